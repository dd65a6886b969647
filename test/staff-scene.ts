import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import { everything, haveCouncils, severnshire } from './platform.ts'

/** An id that a test can write down: `idOf('person', 3)`. */
export const idOf = (kind: keyof typeof KINDS, number: number): Id =>
  `0190${KINDS[kind]}-0000-7000-8000-${String(number).padStart(12, '0')}`
const KINDS = {
  ...{ account: 'a001', person: 'a002', provider: 'a003', venue: 'a004', session: 'a005' },
  ...{ week: 'a006', run: 'a007', answer: 'a008', booking: 'a009', tie: 'a00a' },
} as const

export const MONDAY = '2027-03-01'
export const at = (instant: string) => new Date(instant)
export const NOW = at('2027-03-01T10:00:00Z')

type Rows = readonly Readonly<Record<string, unknown>>[]

/** Lays out rows of the demo council past every policy. */
export async function lay(table: string, rows: Rows): Promise<void> {
  const all = rows.map((row) => ({ council_id: severnshire, ...row }))
  const columns = sql.join(
    [...new Set(all.flatMap((row) => Object.keys(row)))].map((column) => sql.ref(column)),
  )
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(all)}::jsonb)`.execute(
    everything(),
  )
}

const square = (x: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, 52],
      [x + 0.1, 52],
      [x + 0.1, 52.1],
      [x, 52.1],
      [x, 52],
    ],
  ],
})

/** Two areas, two providers each with a hub, and an activity: what every page of staff stands on. */
export async function haveCounty(): Promise<void> {
  await haveCouncils()
  await lay('area', [
    {
      key: 'malvern',
      name_en: 'Malvern',
      name_cy: 'Malfern',
      population: 7000,
      outline: square(-2.3),
    },
    { key: 'wyre', name_en: 'Wyre', name_cy: 'Gwyr', population: 9000, outline: square(-2.2) },
  ])
  await lay('postcode', [{ postcode: 'WR14 1AA', lat: 52.05, lon: -2.25, area: 'malvern' }])
  await lay('travel_speed', [{ means: 'bus', up_to_km: 99, detour: 1, kmh: 30, wait_minutes: 5 }])
  const activity = { easy_en: 'Art', easy_cy: 'Celf', picture: 'art', outcomes: ['skills'] }
  await lay('activity', [{ key: 'art', name_en: 'Art', name_cy: 'Celf', ...activity }])
  const provider = {
    kind: 'council',
    insured_until: '2030-01-01',
    papers_until: '2030-01-01',
    personal_care: true,
    routes: ['managed'],
  }
  await lay(
    'provider',
    [1, 2].map((n) => ({
      id: idOf('provider', n),
      reference: `P${n}`,
      name: `Provider ${n}`,
      ...provider,
    })),
  )
  await lay(
    'venue',
    [1, 2].map((n) => ({
      ...{
        id: idOf('venue', n),
        reference: `V${n}`,
        provider_id: idOf('provider', n),
        name: `Hub ${n}`,
      },
      ...{
        kind: 'hub',
        postcode: 'WR14 1AA',
        area: n === 1 ? 'malvern' : 'wyre',
        lat: 52.05,
        lon: -2.25,
      },
      ...{ has: ['step-free', 'hoist'], exposes: [], least_staff: 2, opens: 540, closes: 1020 },
      ...{ open_days: [0, 1, 2, 3, 4], checked_on: '2027-01-04' },
    })),
  )
}

type Given = Readonly<Record<string, unknown>>

export const aPerson = (number: number, given: Given = {}) => ({
  ...{ id: idOf('person', number), reference: `R${String(number).padStart(4, '0')}` },
  ...{
    given_name: `Given${number}`,
    family_name: `Family${String(number).padStart(3, '0')}`,
    known_as: `Known${number}`,
  },
  ...{
    born_on: '1990-05-01',
    postcode: 'WR14 1AA',
    area: 'malvern',
    home: 'family',
    language: 'en',
    seeing: 'easy',
  },
  ...{ communication: `Speak slowly to ${number}`, travel_means: 'bus', travel_limit: 60 },
  ...{
    wanted_half_days: [0, 1],
    wanted_minutes: 360,
    needs: ['hoist'],
    avoids: ['crowds'],
    outcomes: ['skills'],
  },
  ...{ carer_break_minutes: 0, ...given },
})

/** Monday, half past nine to half past twelve, at the first provider's hub. */
export const aSession = (number: number, given: Given = {}) => ({
  ...{
    id: idOf('session', number),
    reference: `S${number}`,
    title_en: `Art ${number}`,
    title_cy: `Celf ${number}`,
  },
  ...{
    provider_id: idOf('provider', 1),
    venue_id: idOf('venue', 1),
    activity: 'art',
    setting: 'building',
  },
  ...{
    company: 'shared',
    weekday: 0,
    starts: 570,
    ends: 750,
    staff_n: 7,
    staff_d: 1,
    rooms: 'together',
  },
  ...{
    least: 2,
    most: 20,
    has: [],
    exposes: [],
    languages: ['en'],
    worker: 'Mel',
    starts_on: '2026-01-01',
    ...given,
  },
})

export const aBooking = (number: number, person: number, session: number, given: Given = {}) => ({
  ...{
    id: idOf('booking', number),
    person_id: idOf('person', person),
    session_id: idOf('session', session),
  },
  ...{
    staff: 1,
    people: 5,
    price_pence: 2000,
    starts_on: '2026-06-01',
    made_by: 'import',
    ...given,
  },
})

/** An account with its tie to each of these people. */
export async function haveTies(
  account: number,
  people: readonly number[],
  given: Given = {},
): Promise<void> {
  const tie = {
    kind: 'works-with',
    scopes: ['week', 'travel', 'money', 'plan'],
    starts_on: '2026-01-01',
  }
  await lay(
    'relationship',
    people.map((person) => ({
      ...{ id: idOf('tie', account * 1000 + person), account_id: idOf('account', account) },
      ...{ person_id: idOf('person', person), ...tie, ...given },
    })),
  )
}

export const haveAccount = (number: number, given: Given = {}): Promise<void> =>
  lay('account', [
    {
      id: idOf('account', number),
      name: `Account ${number}`,
      language: 'en',
      seeing: 'standard',
      is_demo: false,
      ...given,
    },
  ])

/** A proposed week with its lines and gaps, and the run that made it. */
export async function haveWeek(number: number, person: number, given: Given = {}): Promise<void> {
  const state = { state: 'open', version: 1, proposed_at: '2027-02-22T09:00:00Z', ...given }
  await lay('proposed_week', [
    {
      id: idOf('week', number),
      person_id: idOf('person', person),
      run_id: idOf('run', 1),
      ...state,
    },
  ])
}

export const haveRun = (finishedAt: string | null = '2027-02-21T18:00:00Z'): Promise<void> =>
  lay('plan_run', [
    {
      ...{
        id: idOf('run', 1),
        started_at: '2027-02-21T17:00:00Z',
        finished_at: finishedAt,
        seed: 1,
      },
      ...{ parameters: {}, engine_version: '1', problem: '\\x00', problem_hash: 'x' },
    },
  ])

export const aLine = (week: number, session: number, given: Given = {}) => ({
  ...{ week_id: idOf('week', week), session_id: idOf('session', session), staff: 1, people: 5 },
  ...{ price_pence: 2000, travel_minutes: 15, reasons: { for: [], against: [] }, ...given },
})

export const anAnswer = (number: number, week: number, account: number, given: Given = {}) => ({
  ...{
    id: idOf('answer', number),
    week_id: idOf('week', week),
    answer: 'yes',
    account_id: idOf('account', account),
  },
  ...{ answered_at: '2027-02-25T14:30:00Z', open: false, ...given },
})
