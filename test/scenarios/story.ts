import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, vi } from 'vitest'
import { closeBrowser, PHONE, signInAs, type Visit, visit } from '../browser.ts'
import { poundsAlone } from '../in-page.js'
import { press } from '../journeys/steps.ts'
import { type Running, startGoodDays } from '../running.ts'

/** A day in somebody's life changes their record for good: each file of such stories has a county of its own. */
export function countyOfItsOwn(env: Readonly<Record<string, string>> = {}): () => string {
  let running: Running | undefined
  beforeAll(async () => {
    running = await startGoodDays({
      from: inject('demoFolder'),
      env: { LOG_LEVEL: 'warn', ...env },
    })
  })
  afterAll(async () => {
    await closeBrowser()
    await running?.stop()
  })
  return () => running?.origin ?? ''
}

type Signing = {
  readonly council?: string
  readonly language?: 'en' | 'cy'
  readonly seeing?: 'standard' | 'easy' | 'pictures'
  readonly width?: number
}

/** Somebody at their first page, in the language and the view that the story tells. */
export async function as(
  origin: string,
  name: string,
  { council = 'Severnshire', language = 'en', seeing = 'standard', width = PHONE }: Signing = {},
): Promise<Visit> {
  const visiting = await visit(origin, { width })
  await signInAs(visiting.page, name, council)
  const { pathname } = new URL(visiting.page.url())
  await visiting.page.goto(`${pathname}?language=${language}&view=${seeing}`)
  return visiting
}

export const read = (page: Page): Promise<string> => page.locator('main').innerText()

/** The whole page holds each of these, in its words. */
export async function expectRead(page: Page, ...said: readonly (string | RegExp)[]): Promise<void> {
  const words = await read(page)
  for (const one of said)
    if (typeof one === 'string') expect(words, page.url()).toContain(one)
    else expect(words, page.url()).toMatch(one)
}

/** What a job of the background does is there in its own time: the page is opened until it holds each of these. */
export const expectInTime = (
  page: Page,
  address: string,
  ...said: readonly (string | RegExp)[]
): Promise<void> =>
  vi.waitFor(
    async () => {
      await page.goto(address)
      await expectRead(page, ...said)
    },
    { timeout: 120_000, interval: 2_000 },
  )

export async function expectPictured(page: Page): Promise<void> {
  expect(await page.evaluate(poundsAlone), `pounds without a picture at ${page.url()}`).toEqual([])
}

/** One answer of a question, by the words of both. */
export async function choose(page: Page, question: string | RegExp, answer: string): Promise<void> {
  const group = page.getByRole('group', { name: question })
  const radio = group.getByRole('radio', { name: answer, exact: true })
  const box = group.getByRole('checkbox', { name: answer, exact: true })
  await radio.or(box).check()
}

export const fill = (page: Page, label: string | RegExp, value: string): Promise<void> =>
  page.locator('main').getByLabel(label).fill(value)

/** The page of one of the people whom somebody works with, found by name. */
export async function openPerson(page: Page, name: string): Promise<string> {
  await page.goto('/people')
  await fill(page, /Find a person|Dod o hyd i berson/, name)
  await press(page, /^(Search|Chwilio)$/)
  await page.locator('main').getByRole('link', { name, exact: true }).click()
  return new URL(page.url()).pathname
}
