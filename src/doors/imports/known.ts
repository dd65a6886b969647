import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { AssessedRatio } from '#lives/needs/assessed-ratio.ts'
import type { Area, Postcode, Session, SessionPrice } from '#lives/offer/session.ts'
import type { OpenHours } from '#lives/offer/venue-hours.ts'
import type { StandingBooking } from '#weeks/bookings/standing-booking.ts'
import { referencesIn } from './column.ts'
import { columnsOf } from './layout.ts'
import type { Rows } from './rows.ts'
import type { SheetName } from './sheet-name.ts'

export type KnownVenue = {
  readonly id: Id
  readonly hours: readonly OpenHours[]
  readonly checkedOn?: Day
}
export type KnownSession = {
  readonly id: Id
  readonly setting: Session['setting']
  readonly startsOn?: Day
  readonly prices: readonly SessionPrice[]
}
export type KnownPerson = { readonly id: Id; readonly nhsNumber?: string }

/** What the council's rows say already about whatever the files speak of, by reference. */
export type Known = {
  readonly jurisdiction: 'ENGLAND' | 'WALES'
  readonly areas: ReadonlyMap<string, Area>
  readonly postcodes: ReadonlyMap<string, Postcode>
  readonly activities: ReadonlyMap<string, true>
  readonly providers: ReadonlyMap<string, { readonly id: Id; readonly name: string }>
  readonly venues: ReadonlyMap<string, KnownVenue>
  readonly sessions: ReadonlyMap<string, KnownSession>
  readonly people: ReadonlyMap<string, KnownPerson>
  /** Whose each NHS number is. */
  readonly nhsNumbers: ReadonlyMap<string, string>
  /** Those that hold today. */
  readonly ratios: readonly AssessedRatio[]
  readonly bookings: readonly StandingBooking[]
}

/** What has to be looked up: each reference once. */
export type Mentions = Readonly<Record<SheetName, ReadonlySet<string>>> & {
  readonly nhsNumbers: ReadonlySet<string>
}

/** Everything that the rows speak of, their own references among it. */
export function mentionsIn(rows: Rows): Mentions {
  const names = Object.keys(rows) as SheetName[]
  const found = Object.fromEntries(names.map((name) => [name, new Set<string>()])) as Record<
    SheetName,
    Set<string>
  >
  for (const name of names) {
    const own = OWN_REFERENCE[name]
    const columns = [...columnsOf(name)].flatMap(([column, { refersTo }]) =>
      refersTo ? [[column, refersTo] as const] : [],
    )
    for (const { cells } of rows[name]) {
      const meanings = cells as Readonly<Record<string, unknown>>
      // A county's postcodes are many, and what is known of them is what the file says.
      if (own && name !== 'postcodes')
        for (const reference of referencesIn(meanings[own])) found[name].add(reference)
      for (const [column, refersTo] of columns)
        for (const reference of referencesIn(meanings[column])) found[refersTo].add(reference)
    }
  }
  const nhsNumbers = new Set(rows.people.flatMap(({ cells }) => cells.nhs_number ?? []))
  return { ...found, nhsNumbers }
}

/** The column by which other rows speak of a sheet's rows. */
export const OWN_REFERENCE: Readonly<Partial<Record<SheetName, string>>> = {
  areas: 'area',
  postcodes: 'postcode',
  activities: 'activity',
  providers: 'provider',
  venues: 'venue',
  sessions: 'session',
  people: 'person',
}
