import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Setting } from '#lives/offer/session.ts'
import { hoursOf } from '#lives/offer/venue-hours.ts'
import type { StandingBooking } from '#weeks/bookings/standing-booking.ts'
import type { Known, KnownSession, KnownVenue } from './known.ts'
import { OWN_REFERENCE } from './known.ts'
import type { Cells } from './layout.ts'
import { nearest } from './nearest.ts'
import type { Row, Rows } from './rows.ts'
import { SHEET_NAMES, type SheetName } from './sheet-name.ts'

export type SessionFacts = {
  readonly setting: Setting
  readonly prices: readonly Pick<KnownSession['prices'][number], 'ratio' | 'price'>[]
}

type Suggested = Exclude<keyof Known & SheetName, 'bookings'>

/** What a row is checked against: the files where they say it, else the council's own rows. */
export type Facts = {
  readonly today: Day
  readonly known: Known
  /** The references that the files themselves bring. */
  readonly declared: Readonly<Record<SheetName, ReadonlySet<string>>>
  /** The nearest reference that there is in a sheet, or `none`. */
  readonly suggest: (sheet: Suggested, found: string) => string
  readonly venue: (reference: string) => Omit<KnownVenue, 'id'> | undefined
  readonly session: (reference: string) => SessionFacts | undefined
  readonly assessed: (person: string, setting: Setting) => Ratio | undefined
  readonly isPerson: (reference: string) => boolean
  readonly bookingsOf: (personId: Id) => readonly StandingBooking[]
  /** The first row that has an NHS number, and the person it is of. */
  readonly firstWithNhsNumber: ReadonlyMap<string, Row<'people'>>
  /** The rows that speak of one person in one session. */
  readonly rowsOfPair: (cells: Partial<Cells<'bookings'>>) => readonly Row<'bookings'>[]
}

const pairOf = (cells: Partial<Cells<'bookings'>>): string =>
  JSON.stringify([cells.person ?? '', cells.session ?? ''])

/** The first row of each key; rows without a key are left out. */
function firstBy<S extends SheetName>(
  rows: readonly Row<S>[],
  key: (cells: Partial<Cells<S>>) => string | undefined,
): ReadonlyMap<string, Row<S>> {
  const first = new Map<string, Row<S>>()
  for (const row of rows) {
    const text = key(row.cells)
    if (text !== undefined && !first.has(text)) first.set(text, row)
  }
  return first
}

export function factsOf(rows: Rows, known: Known, today: Day): Facts {
  const venues = firstBy(rows.venues, (cells) => cells.venue)
  const sessions = firstBy(rows.sessions, (cells) => cells.session)
  const people = firstBy(rows.people, (cells) => cells.person)
  const held = new Map(known.ratios.map((r) => [`${r.personId} ${r.setting}`, r.ratio]))
  const pairs = Map.groupBy(rows.bookings, (row) => pairOf(row.cells))
  const bookings = Map.groupBy(known.bookings, (b) => b.personId)
  const declared = declaredIn(rows)
  return {
    today,
    known,
    declared,
    suggest: suggesting(declared, known),
    venue: (reference) => {
      const { opens, closes, open_days: openDays, hours } = venues.get(reference)?.cells ?? {}
      if (opens !== undefined && closes !== undefined && openDays)
        return { hours: hoursOf({ opens, closes, openDays }, hours ?? []) }
      return venues.has(reference) ? undefined : known.venues.get(reference)
    },
    session: (reference) => {
      const { setting, prices } = sessions.get(reference)?.cells ?? {}
      if (setting && prices) return { setting, prices }
      return sessions.has(reference) ? undefined : known.sessions.get(reference)
    },
    assessed: (person, setting) => {
      const cells = people.get(person)?.cells
      const own = setting === 'building' ? cells?.ratio_building : cells?.ratio_community
      return own ?? held.get(`${known.people.get(person)?.id} ${setting}`)
    },
    isPerson: (reference) => people.has(reference) || known.people.has(reference),
    bookingsOf: (personId) => bookings.get(personId) ?? [],
    firstWithNhsNumber: firstBy(rows.people, (cells) => cells.nhs_number),
    rowsOfPair: (cells) => pairs.get(pairOf(cells)) ?? [],
  }
}

/** Enough for anybody to see what is wrong. A file for another county is wrong in every row. */
const MOST_SUGGESTIONS = 200

function suggesting(declared: Facts['declared'], known: Known): Facts['suggest'] {
  const words = new Map<SheetName, readonly string[]>()
  let left = MOST_SUGGESTIONS
  return (sheet, found) => {
    left -= 1
    if (left < 0) return 'none'
    const all = words.get(sheet) ?? [...declared[sheet], ...known[sheet].keys()]
    words.set(sheet, all)
    return nearest(found, all)
  }
}

function declaredIn(rows: Rows): Facts['declared'] {
  const declared = SHEET_NAMES.map((name) => {
    const own = OWN_REFERENCE[name]
    const references = (rows[name] as readonly Row<SheetName>[]).flatMap(({ cells }) => {
      const reference = own && (cells as Readonly<Record<string, unknown>>)[own]
      return typeof reference === 'string' ? [reference] : []
    })
    return [name, new Set(references)] as const
  })
  return Object.fromEntries(declared) as unknown as Record<SheetName, ReadonlySet<string>>
}
