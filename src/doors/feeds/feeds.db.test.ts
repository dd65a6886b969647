import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { aBooking, aPerson, aSession, haveCounty, idOf, lay } from '#test/staff-scene.ts'
import { refreshFeeds } from './feed-actions.ts'
import type { FeedName } from './feed-change.ts'
import { nextNumber } from './feed-change.ts'
import { itemsAfter } from './feed-queries.ts'
import type { Sitting } from './opportunity.ts'

const MORNING = new Date('2027-03-01T08:00:00Z')
const later = (minutes: number) => new Date(MORNING.getTime() + minutes * 60_000)
const refresh = (now = MORNING, isNewDay = false) =>
  testPlatform({ now }).transaction(severnshire, (db) =>
    refreshFeeds(db, { councilId: severnshire, now, isNewDay }),
  )
const itemsOf = (feed: FeedName) =>
  testPlatform({ now: MORNING }).transaction(severnshire, (db) =>
    itemsAfter(db, severnshire, { feed, most: 10_000 }),
  )
const sittingOn = async (day: string, session = 1) => {
  const items = await itemsOf('scheduled-sessions')
  const found = items.find(({ id }) => id === `${idOf('session', session)}-${day}`)
  return found && { ...found, body: found.body as Sitting | null }
}
const price = (session: number) => ({
  ...{ session_id: idOf('session', session), staff: 1, people: 5, price_pence: 2000 },
  valid_from: '2026-01-01',
})
const MADE = { made_at: '2026-06-01T09:00:00Z' }

beforeEach(async () => {
  await haveCounty()
  const outcomes = { outcomes: ['health'], picture: 'swimming', easy_en: 'Swim', easy_cy: 'Nofio' }
  await lay('activity', [{ key: 'swimming', name_en: 'Swimming', name_cy: 'Nofio', ...outcomes }])
  await everything().updateTable('provider').set({ papers_until: '2030-01-01' }).execute()
  await lay('person', [aPerson(1), aPerson(2), aPerson(3)])
  await lay('session', [
    aSession(1, { activity: 'swimming', most: 6, staff_n: 2, staff_d: 1 }),
    aSession(2, { activity: 'art' }),
  ])
  await lay('session_price', [price(1), price(2)])
})

describe('the feeds', () => {
  test('have what maps to the activity list alone, six weeks ahead, without cancelled bank holidays', async () => {
    await refresh()
    const series = await itemsOf('session-series')
    expect(series.map(({ id }) => id)).toEqual([idOf('session', 1)])
    const days = (await itemsOf('scheduled-sessions')).map(({ id }) => id.slice(-10))
    expect(days).toEqual([
      ...['2027-03-01', '2027-03-08', '2027-03-15', '2027-03-22', '2027-04-05', '2027-04-12'],
    ])
    expect((await itemsOf('services')).length).toBe(2)
  })

  test('capacity moves when a place is taken and when it is given up, and only what changed is told again', async () => {
    await refresh()
    const before = await sittingOn('2027-03-08')
    expect(before?.body).toMatchObject({ most: 6, left: 6, cancelled: false })
    await lay('standing_booking', [aBooking(1, 1, 1)])
    expect(await refresh(later(1))).toBe(6)
    const taken = await sittingOn('2027-03-08')
    expect(taken?.body?.left).toBe(5)
    expect(taken?.modified).toBeGreaterThan(before?.modified ?? 0)
    await lay('day_given_up', [
      {
        ...{ id: idOf('answer', 1), person_id: idOf('person', 1), session_id: idOf('session', 1) },
        ...{ day: '2027-03-08', by: 'person', cause: 'ill', words: '', told_at: MADE.made_at },
      },
    ])
    expect(await refresh(later(2))).toBe(1)
    expect((await sittingOn('2027-03-08'))?.body?.left).toBe(6)
    expect((await sittingOn('2027-03-15'))?.body?.left).toBe(5)
    expect(await refresh(later(3))).toBe(0)
  })

  test('a cancelled day says so; a session that is paused is gone, and its tombstones stay; it comes back under its own ids', async () => {
    await refresh()
    await lay('session_date', [
      {
        ...{ session_id: idOf('session', 1), day: '2027-03-08', kind: 'cancelled' },
        ...{ by: 'provider', why: 'staff-ill', words: '', version: 1, ...MADE },
      },
    ])
    await refresh(later(1))
    expect((await sittingOn('2027-03-08'))?.body).toMatchObject({ cancelled: true, left: 0 })
    const pause = (state: string) =>
      everything()
        .updateTable('session')
        .set({ state })
        .where('id', '=', idOf('session', 1))
        .execute()
    await pause('paused')
    await refresh(later(2))
    for (const feed of ['session-series', 'scheduled-sessions'] as const)
      for (const item of await itemsOf(feed))
        expect(item).toMatchObject({ deleted: true, body: null })
    await pause('live')
    await refresh(later(3))
    expect((await itemsOf('session-series'))[0]).toMatchObject({ deleted: false })
    expect((await itemsOf('scheduled-sessions')).length).toBe(6)
  })

  test('on a new day what is over is gone, what is further ahead is there, and papers that ran out have taken all away', async () => {
    await refresh()
    const tuesday = later(24 * 60)
    expect(await refresh(tuesday, true)).toBe(1)
    expect(await sittingOn('2027-03-01')).toMatchObject({ deleted: true })
    expect(await refresh(tuesday, true)).toBe(0)
    await everything().updateTable('provider').set({ papers_until: '2027-03-02' }).execute()
    await refresh(tuesday)
    expect((await itemsOf('session-series'))[0]?.deleted).toBe(false)
    await refresh(later(2 * 24 * 60), true)
    expect((await itemsOf('session-series'))[0]?.deleted).toBe(true)
  })

  test('are made in a handful of queries, however many sessions there are', async () => {
    const sent = await queriesOf(() => refresh())
    expect(sent.length).toBeLessThanOrEqual(9)
  })

  test('a number is higher than any before, even where the clock goes back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9e12, max: 9e12 })), (moments) => {
        let last = 0
        for (const moment of moments) {
          const next = nextNumber(last, new Date(moment))
          expect(next).toBeGreaterThan(last)
          last = next
        }
      }),
    )
  })
})
