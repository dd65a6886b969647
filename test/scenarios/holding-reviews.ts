import type { Page } from 'playwright-core'
import { expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import { choose, expectRead, fill } from './story.ts'

/** A worker books a review for the day of the story and writes down what was found; need has not changed. */
export async function holdReview(page: Page, person: string, found: string): Promise<void> {
  await page.goto(`${person}/reviews`)
  await press(page, 'Book the visit')
  await onTheDay(page)
  await expectAccessible(page)
  await press(page, 'Book the visit')
  await follow(page, 'Write down what was found')
  await onTheDay(page)
  await fill(page, /What was found/, found)
  await choose(page, 'Has need changed?', 'No')
  await expectAccessible(page)
  await press(page, 'Save')
  await expectRead(page, `Found: ${found}`)
}

async function onTheDay(page: Page): Promise<void> {
  for (const [part, typed] of [
    ['day', '1'],
    ['month', '9'],
    ['year', '2026'],
  ] as const)
    await page.locator(`main [name="on-${part}"]`).fill(typed)
}
