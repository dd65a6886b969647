import type { Day } from '#ground/kernel/day.ts'
import { minus, type Pence, plus } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

/** One row of a bank's or a card's statement. */
export type BankRow = {
  /** From 1, as it stands in the file, the headings not counted. */
  readonly number: number
  readonly on: Day
  readonly description: string
  /** Into the account; out of it below nought. */
  readonly amount: Pence
  /** What was in the account after it. */
  readonly balance: Pence
}

/** A statement that holds together, the earliest row first. */
export type Statement = {
  readonly rows: readonly BankRow[]
  readonly from: Day
  readonly to: Day
  readonly opening: Pence
  readonly closing: Pence
}

/** Why a statement is refused whole. Nothing of it is kept then. */
export type StatementFault =
  | { readonly kind: 'no-rows' | 'not-a-table' | 'headings' }
  /** A row has fewer cells than the headings, or ends in the middle. */
  | { readonly kind: 'cut-off' | 'date' | 'amount' | 'currency'; readonly row: number }
  | { readonly kind: 'in-the-future'; readonly row: number; readonly on: Day }
  | { readonly kind: 'before-it-was-opened'; readonly row: number; readonly on: Day }
  /** What was there before and what the row moved do not come to what is there after it. */
  | { readonly kind: 'does-not-add-up'; readonly row: number; readonly should: Pence }
  | { readonly kind: 'kept-already' }

/**
 * Whether the rows of a file hold together: each balance is the one before and what moved, no day is still to come, and
 * none lies before the account was opened. Banks give the newest row first or last; either is read.
 */
export function statementIn(
  given: readonly BankRow[],
  { openedOn, today }: { readonly openedOn: Day; readonly today: Day },
): Result<Statement, StatementFault> {
  const first = given[0]
  const last = given.at(-1)
  if (!first || !last) return refuse({ kind: 'no-rows' })
  const rows = first.on > last.on || isNewestFirst(given) ? given.toReversed() : given
  for (const { on, number } of rows) {
    if (on > today) return refuse({ kind: 'in-the-future', row: number, on })
    if (on < openedOn) return refuse({ kind: 'before-it-was-opened', row: number, on })
  }
  const [start, end] = [rows[0] ?? first, rows.at(-1) ?? last]
  const opening = minus(start.balance, start.amount)
  let balance = opening
  for (const row of rows) {
    balance = plus(balance, row.amount)
    if (balance !== row.balance)
      return refuse({ kind: 'does-not-add-up', row: row.number, should: balance })
  }
  return accept({ rows, from: start.on, to: end.on, opening, closing: balance })
}

/** All on one day: the order in which the balances follow says which came first. */
function isNewestFirst(rows: readonly BankRow[]): boolean {
  const [one, two] = rows
  if (!one || !two || one.on !== two.on) return false
  return (
    plus(one.balance, two.amount) !== two.balance && plus(two.balance, one.amount) === one.balance
  )
}
