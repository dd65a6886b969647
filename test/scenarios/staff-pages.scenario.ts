import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { closeBrowser, DESK, expectAccessible, PHONE, signInAs, visit } from '../browser.ts'
import { follow, weekOf } from '../journeys/steps.ts'
import { faultsOf } from '../valid-html.ts'
import { cutOff, open, tabFaults } from './screen.ts'

const origin = inject('origin')
afterAll(closeBrowser)

/** Each page of those who work, as a sign-in comes to it. Nobody: the way in, for strangers. */
const PAGES = [
  { name: 'the way in', as: undefined, path: '/sign-in', link: undefined },
  { name: 'the people list', as: 'Ruth Adeyemi', path: '/people', link: undefined },
  { name: 'a person’s record', as: 'Ruth Adeyemi', path: '/people', link: /^Priya Nair/ },
  { name: 'a proposed week', as: 'Ruth Adeyemi', path: '/people', link: weekOf('Priya Nair') },
  { name: 'a shared week', as: 'Margaret Nair', path: '/people', link: weekOf('Priya Nair') },
  { name: 'a provider’s day', as: 'Marcus Bright', path: '/day-sheets', link: undefined },
  { name: 'a day sheet', as: 'Marcus Bright', path: '/day-sheets', link: /^Open the day sheet/ },
  { name: 'the county', as: 'Claire Underhill', path: '/county', link: undefined },
  { name: 'an area', as: 'Claire Underhill', path: '/county', link: /^Severnchester/ },
  { name: 'a page that is not here', as: 'Claire Underhill', path: '/people', link: undefined },
] as const
type Case = (typeof PAGES)[number]

/** Comes to the page in English, and gives its address. */
async function comeTo(page: Page, { as, path, link }: Case): Promise<string> {
  if (as) await signInAs(page, as, 'Severnshire')
  await page.goto(`${path}?language=en&view=standard`)
  if (link) await follow(page, link)
  return new URL(page.url()).pathname
}

describe.each(PAGES)('$name', (one) => {
  test.each([
    { language: 'en', width: DESK },
    { language: 'cy', width: PHONE },
  ] as const)(
    'in $language at $width px: can be read by machines and used by keyboard',
    async ({ language, width }) => {
      const { page, context } = await visit(origin, { width })
      const path = await comeTo(page, one)
      const response = await page.goto(`${path}?language=${language}`)
      await expectAccessible(page)
      expect(await faultsOf((await response?.text()) ?? '')).toEqual([])
      expect(await tabFaults(page)).toEqual([])
      await context.close()
    },
  )

  test('is all there with scripts blocked, with larger text, and with text spread out', async () => {
    const { page, context } = await visit(origin)
    await context.route(/\.js$/, (route) => route.abort())
    const path = await comeTo(page, one)
    if (one.name !== 'a page that is not here') await open(page, path)
    await expectAccessible(page)
    expect(await cutOff(page)).toEqual([])
    await context.close()
  })
})
