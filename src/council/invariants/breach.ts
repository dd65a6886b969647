import type { Id } from '#ground/kernel/id.ts'

/**
 * What must be true every night, whatever happened by day (domain reference 7), in the order of the numbers there. The
 * ninth is of decisions in force, and is looked at once decisions are kept; the ledger's own stands in its place.
 */
export const INVARIANTS = [
  'shares-make-budget',
  'lines-within-budget',
  'attended-was-booked',
  'charged-after-check',
  'one-route-an-hour',
  'one-rate-a-day',
  'areas-make-county',
  'needs-have-support',
  'ledger-balances',
  'papers-hold',
] as const
export type Invariant = (typeof INVARIANTS)[number]

/** A row for which an invariant does not hold: its id, and what is wrong with it in figures, without names. */
export type Found = { readonly row: Id; readonly found: string }

export type Looked = {
  readonly invariant: Invariant
  /** How many rows there are; as many as are named, or more. */
  readonly breaches: number
  readonly named: readonly Found[]
}

/** So many of one kind are named; the rest are counted. */
export const MOST_NAMED = 50

/** How it is told to whoever runs the service, each row in a line. */
export const told = ({ invariant, breaches, named }: Looked): readonly string[] => [
  ...named.map(({ row, found }) => `${invariant}: ${row}: ${found}`),
  ...(breaches > named.length ? [`${invariant}: and ${breaches - named.length} more`] : []),
]
