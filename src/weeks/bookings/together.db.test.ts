import { beforeEach, expect, test } from 'vitest'
import { noMoney } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import {
  haveBookings,
  NEXT_THURSDAY,
  requestOf,
  THURSDAY,
  togetherOf,
} from '#test/booking-scene.ts'
import { everything, haveCouncils, severnshire, testPlatform } from '#test/platform.ts'
import { accounts, areFriends, holds, people, sessions, TUESDAY } from '#test/week-scene.ts'
import type { PutInPlan } from './place-actions.ts'
import { askForPlace } from './request-actions.ts'
import { requestsOf } from './request-queries.ts'
import { otherDaysForAll } from './to-ask-queries.ts'
import { stoppedBy } from './together.ts'
import { answerTogether, proposeTogether } from './together-actions.ts'

const councilId = severnshire
const db = everything()
type Name = keyof typeof people
const act = <T>(work: (on: Db) => Promise<T>) =>
  testPlatform({ now: TUESDAY }).transaction(councilId, work)
const acting = { councilId, accountId: accounts.priya, now: TUESDAY }
const hours = (n: number) => new Date(TUESDAY.getTime() + n * 3_600_000)

/** Priya asks Sam to the choir. She has art at the same time, and so may he. */
const propose = (given: Partial<Parameters<typeof proposeTogether>[1]> = {}) =>
  act((on) =>
    proposeTogether(on, {
      ...{ ...acting, togetherId: togetherOf(1), personId: people.priya, waits: false },
      ...{ sessionId: sessions.choir, friends: [people.sam], kind: 'single', day: THURSDAY },
      ...given,
    }),
  )
async function yes(who: Name, given: Partial<Parameters<typeof answerTogether>[1]> = {}) {
  const own = await db
    .selectFrom('booking_request')
    .selectAll()
    .where('person_id', '=', people[who])
    .executeTakeFirstOrThrow()
  return act((on) =>
    answerTogether(on, {
      ...{ ...acting, requestId: own.id, personId: people[who], version: own.version, yes: true },
      ...given,
    }),
  )
}
const told = async (who: Name) => {
  const [one] = await act((on) =>
    requestsOf(on, { councilId, personId: people[who], now: TUESDAY }),
  )
  return one?.together && { stoppedBy: one.together.stoppedBy, stopped: one.together.stopped }
}
const given = async () =>
  (await db.selectFrom('day_given_up').selectAll().orderBy('person_id').execute()).map((one) => [
    one.person_id,
    one.session_id,
    one.told_at,
  ])
const booked = async () =>
  (await db.selectFrom('date_booking').select('person_id').execute()).length +
  (await db.selectFrom('standing_booking').selectAll().execute()).filter(
    (one) => one.session_id === sessions.choir,
  ).length

beforeEach(async () => {
  await haveCouncils()
  await haveBookings(db, { art: {}, choir: { weekday: 3 } })
  await areFriends(db, 'priya', 'sam')
  await holds(db, 'priya', 'art')
})

test('together stands in the place of what each has on that one day, all at once, from when each said so', async () => {
  expect(await propose()).toMatchObject({ refusal: { kind: 'clash' } })
  await holds(db, 'sam', 'art')
  expect(await propose({ insteadOf: sessions.art })).toMatchObject({ value: { state: 'asking' } })
  expect(await given()).toEqual([])
  const said = await yes('sam', { insteadOf: sessions.art, now: hours(20) })
  expect(said).toMatchObject({ value: { state: 'booked' } })
  expect(await booked()).toBe(2)
  expect(await given()).toEqual(
    [
      [people.priya, sessions.art, TUESDAY],
      [people.sam, sessions.art, hours(20)],
    ].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  )
})

test('what a friend was not told of is not given up, and then nobody goes and nobody gives anything up', async () => {
  await holds(db, 'sam', 'art')
  await propose({ insteadOf: sessions.art })
  expect(await yes('sam')).toMatchObject({ value: { state: 'not-booked', why: 'not-for-all' } })
  expect(await booked()).toBe(0)
  expect(await given()).toEqual([])
})

test('who gave the day up meanwhile, or stopped going, goes all the same', async () => {
  await propose({ insteadOf: sessions.art })
  await db.deleteFrom('standing_booking').where('person_id', '=', people.priya).execute()
  expect(await yes('sam')).toMatchObject({ value: { state: 'booked' } })
  expect(await booked()).toBe(2)
  expect(await given()).toEqual([])
})

test('every week together each has a line in their own plan; where the plan of one says no, nobody goes', async () => {
  await db.deleteFrom('standing_booking').execute()
  const weekly = { kind: 'weekly' } as const
  const plans: string[] = []
  const putInPlan: PutInPlan = async (_, { personId }) => {
    plans.push(personId)
    return { ok: true, value: undefined }
  }
  const says =
    (who: Name): PutInPlan =>
    async (_, { personId }) =>
      personId === people[who]
        ? { ok: false, refusal: { kind: 'over-budget' } }
        : { ok: true, value: undefined }
  await propose(weekly)
  expect(await yes('sam', { putInPlan: says('sam') })).toMatchObject({
    value: { state: 'not-booked', why: 'not-for-all' },
  })
  expect(await booked()).toBe(0)
  expect(await told('sam')).toEqual({ stoppedBy: 'money', stopped: [] })
  expect(await told('priya')).toEqual({ stoppedBy: '', stopped: ['Sam'] })
  await db.deleteFrom('booking_request').execute()
  await propose({ ...weekly, togetherId: togetherOf(2) })
  expect(await yes('sam', { putInPlan })).toMatchObject({ value: { state: 'booked' } })
  expect(plans.sort()).toEqual([people.priya, people.sam].sort())
  expect(await booked()).toBe(2)
})

test('whose week has no room is said to whoever asked them, never why; a third friend hears of nobody', async () => {
  await db.deleteFrom('standing_booking').execute()
  await areFriends(db, 'priya', 'ada')
  await holds(db, 'sam', 'art')
  await propose({ friends: [people.sam, people.ada] })
  await yes('sam')
  await db.updateTable('weekly_budget').set({ weekly_pence: noMoney }).execute()
  expect(await yes('ada')).toMatchObject({ value: { state: 'not-booked', why: 'not-for-all' } })
  expect(await told('sam')).toEqual({ stoppedBy: 'time', stopped: [] })
  expect(await told('ada')).toEqual({ stoppedBy: 'money', stopped: [] })
  expect(await told('priya')).toEqual({ stoppedBy: 'money', stopped: ['Ada', 'Sam'] })
})

test('what somebody is kept apart from is nobody’s to know: no name stands there', () => {
  expect(stoppedBy({ kind: 'does-not-fit' })).toBeUndefined()
  expect(stoppedBy({ kind: 'ratio' })).toBeUndefined()
  expect(stoppedBy({ kind: 'plan', why: 'outside-plan' })).toBe('plan')
})

test('where one place is free for two, they are told of other days with room for both', async () => {
  await db.updateTable('session').set({ most: 2 }).execute()
  await db.deleteFrom('standing_booking').execute()
  await act((on) =>
    askForPlace(on, {
      ...{ ...acting, requestId: requestOf(1), personId: people.ada, sessionId: sessions.choir },
      ...{ kind: 'single', day: THURSDAY },
    }),
  )
  expect(await propose()).toMatchObject({ refusal: { kind: 'full' } })
  const party = [people.priya, people.sam]
  const of = { sessionId: sessions.choir, kind: 'single', party, but: THURSDAY } as const
  const days = await act((on) => otherDaysForAll(on, { councilId, now: TUESDAY }, of))
  expect(days[0]).toBe(NEXT_THURSDAY)
  expect(days).toHaveLength(3)
})

test('a friend who goes there already needs no other place, and goes with them all the same', async () => {
  await db.deleteFrom('standing_booking').execute()
  await holds(db, 'sam', 'choir')
  await propose()
  expect(await yes('sam')).toMatchObject({ value: { state: 'booked' } })
  const alone = await db.selectFrom('date_booking').select('person_id').execute()
  expect(alone).toEqual([{ person_id: people.priya }])
  const states = await db.selectFrom('booking_request').select('state').execute()
  expect(states.map(({ state }) => state)).toEqual(['confirmed', 'confirmed'])
})
