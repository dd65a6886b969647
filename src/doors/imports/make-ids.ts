import type { Day } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Postcode } from '#lives/offer/session.ts'
import type { Known } from './known.ts'
import type { SoundRows } from './rows.ts'

/** What making things out of rows needs to know besides the row. */
export type Making = {
  readonly councilId: Id
  readonly now: Date
  readonly today: Day
  readonly known: Known
  /** Of the files, else of the council's own rows. */
  readonly postcode: (postcode: string) => Postcode | undefined
}

type Referred = 'provider' | 'venue' | 'session' | 'person'
const ROWS = {
  provider: 'providers',
  venue: 'venues',
  session: 'sessions',
  person: 'people',
} as const

/** The id that a reference has already, however its row came to be; else the one that it will always be given. */
export const idOf = ({ councilId, known }: Making, kind: Referred, reference: string): Id =>
  known[ROWS[kind]].get(reference)?.id ?? idFrom(councilId, kind, reference)

export function makingOf(
  rows: SoundRows,
  given: { readonly councilId: Id; readonly now: Date; readonly today: Day; readonly known: Known },
): Making {
  const own = new Map<string, Postcode>(rows.postcodes.map(({ cells }) => [cells.postcode, cells]))
  return { ...given, postcode: (text) => own.get(text) ?? given.known.postcodes.get(text) }
}
