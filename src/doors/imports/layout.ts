import { ENGLISH_OUTCOMES, WELSH_OUTCOMES } from '#lives/needs/national-outcome.ts'
import { COMPANY, PROVIDER_KINDS, ROUTES, SETTINGS, VENUE_KINDS } from '#lives/offer/session.ts'
import { NEED_TYPES } from '#lives/people/kinds-of-need.ts'
import { ACCESS_NEEDS, HOMES, OUTCOMES, SENSORY_FACTS, TRAVEL_MEANS } from '#lives/people/person.ts'
import { EXEMPTIONS, MINIMUM_KINDS, PREMIUMS } from '#means/contributions/means.ts'
import {
  aDay,
  aNumber,
  aRatio,
  aTime,
  hours,
  money,
  nhsNumber,
  oneOf,
  postcode,
  reference,
  wholeNumber,
  words,
  yesNo,
} from './cell-forms.ts'
import { type Column, ifThere, list, may, must, otherwise } from './column.ts'
import { expense, income } from './money-forms.ts'
import type { SheetName } from './sheet-name.ts'
import {
  friend,
  halfDays,
  hoursOfDay,
  outline,
  picture,
  prices,
  staff,
  weekday,
  weekdays,
} from './week-forms.ts'

const name = words(200)
const note = words(2_000)
/** Of both nations: which of them count is checked where the council is known. */
const OUTCOME_CODES = [...new Set([...ENGLISH_OUTCOMES, ...WELSH_OUTCOMES])]
const language = oneOf(['en', 'cy'])

/**
 * The sheets that an import reads and their columns: this table and nothing else says what a file must look like, and
 * `docs/guides/bring-your-data.md` is held to it by a test. In order of dependence: each speaks of those above it.
 */
export const LAYOUT = {
  areas: {
    area: must(reference),
    name: must(name),
    name_cy: may(name),
    population: otherwise(wholeNumber(0, 10_000_000), 0),
    outline: may(outline),
  },
  postcodes: {
    postcode: must(postcode),
    lat: must(aNumber(49, 61)),
    lon: must(aNumber(-9, 2)),
    area: must(reference, 'areas'),
  },
  travel: {
    means: must(oneOf(TRAVEL_MEANS)),
    up_to_km: must(wholeNumber(1, 1_000)),
    detour: must(aNumber(1, 10)),
    kmh: must(aNumber(1, 150)),
    wait_minutes: otherwise(wholeNumber(0, 120), 0),
  },
  activities: {
    activity: must(reference),
    name: must(name),
    name_cy: may(name),
    easy: may(name),
    easy_cy: may(name),
    picture: may(picture),
    outcomes: list(oneOf(OUTCOMES)),
  },
  providers: {
    provider: must(reference),
    name: must(name),
    kind: must(oneOf(PROVIDER_KINDS)),
    insured_until: may(aDay),
    personal_care: otherwise(yesNo, false),
    routes: list(oneOf(ROUTES)),
    identity_checked: ifThere(otherwise(yesNo, false)),
    dbs_until: ifThere(may(aDay)),
    training_until: ifThere(may(aDay)),
  },
  venues: {
    venue: must(reference),
    provider: may(reference, 'providers'),
    name: must(name),
    kind: must(oneOf(VENUE_KINDS)),
    postcode: must(postcode, 'postcodes'),
    has: list(oneOf(ACCESS_NEEDS)),
    exposes: list(oneOf(SENSORY_FACTS)),
    least_staff: otherwise(wholeNumber(0, 100), 2),
    opens: must(aTime),
    closes: must(aTime),
    open_days: must(weekdays),
    hub: may(reference, 'venues'),
    checked_on: may(aDay),
    hours: ifThere(list(hoursOfDay)),
  },
  sessions: {
    session: must(reference),
    title: must(name),
    title_cy: may(name),
    provider: must(reference, 'providers'),
    venue: must(reference, 'venues'),
    activity: must(reference, 'activities'),
    setting: must(oneOf(SETTINGS)),
    company: must(oneOf(COMPANY)),
    weekday: must(weekday),
    starts: must(aTime),
    ends: must(aTime),
    staff: must(staff),
    rooms: otherwise(oneOf(['together', 'by-ratio']), 'together'),
    least: otherwise(wholeNumber(0, 1_000), 0),
    most: must(wholeNumber(1, 1_000)),
    prices: must(prices),
    has: list(oneOf(ACCESS_NEEDS)),
    exposes: list(oneOf(SENSORY_FACTS)),
    languages: list(language),
    worker: may(name),
    starts_on: may(aDay),
    ends_on: may(aDay),
  },
  people: {
    person: must(reference),
    nhs_number: may(nhsNumber),
    given_name: must(name),
    family_name: must(name),
    known_as: may(name),
    born_on: must(aDay),
    postcode: must(postcode, 'postcodes'),
    home: must(oneOf(HOMES)),
    language: otherwise(language, 'en'),
    view: otherwise(oneOf(['standard', 'easy', 'pictures']), 'standard'),
    communication: otherwise(note, ''),
    travel_by: must(oneOf(TRAVEL_MEANS)),
    travel_limit: otherwise(wholeNumber(0, 240), 45),
    wanted: otherwise(halfDays, []),
    wanted_hours: may(hours),
    weekly_budget: may(money),
    routes: list(oneOf(ROUTES)),
    ratio_building: may(aRatio),
    ratio_community: may(aRatio),
    loves: list(reference, 'activities'),
    likes: list(reference, 'activities'),
    rather_not: list(reference, 'activities'),
    refuses: list(reference, 'activities'),
    needs: list(oneOf(ACCESS_NEEDS)),
    avoids: list(oneOf(SENSORY_FACTS)),
    outcomes: list(oneOf(OUTCOMES)),
    friends: list(friend, 'people'),
    apart: list(reference, 'people'),
    carer_break_hours: otherwise(hours, 0),
    need_types: ifThere(list(oneOf(NEED_TYPES))),
    home_includes_days: ifThere(may(wholeNumber(0, 7))),
    speaks: ifThere(may(language)),
  },
  bookings: {
    person: must(reference, 'people'),
    session: must(reference, 'sessions'),
    ratio: may(aRatio),
    price: may(money),
    from: may(aDay),
    until: may(aDay),
  },
  assessments: {
    assessment: must(reference),
    person: must(reference, 'people'),
    started_on: may(aDay),
    decided_on: must(aDay),
    outcomes: list(oneOf(OUTCOME_CODES)),
    needed_hours: must(hours),
    ratio_building: may(aRatio),
    ratio_community: may(aRatio),
    ratio_evidence: otherwise(note, ''),
    ratio_review_on: may(aDay),
    strengths: otherwise(note, ''),
    took_part: otherwise(note, ''),
    has_difficulty: otherwise(yesNo, false),
    helped_by: otherwise(name, ''),
    advice: otherwise(note, ''),
  },
  financial_assessments: {
    financial_assessment: must(reference),
    person: must(reference, 'people'),
    from: must(aDay),
    assessed_on: may(aDay),
    income: list(income),
    capital: may(money),
    expenses: list(expense),
    minimum: must(oneOf(MINIMUM_KINDS)),
    premiums: list(oneOf(PREMIUMS)),
    declined: otherwise(yesNo, false),
    exempt: may(oneOf(EXEMPTIONS)),
  },
} as const satisfies Readonly<Record<SheetName, Readonly<Record<string, Column<unknown>>>>>

/** What tells one row from another: no two rows of a sheet, in all the files together, have the same. */
export const KEYS: Readonly<Record<SheetName, readonly [string, ...string[]]>> = {
  areas: ['area'],
  postcodes: ['postcode'],
  travel: ['means', 'up_to_km'],
  activities: ['activity'],
  providers: ['provider'],
  venues: ['venue'],
  sessions: ['session'],
  people: ['person'],
  bookings: ['person', 'session', 'from'],
  assessments: ['assessment'],
  financial_assessments: ['financial_assessment'],
}

/** What besides may not stand twice: two decisions about one person from one day. */
export const ALSO_ONCE: Readonly<Partial<Record<SheetName, readonly [string, ...string[]]>>> = {
  assessments: ['person', 'decided_on'],
  financial_assessments: ['person', 'from'],
}

type MeaningOf<C> = C extends Column<infer T> ? T : never
/** What the cells of one row of a sheet mean, each blank one as its column says. */
export type Cells<S extends SheetName> = {
  readonly [C in keyof (typeof LAYOUT)[S]]: MeaningOf<(typeof LAYOUT)[S][C]>
}

export const columnsOf = (sheet: SheetName): ReadonlyMap<string, Column<unknown>> =>
  new Map(Object.entries(LAYOUT[sheet]) as [string, Column<unknown>][])
