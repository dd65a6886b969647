import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { cut, enlarge, focused, numberStops, smaller, spread } from '../in-page.js'

/** What is looked at in a page as it stands in the browser. Each answer is what is wrong, so that nothing is best. */

/** The keyboard goes through everything that can be used, once, in the order of the page, and each is seen. */
export async function tabFaults(page: Page): Promise<readonly string[]> {
  const all = await page.evaluate(numberStops)
  const faults = all.filter((index) => index > 0).map((index) => `tabindex ${index}`)
  for (const place of all.keys()) {
    const at = await nextStop(page, place)
    if (at.place !== place)
      return [
        ...faults,
        `Tab came to ${at.place} “${at.says}”, not to ${await stopAt(page, place)}`,
      ]
    if (!at.isSeen) faults.push(`“${at.says}” does not show that it has the focus`)
  }
  return faults
}

/** What stands at a stop, as somebody who looks for the fault needs it. */
async function stopAt(page: Page, place: number): Promise<string> {
  const all = page.locator(`[data-place="${place}"]`)
  const html = await all.evaluateAll((found) => found.map((one) => one.outerHTML.slice(0, 200)))
  return `${place} ${html.join()}`
}

/** A date stops at its day, its month, its year and its calendar before the keyboard goes on. */
async function nextStop(page: Page, place: number) {
  for (let parts = 0; ; parts += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(focused)
    if (!at.isDate || at.place === place || parts === 4) return at
  }
}

/** Links at the foot and in the notice may be as small as their words, as those in a sentence may (WCAG 2.2, 2.5.8). */
const AS_SMALL_AS_WORDS = '.govuk-skip-link, .gd-footer a, .govuk-phase-banner a'

/** What is pressed and is smaller than a thumb asks for (ER17): its size, and what it says. */
export const smallTargets = (page: Page, least = 48): Promise<readonly string[]> =>
  page.evaluate(smaller, { least, exceptions: AS_SMALL_AS_WORDS })

/** Text that is cut off, or makes the page scroll sideways, when it is twice as large, and when it is spread out. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  await page.evaluate(enlarge)
  const large = (await page.evaluate(cut)).map((fault) => `twice as large, ${fault}`)
  await page.reload()
  await page.evaluate(spread)
  const spaced = (await page.evaluate(cut)).map((fault) => `spread out, ${fault}`)
  return [...large, ...spaced]
}

/** Opens a page that must be there, and gives its document as it was sent. */
export async function open(page: Page, path: string): Promise<string> {
  const response = await page.goto(path)
  expect(response?.status(), path).toBe(200)
  return (await response?.text()) ?? ''
}
