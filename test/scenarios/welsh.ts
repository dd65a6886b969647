import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../browser.ts'

/** Common words of English that are not words of Welsh: one of them alone shows a sentence that nobody turned. */
const ENGLISH =
  /\b(the|and|of|with|for|from|are|was|were|not|this|that|these|they|them|their|you|your|his|she|who|what|when|where|which|how|why|because|if|has|have|had|been|will|would|should|must|may|nobody|everyone|people|support|needs?|week|weeks|day|days|year|money|budget|pays?|council|worker|review|assessment|decided|choose|save|back|next|show|added|open|closed|nothing|none|yes)\b/gi

/** What is a name stays as it is, in every language. */
const NAMES = /The Kettle Community Café, Maes-y-coed|Community Café|Good Days|OpenMoji/g

/** The page says that it is Welsh, and none of its words are English but those that are marked as such, or as in nobody knows which language. */
export async function expectWelsh(page: Page): Promise<void> {
  expect(await page.locator('html').getAttribute('lang'), page.url()).toBe('cy')
  const said = `${await page.title()} ${await page.locator('body').innerText()}`
  const marked = await page.locator('body [lang=en], body [lang=""]').allInnerTexts()
  const own = marked.reduce((text, one) => text.replace(one, ''), said)
  const english = own.replace(NAMES, '').match(ENGLISH)
  expect(english ?? [], `English at ${page.url()}`).toEqual([])
}

/** Goes to a page, in Welsh, on a phone: it can be read by everyone, and is in Welsh from top to foot. */
export async function inWelsh(page: Page, path?: string): Promise<void> {
  if (path) await page.goto(path)
  await expectWelsh(page)
  await expectAccessible(page)
}
