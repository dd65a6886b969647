import type { Day } from '#ground/kernel/day.ts'
import { checkAssessment, checkFinancialAssessment } from './assessment-rules.ts'
import { checkBooking } from './booking-rules.ts'
import { referencesIn } from './column.ts'
import { type Facts, factsOf } from './facts.ts'
import type { Known } from './known.ts'
import { OWN_REFERENCE } from './known.ts'
import { ALSO_ONCE, columnsOf, KEYS } from './layout.ts'
import { type Located, located, shownText, type Told } from './problem.ts'
import { checkPerson, checkProvider, checkSession, checkVenue } from './row-rules.ts'
import type { Row, Rows } from './rows.ts'
import { SHEET_NAMES, type SheetName } from './sheet-name.ts'

/**
 * Everything wrong with rows whose cells could be read, each for itself: rows that stand twice, references to what is
 * not there, and what the cells of a row say together. A row with an unreadable cell is checked as far as it goes.
 */
export function checkRows(rows: Rows, known: Known, today: Day): readonly Located[] {
  const facts = factsOf(rows, known, today)
  return SHEET_NAMES.flatMap((sheet) => {
    const check = ROW_CHECKS[sheet] as
      | ((row: Row<SheetName>, facts: Facts) => readonly Told[])
      | undefined
    const at = (row: Row<SheetName>, told: readonly Told[]) =>
      told.map(({ column, problem }) => located({ ...row.place, column }, problem))
    return [
      ...repeated(KEYS[sheet], rows[sheet]),
      ...repeated(ALSO_ONCE[sheet], rows[sheet]),
      ...rows[sheet].flatMap((row) => at(row, unknownReferences(sheet, row, facts))),
      ...(check ? rows[sheet].flatMap((row) => at(row, check(row, facts))) : []),
    ]
  })
}

const ROW_CHECKS: {
  readonly [S in SheetName]?: (row: Row<S>, facts: Facts) => readonly Told[]
} = {
  providers: checkProvider,
  venues: checkVenue,
  sessions: checkSession,
  people: checkPerson,
  bookings: checkBooking,
  assessments: checkAssessment,
  financial_assessments: checkFinancialAssessment,
}

/** Rows of which an earlier one has the same key. */
function repeated(
  key: readonly [string, ...string[]] | undefined,
  rows: readonly Row<SheetName>[],
): readonly Located[] {
  if (!key) return []
  const seen = new Map<string, Row<SheetName>>()
  return rows.flatMap((row) => {
    const cells = row.cells as Readonly<Record<string, unknown>>
    if (cells[key[0]] === undefined) return []
    const text = JSON.stringify(key.map((column) => cells[column] ?? null))
    const first = seen.get(text)
    if (!first) seen.set(text, row)
    const found = shownText(
      key
        .map((column) => cells[column] ?? '')
        .filter(String)
        .join(', '),
    )
    return first
      ? [
          located(
            { ...row.place, column: key[0] },
            { kind: 'twice', found, other: first.place.row ?? 0 },
          ),
        ]
      : []
  })
}

const UNKNOWN = {
  areas: 'unknown-area',
  activities: 'unknown-activity',
  providers: 'unknown-provider',
  venues: 'unknown-venue',
  sessions: 'unknown-session',
  people: 'unknown-person',
} as const

/** References that are neither in these files nor among the council's rows. */
function unknownReferences(
  sheet: SheetName,
  { cells }: Row<SheetName>,
  { declared, known, suggest }: Facts,
): readonly Told[] {
  const meanings = cells as Readonly<Record<string, unknown>>
  return [...columnsOf(sheet)].flatMap(([column, { refersTo }]) => {
    if (!refersTo || !OWN_REFERENCE[refersTo]) return []
    const there = known[refersTo as keyof typeof UNKNOWN | 'postcodes']
    const missing = referencesIn(meanings[column]).filter(
      (reference) => !declared[refersTo].has(reference) && !there.has(reference),
    )
    return missing.map((reference): Told => {
      const found = shownText(reference)
      if (refersTo === 'postcodes') return { column, problem: { kind: 'outside-county', found } }
      const other = refersTo as keyof typeof UNKNOWN
      const kind = UNKNOWN[other]
      const near = suggest(other, reference)
      return { column, problem: { kind, found, nearest: near } }
    })
  })
}
