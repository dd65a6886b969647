import AxeBuilder from '@axe-core/playwright'
import sparticuz from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let launched: Promise<Browser> | undefined
/** One browser for a worker; each test has a context of its own. The browser comes inside an npm package. */
export const browser = (): Promise<Browser> => {
  launched ??= sparticuz
    .executablePath()
    .then((executablePath) => chromium.launch({ executablePath, headless: true, args: QUIET }))
  return launched
}
export const closeBrowser = async (): Promise<void> => {
  await (await launched)?.close()
  launched = undefined
}

export type Visit = { readonly page: Page; readonly context: BrowserContext }
type Visiting = {
  readonly width?: number
  readonly scripts?: boolean
  readonly language?: 'en' | 'cy'
}

export const PHONE = 360
export const DESK = 1280

/** A new visitor, with nothing kept from anyone before. */
export async function visit(
  origin: string,
  { width = DESK, scripts = true, language = 'en' }: Visiting = {},
): Promise<Visit> {
  const context = await (await browser()).newContext({
    baseURL: origin,
    javaScriptEnabled: scripts,
    locale: `${language}-GB`,
    timezoneId: 'Europe/London',
    viewport: { width, height: 900 },
  })
  context.setDefaultTimeout(15_000)
  return { context, page: await context.newPage() }
}

/**
 * Signs in with a ready-made sign-in, as a stranger would: by pressing its button on the front page.
 * @param council whose section of the page to look in; the first that has such a sign-in, where nothing is said
 */
export async function signInAs(page: Page, name: string, council?: string): Promise<void> {
  await page.goto('/sign-in')
  const where = council ? page.getByRole('region', { name: council }) : page.locator('main')
  await where
    .getByRole('button', { name: new RegExp(`\\b${name}\\b`) })
    .first()
    .click()
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Nothing for axe to find, no sideways scroll at 320 px, one h1, and the page says its language. */
export async function expectAccessible(page: Page): Promise<void> {
  const where = page.url()
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)
  expect(found, `axe at ${where}`).toEqual([])
  expect(await page.locator('h1').count(), `h1 at ${where}`).toBe(1)
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 900 })
  const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
  expect(overflow, `sideways scroll at 320 px, ${where}`).toBeLessThanOrEqual(0)
  if (!size) return
  await page.setViewportSize(size)
  // The navigation folds its menu away when it hears of the new width, which is before the next frame.
  await page.evaluate('new Promise(requestAnimationFrame)')
}
