import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect } from 'vitest'
import { expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import { choose, expectRead, fill, read } from './story.ts'

export const PHONE = { width: 360 } as const

export const go = (page: Page) => press(page, 'Save and continue')

/** A date in its three boxes. */
export async function date(page: Page, name: string, on: string) {
  const [year = '', month = '', day = ''] = on.split('-')
  const group = page.getByRole('group', { name })
  for (const [part, value] of [
    ['Day', String(Number(day))],
    ['Month', String(Number(month))],
    ['Year', year],
  ] as const)
    await group.getByLabel(part).fill(value)
}

/** What, where and when: as Joan answers them on her phone. */
export async function saysWhat(page: Page) {
  await follow(page, 'Say what it is')
  await page
    .getByLabel('What do people do there?')
    .or(page.getByLabel('Activity'))
    .selectOption('allotment')
  await go(page)
  await page.locator('#titleEn').fill('Weekend allotment')
  await page.locator('#titleCy').fill('Rhandir y penwythnos')
  await go(page)
  await page.locator('#aboutEn').fill('We grow food together, and eat it.')
  await page.locator('#aboutEasyEn').fill('We grow food.')
  await page.locator('#aboutEasyCy').fill('Rydym yn tyfu bwyd.')
  await go(page)
}

export async function saysWhereAndWhen(page: Page, first: string) {
  await follow(page, 'Say where it is')
  await page.getByRole('radio').first().check()
  await go(page)
  await choose(page, 'What kind of place is it?', 'Out and about')
  await go(page)
  await choose(page, 'Who else uses the place?', 'Everyone: it is an ordinary place')
  await go(page)
  await follow(page, 'Say when it is')
  await choose(page, 'How often is it?', 'Every week')
  await go(page)
  await choose(page, 'Which day of the week?', 'Saturday')
  await go(page)
  await fill(page, 'It begins at', '10:00')
  await fill(page, 'It ends at', '12:00')
  await go(page)
  await date(page, 'The first day', first)
  await go(page)
}

export async function saysTheRest(page: Page, first: string) {
  await follow(page, 'Say who is there')
  await page.locator('#worker').fill('Joan')
  await go(page)
  await page.locator('#staff').fill('2')
  await choose(page, 'Is everybody in one room?', 'Yes, all together')
  await go(page)
  await fill(page, 'The fewest with whom it runs', '2')
  await fill(page, 'The most', '6')
  await go(page)
  await follow(page, 'Say what it costs')
  // (18.40 / 3 + 2.30) x 2 hours, by the council's own costs
  await expectRead(page, '£16.87', '£41.40')
  await page.locator('#ratio').selectOption('1:3')
  await page.locator('#price').fill('24.00')
  await date(page, 'From', first)
  await press(page, 'Add this price')
  await press(page, /^Continue/)
  await choose(page, 'Can people try it once?', 'Yes, they can come once')
  await page.locator('#tasterPence').fill('5')
  await go(page)
  for (const route of ['From a direct payment', 'From an individual service fund'])
    await page.getByRole('checkbox', { name: route }).check()
  await go(page)
  await follow(page, 'Say what it is like')
  await page.getByRole('checkbox', { name: 'No steps on the way in' }).check()
  await go(page)
  await page.getByRole('checkbox', { name: 'None of these' }).check()
  await go(page)
  await page.getByRole('checkbox', { name: 'English' }).check()
  await go(page)
  await page.locator('#youngest').fill('16')
  await page.locator('#oldest').fill('80')
  await go(page)
  await page
    .locator('#childCheck')
    .fill('Joan’s enhanced check with the children’s list, 2 February')
  await go(page)
  await follow(page, 'Say how people join')
  await choose(page, 'How does somebody get a place?', 'We say yes to each')
  await go(page)
}

export async function addsPhoto(page: Page) {
  await follow(page, 'Add photos')
  const buffer = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#484' } })
    .jpeg()
    .withExif({ IFD3: { GPSLatitude: '52/1 3/1 0/1', GPSLatitudeRef: 'N' } })
    .toBuffer()
  await page
    .locator('#photo')
    .setInputFiles({ name: 'allotment.jpg', mimeType: 'image/jpeg', buffer })
  await page.locator('#wordsEn').fill('The gate, wide and without steps')
  await page.getByRole('radio', { name: 'No', exact: true }).check()
  await press(page, 'Add this photo')
  await expectRead(page, 'The gate, wide and without steps')
  await press(page, 'That is all for photos')
}

/** Her place is shut on Sundays and in the evening: said where she stands, with each thing that she can change. */
export async function meetsTheHours(page: Page) {
  const draft = page.url()
  const weekday = async (name: string) => {
    await choose(page, 'Which day of the week?', name)
    await go(page)
    await page.goto(draft)
  }
  const ends = async (time: string) => {
    await page.goto(`${draft}/questions/times`)
    await fill(page, 'It ends at', time)
    await go(page)
    await page.goto(draft)
  }
  await page.goto(`${draft}/questions/weekday`)
  await weekday('Sunday')
  await expectRead(page, 'Joan’s Growing Group is shut on that day of the week.')
  await expectAccessible(page)
  await follow(page, 'Which day of the week?')
  await weekday('Saturday')
  await ends('23:30')
  await expectRead(page, /is not open all through the times that you gave\. Saturday: /)
  await follow(page, 'When it is open')
  await page.locator('[name="closes-5-0"]').fill('23:45')
  await press(page, 'When it is open')
  await page.goto(draft)
  expect(await read(page)).not.toContain('Change one of these')
  await ends('12:00')
}
