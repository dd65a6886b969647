import { beforeEach, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { ask, at, text } from '#test/booking-pages.ts'
import { haveBookings } from '#test/booking-scene.ts'
import { everything, haveCouncils } from '#test/platform.ts'
import { farmVenue, holds, LONG_AGO, sessions } from '#test/week-scene.ts'

const db = everything()
const minute = (hours: number, minutes = 0) => hours * 60 + minutes
const tenToTwelve = { starts: minute(10), ends: minute(12) }

/** Gardening on Sundays and the choir on Tuesdays from ten to noon; art on Thursdays at the hub; swimming far away. */
beforeEach(async () => {
  await haveCouncils()
  await haveBookings(db, {
    gardening: { weekday: 6, ...tenToTwelve, startsOn: LONG_AGO },
    choir: { weekday: 1, ...tenToTwelve, startsOn: LONG_AGO },
    art: { weekday: 3, ...tenToTwelve },
    swimming: { weekday: 3, starts: minute(12, 30), ends: minute(14) },
  })
})

const days = (session: 'gardening' | 'choir', now: string, language: 'en' | 'cy' = 'en') =>
  text(at(session, '/single'), { now: new Date(now), view: { language } })
const check = (session: 'gardening' | 'choir', on: string, now: string) =>
  text(at(session, `/single?day=${on}`), { now: new Date(now) })

test('a series goes over the end of summer time at its own hour: the Sunday is there, and begins at ten by the clock on the wall', async () => {
  const listed = await days('gardening', '2026-10-20T08:00:00Z')
  expect(listed).toContain('Sunday 25 October 2026')
  expect(listed).toContain('Sunday 1 November 2026')
  const asked = await check('gardening', '2026-10-25', '2026-10-20T08:00:00Z')
  expect(asked).toContain('Sunday 25 October 2026, 10am to midday')
  // Half past nine in winter is half past ten in summer: it has not begun.
  expect(await check('gardening', '2026-10-25', '2026-10-25T09:30:00Z')).toContain('It costs')
  expect(await days('gardening', '2026-10-25T10:00:00Z')).not.toContain('Sunday 25 October 2026')
})

test('and over its beginning: at nine by Greenwich it is ten, and it has begun', async () => {
  const before = await check('gardening', '2027-03-28', '2027-03-28T08:30:00Z')
  expect(before).toContain('Sunday 28 March 2027, 10am to midday')
  const begun = await days('gardening', '2027-03-28T09:00:00Z')
  expect(begun).not.toContain('28 March 2027')
  expect(begun).toContain('Sunday 4 April 2027')
})

test('a series comes round on 29 February, in both languages, and once in the year after on no such day', async () => {
  expect(await days('choir', '2028-02-21T08:00:00Z')).toContain('Tuesday 29 February 2028')
  expect(await days('choir', '2028-02-21T08:00:00Z', 'cy')).toContain('29 Chwefror 2028')
  const asked = await check('choir', '2028-02-29', '2028-02-21T08:00:00Z')
  expect(asked).toContain('Tuesday 29 February 2028, 10am to midday')
  const never = await ask(at('choir', '/single?day=2027-02-29'), {
    now: new Date('2027-02-20T08:00:00Z'),
  })
  expect(never.status).toBeLessThan(500)
  expect(await never.text()).not.toContain('29 February 2027')
})

test('half an hour is too little to get from one thing to another that is far away, and it is said so, in both languages', async () => {
  await holds(db, 'priya', 'art')
  await db
    .updateTable('session')
    .set({ venue_id: farmVenue })
    .where('id', '=', sessions.swimming)
    .execute()
  const path = at('swimming', '/weekly')
  const refused = await ask(path, {})
  const english = await refused.text()
  expect(english).toContain('There is too little time to travel. You have this then: art group.')
  const welsh = await ask(path, { view: { language: 'cy' } })
  expect(await welsh.text()).toContain('Does dim digon o amser i deithio.')
})

test('a day that is over is refused in words, and so is one on which there is no price', async () => {
  const past = await ask(at('choir'), { now: new Date('2026-09-01T12:00:00Z') })
  expect(past.status).toBe(200)
  await db
    .updateTable('session_price')
    .set({ valid_to: day('2026-09-10') })
    .where('session_id', '=', sessions.choir)
    .execute()
  const listed = await days('choir', '2026-09-11T08:00:00Z')
  expect(listed).toContain('We do not know the price for that day. Talk to someone.')
  expect(await days('choir', '2026-09-11T08:00:00Z', 'cy')).toContain('Siaradwch â rhywun')
  const form = { day: '2026-09-01', request: '0190b0a2-0000-7000-8000-000000000001' }
  const late = await ask(at('choir', '/single'), { form, now: new Date('2026-09-09T12:00:00Z') })
  expect(late.status).toBe(422)
  expect(await late.text()).toContain('That day is over, or it has begun. Choose a later day.')
})
