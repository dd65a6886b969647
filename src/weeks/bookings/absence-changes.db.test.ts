import { beforeEach, expect, test } from 'vitest'
import { type Day, day } from '#ground/kernel/day.ts'
import type { Db } from '#ground/platform/platform.ts'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import {
  aBooking,
  aPerson,
  aSession,
  haveAccount,
  haveCounty,
  haveTies,
  idOf,
  lay,
} from '#test/staff-scene.ts'
import { bookedDays } from '#weeks/payable/booked-queries.ts'
import { changeAbsence, comeBack, endAbsence } from './absence-change-actions.ts'
import { recordAbsence, warnOfHeldPlaces } from './long-absence-actions.ts'
import { personsDays } from './persons-days-queries.ts'

/** A Monday with a session at half past nine, an hour before it. */
const NOW = new Date('2027-03-08T08:30:00Z')
const platform = testPlatform({ now: NOW })
const mine = { councilId: severnshire, personId: idOf('person', 1) }
const absenceId = idOf('answer', 1)
/** Without Easter Monday, on which it is closed. */
const MONDAYS = ['2027-03-08', '2027-03-15', '2027-03-22', '2027-04-05'].map(day)
const run = <T>(work: (db: Db) => Promise<T>) => platform.transaction(severnshire, work)
const acting = (now = NOW) => ({ ...mine, accountId: idOf('account', 3), now })

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await lay('account_role', [{ account_id: idOf('account', 1), role: 'social-worker' }])
  await haveAccount(3, { person_id: idOf('person', 1) })
  await lay('person', [aPerson(1)])
  await haveTies(1, [1])
  await lay('session', [aSession(1)])
  await lay('standing_booking', [aBooking(1, 1, 1, { price_pence: 13_500 })])
})

const goes = (firstDay: Day, lastDay?: Day, id = absenceId, now = NOW) =>
  run((db) =>
    recordAbsence(db, {
      ...{ ...acting(now), absenceId: id, firstDay, lastDay, reason: 'holiday', words: '' },
      tell: platform.tell,
    }),
  )
const change = (firstDay: Day, lastDay: Day | null, version = 1, now = NOW) =>
  run((db) => changeAbsence(db, { ...acting(now), absenceId, version, firstDay, lastDay }))
const back = (version = 1, now = NOW) =>
  run((db) => comeBack(db, { ...acting(now), absenceId, version }))
const states = async () => {
  const days = await run((db) =>
    personsDays(db, { ...mine, from: day('2027-03-08'), to: day('2027-04-05') }),
  )
  return days.filter((one) => MONDAYS.includes(one.day)).map(({ state }) => state)
}
/** Whether each Monday is charged as a place that is held. */
const held = async () => {
  const sittings = MONDAYS.map((on) => ({ sessionId: idOf('session', 1), day: on }))
  const booked = await run((db) => bookedDays(db, severnshire, sittings as never))
  return booked.map(({ away }) => away !== undefined)
}
const rows = (table: 'long_absence' | 'task') =>
  everything().selectFrom(table).selectAll().where('council_id', '=', severnshire).execute()

test('Other days for a holiday: the places that are held and what is charged for them follow', async () => {
  await goes(day('2027-03-14'), day('2027-03-23'))
  expect(await states()).toEqual(['on', 'away', 'away', 'on'])
  expect(await held()).toEqual([false, true, true, false])
  expect(await change(day('2027-03-20'), null)).toEqual({ ok: true, value: 'changed' })
  expect(await states()).toEqual(['on', 'on', 'away', 'away'])
  expect(await held()).toEqual([false, false, true, true])
  expect(await change(day('2027-03-20'), null)).toEqual({ ok: true, value: 'changed' })
  expect(await change(day('2027-03-20'), day('2027-03-21'))).toMatchObject({
    refusal: { kind: 'changed-meanwhile' },
  })
})

test('A holiday that does not take place leaves nothing behind, pressed twice', async () => {
  await goes(day('2027-03-14'), day('2027-03-23'))
  expect(await back()).toEqual({ ok: true, value: 'back' })
  expect(await back()).toEqual({ ok: true, value: 'back' })
  expect(await rows('long_absence')).toEqual([])
  expect(await states()).toEqual(['on', 'on', 'on', 'on'])
  expect(await held()).toEqual([false, false, false, false])
})

test('On the first day it is taken back until something of that day has begun; then that day was away', async () => {
  await goes(day('2027-03-08'))
  expect(await back(1, new Date('2027-03-08T11:00:00Z'))).toMatchObject({ ok: true })
  expect(await states()).toEqual(['away', 'on', 'on', 'on'])
  await everything().deleteFrom('long_absence').execute()
  await goes(day('2027-03-08'))
  expect(await back()).toMatchObject({ ok: true })
  expect(await states()).toEqual(['on', 'on', 'on', 'on'])
})

test('Days of one absence never run into those of another', async () => {
  await goes(day('2027-03-10'), day('2027-03-12'))
  await goes(day('2027-03-20'), undefined, idOf('answer', 2))
  const refused = { ok: false, refusal: { kind: 'away-already' } }
  expect(await change(day('2027-03-10'), day('2027-03-20'))).toEqual(refused)
  expect(
    await run((db) =>
      endAbsence(db, { ...acting(), absenceId, version: 1, lastDay: day('2027-03-25') }),
    ),
  ).toEqual(refused)
})

test('Whoever is back before the places are given free is asked nothing about them any more', async () => {
  const begun = day('2027-02-20')
  await goes(begun, undefined, absenceId, new Date('2027-02-20T09:00:00Z'))
  const warn = (on: string) =>
    run((db) => warnOfHeldPlaces(db, { councilId: severnshire, day: day(on), now: NOW }))
  expect(await warn('2027-03-08')).toEqual({ ok: true, value: { warned: 1 } })
  expect(await rows('task')).toMatchObject([{ kind: 'held-place', done_at: null }])
  expect(await change(begun, day('2027-03-14'), 2)).toMatchObject({ ok: true })
  expect((await rows('task'))[0]?.done_at).not.toBeNull()
  expect(await warn('2027-03-09')).toEqual({ ok: true, value: { warned: 0 } })
  expect(await change(begun, null, 3)).toMatchObject({ ok: true })
  expect(await warn('2027-03-10')).toEqual({ ok: true, value: { warned: 1 } })
})
