import type { Page } from 'playwright-core'
import { expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import { choose, fill } from './story.ts'

type Line = {
  readonly kind: string
  readonly what: string
  readonly route: string
  readonly filled: Readonly<Record<string, string>>
}

/** Adds a line to the plan that is open, for all that the person wants and needs, as chosen by them. */
export async function addLine(page: Page, { kind, what, route, filled }: Line): Promise<void> {
  await follow(page, 'Add support')
  await follow(page, kind)
  await fill(page, 'What it is, as the person knows it', what)
  for (const [label, value] of Object.entries(filled))
    await page.getByRole('textbox', { name: label, exact: true }).fill(value)
  const source = page.getByRole('group', { name: 'Where the price comes from' })
  if (await source.count()) await choose(page, 'Where the price comes from', 'A quotation')
  await choose(page, /How the money is held/, route)
  const served = page.getByRole('group', { name: /What they want|Eligible needs/ })
  for (const box of await served.getByRole('checkbox').all()) await box.check()
  await choose(page, /Who chose it/, 'The person')
  await choose(page, /How did they choose/, 'By talking')
  await expectAccessible(page)
  await press(page, 'Save')
}

/** Something once, bought by direct payment, that costs so much more than is left of the budget. */
export async function addOverBudget(page: Page, over: number): Promise<void> {
  const beside = await page.locator('main').innerText()
  const [, left = ''] = /Left\s+£([\d,.]+) a year/.exec(beside) ?? []
  const pence = Math.round(Number(left.replaceAll(',', '')) * 100) + over
  await addLine(page, {
    kind: 'Something once',
    what: 'A course with a certificate',
    route: 'Direct payment',
    filled: { 'Price each, in pounds': (pence / 100).toFixed(2) },
  })
}
