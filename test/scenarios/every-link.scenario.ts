import type { Page } from 'playwright-core'
import { afterAll, expect, inject, test } from 'vitest'
import { closeBrowser, DESK, expectAccessible, PHONE, signInAs, visit } from '../browser.ts'
import { faultsOf } from '../valid-html.ts'

const origin = inject('origin')
afterAll(closeBrowser)

/** Everyone with a ready-made sign-in who has pages of their own, and Welsh ones of those who work most in Welsh. */
const PEOPLE = [
  ...['Priya', 'Margaret Nair', 'Ruth Adeyemi', 'Helen Marsh', 'Gareth Lowther', 'Yvonne Castle'],
  ...['Dan Probert', 'Asha Menon', 'Joan Pardoe', 'Own Week Service Funds', 'Marcus Bright'],
  ...['Claire Underhill', 'Tom Okoro', 'Sandra Lowe', 'Councillor Fenwick', 'Imran Sadiq'],
].map((name) => ({ name, council: 'Severnshire' }))
const IN_WALES = ['Alwyn', 'Elin', 'Ruth Adeyemi', 'Tom Okoro'].map((name) => ({
  name,
  council: 'Dyfrdwy',
}))

const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g
/** Pages of one kind are looked at once: one person’s, one day’s, one rule’s. */
const kindOf = (path: string): string =>
  path
    .replace(ID, ':id')
    .replace(/\d{4}-\d\d-\d\d/g, ':day')
    .replace(/^(\/council\/rules)\/[^/]+/, '$1/:rule')

/** Where the links of a page lead inside the program, without what is asked for besides. */
const linksOf = (page: Page): Promise<readonly string[]> =>
  page
    .locator('a[href]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    .then((all) =>
      all
        .filter((href) => href.startsWith('/') && !href.startsWith('/assets/'))
        .map((href) => href.replace(/[?#].*/, '')),
    )

/** What was looked at closely by somebody before is not looked at closely again. */
const lookedAt = new Set<string>()

type Seen = { readonly links: readonly string[]; readonly faults: readonly string[] }

/** The page at a desk in English and on a phone in Welsh: its faults, and where it leads. */
async function look(page: Page, path: string): Promise<Seen> {
  await page.setViewportSize({ width: DESK, height: 900 })
  const response = await page.goto(`${path}?language=en`)
  if (response?.status() !== 200) return { links: [], faults: [`${path}: ${response?.status()}`] }
  const links = await linksOf(page)
  if (lookedAt.has(kindOf(path))) return { links, faults: [] }
  lookedAt.add(kindOf(path))
  const faults = (await faultsOf(await response.text())).map((fault) => `${path}: ${fault}`)
  faults.push(...(await unreadable(page)))
  await page.setViewportSize({ width: PHONE, height: 900 })
  await page.goto(`${path}?language=cy`)
  if ((await page.locator('html').getAttribute('lang')) !== 'cy')
    faults.push(`${path}: not in Welsh`)
  return { links, faults: [...faults, ...(await unreadable(page))] }
}

/** What keeps somebody from reading the page as it stands. */
const unreadable = (page: Page): Promise<readonly string[]> =>
  expectAccessible(page).then(
    () => [],
    (fault: Error) => [fault.message],
  )

test.each([...PEOPLE, ...IN_WALES])(
  '$name of $council comes by links alone to every page of theirs: each is there, valid, and can be read by everyone',
  async ({ name, council }) => {
    const { page, context } = await visit(origin, { width: DESK })
    await signInAs(page, name, council)
    const seen = new Set<string>()
    const faults: string[] = []
    const ahead = [new URL(page.url()).pathname]
    for (let path = ahead.shift(); path; path = ahead.shift()) {
      if (seen.has(kindOf(path))) continue
      seen.add(kindOf(path))
      const file = await page.request.get(path, { headers: { range: 'bytes=0-0' } })
      if (!file.headers()['content-type']?.includes('html')) {
        if (!file.ok()) faults.push(`${path}: ${file.status()}`)
        continue
      }
      const found = await look(page, path)
      ahead.push(...found.links)
      faults.push(...found.faults)
    }
    expect(faults).toEqual([])
    expect(seen.size).toBeGreaterThan(1)
    await context.close()
  },
  600_000,
)
