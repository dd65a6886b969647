import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, signInAs, type Visit } from '../browser.ts'
import type { Running } from '../running.ts'
import { type Between, standBetween } from './between.ts'
import { demoWith } from './choice-laid.ts'
import {
  allSent,
  keptBy,
  layBigSession,
  namesOf,
  onTablet,
  openRegister,
  seen,
  state,
  tap,
  turn,
} from './offline-tablet.ts'

let running: Running | undefined
let between: Between | undefined
const people = namesOf(40)

beforeAll(async () => {
  running = await demoWith((db) => layBigSession(db, people.length))
  between = await standBetween(running.origin)
}, 300_000)
afterAll(async () => {
  await closeBrowser()
  await between?.stop()
  await running?.stop()
})
const origin = () => between?.origin ?? ''

const here = (names: readonly string[]) => names.map((name) => `Here: ${name}`)
const undo = (names: readonly string[]) => names.map((name) => `Undo: ${name}`)
/** Presses each, and waits until the last is kept: what is not shown was not said. */
async function tapAll(page: Page, buttons: readonly string[]): Promise<void> {
  for (const button of buttons) await tap(page, button)
  const [said, name] = buttons.at(-1)?.split(': ') ?? []
  const then = said === 'Undo' ? `Here: ${name}` : `Undo: ${name}`
  await page.getByRole('button', { name: then, exact: true }).waitFor()
}

/** 200 marks, with five reloads and a tab that is killed on the way. */
async function dayOnOne({ page, context }: Visit): Promise<Page> {
  await tapAll(page, here(people))
  await page.reload()
  await tapAll(page, undo(people))
  await page.reload()
  await tapAll(page, here(people))
  await page.close()
  const again = await context.newPage()
  await openRegister(again)
  await seen(again, '40 of 40 marked').waitFor()
  await tapAll(again, undo(people))
  await again.reload()
  await tapAll(again, here(people))
  await again.reload()
  await seen(again, '40 of 40 marked').waitFor()
  return again
}

/** 100 marks: for twenty people it says otherwise than the other tablet, for twenty it takes back what it said. */
async function dayOnOther(page: Page): Promise<void> {
  const [differ, alike] = [people.slice(0, 20), people.slice(20)]
  for (const name of differ) {
    await tap(page, `Not here: ${name}`)
    await tap(page, 'Ill')
  }
  await tapAll(page, here(alike))
  await tapAll(page, undo(alike))
  await page.reload()
  await tapAll(page, here(alike))
  await tapAll(page, undo(alike))
  await seen(page, '20 of 40 marked').waitFor()
}

/** All 300 are there once, in the unbroken count of each tablet. */
async function expectComplete(page: Page): Promise<void> {
  const kept = await keptBy(page)
  expect(kept).toHaveLength(300)
  expect(new Set(kept.map((e) => e.id)).size).toBe(300)
  const tablets = [...Map.groupBy(kept, (e) => e.device.id).values()]
  expect(tablets.map((of) => of.length).sort((x, y) => x - y)).toEqual([100, 200])
  for (const of of tablets)
    expect(of.map((e) => e.device.count).sort((x, y) => x - y)).toEqual(of.map((_, n) => n + 1))
}

test('J4.1: the register of 40 people is opened with no network, kept for a day on two tablets, and reaches the program complete and once', async () => {
  const dan = await onTablet(origin(), 'Dan')
  const marcus = await onTablet(origin(), 'Marcus')
  const [a, b] = [dan.page, marcus.page]
  await seen(a, '0 of 40 marked').waitFor()
  await Promise.all([dan.context.setOffline(true), marcus.context.setOffline(true)])
  await a.reload()
  await seen(a, '0 of 40 marked').waitFor()

  const again = await dayOnOne(dan)
  await dayOnOther(b)
  expect(await state(again).innerText()).toMatch(/^200 marks are on this tablet only/)
  expect(await state(b).innerText()).toMatch(/^100 marks are on this tablet only/)

  // Two answers are lost on their way back: what they answered for is sent again, and is the same.
  between?.loseAnswers(2)
  await dan.context.setOffline(false)
  await marcus.context.setOffline(false)
  await tap(again, 'Cymraeg')
  await tap(again, 'English')
  await allSent(again)
  await allSent(b)
  await expectComplete(b)

  // Twenty people have two versions; nobody is missed in a fire; a person picks, and both are kept.
  await b.goto('/tablet/register')
  await expect.poll(() => b.getByText('Two versions. Which is right?').count()).toBe(20)
  await b.goto('/tablet/register#everybody')
  await seen(b, '40 people are in').waitFor()
  await b.goto('/tablet/register')
  const card = b.getByRole('listitem').filter({ hasText: 'Tab07 Register' }).first()
  await card.getByRole('button', { name: 'This is right: Not here: Ill' }).click()
  await expect.poll(() => b.getByText('Two versions. Which is right?').count()).toBe(19)
  await allSent(b)
  expect(await keptBy(b)).toHaveLength(301)
  await dan.context.close()
  await marcus.context.close()
}, 600_000)

test('marks outlive a sign-in that has ended and a new version of the app, and wait for who made them', async () => {
  const dan = await onTablet(origin(), 'Dan')
  const { page, context } = dan
  const [first = '', second = ''] = people.slice(30)
  const before = await keptBy(page)
  await context.setOffline(true)
  await turn(page, first)
  await turn(page, second)
  await expect.poll(() => state(page).innerText()).toMatch(/^2 marks are on this tablet only/)

  // The sign-in has ended: names are hidden, the list for a fire is not, and nothing is lost.
  await context.clearCookies()
  await context.setOffline(false)
  await page.reload()
  await page.getByRole('heading', { name: 'Your sign-in has ended' }).waitFor()
  await page.goto('/tablet/register#everybody')
  await seen(page, /people are in$/).waitFor()

  // Somebody else signs in on the same tablet: what Dan marked can be counted, not read, and stays.
  await signInAs(page, 'Marcus', 'Severnshire')
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  await openRegister(page)
  await page.goto('/tablet/register#waiting')
  await seen(page, 'Dan Probert: 2 marks wait').waitFor()
  expect(await page.locator('main').innerText()).not.toContain(second)
  const held = await page.evaluate<string>(
    "new Promise((done) => { const o = indexedDB.open('good-days-tablet'); o.onsuccess = () => { const g = o.result.transaction('outbox').objectStore('outbox').getAll(); g.onsuccess = () => { o.result.close(); done(JSON.stringify(g.result.map((w) => [Object.keys(w), new TextDecoder().decode(w.sealed.data)]))) } } })",
  )
  expect(held).not.toMatch(/personId|Tab\d|"left"|undo/)

  // He signs out, the sheets go, the marks stay; a new version of the app comes; Dan signs in, and they are sent.
  const signOut = page.getByRole('button', { name: /^Sign out and take the registers off/ })
  await signOut.click()
  await signOut.waitFor({ state: 'hidden' })
  await page.goto('/tablet/register')
  await page.getByRole('heading', { name: 'There is no register on this tablet' }).waitFor()
  between?.newVersion()
  await page.evaluate("navigator.serviceWorker.getRegistration('/tablet/').then((r) => r.update())")
  await expect
    .poll(
      () =>
        page.evaluate(
          'caches.keys().then((k) => caches.open(k[0])).then((c) => c.keys()).then((k) => k.map((r) => r.url).join())',
        ),
      { timeout: 15_000 },
    )
    .toContain('tablet.new.')
  await signInAs(page, 'Dan', 'Severnshire')
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  await openRegister(page)
  expect(await page.locator('script[src*="tablet.new."]').count()).toBe(1)
  await allSent(page)
  expect(await keptBy(page)).toHaveLength(before.length + 2)
  await context.close()
}, 300_000)
