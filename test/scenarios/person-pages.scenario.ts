import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { closeBrowser, expectAccessible, PHONE, signInAs, visit } from '../browser.ts'
import { press } from '../journeys/steps.ts'
import { faultsOf } from '../valid-html.ts'
import { cutOff, open, smallTargets, tabFaults } from './screen.ts'

const origin = inject('origin')
const views = (['en', 'cy'] as const).flatMap((language) =>
  (['standard', 'easy', 'pictures'] as const).map((seeing) => ({ language, seeing })),
)
type Visiting = Awaited<ReturnType<typeof visit>>

let priya: Visiting
/** The same, with every script stopped on its way. */
let unscripted: Visiting
let paths: readonly string[]

beforeAll(async () => {
  priya = await visit(origin, { width: PHONE })
  unscripted = await visit(origin, { width: PHONE })
  await unscripted.context.route(/\.js$/, (route) => route.abort())
  for (const { page } of [priya, unscripted]) await signInAs(page, 'Priya', 'Severnshire')
  await priya.page.goto('/me/week/talk?language=en&view=easy')
  await press(priya.page, 'Yes, talk to me')
  paths = await pathsOf(priya.page)
})
afterAll(async () => {
  await priya.page.goto('/me/week/changed-my-mind?language=en&view=easy')
  await press(priya.page, 'Yes, take it back')
  await closeBrowser()
})

/** Every page that the person has, with a session of their own week and another in place of it. */
async function pathsOf(page: Page): Promise<readonly string[]> {
  const firstLink = async (at: string, pattern: string) => {
    await page.goto(at)
    const href = await page.locator(`main a[href^="${pattern}"]`).first().getAttribute('href')
    return href ?? expect.fail(`No link to ${pattern} at ${at}`)
  }
  const one = await firstLink('/me/week/change', '/me/week/change/')
  const swap = await firstLink(one, `${one}/to/`)
  const activity = await firstLink('/me/find', '/me/activities/')
  return [
    ...['/me', '/me/week', '/me/week/proposed', '/me/find', '/me/find/likes'],
    ...['/me/find/likes/done', '/me/week/change', '/me/week/answered', '/me/week/changed-my-mind'],
    ...['yes', 'no', 'not-sure', 'talk'].map((answer) => `/me/week/${answer}`),
    ...[one, swap, one.replace('change', 'no'), activity],
    activity.replace('activities', 'week/add'),
    ...['/me/plan', '/me/plan/check', '/me/money', '/me/money/how', '/me/money/buy'],
    ...['/me/help-to-choose', '/me/disagree/budget', '/me/disagree/plan'],
  ]
}

/** What is wrong anywhere, told with the page that it is on. */
async function everywhere(
  { page }: Visiting,
  query: string,
  look: (page: Page, html: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of paths) {
    const html = await open(page, path + query)
    found.push(...(await look(page, html)).map((fault) => `${path}: ${fault}`))
  }
  return found
}

describe.each(views)('every page of a person, in $language and $seeing', ({ language, seeing }) => {
  const query = `?language=${language}&view=${seeing}`

  test('can be read by everyone’s machines, and is valid', { timeout: 600_000 }, async () => {
    const faults = await everywhere(priya, query, async (page, html) => {
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await page.locator('body').getAttribute('class')).toContain(`gd-seeing-${seeing}`)
      await expectAccessible(page)
      return faultsOf(html)
    })
    expect(faults).toEqual([])
  })

  test('can be used with the keyboard alone, and fits a thumb', { timeout: 600_000 }, async () => {
    const faults = await everywhere(priya, query, async (page) => [
      ...(seeing === 'standard' ? [] : await smallTargets(page)),
      ...(await tabFaults(page)),
    ])
    expect(faults).toEqual([])
  })

  test('is all there with scripts blocked', { timeout: 600_000 }, async () => {
    const faults = await everywhere(unscripted, query, async (page) => {
      await expectAccessible(page)
      return []
    })
    expect(faults).toEqual([])
  })

  test('keeps all its words when text is twice as large, or spread out', {
    timeout: 600_000,
  }, async () => {
    const faults = await everywhere(priya, query, cutOff)
    expect(faults).toEqual([])
  })
})
