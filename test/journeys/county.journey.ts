import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { closeBrowser, expectAccessible, signInAs, visit } from '../browser.ts'
import { expectNotHere, follow, heading, read } from './steps.ts'

const origin = inject('origin')
afterAll(closeBrowser)

async function as(name: string, council = 'Severnshire') {
  const visiting = await visit(origin)
  await signInAs(visiting.page, name, council)
  await visiting.page.goto('/county?language=en&view=standard')
  return visiting
}

const numbersIn = async (page: Page): Promise<readonly number[]> =>
  (await page.locator('main td').allInnerTexts()).filter((cell) => /^\d+$/.test(cell)).map(Number)

const areasIn = (page: Page) =>
  page
    .locator('main a[href^="/county/areas/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.textContent ?? ''))])

describe('a commissioner', () => {
  test('reads the answer first, then a map with a name, then the table that says the same', async () => {
    const { page, context } = await as('Claire Underhill')
    expect(await heading(page)).toBe('The county: Severnshire')
    expect(await read(page)).toMatch(
      /\d+ of \d+ people have no place at some time that they want\./,
    )
    await page.getByRole('img', { name: /^Map of the areas/ }).waitFor()
    const table = page.getByRole('table', { name: 'Who has no place on a day they want?' })
    expect(await table.getByRole('rowheader').count()).toBe((await areasIn(page)).length)
    for (const table of ['When is there no place?', 'What runs where, and when?'])
      expect(await page.getByRole('table', { name: table }).count()).toBe(1)
    await expectAccessible(page)
    await page.goto('/county?language=cy')
    await page.getByRole('img', { name: /^Map o’r ardaloedd/ }).waitFor()
    await expectAccessible(page)
    await context.close()
  })

  test('sees no number of people from one to four, for it could tell who they are', async () => {
    const { page, context } = await as('Claire Underhill')
    const people = page.getByRole('table', { name: /no place|live where|hardest/ })
    const cells = (await people.locator('td').allInnerTexts()).map((cell) => cell.trim())
    expect(cells.length).toBeGreaterThan(50)
    expect(cells).toContain('hidden')
    expect(cells.filter((cell) => /^[1-4]$/.test(cell))).toEqual([])
    await context.close()
  })

  test('opens an area: its venues, their sessions and how many each takes', async () => {
    const { page, context } = await as('Claire Underhill')
    const [area = ''] = await areasIn(page)
    await follow(page, area)
    expect(await heading(page)).toBe(`What there is in ${area}`)
    expect(await read(page)).toMatch(/day, .*(am|pm).* At most \d+ people\./)
    await expectAccessible(page)
    await expectNotHere(page, '/county/areas/nowhere')
    await context.close()
  })

  test('of another council sees other figures and other places, and they never mix', async () => {
    const english = await as('Claire Underhill')
    const welsh = await as('Claire Underhill', 'Dyfrdwy')
    expect(await heading(welsh.page)).toBe('The county: Dyfrdwy')
    const [ours, theirs] = [await areasIn(english.page), await areasIn(welsh.page)]
    expect(ours.filter((area) => theirs.includes(area))).toEqual([])
    expect(await numbersIn(welsh.page)).not.toEqual(await numbersIn(english.page))
    const area = await english.page
      .locator('main a[href^="/county/areas/"]')
      .first()
      .getAttribute('href')
    await expectNotHere(welsh.page, area ?? '')
    await english.context.close()
    await welsh.context.close()
  })
})

test('a councillor sees the same figures, and nobody’s name anywhere', async () => {
  const claire = await as('Claire Underhill')
  const councillor = await as('Councillor Fenwick')
  expect(await read(councillor.page)).toBe(await read(claire.page))

  const manager = await visit(origin)
  await signInAs(manager.page, 'Helen Marsh', 'Severnshire')
  await manager.page.goto('/people?language=en')
  const names = (await manager.page.locator('main th a').allInnerTexts()).map((name) => name.trim())
  expect(names.length).toBeGreaterThan(20)
  const [area = ''] = await areasIn(councillor.page)
  const pages = [await councillor.page.content()]
  await follow(councillor.page, area)
  pages.push(await councillor.page.content())
  expect(names.filter((name) => pages.some((page) => page.includes(name)))).toEqual([])
  for (const path of ['/people', '/day-sheets', '/me']) await expectNotHere(councillor.page, path)
  for (const { context } of [claire, councillor, manager]) await context.close()
})
