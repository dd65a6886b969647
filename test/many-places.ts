import { sql } from 'kysely'
import { type Day, day } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

export type Spokes = {
  readonly sessions: readonly Id[]
  readonly people: readonly Id[]
  readonly account: Id
  /** The first day on which they all sit: a Thursday. */
  readonly first: Day
}
type Size = {
  readonly sessions: number
  readonly people: number
  /** Numbers begin here, so that more can be laid beside what is there. */
  readonly from?: number
}

/** Six places at 1:3, 1:5 and 1:8, with staff for as many as the fractions say. */
const MOST = 6

/**
 * Many people who all want the few places of some Thursday sessions. Laid past every policy; what stands already stays.
 * The sessions are all at one time, so that whoever has one place has no other on that day.
 */
export async function laySpokes(
  db: Db,
  councilId: Id,
  { sessions, people, from = 0 }: Size,
): Promise<Spokes> {
  const id = (kind: string, n: number) => idFrom(councilId, kind, String(n))
  const lay = async (table: string, rows: readonly Readonly<Record<string, unknown>>[]) => {
    if (rows.length === 0) return
    const all = rows.map((row) => ({ council_id: councilId, ...row }))
    const columns = sql.join(Object.keys(all[0] ?? {}).map((column) => sql.ref(column)))
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(all)}::jsonb)
      on conflict do nothing`.execute(db)
  }
  const numbers = (count: number) => Array.from({ length: count }, (_, n) => from + n)
  await layGround(lay, id)
  await lay(
    'session',
    numbers(sessions).map((n) => aSpoke(n, id)),
  )
  await lay(
    'session_price',
    numbers(sessions).flatMap((n) =>
      [3, 5, 8].map((of) => ({
        ...{ session_id: id('session', n), staff: 1, people: of, price_pence: 3000 - of * 100 },
        valid_from: '2027-01-01',
      })),
    ),
  )
  await lay(
    'person',
    numbers(people).map((n) => somebody(n, id)),
  )
  await lay(
    'assessed_ratio',
    numbers(people).map((n) => ({
      ...{ person_id: id('person', n), setting: 'community', staff: 1, people: [3, 5, 8][n % 3] },
      valid_from: '2027-01-01',
    })),
  )
  await lay(
    'weekly_budget',
    numbers(people).map((n) => ({
      ...{ person_id: id('person', n), weekly_pence: 50_000, routes: ['managed'] },
      valid_from: '2027-01-01',
    })),
  )
  return {
    sessions: numbers(sessions).map((n) => id('session', n)),
    people: numbers(people).map((n) => id('person', n)),
    account: id('account', 0),
    first: day('2027-03-04'),
  }
}

type Lay = (table: string, rows: readonly Readonly<Record<string, unknown>>[]) => Promise<void>
type IdOf = (kind: string, n: number) => Id

async function layGround(lay: Lay, id: IdOf): Promise<void> {
  const square = { type: 'Polygon', coordinates: [] }
  const area = { key: 'malvern', name_en: 'Malvern', name_cy: 'Malfern' }
  await lay('area', [{ ...area, population: 7000, outline: square }])
  await lay('postcode', [{ postcode: 'WR14 1AA', lat: 52.05, lon: -2.25, area: 'malvern' }])
  const easy = { easy_en: 'Garden', easy_cy: 'Gardd', picture: 'gardening', outcomes: ['skills'] }
  await lay('activity', [
    {
      ...{ key: 'gardening', name_en: 'Gardening', name_cy: 'Garddio', ...easy },
      ...{ strengths: [], purposes: [], active: true },
    },
  ])
  await lay('account', [
    {
      ...{ id: id('account', 0), name: 'Mel', language: 'en', seeing: 'standard' },
      is_demo: false,
    },
  ])
  await lay('provider', [
    {
      ...{ id: id('provider', 0), reference: 'P0', name: 'Spoke', kind: 'micro', phone: '' },
      ...{ email: '', personal_care: false, routes: ['managed'], papers_until: '2030-01-01' },
    },
  ])
  await lay('venue', [
    {
      ...{ id: id('venue', 0), reference: 'V0', name: 'Field', kind: 'spoke', area: 'malvern' },
      ...{ postcode: 'WR14 1AA', lat: 52.05, lon: -2.25, has: [], exposes: [], least_staff: 1 },
      ...{ opens: 480, closes: 1200, open_days: [3], checked_on: '2027-01-04', about_en: '' },
      ...{ about_cy: '', phone: '', parking: '', drop_in: false, closed_on_bank_holidays: true },
    },
  ])
}

/** Thursday, ten to twelve: staff for two pools and a half. */
const aSpoke = (n: number, id: IdOf) => ({
  ...{ id: id('session', n), reference: `S${n}`, title_en: `Garden ${n}`, title_cy: `Gardd ${n}` },
  ...{ provider_id: id('provider', 0), venue_id: id('venue', 0), activity: 'gardening' },
  ...{ setting: 'community', company: 'shared', weekday: 3, starts: 600, ends: 720 },
  ...{ staff_n: 3, staff_d: 2, rooms: 'together', least: 1, most: MOST, has: [], exposes: [] },
  ...{ languages: ['en'], worker: 'Mel', starts_on: '2027-01-07', every_weeks: 1, youngest: 18 },
  ...{ confirms: 'at-once', taster_pence: 0, about_en: '', about_cy: '', about_easy_en: '' },
  ...{ about_easy_cy: '', many_reason: '', ended_because: '', state: 'live', version: 1 },
})

const somebody = (n: number, id: IdOf) => ({
  ...{ id: id('person', n), reference: `R${n}`, given_name: `Given${n}`, family_name: 'Bright' },
  ...{ known_as: `Known${n}`, born_on: '1990-05-01', postcode: 'WR14 1AA', area: 'malvern' },
  ...{ home: 'family', language: 'en', seeing: 'easy', communication: '', travel_means: 'bus' },
  ...{ travel_limit: 60, wanted_half_days: [9], wanted_minutes: 360, needs: [], avoids: [] },
  ...{ outcomes: ['skills'], carer_break_minutes: 0 },
})
