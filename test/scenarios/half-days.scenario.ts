import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import type { Running } from '../running.ts'
import { demoWith } from './choice-laid.ts'
import { layThursday } from './offer-laid.ts'
import { as, expectRead, fill } from './story.ts'

let running: Running | undefined
const origin = () => running?.origin ?? ''
const WIDE = { width: 1280 } as const

beforeAll(async () => {
  running = await demoWith(layThursday)
})
afterAll(async () => {
  await closeBrowser()
  await running?.stop()
})

/** The cells of a row of a table, by the words in it. */
const cellsOf = (page: Page, text: string | RegExp) =>
  page.locator('main tr', { hasText: text }).first().locator('td').allInnerTexts()

test('J7.3: Thursday afternoons are 38 % full over half a year; a review asks what else could be there, and never to close', async () => {
  const { page, context } = await as(origin(), 'Marcus Bright', WIDE)
  await page.goto('/our-service')
  await follow(page, 'My places')
  await page.locator('main .govuk-summary-list a').first().click()
  await follow(page, 'What a day costs, and how full it is')
  expect((await cellsOf(page, /Thursday.*afternoon/)).slice(0, 3)).toEqual([
    '494',
    '1,300',
    '38.0 %',
  ])
  // Thirty have a place on Wednesdays; twelve came, as the registers say.
  expect((await cellsOf(page, /Wednesday.*afternoon/)).slice(0, 3)).toEqual([
    '312',
    '1,040',
    '30.0 %',
  ])
  await expectAccessible(page)
  await page
    .locator('main tr', { hasText: /Thursday.*afternoon/ })
    .getByRole('link')
    .click()
  await expectRead(page, '494 came, of 1,300 places: 38.0 %.', 'A figure never closes a place')
  const ideas = await page.getByRole('checkbox').evaluateAll((all) => all.length)
  expect(ideas).toBe(5)
  expect(await page.locator('main form').innerText()).not.toMatch(/clos/i)
  await press(page, 'Open the review')
  await expectRead(page, 'Choose at least one thing to try')
  for (const idea of ['A group of the library', 'A café for carers', 'Let it to a spoke'])
    await page.getByRole('checkbox', { name: idea }).check()
  await press(page, 'Open the review')
  await expectRead(page, 'Reviews of half-days', 'Open since', 'A café for carers')
  await expectAccessible(page)
  await press(page, 'Write what came of it')
  await expectRead(page, 'Write it in a few words')
  await fill(page, 'What came of it?', 'The library comes on Thursdays from October.')
  await press(page, 'Write what came of it')
  await expectRead(page, 'The library comes on Thursdays from October.')
  await context.close()
})

test('J7.2: the eleventh person at 1:5 needs a third member of staff, and it is told what that costs; so does one at 1:1', async () => {
  const { page, context } = await as(origin(), 'Marcus Bright', WIDE)
  await page.goto('/my-places')
  await page.locator('main .govuk-summary-list a').first().click()
  await follow(page, 'One person more')
  const friday = page.locator('#session option', { hasText: 'Friday club' })
  await page.locator('#session').selectOption((await friday.getAttribute('value')) ?? '')
  await page.getByRole('radio', { name: '1:5', exact: true }).check()
  await press(page, 'Work it out')
  await expectRead(page, 'Now: 10 people, 2 staff', 'Then: 11 people, 3 staff')
  await expectRead(page, /This place needs 1 more staff: £\d+\.\d\d each time\./)
  await page.getByRole('radio', { name: '1:1', exact: true }).check()
  await press(page, 'Work it out')
  await expectRead(page, 'Then: 11 people, 3 staff')
  await expectAccessible(page)
  await context.close()
})
