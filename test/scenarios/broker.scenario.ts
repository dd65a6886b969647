import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import { as, choose, countyOfItsOwn, expectRead, openPerson, read } from './story.ts'

const origin = countyOfItsOwn()

const asAsha = async () => {
  const visiting = await as(origin(), 'Asha Menon')
  await openPerson(visiting.page, 'Ben Tolley')
  return visiting
}

/** One row of the week of a plan. */
const lineOf = (page: Page, what: string) =>
  page.getByRole('row', { name: new RegExp(what) }).innerText()

const beside = async (page: Page) => (await read(page)).split('The plan so far')[1] ?? ''

/** A figure that stands behind these words, in pence. */
function penceAfter(words: string, text: string): number {
  const [, pounds = ''] = new RegExp(`${words}\\s*£([\\d,]+\\.\\d\\d)`).exec(text) ?? []
  return Math.round(Number(pounds.replace(',', '')) * 100)
}

async function findLaundry(page: Page) {
  await follow(page, 'Find support')
  await page.getByLabel('Activity').selectOption({ label: 'Working in a laundry' })
  await press(page, 'Show what fits')
}

test('J5.2: Ben’s broker sees three places that fit, and why each of two others does not', async () => {
  const { page, context } = await asAsha()
  await findLaundry(page)
  await expectRead(
    page,
    ...['a way in without steps', 'help with personal care', '45 minutes at most'],
    ...['1 worker for 2 people', '£79.80 for a day of six hours', '3 sessions fit'],
    ...[/Days that they want\s+Tuesday and Thursday/, 'Malverley Hills'],
  )
  const [fits = '', leftOut = ''] = (await read(page)).split('2 sessions were left out')
  expect(fits.match(/£79\.80\n/g)).toHaveLength(2)
  expect(fits.match(/£86\.98\n/g), 'nine in a hundred over the guide').toHaveLength(1)
  expect(leftOut).toMatch(/Kingsmead.*Too far away: 62 minutes/)
  expect(leftOut).toMatch(/Exchange Hub.*The provider is not registered for personal care/)
  await expectAccessible(page)

  await page.getByLabel('Day', { exact: true }).selectOption({ label: 'Tuesday' })
  await press(page, 'Show what fits')
  await expectRead(page, '2 sessions fit', '1 session was left out')
  await context.close()
})

test('J5.2: he sees places side by side with those who choose with him', async () => {
  const { page, context } = await asAsha()
  await findLaundry(page)
  for (const one of await page.getByRole('checkbox').all()) await one.check()
  await press(page, 'Compare those chosen')
  await expectRead(page, 'Side by side', 'The Pear Tree Centre', 'The Beeches Resource Centre')
  await expectRead(page, '£79.80', '£86.98', '42 minutes')
  await expectAccessible(page)
  await context.close()
})

type Put = {
  readonly place: string
  readonly route: string
  readonly firstDay: Readonly<Record<'day' | 'month' | 'year', string>>
}

/** From what fits straight into the plan, with the day on which it begins. Nothing that is known is typed again. */
async function putInPlan(page: Page, { place, route, firstDay }: Put) {
  await findLaundry(page)
  await page
    .locator('section', { hasText: place })
    .getByRole('link', { name: /^Put in the plan: Working in a laundry/ })
    .click()
  await expectRead(page, place, '£79.80')
  const first = page.getByRole('group', { name: 'First day' })
  await first.getByLabel('Day').fill(firstDay.day)
  await first.getByLabel('Month').fill(firstDay.month)
  await first.getByLabel('Year').fill(firstDay.year)
  await choose(page, 'How the money is held', route)
  await choose(page, 'What they want that it serves', 'I want to make things and sell them.')
  await choose(page, 'Who chose it?', 'The person')
  await choose(page, 'How did they choose?', 'With pictures')
  await expectAccessible(page)
  await press(page, 'Save')
}

test('J5.5 a place in the plan is costed by its own calendar: 51 open Tuesdays, not 52, and committed from its first day', async () => {
  const { page, context } = await asAsha()
  await putInPlan(page, {
    ...{ place: 'The Beeches Resource Centre', route: 'The council arranges it' },
    firstDay: { day: '6', month: '10', year: '2026' },
  })
  const line = await lineOf(page, 'Working in a laundry')
  expect(line).toContain('51 open days a year')
  expect(line, '51 at £79.80').toContain('£4,069.80')
  expect(line).toContain('from 6 October 2026')
  const committed = 'To 31 March 2027: 25 open days, £1,995.00'
  expect(line, 'from its first day by the calendar, 25 at £79.80').toContain(committed)
  await openPerson(page, 'Ben Tolley')
  await expectRead(page, 'Being written. Version 1, starts: 28 September 2026')
  await context.close()
})

test('J5.7 held in two ways, the package takes what he pays once', async () => {
  const { page, context } = await asAsha()
  await follow(page, 'Support plan')
  const once = penceAfter('The person pays', await beside(page))
  expect(once).toBe(208_624)
  await follow(page, 'Personal assistant')
  await choose(page, 'How the money is held', 'Direct payment')
  await press(page, 'Save')
  const text = await beside(page)
  expect(penceAfter('The person pays', text)).toBe(once)
  const parts = [...text.matchAll(/of which the person pays £([\d,]+\.\d\d)/g)].map(([, pounds]) =>
    Math.round(Number(pounds?.replace(',', '')) * 100),
  )
  expect(parts, 'managed and direct payment').toHaveLength(2)
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(once)
  await expectAccessible(page)
  await context.close()
})
