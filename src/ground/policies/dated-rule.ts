import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { PlainRow } from './policy.ts'

/** Days from one to another, both included; without an end, until something takes its place. */
export type Span = { readonly from: Day; readonly to?: Day }

/** What the law or national practice says for a time. */
export type NationalRow = Span & { readonly rows: readonly PlainRow[]; readonly source: string }

export type RowState = 'proposed' | 'approved' | 'refused' | 'withdrawn'
export type Signer = { readonly id: Id; readonly name: string }

/** A council's own row, and the two people whose row it is. */
export type CouncilRow = Span & {
  readonly id: Id
  readonly rows: readonly PlainRow[]
  readonly reason: string
  readonly state: RowState
  readonly proposedBy: Signer
  readonly proposedAt: Date
  readonly decidedBy?: Signer
  readonly decidedAt?: Date
}

/** Every row of one rule, whatever its days. */
export type RuleRows = {
  readonly national: readonly NationalRow[]
  readonly own: readonly CouncilRow[]
}

/** What holds on one day, and whose it is. */
export type Holding = Span & {
  readonly rows: readonly PlainRow[]
  readonly whose: 'nation' | 'own'
  /** Where it comes from: the nation's source, or the council's reason. */
  readonly source: string
}

export const holdsOn = ({ from, to }: Span, on: Day): boolean =>
  from <= on && (to === undefined || on <= to)

/** The council's own approved row where it has one, else the nation's. Nothing where neither holds: the table has lapsed. */
export function holdingOn({ national, own }: RuleRows, on: Day): Holding | undefined {
  const mine = own.find((row) => row.state === 'approved' && holdsOn(row, on))
  if (mine) return { ...span(mine), rows: mine.rows, whose: 'own', source: mine.reason }
  const theirs = national.find((row) => holdsOn(row, on))
  return theirs && { ...span(theirs), rows: theirs.rows, whose: 'nation', source: theirs.source }
}

/** What changes next after a day, as far as is known; without `holds`, that nothing holds from then on. */
export type NextChange = { readonly on: Day; readonly holds?: Holding }

/** The first day after this one on which another row holds. */
export function nextChange(rows: RuleRows, after: Day): NextChange | undefined {
  const known = [...rows.national, ...rows.own.filter((row) => row.state === 'approved')]
  const days = known.flatMap(({ from, to }) => [from, ...(to ? [addDays(to, 1)] : [])])
  const name = (holds: Holding | undefined) => holds && `${holds.whose} ${holds.from}`
  const now = name(holdingOn(rows, after))
  for (const on of [...new Set(days)].filter((one) => one > after).sort()) {
    const holds = holdingOn(rows, on)
    if (name(holds) !== now) return holds ? { on, holds } : { on }
  }
  return undefined
}

const span = ({ from, to }: Span): Span => (to === undefined ? { from } : { from, to })
