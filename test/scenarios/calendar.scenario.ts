import { expect, test } from 'vitest'
import { expectAccessible, PHONE, signInAs, visit } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import { as, countyOfItsOwn, expectRead } from './story.ts'

const origin = countyOfItsOwn()

/** What a phone's calendar is told, as any program asks for it: with no cookie. */
const asked = (address: string) => fetch(address, { headers: { accept: 'text/calendar' } })

test('somebody puts their week into the calendar of their phone without scripts, and stops it again in pictures', async () => {
  const { page, context } = await visit(origin(), { width: PHONE, scripts: false })
  await signInAs(page, 'Priya', 'Severnshire')
  await page.goto('/me/week')
  await follow(page, 'See my week on my phone')
  await press(page, 'Make an address')
  await expectRead(page, 'This is your address')
  const address = await page.getByLabel('This is your address').inputValue()
  const calendar = await asked(address)
  expect(calendar.headers.get('content-type')).toContain('text/calendar')
  const text = await calendar.text()
  expect(text).toContain('BEGIN:VEVENT')
  expect(text).not.toContain('Priya')
  await context.close()

  const again = await as(origin(), 'Priya', { seeing: 'pictures' })
  await again.page.goto('/me/calendar')
  await expectRead(again.page, 'You have an address')
  await expectAccessible(again.page)
  await press(again.page, 'Stop the address')
  await expectRead(again.page, 'The address has stopped')
  expect((await asked(address)).status).toBe(404)
  await again.page.goto('/me/calendar?language=cy&view=easy')
  await expectRead(again.page, 'Fy wythnos ar fy ffôn')
  await press(again.page, 'Gwneud cyfeiriad')
  await expectRead(again.page, 'Dyma eich cyfeiriad')
  await expectAccessible(again.page)
  await again.context.close()
})

test('a provider puts one of its places into its calendar; two tabs do not make two addresses', async () => {
  const { page, context } = await as(origin(), 'Joan Pardoe')
  await page.goto('/calendars')
  await expectAccessible(page)
  const other = await context.newPage()
  await other.goto(page.url())
  const make = /^Make an address for/
  await page.getByRole('button', { name: make }).first().click()
  const address = await page.getByLabel(/The address for/).inputValue()
  expect((await asked(address)).status).toBe(200)
  await other.getByRole('button', { name: make }).first().click()
  await expectRead(other, 'An address was made or stopped a moment ago')
  expect((await asked(address)).status).toBe(200)
  await expectAccessible(other)
  await context.close()
})

test('a commissioner is told why a feed cannot be read, with what they typed', async () => {
  const { page, context } = await as(origin(), 'Claire Underhill')
  await page.goto('/elsewhere')
  await expectAccessible(page)
  await press(page, 'Bring a feed in')
  await page.getByLabel('Address of the feed').fill('http://127.0.0.1/oruk/v3')
  await page.getByLabel('Open Referral UK').check()
  await press(page, 'See what it would change')
  await expectRead(page, 'is inside a private network')
  expect(await page.getByLabel('Address of the feed').inputValue()).toBe('http://127.0.0.1/oruk/v3')
  await expectAccessible(page)
  await context.close()
})
