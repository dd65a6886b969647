import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Day, day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import {
  aBooking,
  aPerson,
  aSession,
  haveAccount,
  haveCounty,
  idOf,
  lay,
  NOW,
} from '#test/staff-scene.ts'
import { logHelp, logWalkIn, setCosts } from './hub-actions.ts'
import { hubsAndSpokes, programmeOn, shutDays, sittingsBetween, typesNear } from './hub-queries.ts'
import { NEAR_METRES } from './spoke-kind.ts'
import { checkFacts, giveRoomBack, saveRoom, setHours, useRoom } from './venue-actions.ts'
import { hoursOf } from './venue-hours.ts'
import { freeRooms, placeById, roomUses } from './venue-queries.ts'
import { costsOn, helpCounts, helpsSince, walkInsSince } from './walk-in-queries.ts'

const platform = testPlatform({ now: NOW })
const inCouncil = <T>(work: (db: Db) => Promise<T>) => platform.transaction(severnshire, work)
const HUB = idOf('venue', 1)
const SPOKE = idOf('venue', 5)
const acting = { councilId: severnshire, accountId: idOf('account', 1), now: NOW }
const at = { ...acting, providerId: idOf('provider', 1), venueId: HUB }
/** The Monday after the bank holidays of Easter 2027 and before that of May. */
const MONDAY = day('2027-03-08')

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await lay('venue', [
    {
      ...{ id: SPOKE, reference: 'V5', provider_id: idOf('provider', 2), name: 'The Barn' },
      ...{ kind: 'spoke', postcode: 'WR14 1AA', area: 'wyre', lat: 52.1, lon: -2.2, hub_id: HUB },
      ...{ has: ['step-free'], exposes: [], least_staff: 1, opens: 540, closes: 1020 },
      ...{ open_days: [0], checked_on: '2026-01-04', about_en: '', about_cy: '', phone: '' },
      ...{ parking: '', drop_in: false, version: 1, closed_on_bank_holidays: true },
    },
  ])
  await lay('venue_fact', [
    { venue_id: SPOKE, fact: 'step-free', is_so: true, words: '', checked_on: '2026-01-04' },
  ])
  await everything().updateTable('venue').set({ closed_on_bank_holidays: true }).execute()
})

const place = () => inCouncil((db) => placeById(db, severnshire, HUB))
const weekdays = { opens: 540, closes: 1020, openDays: [0, 1, 2, 3, 4] }

describe('opening hours', () => {
  test('evenings and Saturdays are set by their own provider; a stale form says so, and twice is once', async () => {
    const longer = hoursOf(weekdays, [
      { weekday: 1, opens: 540, closes: 1200 },
      { weekday: 5, opens: 600, closes: 900 },
    ])
    const set = (hours = longer, version = 1) =>
      inCouncil((db) => setHours(db, at, { hours, version }))
    expect(await set()).toMatchObject({ ok: true })
    expect(await set()).toMatchObject({ ok: true })
    expect((await place()).hours).toEqual(longer)
    const { rows } =
      await sql`select opens, closes, open_days, version from venue where id = ${HUB}`.execute(
        everything(),
      )
    expect(rows).toEqual([{ opens: 540, closes: 1200, open_days: [0, 1, 2, 3, 4, 5], version: 2 }])
    expect(await set(hoursOf(weekdays), 1)).toEqual({
      ok: false,
      refusal: { kind: 'changed-meanwhile' },
    })
    await expect(
      inCouncil((db) => setHours(db, { ...at, venueId: SPOKE }, { hours: longer, version: 1 })),
    ).rejects.toThrow('has no place')
  })
})

describe('facts of a place', () => {
  test('each has the day when it was looked at, and a search reads what is so', async () => {
    await inCouncil((db) =>
      checkFacts(db, at, [
        { fact: 'hoist', isSo: false, words: '' },
        { fact: 'sudden-sounds', isSo: true, words: 'The hand dryer is loud' },
        { fact: 'waiting', isSo: undefined, words: '' },
      ]),
    )
    const { facts } = await place()
    expect(facts).toEqual([
      { fact: 'hoist', isSo: false, words: '', checkedOn: '2027-03-01' },
      {
        fact: 'sudden-sounds',
        isSo: true,
        words: 'The hand dryer is loud',
        checkedOn: '2027-03-01',
      },
    ])
    const row = await everything()
      .selectFrom('venue')
      .select(['has', 'exposes', 'checked_on'])
      .where('id', '=', HUB)
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ has: [], exposes: ['sudden-sounds'], checked_on: '2027-03-01' })
  })
})

describe('rooms', () => {
  const room = {
    id: idOf('run', 1),
    name: 'Garden room',
    holds: 8,
    has: [],
    lent: true,
    version: 0,
  }
  const wanted = { day: MONDAY, starts: 600, ends: 720, people: 8 }
  const other = { ...acting, providerId: idOf('provider', 2) }
  const take = (n: number, given: Partial<typeof wanted> = {}) =>
    inCouncil((db) =>
      useRoom(db, other, { ...wanted, ...given, id: idOf('run', n), roomId: room.id, what: 'Art' }),
    )
  const kind = async (n: number, given: Partial<typeof wanted> = {}) => {
    const answer = await take(n, given)
    return answer.ok ? answer.value : answer.refusal.kind
  }
  beforeEach(async () => {
    await inCouncil((db) => setHours(db, at, { hours: hoursOf(weekdays), version: 1 }))
    await inCouncil((db) => saveRoom(db, at, room))
  })
  test('are found free and taken once; a part of the time is a part too many', async () => {
    const free = () => inCouncil((db) => freeRooms(db, severnshire, wanted))
    expect(await free()).toMatchObject([{ name: 'Garden room', holds: 8, venueName: 'Hub 1' }])
    expect([await kind(11), await kind(11), await kind(12, { starts: 719, ends: 730 })]).toEqual([
      ...['used', 'used', 'room-taken'],
    ])
    expect(await kind(13, { starts: 720, ends: 780 })).toBe('used')
    expect(await free()).toEqual([])
    const uses = await inCouncil((db) =>
      roomUses(db, severnshire, {
        providerId: idOf('provider', 1),
        from: MONDAY,
        whose: 'at-ours',
      }),
    )
    expect(uses).toHaveLength(2)
    await inCouncil((db) => giveRoomBack(db, other, idOf('run', 11)))
    await inCouncil((db) => giveRoomBack(db, other, idOf('run', 11)))
    expect(await free()).toHaveLength(1)
    const stranger = { ...acting, providerId: idOf('provider', 9) }
    await expect(inCouncil((db) => giveRoomBack(db, stranger, idOf('run', 13)))).rejects.toThrow()
  })
  test('are not there in the evening, on a bank holiday, or where a session has its place in them', async () => {
    expect(await kind(14, { starts: 1000, ends: 1080 })).toBe('venue-closed')
    expect(await kind(15, { day: day('2027-05-03') })).toBe('venue-closed')
    await lay('session', [aSession(1, { room_id: room.id, weekday: 1 })])
    expect(await kind(16, { day: day('2027-03-09') })).toBe('room-taken')
    expect(await kind(17, { day: day('2027-03-09'), starts: 780, ends: 840 })).toBe('used')
  })
  test('a name stands once at a place, a change with an old form is told, and nobody takes over another’s room', async () => {
    const save = (given: Partial<typeof room>, whose = at) =>
      inCouncil((db) => saveRoom(db, whose, { ...room, ...given }))
    expect(await save({ id: idOf('run', 2), name: 'garden room' })).toMatchObject({
      refusal: { kind: 'name-taken' },
    })
    expect(await save({})).toMatchObject({ ok: true })
    expect(await save({ holds: 12 })).toMatchObject({ refusal: { kind: 'changed-meanwhile' } })
    expect(await save({ holds: 12, version: 1 })).toMatchObject({ ok: true })
    const theirs = { ...at, providerId: idOf('provider', 2), venueId: SPOKE }
    await expect(save({ holds: 3 }, theirs)).rejects.toThrow('another place')
  })
})

describe('a hub and its spokes', () => {
  test('a spoke stands with its hub, and the list has no other', async () => {
    const { hubs, alone } = await inCouncil((db) => hubsAndSpokes(db, severnshire))
    expect(hubs.map(({ name, spokes }) => [name, spokes.map((one) => one.name)])).toEqual([
      ['Hub 1', ['The Barn']],
      ['Hub 2', []],
    ])
    expect(alone).toEqual([])
  })
  test('help is logged once; access that it brought is a fact of the spoke from that day, and counted', async () => {
    const help = (given: object = {}) =>
      inCouncil((db) =>
        logHelp(db, at, {
          ...{ id: idOf('run', 21), spokeId: SPOKE, day: day('2027-02-26'), kind: 'access' },
          ...{ words: 'A ramp and a bar', gained: ['step-free', 'accessible-toilet'], ...given },
        }),
      )
    expect(await help({ words: ' ' })).toMatchObject({ refusal: { kind: 'words-needed' } })
    expect(await help({ day: day('2027-03-02') })).toMatchObject({
      refusal: { kind: 'in-the-future' },
    })
    expect(await help({ spokeId: idOf('venue', 2) })).toMatchObject({
      refusal: { kind: 'not-its-spoke' },
    })
    expect(await help()).toMatchObject({ ok: true })
    expect(await help()).toMatchObject({ ok: true })
    const spoke = await inCouncil((db) => placeById(db, severnshire, SPOKE))
    expect(spoke.facts).toMatchObject([
      { fact: 'accessible-toilet', isSo: true, checkedOn: '2027-02-26' },
      { fact: 'step-free', checkedOn: '2026-01-04' },
    ])
    const since = day('2027-01-01')
    expect(await inCouncil((db) => helpsSince(db, severnshire, HUB, since))).toMatchObject([
      { spokeName: 'The Barn', gained: ['accessible-toilet'] },
    ])
    expect(await inCouncil((db) => helpCounts(db, severnshire, since))).toEqual([
      { hubId: HUB, helped: 1, raised: 1 },
    ])
  })
  test('who comes by is written down without a name, once', async () => {
    const walkIn = {
      id: idOf('run', 31),
      people: 2,
      wanted: 'money',
      help: 'signposted',
      note: '',
    } as const
    const log = () => inCouncil((db) => logWalkIn(db, at, { ...walkIn, signpostedTo: SPOKE }))
    await log()
    await log()
    const seen = await inCouncil((db) => walkInsSince(db, severnshire, HUB, new Date('2027-02-01')))
    expect(seen).toMatchObject([{ people: 2, help: 'signposted', signpostedName: 'The Barn' }])
    const spoke = { ...at, providerId: idOf('provider', 2), venueId: SPOKE }
    await expect(inCouncil((db) => logWalkIn(db, spoke, walkIn))).rejects.toThrow('no hub')
  })
  test('costs are dated, and the last said for a day holds', async () => {
    const costs = {
      ...{ fixed: pence(9_600_000), price: pence(4_800), variable: pence(1_400) },
      ...{ daysAYear: 240, staffHour: pence(1_840) },
    }
    await inCouncil((db) => setCosts(db, at, costs))
    await inCouncil((db) => setCosts(db, at, { ...costs, daysAYear: 250 }))
    const later = { ...at, now: new Date('2027-04-01T09:00:00Z') }
    await inCouncil((db) => setCosts(db, later, { ...costs, daysAYear: 200 }))
    const days = async (on: string) =>
      (await inCouncil((db) => costsOn(db, severnshire, HUB, on as Day)))?.daysAYear
    expect([await days('2027-02-28'), await days('2027-03-31'), await days('2027-04-01')]).toEqual([
      ...[undefined, 250, 200],
    ])
  })
})

describe('a hub’s days', () => {
  test('have their sittings with the ratios of weekly places, and none where it is shut', async () => {
    await lay(
      'person',
      [1, 2].map((n) => aPerson(n)),
    )
    await lay('session', [aSession(1), aSession(2, { weekday: 2, activity: 'art' })])
    await lay('standing_booking', [aBooking(1, 1, 1), aBooking(2, 2, 1, { staff: 1, people: 8 })])
    const month = { from: day('2027-05-01'), to: day('2027-05-31') }
    const sittings = await inCouncil((db) => sittingsBetween(db, severnshire, HUB, month))
    const mondays = sittings.filter(({ id }) => id === idOf('session', 1))
    expect(mondays.map((one) => one.day)).toEqual(['2027-05-10', '2027-05-17', '2027-05-24'])
    expect(mondays[0]?.ratios).toHaveLength(2)
    const shut = await inCouncil((db) => shutDays(db, severnshire, HUB, month))
    expect(shut.map((one) => one.day)).toEqual(['2027-05-03', '2027-05-31'])
    const today = await inCouncil((db) => programmeOn(db, severnshire, HUB, MONDAY))
    expect(today.map(({ titleEn, worker }) => [titleEn, worker])).toEqual([['Art 1', 'Mel']])
  })
  test('types of spoke are counted within ten miles', async () => {
    await lay('activity', [
      {
        ...{ key: 'farm', name_en: 'Farm', name_cy: 'Fferm', easy_en: 'Farm', easy_cy: 'Fferm' },
        ...{ picture: 'farm', outcomes: ['skills'] },
      },
    ])
    await lay('session', [aSession(3, { activity: 'farm', venue_id: SPOKE })])
    const near = (metres: number) =>
      inCouncil((db) => typesNear(db, severnshire, { on: MONDAY, metres }))
    expect(await near(NEAR_METRES)).toEqual(
      expect.arrayContaining([{ hubId: HUB, type: 'farms', sessions: 1 }]),
    )
    expect(await near(1_000)).toEqual([])
  })
})
