import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import type { Running } from '../running.ts'
import { demoWith } from './choice-laid.ts'
import { layChildAndCancelled, layGroups, layRoutes } from './offer-laid.ts'
import { as, choose, expectRead, fill, read } from './story.ts'

let running: Running | undefined
const origin = () => running?.origin ?? ''
const WIDE = { width: 1280 } as const

beforeAll(async () => {
  running = await demoWith(async (db) => {
    await layGroups(db)
    await layChildAndCancelled(db)
    await layRoutes(db)
  })
})
afterAll(async () => {
  await closeBrowser()
  await running?.stop()
})

/** The cells of a row of a table, by the words in it. */
const cellsOf = (page: Page, text: string | RegExp) =>
  page.locator('main tr', { hasText: text }).first().locator('td').allInnerTexts()

test('WP-12: groups were 6.8 on average in April and are 4.1 now; thirteen together need a reason, which is then read', async () => {
  const claire = await as(origin(), 'Claire Underhill', WIDE)
  await claire.page.goto('/county')
  await follow(claire.page, 'Groups, purpose and moving')
  await claire.page.locator('#month').selectOption('2026-04-01')
  await press(claire.page, 'Show')
  expect((await cellsOf(claire.page, 'April 2026'))[2]).toBe('6.8')
  expect((await cellsOf(claire.page, 'September 2026'))[2]).toBe('4.1')
  await expectAccessible(claire.page)
  expect(await cellsOf(claire.page, 'Big quiz')).toEqual([
    '13',
    '1 at 1:1, 12 at 1:5',
    'Needs a reason',
  ])
  const joan = await as(origin(), 'Joan Pardoe')
  await joan.page.goto('/my-sessions')
  await joan.page.getByRole('link', { name: 'Big quiz' }).click()
  await press(joan.page, 'Save the reason')
  await expectRead(joan.page, 'Write why so many people are together')
  await joan.page.locator('#manyReason').fill('Teams of four play against each other.')
  await press(joan.page, 'Save the reason')
  await joan.context.close()
  await claire.page.reload()
  expect((await cellsOf(claire.page, 'Big quiz'))[2]).toBe('Teams of four play against each other.')
  await claire.context.close()
})

test('DO-05, DO-07: weeks have a purpose or a reason; active sessions go from one a week to two', async () => {
  const claire = await as(origin(), 'Claire Underhill', WIDE)
  await claire.page.goto('/county/groups?month=2026-04-01')
  const [before, now] = [
    await cellsOf(claire.page, 'April 2026'),
    await cellsOf(claire.page, 'September 2026'),
  ]
  expect(before[6]).toBe('1.0')
  expect(now[6]).toBe('2.0')
  await expectRead(claire.page, 'have nothing for a purpose in their week')
  await claire.context.close()

  const ruth = await as(origin(), 'Ruth Adeyemi', WIDE)
  await ruth.page.goto('/people')
  await ruth.page.getByRole('link', { name: /Nair/ }).first().click()
  await follow(ruth.page, 'Places and time away')
  await follow(ruth.page, 'What the week is for')
  await expectRead(ruth.page, 'Company or pleasure', 'nobody has said why')
  await press(ruth.page, 'Save the reason')
  await expectRead(ruth.page, 'Write why, or find something for a purpose with them')
  await ruth.page.locator('#reason').fill('She says: this autumn I want a rest.')
  await press(ruth.page, 'Save the reason')
  await expectRead(ruth.page, 'The reason is saved', 'She says: this autumn I want a rest.')
  await expectAccessible(ruth.page)
  await ruth.context.close()
})

test('LI-23: 6 of 120 days cancelled are 5 %, and that share opens a talk; posts nobody has stand beside it', async () => {
  const joan = await as(origin(), 'Joan Pardoe')
  await joan.page.goto('/our-service')
  await follow(joan.page, 'Our posts')
  await fill(joan.page, 'How many posts do you have?', '4')
  await fill(joan.page, 'How many of them does nobody have?', '5')
  await press(joan.page, 'Save')
  await expectRead(joan.page, 'No more posts can be empty than there are')
  await fill(joan.page, 'How many of them does nobody have?', '1')
  await press(joan.page, 'Save')
  await joan.page.goto('/my-sessions')
  await joan.page.getByRole('link', { name: 'Daily garden' }).first().click()
  await joan.page
    .getByRole('link', { name: /^Change / })
    .first()
    .click()
  await choose(joan.page, 'What changes?', 'Cancel this day')
  await choose(joan.page, 'Why?', 'Somebody who works there is ill')
  await fill(joan.page, 'What are people told?', 'It is off today.')
  await press(joan.page, 'Change it and tell them')
  await joan.context.close()

  const claire = await as(origin(), 'Claire Underhill', WIDE)
  await claire.page.goto('/providers/kept-days')
  const cells = await cellsOf(claire.page, 'Joan')
  expect(cells.slice(0, 3)).toEqual(['120', '6', '5.0 %: over the target'])
  expect(cells[4]).toContain('1 of 4')
  expect(cells[5]).toContain('for the share')
  await expectAccessible(claire.page)
  await claire.context.close()
})

test('LI-28: an agency is a kind of provider; four of its hours at £24.00 stand beside £17.20 of somebody employed', async () => {
  const { page, context } = await as(origin(), 'Asha Menon', WIDE)
  await page.goto('/helper-hours')
  await expectRead(page, 'Severn Staff: papers hold until')
  expect(await cellsOf(page, 'From an agency')).toEqual(['£96.00', '£4,992.00'])
  expect(await cellsOf(page, 'Employed by the person')).toEqual(['£68.80', '£3,577.60'])
  await expectRead(page, 'The agency costs £1,414.40 more in a year.')
  await fill(page, 'Hours a week', '2.5')
  await fill(page, 'An hour from an agency', '21.30')
  await press(page, 'Compare')
  expect(await cellsOf(page, 'From an agency')).toEqual(['£53.25', '£2,769.00'])
  await fill(page, 'Hours a week', 'some')
  await press(page, 'Compare')
  await expectRead(page, 'Write hours from 0.25 to 168')
  await expectAccessible(page)
  await context.close()
})

test('DO-17: 35 of 60 spokes accept direct payments and 22 service funds; a provider changes its own, and the search follows', async () => {
  const claire = await as(origin(), 'Claire Underhill', WIDE)
  const counted = async (way: string) => {
    await claire.page.goto('/county/hubs')
    return cellsOf(claire.page, way)
  }
  const [spokes, before = ''] = await counted('A direct payment')
  expect(spokes).toBe('35 of 60')
  expect((await counted('An individual service fund'))[0]).toBe('22 of 60')
  await expectAccessible(claire.page)

  const joan = await as(origin(), 'Joan Pardoe')
  const found = async () => {
    await joan.page.goto('/things-to-do?q=Daily+garden&route=direct-payment')
    return read(joan.page)
  }
  expect(await found()).not.toContain('Pardoe’s allotment')
  await joan.page.goto('/our-service')
  await follow(joan.page, 'How people can pay us')
  await joan.page.getByRole('checkbox', { name: 'The council pays' }).uncheck()
  await press(joan.page, 'Save')
  await expectRead(joan.page, 'Choose at least one way')
  await joan.page.getByRole('checkbox', { name: 'The council pays' }).check()
  await joan.page.getByRole('checkbox', { name: 'A direct payment' }).check()
  await press(joan.page, 'Save')
  await expectRead(joan.page, 'Saved')
  expect(await found()).toContain('Pardoe’s allotment')
  await joan.context.close()
  const [, after = ''] = await counted('A direct payment')
  expect(Number.parseInt(after, 10)).toBe(Number.parseInt(before, 10) + 1)
  await claire.context.close()
})

test('DO-22: nineteen people of all ratios need eight staff together, and nine in three rooms', async () => {
  const { page, context } = await as(origin(), 'Marcus Bright', WIDE)
  await page.goto('/my-places')
  await page.locator('main .govuk-summary-list a').first().click()
  await follow(page, 'One person more')
  for (const [field, people] of Object.entries({
    ...{ 'at-2-1': '1', 'at-1-1': '2', 'at-1-2': '3', 'at-1-5': '7', 'at-1-8': '6' },
  }))
    await page.locator(`#${field}`).fill(people)
  await press(page, 'Work out the staff')
  await expectRead(
    page,
    'People: 19. Staff needed together: 8. Staff needed in separate rooms (3): 9.',
  )
  await page.locator('#at-1-5').fill('8')
  await page.locator('#at-1-2').fill('0')
  await press(page, 'Work out the staff')
  await expectRead(
    page,
    'People: 17. Staff needed together: 7. Staff needed in separate rooms (2): 7.',
  )
  await expectAccessible(page)
  await context.close()
})

test('DO-28: for somebody of sixteen the extra check comes before a place; without it nobody can say yes', async () => {
  const joan = await as(origin(), 'Joan Pardoe')
  await joan.page.goto('/requests')
  const addresses = await joan.page
    .getByRole('button', { name: /^Answer: / })
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  for (const address of addresses) {
    await joan.page.goto(address)
    if ((await read(joan.page)).includes('Somebody under 18 asks')) break
  }
  await expectRead(joan.page, 'Somebody under 18 asks', 'Enhanced DBS check')
  await choose(joan.page, 'Your answer', 'Yes, there is a place')
  await press(joan.page, 'Send my answer')
  await expectRead(joan.page, 'Until then a child cannot join')
  await joan.page.getByRole('checkbox').check()
  await press(joan.page, 'Send my answer')
  await expectRead(joan.page, 'Requests')
  await joan.context.close()
})
