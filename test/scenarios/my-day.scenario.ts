import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from '../browser.ts'
import { follow, heading, named, pathOf, press } from '../journeys/steps.ts'
import { as, countyOfItsOwn, expectPictured, expectRead, openPerson, read } from './story.ts'

const origin = countyOfItsOwn()

/** Reads a page as it is read on a phone: machines read it too, and no pound stands without a picture. */
async function look(page: Page, path: string, ...said: readonly (string | RegExp)[]) {
  await page.goto(path)
  await expectRead(page, ...said)
  await expectPictured(page)
  await expectAccessible(page)
}

/** What stands under one day of the week's page, of the first week on it. */
const dayOf = async (page: Page, day: string, next: string) =>
  (await read(page)).split(`\n${day}\n`)[1]?.split(`\n${next}`)[0] ?? ''

/** The proposed week is answered first: she keeps the week that she has. */
async function keepMyWeek(page: Page, answer: RegExp) {
  await page.goto('/me/week/no')
  await press(page, answer)
}

const inEnglish = { language: 'en', seeing: 'easy' } as const
const inWelsh = { language: 'cy', seeing: 'easy' } as const

test('J1.2: Priya reads her money for a week, who pays what, and how it came about, in both languages', async () => {
  const { page, context } = await as(origin(), 'Priya', inEnglish)
  await look(
    page,
    '/me/money',
    'You have £395.46 for your support each week.',
    'That is £20,563.84 for a year.',
    'You pay £63.85 each week.',
    'The council pays the rest: £331.61 each week.',
    'Your plan uses all of your money.',
  )
  await look(page, '/me/money/how', 'That makes £14,060.', '£19,546.40 a year', '£63.85 a week')
  await look(page, '/me/money/buy', 'Baking (£135)')
  await look(
    page,
    '/me/money?language=cy',
    'Mae gennych chi £395.46 ar gyfer eich cymorth bob wythnos.',
    'Rydych chi’n talu £63.85 bob wythnos.',
    'Mae’r cyngor yn talu’r gweddill: £331.61 bob wythnos.',
  )
  await look(page, '/me/money?view=pictures', '£395.46', '£63.85')
  await context.close()
})

test('J1.3: she sees her week: the Resource Centre on Monday and Wednesday, a group on Friday, her PA on Thursday', async () => {
  const { page, context } = await as(origin(), 'Priya', inEnglish)
  await look(page, '/me/week')
  for (const [day, next] of [
    ['Monday', 'Tuesday\n'],
    ['Wednesday', 'Thursday\n'],
  ] as const)
    expect(await dayOf(page, day, next)).toContain('Orchard Way Resource Centre')
  expect(await dayOf(page, 'Tuesday', 'Wednesday\n')).toContain('Free day')
  expect(await dayOf(page, 'Thursday', 'Friday\n')).toContain('Personal assistant on Thursday')
  expect(await dayOf(page, 'Friday', 'My week from')).toMatch(/Painting[\s\S]+Community Centre/)
  await look(page, '/me/week?language=cy', 'Dydd Llun', 'Orchard Way Resource Centre')
  expect(await dayOf(page, 'Dydd Iau', 'Dydd Gwener\n')).toContain('Personal assistant')
  await context.close()
})

test('J1.6: gardening for art goes through without a panel, £2.88 a Friday stays hers, and the 1:8 group is not offered', async () => {
  const { page, context } = await as(origin(), 'Priya', inEnglish)
  await keepMyWeek(page, /^No, I do not want it/)
  await page.goto('/me/week')
  await follow(page, 'Change one thing')
  await expectAccessible(page)
  await follow(page, /^Painting/)
  const offered = await named(page, 'listitem', /^Choose /)
  expect(offered[0]).toMatch(/Gardening[\s\S]+Joan’s Growing Group[\s\S]+Sam goes too/)
  expect(offered[0]).toContain('It costs less. You keep the rest of the money.')
  expect(offered.join()).not.toMatch(/Foxglove Support|Painting/)
  await expectAccessible(page)
  await follow(page, 'Choose Gardening')
  expect(await heading(page)).toBe('Is this right?')
  await expectRead(page, 'Gardening, on Friday', 'You do not have to ask anyone.')
  await expectRead(page, 'It costs £2.88 less each time. The money stays yours.')
  await expectPictured(page)
  await expectAccessible(page)
  await press(page, 'Yes, change it')
  await expectRead(page, 'Your plan has changed', 'from the week of Monday 7 September')
  await expectAccessible(page)

  // Nobody was asked: the plan with £33.00 in it is in force, and 48 Fridays at £2.88 are left of the year's money.
  await look(page, '/me/money', '£395.46', 'There is £2.66 left each week. It stays yours.')
  await page.goto('/me/week')
  expect((await read(page)).split('My week from Monday 7 September')[1]).toContain('Sam goes too.')
  await context.close()

  const ruth = await as(origin(), 'Ruth Adeyemi', { width: 1280 })
  const person = await openPerson(ruth.page, 'Priya Nair')
  await ruth.page.goto(`${person}/plan`)
  await expectRead(
    ruth.page,
    'In force',
    '£33.00 each',
    '£138.24 a year',
    /The person\.\s+With pictures/,
  )
  await ruth.context.close()
})

test('J1.6: a group of eight at £27.60 is too little support for somebody assessed at 1:5 (R47), and her worker sees why', async () => {
  const { page, context } = await as(origin(), 'Ruth Adeyemi', { width: 1280 })
  const person = await openPerson(page, 'Priya Nair')
  await page.goto(`${person}/plan/sessions?activity=art&day=4`)
  const little = page.getByRole('listitem').filter({ hasText: 'Art and painting' })
  const blocked = await little.filter({ hasText: 'Rule R47' }).all()
  expect(blocked.length).toBeGreaterThan(0)
  // It may not be chosen, only decided upon together.
  for (const one of blocked)
    expect(await one.getByRole('link').allInnerTexts()).toEqual([
      expect.stringMatching(/^Decide with the person/),
    ])
  await context.close()
})

test('J1.9: she asks for a review: a day within 28 days, and who comes', async () => {
  const { page, context } = await as(origin(), 'Priya', inEnglish)
  await page.goto('/me/plan')
  await expectAccessible(page)
  await follow(page, 'Ask us to check my plan')
  await expectRead(page, 'We will come by Tuesday 29 September.', 'Your support goes on as it is.')
  await expectAccessible(page)
  await press(page, 'Yes, ask for this')
  await expectRead(page, 'Ruth Adeyemi will come by Tuesday 29 September.')
  await expectAccessible(page)
  await look(
    page,
    `${pathOf(page)}?language=cy`,
    'Bydd Ruth Adeyemi yn dod.',
    'dydd Mawrth 29 Medi',
  )
  await context.close()
})

test('J1 in Welsh with other figures: Alwyn pays £100.00 of £395.46, changes Monday, and asks for a review', async () => {
  const { page, context } = await as(origin(), 'Alwyn', { ...inWelsh, council: 'Dyfrdwy' })
  expect(await page.locator('html').getAttribute('lang')).toBe('cy')
  await look(page, '/me/money', '£395.46', '£20,563.84', 'Rydych chi’n talu £100 bob wythnos.')
  await expectRead(page, 'Mae’r cyngor yn talu’r gweddill: £295.46 bob wythnos.')
  await look(page, '/me/week', 'Dydd Llun', 'Y Golchdy')

  await keepMyWeek(page, /^Na, /)
  await page.goto('/me/week')
  await follow(page, 'Newid un peth')
  await follow(page, /Dydd Llun\. O hanner awr wedi 9/)
  const cheaper = (await named(page, 'listitem', /Mae’n costio llai/))[0] ?? ''
  const title = /Dewis ([^,]+)/.exec(cheaper)?.[1]?.trim() ?? ''
  await page
    .getByRole('listitem')
    .filter({ hasText: cheaper.split('\n')[0] ?? '' })
    .filter({ hasText: 'Mae’n costio llai' })
    .getByRole('link')
    .first()
    .click()
  await expectRead(page, title, /Mae’n costio £[\d.]+ yn llai bob tro/)
  await expectPictured(page)
  await expectAccessible(page)
  await press(page, /^Ie, /)
  await expectRead(page, title, 'dydd Llun 7 Medi')
  await look(page, '/me/money', /Mae £[\d.]+ ar ôl bob wythnos/)

  await page.goto('/me/plan')
  await follow(page, 'Gofyn i ni wirio fy nghynllun')
  await press(page, 'Ie, gofyn am hyn')
  await expectRead(page, 'Bydd Ruth Adeyemi yn dod.', 'dydd Mawrth 29 Medi')
  await expectAccessible(page)
  await context.close()
})
