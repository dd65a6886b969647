import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
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
import * as absence from './absence-actions.ts'
import { endByProvider, stopIfSaid, stopPlace, takeStopBack } from './ending-actions.ts'
import { personsDays } from './persons-days-queries.ts'

/** The Saturday before a Monday session, a quarter to ten: two days less than 48 hours before 09:30 on Monday. */
const NOW = new Date('2027-03-06T09:45:00Z')
const platform = testPlatform({ now: NOW })
const mine = { councilId: severnshire, personId: idOf('person', 1), sessionId: idOf('session', 1) }
const acting = { ...mine, accountId: idOf('account', 3), now: NOW, tell: platform.tell }
const MONDAY = day('2027-03-08')
const run = <T>(work: (db: Db) => Promise<T>) => platform.transaction(severnshire, work)
const state = async (on = MONDAY) =>
  (await run((db) => personsDays(db, { ...mine, from: on, to: on })))[0]?.state
const rows = (table: 'task' | 'place_ending' | 'day_given_up' | 'fact' | 'standing_booking') =>
  everything().selectFrom(table).selectAll().where('council_id', '=', severnshire).execute()
const offered = (n: number, given: object = {}) =>
  aSession(n, {
    ...{ every_weeks: 1, confirms: 'at-once', youngest: 18, state: 'live', version: 1 },
    ...{ about_en: '', about_cy: '', about_easy_en: '', about_easy_cy: '', many_reason: '' },
    ...{ ended_because: '', ...given },
  })

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await lay('account_role', [{ account_id: idOf('account', 1), role: 'social-worker' }])
  await haveAccount(3, { person_id: idOf('person', 1) })
  await lay('person', [aPerson(1), aPerson(2)])
  await haveTies(1, [1])
  await lay('session', [offered(1, { least: 1, most: 1 }), offered(2, { weekday: 2 })])
  await lay('standing_booking', [aBooking(1, 1, 1, { price_pence: 13_500 })])
})

const give = (cause: 'ill' | 'changed-mind' | 'fear-or-harm', on = MONDAY) =>
  run((db) => absence.giveUpDay(db, { ...acting, day: on, cause, words: '' }))

describe('I cannot come', () => {
  test('gives up that day alone, says what it comes to, and said twice it is said once', async () => {
    const first = await give('changed-mind')
    expect(first).toMatchObject({ ok: true, value: { provider: 13_500, package: 13_500 } })
    expect(await state()).toBe('given-up')
    expect(await state(day('2027-03-15'))).toBe('on')
    await give('changed-mind')
    expect(await rows('day_given_up')).toHaveLength(1)
    expect((await rows('fact')).map((f) => f.kind)).toEqual(['day-given-up'])
  })

  test('the second time ill in twelve weeks costs the person nothing and the provider is paid', async () => {
    await lay('day_given_up', [
      {
        ...{ ...ids(mine), id: idOf('answer', 1), day: '2027-02-01', by: 'person', cause: 'ill' },
        ...{ words: '', told_at: '2027-01-30T09:00:00Z' },
      },
    ])
    expect(await give('ill')).toMatchObject({
      value: { package: 0, council: 13_500, reasons: [{}, { kind: 'sickness-allowance', nth: 2 }] },
    })
  })

  test('somebody who is afraid to go is talked with today by who works with them', async () => {
    await give('fear-or-harm')
    expect(await rows('task')).toMatchObject([
      { kind: 'afraid-to-go', account_id: idOf('account', 1), due_on: '2027-03-06' },
    ])
  })

  test('can be taken back as long as nobody else has the place', async () => {
    await give('ill')
    const back = () => run((db) => absence.comeAfterAll(db, { ...acting, day: MONDAY }))
    await lay('date_booking', [
      {
        ...{ id: idOf('booking', 50), person_id: idOf('person', 2), session_id: mine.sessionId },
        ...{ day: MONDAY, kind: 'single', staff: 1, people: 5, price_pence: 2000 },
        ...{ route: 'managed', made_by: 'demo', made_at: NOW },
      },
    ])
    expect(await back()).toEqual({ ok: false, refusal: { kind: 'full' } })
    await everything().deleteFrom('date_booking').execute()
    expect(await back()).toEqual({ ok: true, value: 'comes' })
    expect(await state()).toBe('on')
    expect(await back()).toEqual({ ok: true, value: 'comes' })
  })

  test('is not for a day on which there is nothing, or which has begun', async () => {
    expect(await give('ill', day('2027-03-09'))).toMatchObject({ refusal: { kind: 'not-on' } })
    expect(await give('ill', day('2027-03-01'))).toMatchObject({ refusal: { kind: 'begun' } })
  })
})

describe('I want to stop this', () => {
  const stop = (cause: 'changed-mind' | 'transport' | 'fear-or-harm' = 'changed-mind') =>
    run((db) => stopPlace(db, { ...acting, cause, words: '', language: 'en' }))

  test('stops today: they are expected nowhere from now on, and four weeks are paid', async () => {
    expect(await run((db) => stopIfSaid(db, { ...acting, cause: 'changed-mind' }))).toMatchObject({
      value: { lastDay: '2027-03-05', paidUntil: '2027-04-03', payer: 'package' },
    })
    expect(await stop()).toMatchObject({ ok: true, value: { lastDay: '2027-03-05' } })
    expect(await state()).toBeUndefined()
    expect(await rows('place_ending')).toMatchObject([
      { by: 'person', told_on: '2027-03-06', paid_until: '2027-04-03', payer: 'package' },
    ])
    expect(await rows('task')).toMatchObject([{ kind: 'place-stopped' }])
    expect(await stop()).toEqual({ ok: false, refusal: { kind: 'no-place' } })
    expect(await rows('place_ending')).toHaveLength(1)
  })

  test('because the transport failed costs the person nothing', async () => {
    expect(await stop('transport')).toMatchObject({ value: { payer: 'council' } })
  })

  test('can be taken back the same day, and not once somebody else has the place', async () => {
    const stopped = await stop()
    const endingId = (stopped.ok && stopped.value.endingId) || ''
    const back = () => run((db) => takeStopBack(db, { ...acting, endingId }))
    await lay('standing_booking', [aBooking(2, 2, 1, { starts_on: '2027-03-06' })])
    expect(await back()).toMatchObject({ refusal: { kind: 'full' } })
    await everything().deleteFrom('standing_booking').where('id', '=', idOf('booking', 2)).execute()
    expect(await back()).toEqual({ ok: true, value: 'goes-on' })
    expect(await state()).toBe('on')
    expect(await back()).toMatchObject({ refusal: { kind: 'too-late' } })
  })

  test('of what has not begun leaves nothing behind, and no notice', async () => {
    await everything().updateTable('standing_booking').set({ starts_on: '2027-03-08' }).execute()
    const stopped = await stop()
    expect(stopped.ok && stopped.value.endingId).toBeUndefined()
    expect(await rows('standing_booking')).toEqual([])
  })
})

test('A provider that ends one person’s place gives four weeks, tells what was talked about, and somebody finds another way', async () => {
  const end = (conversation: string) =>
    run((db) => endByProvider(db, { ...acting, conversation, isSeriousRisk: false, words: '' }))
  expect(await end('')).toMatchObject({ refusal: { kind: 'conversation-missing' } })
  expect(await end('We met Sam')).toMatchObject({ value: { lastDay: '2027-04-03' } })
  expect(await state(day('2027-03-29'))).toBe('closed')
  expect(await state(day('2027-03-22'))).toBe('on')
  expect(await rows('task')).toMatchObject([{ kind: 'provider-notice' }])
  expect((await rows('fact')).map((f) => f.kind).sort()).toEqual([
    'place-ended',
    'place-ended-by-provider',
  ])
})

const ids = ({ personId, sessionId }: typeof mine) => ({
  person_id: personId,
  session_id: sessionId,
})
