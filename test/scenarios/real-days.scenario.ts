import { expect, test } from 'vitest'
import { expectAccessible } from '../browser.ts'
import { follow, heading, pathOf, press } from '../journeys/steps.ts'
import {
  as,
  countyOfItsOwn,
  expectInTime,
  expectPictured,
  expectRead,
  openPerson,
  read,
} from './story.ts'

const origin = countyOfItsOwn()
const inEasy = { language: 'en', seeing: 'easy' } as const

test('J1.7: Monday 31 August was a bank holiday: Priya is offered another day, and picks Tuesday', async () => {
  const { page, context } = await as(origin(), 'Priya', inEasy)
  await page.goto('/me/week')
  await expectRead(page, /Monday[\s\S]*This is closed\.[\s\S]*It is a bank holiday\./)
  await expectAccessible(page)
  const monday = page
    .locator('main')
    .getByRole('link')
    .filter({ has: page.locator('del') })
    .first()
  await monday.click()
  await expectRead(page, 'This is closed.', 'You can have another day instead.')
  await expectPictured(page)
  await expectAccessible(page)
  await follow(page, 'Choose another day')
  expect(await heading(page)).toBe('Which day do you want instead?')
  await expectAccessible(page)
  await press(page, /^Tuesday/)
  await expectRead(page, /You can go|You have/)
  await page.goto('/me/week')
  expect((await read(page)).split('\nTuesday')[1] ?? '').not.toMatch(/^\s*Free day/)
  await monday.click()
  expect(await read(page)).not.toContain('another day instead')
  await context.close()
})

test('Priya cannot come because she is ill, comes after all, stops something today, and changes her mind', async () => {
  const { page, context } = await as(origin(), 'Priya', inEasy)
  await page.goto('/me/week')
  await page
    .locator('main')
    .getByRole('link', { name: /^Painting/ })
    .last()
    .click()
  await follow(page, 'I cannot come on this day')
  await expectAccessible(page)
  await press(page, 'I am ill')
  await expectRead(page, 'You said you cannot come.', 'It costs you nothing.')
  await expectAccessible(page)
  await press(page, 'I can come after all')
  expect(await read(page)).toContain('I cannot come on this day')
  await page.goto('/me/stop')
  await follow(page, /^Painting/)
  await press(page, 'I do not want to')
  await expectRead(page, 'It stops today: Painting.', 'You do not have to go any more.')
  await expectAccessible(page)
  await press(page, 'Yes, stop it')
  await expectRead(page, 'Somebody asks you what you want instead.')
  await expectAccessible(page)
  await press(page, 'I have changed my mind')
  expect(pathOf(page)).toBe('/me/week')
  await expectRead(page, 'Painting')
  await context.close()
})

test('J5.8: a provider ends one place: four weeks, the conversation recorded, a review opened, another held as back-up', async () => {
  const { page, context } = await as(origin(), 'Asha Menon', { width: 1280 })
  const person = await openPerson(page, 'Priya Nair')
  await page.goto(person)
  await follow(page, 'Places and time away')
  await expectAccessible(page)
  await follow(page, /^The provider ends this place/)
  await expectRead(page, 'They come as before until Tuesday 29 September 2026.')
  await press(page, 'End the place')
  await expectRead(page, 'Write down the conversation')
  await page
    .getByLabel('What was talked about, with whom and when')
    .fill('Met Priya and Margaret on Monday')
  await press(page, 'End the place')
  expect(await heading(page)).toBe('Hold another place as back-up')
  await expectAccessible(page)
  await press(page, /^Hold /)
  await expectRead(page, /Talked about: Met Priya and Margaret on Monday\b/, /Held for them until/)
  await expectInTime(page, `${person}/reviews`, 'A provider changes or ends')
  await context.close()
})
