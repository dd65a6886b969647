import { sql } from 'kysely'
import { type Day, day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Pence, pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import { halfDay } from '#ground/kernel/week.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveRows } from '#ground/platform/save-rows.ts'
import { saveRatios } from '#lives/needs/actions.ts'
import {
  saveActivities,
  saveAreas,
  savePostcodes,
  saveProviders,
  saveSessions,
  saveVenues,
} from '#lives/offer/actions.ts'
import type { Activity, Session, Venue } from '#lives/offer/session.ts'
import { hoursOf } from '#lives/offer/venue-hours.ts'
import { saveFriendships, savePeople, saveWishes } from '#lives/people/actions.ts'
import type { Person } from '#lives/people/person.ts'
import { saveBudgets } from '#means/budgets/actions.ts'
import { saveStandingBookings } from '#weeks/bookings/actions.ts'
import { type NewWeek, proposeWeeks } from '#weeks/proposals/actions.ts'
import type { ProposedLine } from '#weeks/proposals/proposed-week.ts'
import { saveTravelSpeeds } from '#weeks/travel/actions.ts'
import { severnshire } from './platform.ts'

/** A Tuesday, at nine in the morning. A week agreed on it begins on Monday the 7th. */
export const TUESDAY = new Date('2026-09-01T08:00:00Z')
export const NEXT_MONDAY = day('2026-09-07')
export const LONG_AGO = day('2026-01-05')

const known = <Name extends string>(kind: string, names: readonly Name[]) =>
  Object.fromEntries(
    names.map((name, i) => [name, `0190${kind}-0000-7000-8000-${String(i + 1).padStart(12, '0')}`]),
  ) as Readonly<Record<Name, Id>>

export const people = known('b001', ['priya', 'sam', 'ada', 'tom'])
export const sessions = known('b002', [
  'art',
  'gardening',
  'swimming',
  'pottery',
  'music',
  'choir',
  'farm',
  'cooking',
  'drama',
  'walking',
])
export const accounts = known('b003', ['priya', 'mel'])
const venues = known('b004', ['hub', 'farm'])
const provider = '0190b005-0000-7000-8000-000000000001'
export const run = '0190b006-0000-7000-8000-000000000001'

const ONE_TO_FIVE: Ratio = { staff: 1, people: 5 }

export const aSession = (name: keyof typeof sessions, given: Partial<Session> = {}): Session => ({
  ...{ id: sessions[name], reference: name, titleEn: `${name} group`, titleCy: `grŵp ${name}` },
  ...{ providerId: provider, venueId: venues.hub, activity: name, setting: 'building' },
  ...{ company: 'shared', weekday: 3, starts: 600, ends: 720, staff: { n: 2, d: 1 } },
  ...{ rooms: 'together', least: 1, most: 8, has: [], exposes: [], languages: ['en'] },
  ...{ worker: 'Mel', startsOn: LONG_AGO, prices: [priced(ONE_TO_FIVE, 3_300)] },
  ...given,
})

export const priced = (ratio: Ratio, price: number, validFrom: Day = LONG_AGO) => ({
  ratio,
  price: pence(price),
  validFrom,
})

export const aPerson = (name: keyof typeof people, given: Partial<Person> = {}): Person => ({
  ...{ id: people[name], reference: name, givenName: name, familyName: 'Bright' },
  ...{ knownAs: name[0]?.toUpperCase() + name.slice(1), bornOn: day('1990-05-01') },
  ...{ postcode: 'WR1 1AA', area: 'worcester', home: 'family', language: 'en', seeing: 'easy' },
  ...{ communication: 'Short sentences', travelMeans: 'bus', travelLimit: 45 },
  wantedHalfDays: [halfDay(1, 'morning'), halfDay(3, 'morning'), halfDay(4, 'morning')],
  ...{ wantedMinutes: 360, needs: [], avoids: [], outcomes: ['skills'], carerBreakMinutes: 0 },
  ...given,
})

export const aLine = (
  name: keyof typeof sessions,
  given: Partial<ProposedLine> = {},
): ProposedLine => ({
  ...{ sessionId: sessions[name], ratio: ONE_TO_FIVE, price: pence(3_300), travelMinutes: 12 },
  reasons: { for: [{ kind: 'wish', strength: 2 }], against: [] },
  ...given,
})

const anActivity = (key: string): Activity => ({
  ...{ key, nameEn: key, nameCy: `${key} (cy)`, easyEn: key, easyCy: `${key} (cy)` },
  ...{ picture: key, outcomes: ['skills'] },
})

const aVenue = (id: Id, name: string, lat: number): Venue => ({
  ...{ id, reference: name, providerId: provider, name, kind: 'hub', postcode: 'WR1 1AA' },
  ...{ area: 'worcester', lat, lon: -2.22, has: [], exposes: [], leastStaff: 1 },
  ...{ hours: hoursOf({ opens: 480, closes: 1_200, openDays: [0, 1, 2, 3, 4, 5] }) },
  checkedOn: LONG_AGO,
})

/** One town, one provider, a hub and a farm far away; sessions on Thursday mornings, unless they say otherwise. */
export async function haveTown(db: Db, councilId: Id = severnshire): Promise<void> {
  await saveAreas(db, councilId, [
    {
      ...{ key: 'worcester', nameEn: 'Worcester', nameCy: 'Caerwrangon', population: 100_000 },
      outline: { type: 'Polygon', coordinates: [] },
    },
  ])
  const at = { lat: 52.19, lon: -2.22, area: 'worcester' }
  await savePostcodes(db, councilId, [{ postcode: 'WR1 1AA', ...at }])
  await saveActivities(db, councilId, Object.keys(sessions).map(anActivity))
  await saveProviders(db, councilId, [
    {
      ...{ id: provider, reference: 'P1', name: 'Riverside', kind: 'council' },
      ...{ insuredUntil: day('2030-01-01'), personalCare: true, routes: ['managed'] },
    },
  ])
  // As the night would: these tests are about what people do, not about papers.
  await sql`update provider set papers_until = insured_until where council_id = ${councilId}`.execute(
    db,
  )
  await saveVenues(db, councilId, [
    aVenue(venues.hub, 'The Old Mill', 52.2),
    aVenue(venues.farm, 'High Farm', 53.1),
  ])
  await saveTravelSpeeds(db, councilId, [
    { means: 'bus', upToKm: 100, detour: 1.3, kmh: 20, wait: 8 },
    { means: 'car', upToKm: 100, detour: 1.3, kmh: 40, wait: 2 },
  ])
}

export const haveSessions = (db: Db, all: readonly Session[], councilId: Id = severnshire) =>
  saveSessions(db, councilId, all)

export const farmVenue = venues.farm

/** People assessed at 1:5 in both settings, with £100 a week held by the council, unless they say otherwise. */
export async function havePeople(
  db: Db,
  all: readonly Person[],
  weekly: Pence = pence(10_000),
  councilId: Id = severnshire,
): Promise<void> {
  await savePeople(db, councilId, all)
  await saveRatios(
    db,
    councilId,
    all.flatMap(({ id }) =>
      (['building', 'community'] as const).map((setting) => ({
        ...{ personId: id, setting, ratio: ONE_TO_FIVE, validFrom: LONG_AGO },
      })),
    ),
  )
  await saveBudgets(
    db,
    councilId,
    all.map(({ id }) => ({ personId: id, weekly, routes: ['managed'], validFrom: LONG_AGO })),
  )
}

export const areFriends = (db: Db, a: keyof typeof people, b: keyof typeof people) =>
  saveFriendships(db, severnshire, [{ a: people[a], b: people[b], weight: 1 }])

export const wishes = (
  db: Db,
  who: keyof typeof people,
  said: Readonly<Record<string, -2 | -1 | 1 | 2>>,
) =>
  saveWishes(
    db,
    severnshire,
    Object.entries(said).map(([activity, strength]) => ({
      ...{ personId: people[who], activity, strength },
    })),
  )

let places = 0
/** A weekly place that somebody has had for a long time. */
export const holds = (
  db: Db,
  who: keyof typeof people,
  session: keyof typeof sessions,
  councilId: Id = severnshire,
) => {
  places += 1
  return saveStandingBookings(db, councilId, [
    {
      id: `0190b007-0000-7000-8000-${String(places).padStart(12, '0')}`,
      ...{ personId: people[who], sessionId: sessions[session], ratio: ONE_TO_FIVE },
      ...{ price: pence(3_300), startsOn: LONG_AGO, madeBy: 'import' },
    },
  ])
}

export async function haveRun(db: Db, councilId: Id = severnshire): Promise<void> {
  await saveRows(
    db,
    'plan_run',
    ['id'],
    [
      {
        ...{ council_id: councilId, id: run, started_at: TUESDAY, finished_at: TUESDAY, seed: 1 },
        ...{ parameters: {}, engine_version: '1', problem: '\\x00' as never, problem_hash: 'x' },
      },
    ],
  )
}

/** @returns the id of the week */
export async function isProposed(
  db: Db,
  who: keyof typeof people,
  lines: readonly ProposedLine[],
  gaps: NewWeek['gaps'] = [],
): Promise<Id> {
  const week = { personId: people[who], lines, gaps }
  const [id] = await proposeWeeks(db, severnshire, run, [week], TUESDAY)
  return id ?? ''
}

/** The accounts of the person and of the one who works with them. */
export async function haveAccounts(db: Db): Promise<void> {
  const account = { council_id: severnshire, language: 'en', seeing: 'easy', is_demo: false }
  await saveRows(
    db,
    'account',
    ['id'],
    [
      { ...account, id: accounts.priya, name: 'Priya', person_id: people.priya },
      { ...account, id: accounts.mel, name: 'Mel', person_id: null },
    ],
  )
  await saveRows(
    db,
    'relationship',
    ['id'],
    [
      {
        council_id: severnshire,
        id: '0190b008-0000-7000-8000-000000000001',
        ...{ account_id: accounts.mel, person_id: people.priya, kind: 'works-with' },
        ...{ scopes: ['week'], starts_on: LONG_AGO },
      },
    ],
  )
}
