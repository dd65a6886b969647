import { beforeEach, describe, expect, test } from 'vitest'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import {
  haveBookings,
  isBooked,
  PROVIDER,
  requestOf,
  THURSDAY,
  togetherOf,
  waitOf,
} from '#test/booking-scene.ts'
import { everything, haveCouncils, severnshire, testPlatform } from '#test/platform.ts'
import { accounts, areFriends, holds, people, sessions, TUESDAY } from '#test/week-scene.ts'
import { everythingLapses, offerFreePlaces } from './lapse-actions.ts'
import { askForPlace } from './request-actions.ts'
import { answerAllTogether, answerTogether, proposeTogether } from './together-actions.ts'
import { joinWaiting, leaveWaiting, offerPlaces, takeOffered } from './waiting-actions.ts'

const councilId = severnshire
const db = everything()
type Name = keyof typeof people
const act = <T>(work: (on: Db) => Promise<T>) =>
  testPlatform({ now: TUESDAY }).transaction(councilId, work)
const acting = { councilId, accountId: accounts.priya, now: TUESDAY }
const art = sessions.art

const wait = (n: number, who: Name, day?: Day) =>
  act((on) =>
    joinWaiting(on, {
      ...{ ...acting, waitingId: waitOf(n), personId: people[who], sessionId: art },
      ...(day && { day }),
    }),
  )
const ask = (n: number, who: Name, kind: 'weekly' | 'single' = 'weekly') =>
  act((on) =>
    askForPlace(on, {
      ...{ ...acting, requestId: requestOf(n), personId: people[who], sessionId: art },
      ...{ kind, day: THURSDAY },
    }),
  )
const take = (n: number, who: Name, now = TUESDAY) =>
  act((on) =>
    takeOffered(on, {
      ...{ ...acting, now, waitingId: waitOf(n), personId: people[who] },
      requestId: requestOf(50 + n),
    }),
  )
const said = (result: { ok: boolean; value?: unknown; refusal?: unknown }): string => {
  const { state, kind } = (result.ok ? result.value : result.refusal) as {
    state?: string
    kind?: string
  }
  return state ?? kind ?? ''
}
const waiting = async () =>
  Object.fromEntries(
    (await db.selectFrom('waiting_place').selectAll().execute()).map((w) => [
      Object.entries(people).find(([, id]) => id === w.person_id)?.[0],
      w.state,
    ]),
  )
const leaves = (who: Name) =>
  db.deleteFrom('standing_booking').where('person_id', '=', people[who]).execute()
const minute = (now: Date) =>
  act(async (on) => {
    await everythingLapses(on, { councilId, now })
    await offerFreePlaces(on, { councilId, now })
  })
const later = (hours: number) => new Date(TUESDAY.getTime() + hours * 3_600_000)

beforeEach(async () => {
  await haveCouncils()
  await haveBookings(db, { art: { most: 2 }, choir: {}, farm: { weekday: 1 } })
  for (const who of ['priya', 'sam'] as const) await holds(db, who, 'art')
})

describe('waiting for a place', () => {
  test('nobody waits for what they could have now, or for what does not fit them', async () => {
    await leaves('sam')
    expect(said(await wait(1, 'ada'))).toBe('there-is-room')
    await holds(db, 'sam', 'art')
    expect(said(await wait(1, 'ada'))).toBe('waiting')
    expect(said(await wait(2, 'ada'))).toBe('waiting')
    expect(await db.selectFrom('waiting_place').selectAll().execute()).toHaveLength(1)
    await db.updateTable('assessed_ratio').set({ people: 1 }).execute()
    expect(said(await wait(3, 'tom'))).toBe('ratio')
  })

  test('a free place is kept for the first, whom nobody can pass by', async () => {
    await wait(1, 'ada')
    await leaves('sam')
    expect(said(await ask(1, 'tom'))).toBe('others-wait')
    await act((on) => offerPlaces(on, { councilId, sessionId: art, now: TUESDAY }))
    expect(await waiting()).toEqual({ ada: 'offered' })
    expect(said(await ask(1, 'tom'))).toBe('full')
    expect(said(await ask(2, 'tom', 'single'))).toBe('full')
    expect(said(await take(1, 'ada'))).toBe('confirmed')
    expect(said(await take(1, 'ada'))).toBe('confirmed')
    expect(await waiting()).toEqual({ ada: 'taken' })
    const held = await db.selectFrom('standing_booking').select('person_id').execute()
    expect(held.map((one) => one.person_id)).toContain(people.ada)
    expect(held).toHaveLength(2)
  })

  test('somebody with no place at all comes before whoever has waited longer and has one', async () => {
    await holds(db, 'ada', 'farm')
    await wait(1, 'ada')
    await db
      .updateTable('waiting_place')
      .set({ asked_at: new Date('2026-01-01') })
      .execute()
    await wait(2, 'tom')
    await leaves('sam')
    await minute(TUESDAY)
    expect(await waiting()).toEqual({ ada: 'waiting', tom: 'offered' })
  })

  test('an offer that nobody takes in time passes to the next; an answer after it is told so', async () => {
    await wait(1, 'ada')
    await wait(2, 'tom')
    await leaves('sam')
    await minute(TUESDAY)
    await minute(later(71))
    expect(await waiting()).toEqual({ ada: 'offered', tom: 'waiting' })
    expect(said(await take(1, 'ada', later(72)))).toBe('offer-over')
    await minute(later(72))
    expect(await waiting()).toEqual({ ada: 'passed', tom: 'offered' })
    await minute(later(72))
    expect(await waiting()).toEqual({ ada: 'passed', tom: 'offered' })
    expect(said(await take(1, 'ada', later(73)))).toBe('offer-over')
  })

  test('whoever leaves gives way to the next at once', async () => {
    await wait(1, 'ada')
    await wait(2, 'tom')
    await leaves('sam')
    await minute(TUESDAY)
    await act((on) => leaveWaiting(on, { ...acting, waitingId: waitOf(1), personId: people.ada }))
    expect(await waiting()).toEqual({ ada: 'left', tom: 'offered' })
  })

  test('one day alone may be waited for; it ends when the day is past', async () => {
    expect(said(await wait(1, 'ada', THURSDAY))).toBe('waiting')
    await minute(later(24))
    expect(await waiting()).toEqual({ ada: 'waiting' })
    await minute(later(72))
    expect(await waiting()).toEqual({ ada: 'passed' })
  })
})

describe('friends together', () => {
  const propose = (waits = false, sessionId: Id = sessions.choir) =>
    act((on) =>
      proposeTogether(on, {
        ...{ ...acting, togetherId: togetherOf(1), personId: people.ada, sessionId, waits },
        ...{ friends: [people.tom], kind: 'single', day: THURSDAY },
      }),
    )
  const requests = () => db.selectFrom('booking_request').selectAll().orderBy('person_id').execute()
  const friend = async (who: Name, yes: boolean, now = TUESDAY) => {
    const all = await requests()
    const own = all.filter((one) => one.person_id === people[who]).at(-1)
    return act((on) =>
      answerTogether(on, {
        ...{ ...acting, now, requestId: own?.id ?? '', personId: people[who], yes },
        version: own?.version ?? 0,
      }),
    )
  }
  const booked = async () =>
    (await db.selectFrom('date_booking').select(['person_id', 'together_id']).execute()).length

  test('only friends by the consent of both may be asked', async () => {
    expect(said(await propose())).toBe('not-friends')
    await areFriends(db, 'ada', 'tom')
    expect(said(await propose())).toBe('asking')
    expect(said(await propose())).toBe('asking')
    expect(await requests()).toHaveLength(2)
  })

  test('with the last yes both have their place; nobody has one before', async () => {
    await areFriends(db, 'ada', 'tom')
    await propose()
    expect(await booked()).toBe(0)
    expect(await friend('tom', true)).toMatchObject({ value: { state: 'booked' } })
    expect(await booked()).toBe(2)
    expect(await friend('tom', true)).toMatchObject({ ok: false })
    expect(await booked()).toBe(2)
  })

  test('one no is a no for all, and so is what fits one of them and not the other', async () => {
    await areFriends(db, 'ada', 'tom')
    await propose()
    expect(await friend('tom', false)).toMatchObject({
      value: { state: 'not-booked', why: 'somebody-said-no' },
    })
    expect((await requests()).map((one) => one.state)).toEqual(['withdrawn', 'withdrawn'])
    expect(await booked()).toBe(0)
  })

  test('what stands in the way of a friend is found when all have said yes, and told to nobody else', async () => {
    await areFriends(db, 'ada', 'tom')
    await propose()
    await db
      .updateTable('person')
      .set({ needs: ['hoist'] })
      .where('id', '=', people.tom)
      .execute()
    expect(await friend('tom', true)).toMatchObject({
      value: { state: 'not-booked', why: 'not-for-all' },
    })
    expect(await booked()).toBe(0)
  })

  test('one place free and two friends: they wait as one, and are offered both places or none', async () => {
    await areFriends(db, 'ada', 'tom')
    await leaves('sam')
    expect(said(await propose(false, art))).toBe('full')
    expect(said(await propose(true, art))).toBe('asking')
    expect(await friend('tom', true)).toMatchObject({ value: { state: 'asking', why: 'waiting' } })
    await minute(later(1))
    expect(await waiting()).toEqual({ ada: 'waiting', tom: 'waiting' })
    await leaves('priya')
    await minute(later(2))
    expect(await waiting()).toEqual({ ada: 'offered', tom: 'offered' })
    expect(await friend('tom', true, later(3))).toMatchObject({ value: { state: 'asking' } })
    expect(await booked()).toBe(0)
    expect(await friend('ada', true, later(3))).toMatchObject({ value: { state: 'booked' } })
    expect(await booked()).toBe(2)
    expect(await waiting()).toEqual({ ada: 'taken', tom: 'taken' })
  })

  test('friends who do not all answer in time have no place, and hold up nobody', async () => {
    await areFriends(db, 'ada', 'tom')
    await propose()
    await minute(later(72))
    expect((await requests()).map((one) => one.state)).toEqual(['lapsed', 'lapsed'])
    const [one] = await db.selectFrom('together').selectAll().execute()
    expect(one).toMatchObject({ state: 'not-booked', why: 'no-answer' })
  })

  test('whoever runs it says yes to all of them as one', async () => {
    await isBooked(db, 'choir', { confirms: 'by-provider' })
    await areFriends(db, 'ada', 'tom')
    await propose()
    expect(await friend('tom', true)).toMatchObject({ value: { why: 'with-provider' } })
    const [first] = await requests()
    const answer = () =>
      act((on) =>
        answerAllTogether(on, {
          ...{ ...acting, requestId: first?.id ?? '', version: first?.version ?? 0, yes: true },
          ...{ providerId: PROVIDER, words: 'Lovely' },
        }),
      )
    expect(first?.state).toBe('requested')
    expect(await booked()).toBe(0)
    expect(await answer()).toMatchObject({ value: { state: 'booked' } })
    expect(await booked()).toBe(2)
    expect(await answer()).toMatchObject({ refusal: { kind: 'answered-already' } })
  })
})
