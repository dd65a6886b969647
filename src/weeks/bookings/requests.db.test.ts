import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import {
  haveBookings,
  isBooked,
  NEXT_THURSDAY,
  PROVIDER,
  papersHoldUntil,
  requestOf,
  THURSDAY,
} from '#test/booking-scene.ts'
import { everything, haveCouncils, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { accounts, holds, people, sessions, TUESDAY } from '#test/week-scene.ts'
import { sittings } from './queries.ts'
import {
  answerRequest,
  answerSuggestion,
  askForPlace,
  type ProvidersAnswer,
  withdrawRequest,
} from './request-actions.ts'
import { requestsToAnswer } from './request-queries.ts'
import { lapseRequests } from './request-store.ts'

const councilId = severnshire
const db = everything()
const later = new Date('2026-09-02T08:00:00Z')
const act = <T>(work: (on: Db) => Promise<T>) =>
  testPlatform({ now: TUESDAY }).transaction(councilId, work)

type Given = Partial<Parameters<typeof askForPlace>[1]> & { readonly who?: keyof typeof people }
const ask = (n: number, { who = 'priya', ...given }: Given = {}) =>
  act((on) =>
    askForPlace(on, {
      ...{ councilId, accountId: accounts.priya, now: TUESDAY, requestId: requestOf(n) },
      ...{
        personId: people[who],
        sessionId: sessions.art,
        kind: 'single',
        day: THURSDAY,
        ...given,
      },
    }),
  )
const answer = (n: number, version: number, said: ProvidersAnswer, now = TUESDAY) =>
  act((on) =>
    answerRequest(on, {
      ...{ councilId, accountId: accounts.mel, now, requestId: requestOf(n), version },
      ...{ providerId: PROVIDER, answer: said },
    }),
  )
const kindOf = (result: Awaited<ReturnType<typeof ask>>) =>
  result.ok ? result.value.state : result.refusal.kind
const places = async () => ({
  weekly: await db.selectFrom('standing_booking').selectAll().execute(),
  single: await db.selectFrom('date_booking').selectAll().execute(),
})

const gaveUp = (who: keyof typeof people, session: keyof typeof sessions, n = 9) =>
  db
    .insertInto('day_given_up')
    .values({
      ...{ council_id: councilId, id: requestOf(n), person_id: people[who], day: THURSDAY },
      ...{ session_id: sessions[session], by: 'person', cause: 'ill', told_at: TUESDAY },
    })
    .execute()

beforeEach(async () => {
  await haveCouncils()
  await haveBookings(db, { art: { most: 2 }, gardening: { starts: 690, ends: 800 }, choir: {} })
})

describe('asking for a place', () => {
  test('one day and every week are taken at once, at the ratio, price and route of that day', async () => {
    expect(kindOf(await ask(1))).toBe('confirmed')
    expect(kindOf(await ask(2, { who: 'sam', kind: 'weekly' }))).toBe('confirmed')
    const { weekly, single } = await places()
    expect(single).toMatchObject([
      {
        person_id: people.priya,
        day: THURSDAY,
        kind: 'single',
        price_pence: 3300,
        route: 'managed',
      },
    ])
    expect(weekly).toMatchObject([
      { person_id: people.sam, starts_on: THURSDAY, made_by: 'person' },
    ])
    expect(kindOf(await ask(3, { who: 'ada' }))).toBe('full')
    expect(kindOf(await ask(4, { who: 'ada', day: NEXT_THURSDAY }))).toBe('confirmed')
    expect(kindOf(await ask(5, { who: 'tom', kind: 'weekly' }))).toBe('full')
  })

  test('sent twice it is one place; asked for anew it is had already', async () => {
    const first = await ask(1)
    const again = await ask(1)
    expect(again).toMatchObject({
      ok: true,
      value: { bookingId: first.ok && first.value.bookingId },
    })
    expect((await places()).single).toHaveLength(1)
    expect(kindOf(await ask(2))).toBe('already')
  })

  test('what somebody has on that day, and what that week costs, are looked at on the day itself', async () => {
    await holds(db, 'priya', 'gardening')
    expect(kindOf(await ask(1))).toBe('clash')
    await gaveUp('priya', 'gardening')
    expect(kindOf(await ask(1))).toBe('confirmed')
    await db
      .updateTable('weekly_budget')
      .set({ weekly_pence: pence(3_299) })
      .execute()
    expect(kindOf(await ask(2, { who: 'sam' }))).toBe('over-budget')
  })

  test('a day that was given up is had back as it was, while nobody else has it', async () => {
    await holds(db, 'priya', 'art')
    await gaveUp('priya', 'art')
    await ask(1, { who: 'sam' })
    const back = await ask(2)
    expect(back).toMatchObject({ ok: true, value: { state: 'confirmed' } })
    const { weekly, single } = await places()
    expect(single.map((one) => one.person_id)).toEqual([people.sam])
    expect(back.ok && back.value.bookingId).toBe(weekly[0]?.id)
    await gaveUp('sam', 'art', 8)
    expect(kindOf(await ask(3, { who: 'ada' }))).toBe('confirmed')
    expect(kindOf(await ask(4, { who: 'sam' }))).toBe('full')
  })

  test('a weekly place refused by the plan is not taken', async () => {
    const putInPlan = async () => ({ ok: false, refusal: { kind: 'over-money' } }) as const
    const refused = await ask(1, { kind: 'weekly', putInPlan })
    expect(refused).toEqual({ ok: false, refusal: { kind: 'plan', why: 'over-money' } })
    expect((await places()).weekly).toEqual([])
  })

  test('papers that end the day before, and a session that is paused, are said', async () => {
    await papersHoldUntil(db, day('2026-09-02'))
    expect(kindOf(await ask(1))).toBe('papers')
    await papersHoldUntil(db, THURSDAY)
    expect(kindOf(await ask(1))).toBe('confirmed')
    expect(kindOf(await ask(2, { day: NEXT_THURSDAY }))).toBe('papers')
    await isBooked(db, 'choir', { state: 'paused' })
    expect(kindOf(await ask(3, { who: 'sam', sessionId: sessions.choir }))).toBe('paused')
  })

  test('a provider that is looked into takes nobody new, and keeps whoever is there', async () => {
    expect(kindOf(await ask(1))).toBe('confirmed')
    await sql`insert into provider_pause (council_id, id, provider_id, reason, from_day, made_by, made_at)
      select council_id, gen_random_uuid(), provider_id, 'Looked into', '2026-08-01', ${accounts.mel}, '2026-08-01T09:00:00Z'
      from session where id = ${sessions.art}`.execute(db)
    expect(kindOf(await ask(3, { who: 'sam' }))).toBe('paused')
    expect((await places()).single).toHaveLength(1)
  })

  test('it takes fourteen queries, however full the session is', async () => {
    await holds(db, 'sam', 'art')
    expect(await queriesOf(() => ask(1))).toHaveLength(14)
  })
})

describe('whoever runs it answers', () => {
  beforeEach(() => isBooked(db, 'art', { confirms: 'by-provider', taster: 0 }))

  test('nothing is taken until they say yes; both know until when', async () => {
    const asked = await ask(1, { kind: 'taster' })
    expect(asked).toMatchObject({
      value: { state: 'requested', price: 0, answerBy: new Date('2026-09-04T08:00:00Z') },
    })
    expect((await places()).single).toEqual([])
    const yes = await answer(1, 1, { kind: 'accept', words: 'See you then' })
    expect(kindOf(yes as never)).toBe('confirmed')
    expect((await places()).single).toMatchObject([{ kind: 'taster', price_pence: 0 }])
    expect(kindOf((await answer(1, 2, { kind: 'accept', words: '' })) as never)).toBe(
      'answered-already',
    )
    expect((await places()).single).toHaveLength(1)
  })

  test('somebody under 18 waits for a yes even where others need none, and the extra check comes before it', async () => {
    const childCheck = 'Enhanced check, children’s list'
    await db
      .updateTable('session')
      .set({ confirms: 'at-once', youngest: 14, child_check: childCheck })
      .where('id', '=', sessions.art)
      .execute()
    await db
      .updateTable('person')
      .set({ born_on: '2010-05-06' })
      .where('id', '=', people.priya)
      .execute()
    expect(kindOf((await ask(1)) as never)).toBe('requested')
    const [shown] = await act((on) => requestsToAnswer(on, { councilId, providerId: PROVIDER }))
    expect(shown).toMatchObject({ childCheck })
    expect(kindOf((await answer(1, 1, { kind: 'accept', words: '' })) as never)).toBe('not-checked')
    const yes = { kind: 'accept', words: '', isChecked: true } as const
    expect(kindOf((await answer(1, 1, yes)) as never)).toBe('confirmed')
  })

  test('a yes is decided anew: what was free may be taken meanwhile', async () => {
    await ask(1)
    await ask(2, { who: 'sam' })
    await holds(db, 'ada', 'art')
    expect(kindOf((await answer(1, 1, { kind: 'accept', words: '' })) as never)).toBe('confirmed')
    expect(kindOf((await answer(2, 1, { kind: 'accept', words: '' })) as never)).toBe('full')
    expect(kindOf((await answer(2, 1, { kind: 'decline', words: 'Full, sorry' })) as never)).toBe(
      'declined',
    )
  })

  test('another time is suggested, and the person says yes to it', async () => {
    await ask(1)
    const other = { sessionId: sessions.choir, day: NEXT_THURSDAY, words: 'Choir has room' }
    expect(kindOf((await answer(1, 1, { kind: 'suggest', ...other })) as never)).toBe('offered')
    const yes = await act((on) =>
      answerSuggestion(on, {
        ...{
          councilId,
          accountId: accounts.priya,
          now: later,
          requestId: requestOf(1),
          version: 2,
        },
        ...{ personId: people.priya, yes: true },
      }),
    )
    expect(yes.ok && yes.value.state).toBe('confirmed')
    expect((await places()).single).toMatchObject([
      { session_id: sessions.choir, day: NEXT_THURSDAY },
    ])
  })

  test('an answer too late, or to what was changed meanwhile, is told so', async () => {
    await ask(1)
    const yes = { kind: 'accept', words: '' } as const
    expect(kindOf((await answer(1, 2, yes)) as never)).toBe('changed-meanwhile')
    const late = new Date('2026-09-04T08:00:00Z')
    expect(kindOf((await answer(1, 1, yes, late)) as never)).toBe('too-late')
    expect(await act((on) => lapseRequests(on, councilId, later))).toHaveLength(0)
    expect(await act((on) => lapseRequests(on, councilId, late))).toHaveLength(1)
    expect(await act((on) => lapseRequests(on, councilId, late))).toHaveLength(0)
  })

  test('the person takes it back, and may ask again', async () => {
    await ask(1)
    expect(kindOf(await ask(2))).toBe('requested')
    expect(await db.selectFrom('booking_request').selectAll().execute()).toHaveLength(1)
    const back = () =>
      act((on) =>
        withdrawRequest(on, {
          ...{ councilId, accountId: accounts.priya, now: later, requestId: requestOf(1) },
          personId: people.priya,
        }),
      )
    expect((await back()).state).toBe('withdrawn')
    expect((await back()).version).toBe(2)
    expect(kindOf(await ask(3))).toBe('requested')
  })
})

test('a weekly place in a plan needs room on days that others have by themselves', async () => {
  await holds(db, 'sam', 'art')
  await ask(1, { day: NEXT_THURSDAY })
  const [art] = await act((on) =>
    sittings(on, {
      ...{ councilId, personId: people.ada, from: THURSDAY, sessionIds: [sessions.art] },
    }),
  )
  expect(art?.onDays).toEqual([{ day: NEXT_THURSDAY, joins: [{ staff: 1, people: 5 }], gives: [] }])
  expect(art?.taken).toHaveLength(1)
})
