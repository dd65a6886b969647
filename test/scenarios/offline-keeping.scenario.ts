import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, expectAccessible, PHONE, signInAs, visit } from '../browser.ts'
import type { Running } from '../running.ts'
import { type Between, standBetween } from './between.ts'
import { demoWith } from './choice-laid.ts'
import {
  allSent,
  heldOn,
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
const people = namesOf(8)
const AN_HOUR = 60 * 60_000

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

test('after 48 hours with no network the sheets go and the mark that was not sent stays; back in touch, it is sent', async () => {
  const { page, context } = await onTablet(origin(), 'Dan')
  const before = await keptBy(page)
  await context.setOffline(true)
  await turn(page, people[1] ?? '')
  expect(await heldOn(page)).toEqual({ current: 1, sheet: 1, outbox: 1 })
  const now = await page.evaluate(() => Date.now())
  await page.clock.setSystemTime(now + 47 * AN_HOUR)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: /^Register:/ }).waitFor()
  await page.clock.setSystemTime(now + 49 * AN_HOUR)
  await page.reload()
  await page.getByRole('heading', { name: 'There is no register on this tablet' }).waitFor()
  expect(await heldOn(page)).toEqual({ current: 0, sheet: 0, outbox: 1 })
  await page.goto('/tablet/register#waiting')
  await seen(page, 'Dan Probert: 1 mark waits').waitFor()
  await page.clock.setSystemTime(now)
  await context.setOffline(false)
  await allSent(page)
  expect(await keptBy(page)).toHaveLength(before.length + 1)
  await context.close()
}, 120_000)

test('a mark that the program cannot keep stays and says why: through signing out, until it is tried again or put away', async () => {
  const { page, context } = await onTablet(origin(), 'Dan')
  const before = await keptBy(page)
  between?.misplaceMarks(true)
  await turn(page, people[2] ?? '')
  await page.goto('/tablet/register#waiting')
  await seen(page, /^The server did not keep it\./).waitFor()

  // Signing out on any page of the site takes the sheets off the tablet, and leaves the mark.
  await page.goto('/day-sheets')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect.poll(() => heldOn(page)).toEqual({ current: 0, sheet: 0, outbox: 1 })
  await signInAs(page, 'Dan', 'Severnshire')
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  await openRegister(page)
  await page.goto('/tablet/register#waiting')
  between?.misplaceMarks(false)
  await page.getByRole('button', { name: /^Try again/ }).click()
  await allSent(page)
  expect(await keptBy(page)).toHaveLength(before.length + 1)

  between?.misplaceMarks(true)
  await page.goto('/tablet/register')
  await turn(page, people[2] ?? '')
  await page.goto('/tablet/register#waiting')
  await page.getByRole('button', { name: /^Take away:/ }).click()
  await allSent(page)
  between?.misplaceMarks(false)
  expect(await heldOn(page)).toMatchObject({ outbox: 0 })
  expect(await keptBy(page)).toHaveLength(before.length + 1)
  await context.close()
}, 120_000)

test('a tablet whose clock is a day slow is told so, and its marks are put right and in their order', async () => {
  const { page, context } = await onTablet(origin(), 'Dan')
  const before = await keptBy(page)
  await page.clock.setSystemTime(new Date('2024-02-29T23:59:00Z'))
  await openRegister(page)
  await turn(page, people[3] ?? '')
  await turn(page, people[3] ?? '')
  await allSent(page)
  await page.goto('/tablet/register#waiting')
  await seen(page, /^This tablet’s clock is wrong/).waitFor()
  const known = new Set(before.map((e) => e.id))
  const made = (await keptBy(page)).filter((e) => !known.has(e.id))
  expect(made).toHaveLength(2)
  expect(made.map((e) => e.device.count)).toEqual([1, 2])
  for (const mark of made) {
    expect(mark.device.at).toMatch(/^2024-0[23]/)
    expect(mark.at).toMatch(/^2026-09-01T08:/)
  }
  await context.close()
}, 120_000)

test('what happened is written with no network, in five questions, and is on the manager’s desk once there is one', async () => {
  const { page, context } = await onTablet(origin(), 'Dan')
  await context.setOffline(true)
  await page.goto('/tablet/register#happened')
  await tap(page, 'Write it down')
  await seen(page, 'Write what happened').waitFor()
  await page.getByLabel('1. What happened?').selectOption('A fall')
  await page.getByLabel(/^What did you see/).fill('Slipped on a wet floor by the sink.')
  await page.getByLabel('Tab05 Register').check()
  await page.getByLabel(/^4\. How bad/).selectOption('slight')
  await page.getByLabel('5. What was done?').fill('Sat down, cold cloth, floor dried.')
  await tap(page, 'Write it down')
  await page.getByRole('heading', { level: 1, name: 'Waiting to send' }).waitFor()
  await seen(page, 'A fall').waitFor()
  expect(await state(page).innerText()).toContain('1 report is on this tablet only')
  await page.reload()
  await seen(page, 'A fall').waitFor()
  await context.setOffline(false)
  await allSent(page)
  const marcus = await visit(origin())
  await signInAs(marcus.page, 'Marcus', 'Severnshire')
  await marcus.page.waitForURL((url) => url.pathname !== '/sign-in')
  await marcus.page.goto('/safety/incidents')
  expect(await marcus.page.locator('main').innerText()).toContain('A fall')
  await marcus.context.close()
  await context.close()
}, 180_000)

test('with no network it opens in the language of the page that led there, in the other at a press, and the account keeps it', async () => {
  const { page, context } = await onTablet(origin(), 'Dan')
  await expect.poll(() => page.evaluate('caches.keys().then((k) => k.length)')).toBe(1)
  await context.setOffline(true)
  await page.goto('/tablet/register?language=cy')
  await page.getByRole('heading', { level: 1, name: /^Cofrestr:/ }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('cy')
  expect(await page.title()).toBe('Cofrestr ar y llechen hon')
  await page.reload()
  await page.getByRole('heading', { level: 1, name: /^Cofrestr:/ }).waitFor()
  await context.setOffline(false)
  await tap(page, 'Cymraeg')
  await expect.poll(() => state(page).innerText()).toBe('Wedi cysylltu')
  await page.goto('/day-sheets')
  expect(await page.locator('html').getAttribute('lang')).toBe('cy')
  await openRegister(page)
  await tap(page, 'English')
  await expect.poll(() => state(page).innerText()).toBe('Connected')
  await context.close()
}, 120_000)

test('the pages of the app are read by machines too, in both languages, on a phone', async () => {
  const { page, context } = await onTablet(origin(), 'Dan')
  await page.setViewportSize({ width: PHONE, height: 900 })
  for (const language of ['English', 'Cymraeg']) {
    await page.getByRole('button', { name: language }).click()
    for (const place of ['register', 'everybody', 'missing', 'happened', 'waiting']) {
      await page.goto(`/tablet/register#${place}`)
      await page.locator('h1').waitFor()
      await expectAccessible(page)
    }
  }
  await context.close()
}, 180_000)
