import type { Page } from 'playwright-core'
import { follow, press } from '../journeys/steps.ts'

/** From the list of a day, today's where none is said, to the hub's sheet, and on from there. */
export async function toHub(page: Page, on?: string | RegExp, day?: string): Promise<void> {
  await page.goto(day ? `/day-sheets?day=${day}` : '/day-sheets')
  await follow(page, /^(Open the day sheet|Agor y daflen ddydd)/)
  if (on) await follow(page, on)
}

/** One person of the register. */
export const card = (page: Page, name: string) => page.locator('.gd-mark', { hasText: name })

/** Marks that somebody is not here, with the reason. */
export async function notHere(page: Page, name: string, why: string): Promise<void> {
  await card(page, name)
    .getByRole('link', { name: /^Not here/ })
    .click()
  await press(page, why)
}
