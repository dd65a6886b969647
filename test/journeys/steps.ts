import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What a story says that somebody does: they follow, press and read, by the names that they see or hear. */
const main = (page: Page) => page.locator('main')

export const heading = (page: Page): Promise<string> => page.locator('h1').innerText()
export const read = (page: Page): Promise<string> => main(page).innerText()
export const pathOf = (page: Page): string => new URL(page.url()).pathname

export const follow = (page: Page, name: RegExp | string): Promise<void> =>
  main(page).getByRole('link', { name }).first().click()

/** Buttons, and links that look and sound like buttons. */
export const press = (page: Page, name: RegExp | string): Promise<void> =>
  main(page).getByRole('button', { name }).first().click()

/** On the people list, a name leads to all that is kept about the person; their week has a link of its own beside it. */
export const weekOf = (name: string): RegExp => new RegExp(`^See the week\\s*:\\s*${name}`)

/** The names of the links or headings that match, in the order in which they stand. */
export const named = async (
  page: Page,
  role: 'link' | 'heading' | 'listitem',
  name: RegExp,
): Promise<readonly string[]> =>
  (await main(page).getByRole(role).allInnerTexts()).filter((text) => name.test(text))

/** Opens an address that the reader may not see: nobody learns whether it is there. */
export async function expectNotHere(page: Page, path: string): Promise<void> {
  const response = await page.goto(path)
  expect(response?.status(), path).toBe(404)
  expect(await heading(page)).toMatch(/not here|yma/)
}
