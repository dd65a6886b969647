import { expect, test } from 'vitest'
import { expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import {
  addsPhoto,
  date,
  go,
  meetsTheHours,
  PHONE,
  saysTheRest,
  saysWhat,
  saysWhereAndWhen,
} from './setting-up-steps.ts'
import { as, choose, countyOfItsOwn, expectRead, fill, read } from './story.ts'

const origin = countyOfItsOwn()
test('J6.2: the break-even sheet says that six places cannot pay for it, nine can, and so can six at £31.00', async () => {
  const { page, context } = await as(origin(), 'Joan Pardoe', PHONE)
  await page.goto('/my-sessions')
  await press(page, 'Set up a session')
  await follow(page, 'Will it pay for itself?')
  const books = async (
    fixed: string,
    price: string,
    variable: string,
    weeks: string,
    places: string,
  ) => {
    for (const [id, value] of Object.entries({ fixed, price, variable, weeks, places }))
      await page.locator(`#${id}`).fill(value)
    await press(page, 'Work it out')
    return read(page)
  }
  const six = await books('7200', '24.00', '6.00', '48', '6')
  expect(six).toContain('It pays for itself at 400 attendances a year.')
  expect(six).toContain('6 places cannot break even; 9 can, or price £31.00 at 6 places.')
  expect(await books('7200', '24.00', '6.00', '48', '9')).toContain('9 places can break even')
  expect(await books('3500', '20', '4.50', '48', '4')).toContain(
    '4 places cannot break even; 5 can',
  )
  await expectAccessible(page)
  await context.close()
})

test('J6.5: on a phone Joan sets up a session, stops, comes back, sees it as people will, and offers it', async () => {
  const { page, context } = await as(origin(), 'Joan Pardoe', PHONE)
  await page.goto('/my-sessions')
  await press(page, 'Set up a session')
  await saysWhat(page)
  await expectRead(page, 'You have done 1 of 8 parts.')
  await expectAccessible(page)
  // She stops, and comes back by the list.
  await page.goto('/my-sessions')
  await follow(page, 'Weekend allotment')
  await saysWhereAndWhen(page, '2026-10-03')
  await meetsTheHours(page)
  await saysTheRest(page, '2026-10-03')
  await addsPhoto(page)
  await expectRead(page, 'You have done 8 of 8 parts.')
  await press(page, 'See it as people will')
  await expectRead(
    page,
    'We grow food.',
    'It is a place that everyone uses.',
    'You can try it once.',
  )
  await expectAccessible(page)
  await follow(page, 'Easy read, Welsh')
  await expectRead(page, 'Rhandir y penwythnos', 'Rydym yn tyfu bwyd.')
  await follow(page, 'Pictures, English')
  await expectAccessible(page)
  await press(page, 'Publish this session')
  await expectRead(page, 'From 3 October 2026', 'Saturday 10 October 2026', '£24.00')
  await expectAccessible(page)
  await context.close()
})

test('a session in the past, a price with a gap and times the wrong way round are refused in words, in Welsh too', async () => {
  const { page, context } = await as(origin(), 'Joan Pardoe', PHONE)
  await page.goto('/my-sessions')
  await press(page, 'Set up a session')
  const here = page.url()
  await page.goto(`${here}/questions/dates`)
  await date(page, 'The first day', '2026-08-31')
  await go(page)
  await expectRead(page, 'The first day: it has gone by. Choose today or later')
  expect(await page.locator('#startsOn-day').inputValue()).toBe('31')
  await date(page, 'The first day', '2026-09-07')
  await go(page)
  await page.goto(`${here}/questions/prices`)
  const price = async (from: string, to: string | undefined) => {
    await page.locator('#ratio').selectOption('1:2')
    await page.locator('#price').fill('30')
    await date(page, 'From', from)
    if (to) await date(page, 'To', to)
    await press(page, 'Add this price')
  }
  await price('2026-09-07', '2026-09-30')
  await price('2026-10-15', undefined)
  await expectRead(page, 'Thursday 1 October 2026 to Wednesday 14 October 2026')
  await page.goto(`${here}/questions/times?language=cy`)
  await page.locator('#starts').fill('12:00')
  await page.locator('#ends').fill('10:00')
  await press(page, 'Cadw a pharhau')
  await expectRead(page, 'mae cyn y dechrau')
  await page.goto('/my-sessions?language=en')
  await context.close()
})

test('a manager sees who is told, cancels three days of a session, and a talk is opened', async () => {
  const { page, context } = await as(origin(), 'Marcus Bright')
  await page.goto('/my-sessions')
  const names = await page.locator('main .govuk-summary-list a').all()
  for (const [place] of names.entries()) {
    await page.goto('/my-sessions')
    await page.locator('main .govuk-summary-list a').nth(place).click()
    await page
      .getByRole('link', { name: /^Change / })
      .nth(1)
      .click()
    if (/\d+ people are told/.test(await read(page))) break
  }
  const session = new URL(page.url()).pathname.replace(/\/days\/.*/, '')
  await expectRead(page, /\d+ people are told/, 'Somebody who works with them tells them')
  await expectAccessible(page)
  for (const place of [1, 2, 3]) {
    await page.goto(session)
    await page
      .getByRole('link', { name: /^Change / })
      .nth(place)
      .click()
    await choose(page, 'What changes?', 'Cancel this day')
    await choose(page, 'Why?', 'Somebody who works there is ill')
    await fill(page, 'What are people told?', 'It is off this week.')
    await press(page, 'Change it and tell them')
    await expectRead(page, /Done\. .*told/, 'It is cancelled')
  }
  await context.close()
  await readsWhatWasKept()
})

/** The commissioner sees the share, which is what was cancelled of what was planned, and writes down the talk. */
async function readsWhatWasKept() {
  const { page, context } = await as(origin(), 'Claire Underhill')
  await page.goto('/providers/kept-days')
  const cells = await page
    .locator('main tr', { hasText: 'Open since' })
    .first()
    .locator('td')
    .allInnerTexts()
  const [planned, cancelled] = cells.map((cell) => Number(cell.replaceAll(',', '')))
  expect(cancelled).toBeGreaterThanOrEqual(3)
  const share = ((100 * (cancelled ?? 0)) / (planned ?? 1)).toFixed(1)
  expect(cells[2]).toContain(`${share} %`)
  expect(cells[2]?.includes('over the target')).toBe(Number(share) > 3)
  await expectAccessible(page)
  await press(page, 'Save the talk')
  await expectRead(page, 'Write what was agreed')
  await page.locator('main textarea').first().fill('A second worker who can step in.')
  await press(page, 'Save the talk')
  expect(await read(page)).not.toContain('Open since')
  await context.close()
}
