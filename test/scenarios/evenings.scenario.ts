import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, DESK, expectAccessible } from '../browser.ts'
import { follow, heading, press } from '../journeys/steps.ts'
import type { Running } from '../running.ts'
import { demoWith } from './choice-laid.ts'
import { layEvenings, layLate } from './evenings-laid.ts'
import { as, expectInTime, expectPictured, expectRead, openPerson, read } from './story.ts'
import { inWelsh } from './welsh.ts'

let running: Running
const origin = () => running.origin
let stars = ''

const SEVEN = 19 * 60
const NINE = 21 * 60

beforeAll(async () => {
  running = await demoWith(async (db) => {
    await layEvenings(db, { council: 'severnshire', now: [860, 140], before: [970, 30] })
    await layEvenings(db, { council: 'dyfrdwy', now: [333, 67], before: [190, 10] })
    stars = await layLate(db, {
      ...{ council: 'severnshire', name: 'Priya', weekday: 3, starts: SEVEN, ends: NINE },
    })
    const sunday = await layLate(db, {
      ...{ council: 'dyfrdwy', name: 'Alwyn', weekday: 6, starts: 600, ends: 720 },
    })
    await db.exec(`insert into standing_booking (council_id, id, person_id, session_id, staff, people, price_pence,
        starts_on, made_by)
      select p.council_id, gen_random_uuid(), p.id, '${sunday}', 1, 5, 0, '2026-08-01', 'demo' from person p
      where p.known_as = 'Alwyn' and p.council_id = (select id from council where key = 'dyfrdwy')`)
  })
})
afterAll(async () => {
  await closeBrowser()
  await running?.stop()
})

test('DO-27: 14 % of days are in the evening or at the weekend, from 3 %; 16.8 % from 5 % in the other county', async () => {
  const claire = await as(origin(), 'Claire Underhill', { width: DESK })
  await claire.page.goto('/council/days-out')
  await expectRead(claire.page, /All districts[\s\S]*1,000[\s\S]*140\s+14\.0%/)
  await expectRead(claire.page, 'and 3.0% outside 9 to 5, Monday to Friday')
  await expectAccessible(claire.page)
  await claire.context.close()
  const { page, context } = await as(origin(), 'Claire Underhill', {
    ...{ council: 'Dyfrdwy', language: 'cy', width: DESK },
  })
  await inWelsh(page, '/council/days-out')
  await expectRead(page, /Pob ardal[\s\S]*400[\s\S]*67\s+16\.8%/, 'ac 5.0% y tu allan')
  await context.close()
})

test('DO-27: Priya is told before she says yes that her bus stops at half past six, and says who brings her home', async () => {
  const { page, context } = await as(origin(), 'Priya', { seeing: 'easy' })
  await page.goto(`/me/book/${stars}/single`)
  await page.locator('main a[href*="day="]').first().click()
  await expectRead(page, 'The last bus goes at half past 6 in the evening.', 'another way home')
  await expectAccessible(page)
  await page.locator('main form button').first().click()
  await expectRead(page, 'You have a place')
  await page.goto('/me/week')
  await follow(page, 'How I get home')
  await expectRead(page, /Thursday\. It ends at 9 o’clock in the evening\./, 'You have not said')
  await expectPictured(page)
  await expectAccessible(page)
  await page.locator(`main a[href$="/way-home/${stars}"]`).click()
  await expectPictured(page)
  await expectAccessible(page)
  await press(page, 'The people there bring me home')
  expect(await heading(page)).toBe('How I get home')
  await expectRead(page, 'The people there bring me home')
  expect(await read(page)).not.toContain('You have not said')
  await context.close()
})

test('DO-27: no bus goes on Alwyn’s Sunday: by night it is somebody’s work, in Welsh, until the way is known', async () => {
  const { page, context } = await as(origin(), 'Asha Menon', {
    ...{ council: 'Dyfrdwy', language: 'cy', width: DESK },
  })
  const person = await openPerson(page, 'Alwyn Bellis')
  // The work of the night may still be at it.
  await expectInTime(page, person, 'Mae’n gorffen ar ôl y bws olaf: cael gwybod sut maen nhw’n')
  await follow(page, 'Y ffordd adref')
  await expectRead(page, 'Gwylio’r sêr, Dydd Sul', 'Does dim bws y diwrnod hwnnw.')
  await inWelsh(page)
  await page.getByLabel('Tacsi').check()
  await press(page, 'Cadw')
  await expectRead(page, 'Mae’r ffordd adref wedi’i nodi.')
  expect(await page.getByLabel('Tacsi').isChecked()).toBe(true)
  await page.goto(person)
  expect(await read(page)).not.toContain('ar ôl y bws olaf: cael gwybod')
  await context.close()
})
