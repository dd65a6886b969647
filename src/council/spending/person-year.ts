import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { noMoney, type Pence } from '#ground/kernel/money.ts'
import type { LineKind, LineRoute } from '#weeks/plans/plan-line.ts'
import { lineYearId, type PersonYear, type Use } from './budget-row.ts'
import {
  type KnownDays,
  type LineYear,
  lineYearOf,
  type Piece,
  threadOf,
  type YearSeen,
} from './line-year.ts'
import { agreedIn, type BudgetHeld, dayWithin } from './spending-year.ts'

/** All that is known of one person's year on a night. */
export type YearKnown = {
  readonly personId: Id
  readonly budgets: readonly BudgetHeld[]
  readonly pieces: readonly Piece[]
  readonly known: KnownDays
  /** Days that became payable, or were corrected, since they were told of. */
  readonly uses: readonly {
    readonly id: Id
    readonly sessionId: Id
    readonly day: Day
    readonly amount: Pence
    /** A correction is the same line's to put right, whatever became of the plan since. */
    readonly toldOf?: { readonly threadId: Id | null }
  }[]
  /** Lines that were told of before: one that no plan has any more promises nothing. */
  readonly before: readonly LineSaid[]
}

/** A line as the newest version of the plan names it. */
export type LineSaid = {
  readonly threadId?: Id
  readonly kind: LineKind
  readonly what: string
  readonly route: LineRoute
}

/** A line's year with its account and its name. */
export type LineTold = LineYear & LineSaid & { readonly id: Id; readonly firstDay: Day }

const NOTHING: LineYear = {
  ...{ committed: noMoney, passed: noMoney, remaining: noMoney },
  ...{ planned: 0, gone: 0 },
}
/** Days that somebody had a place on without a line of a plan: tasters, single days, and whoever has no plan. */
const OUTSIDE: LineSaid = { kind: 'session', what: '', route: 'none' }

/** One person's year: each line with what it promises, and what should stand in the ledger. */
export function personYearOf(
  councilId: Id,
  { personId, budgets, pieces, known, uses, before }: YearKnown,
  seen: YearSeen,
): { readonly should: PersonYear; readonly lines: readonly LineTold[] } {
  const { year } = seen
  const byThread = Map.groupBy(pieces, ({ threadId }) => threadId)
  const placed = uses.map(({ id: payableId, sessionId, day, amount, toldOf }): Use => {
    const threadId = toldOf ? toldOf.threadId : threadOf(pieces, sessionId, day)
    return { payableId, day, amount, ...(threadId && { threadId }) }
  })
  const gone = before.filter((line) => !line.threadId || !byThread.has(line.threadId))
  const hasOutside = gone.some((line) => !line.threadId)
  const isOutside = placed.some((use) => !use.threadId)
  const named = (line: LineSaid, worth: LineYear, firstDay: Day): LineTold => {
    const { threadId } = line
    const id = lineYearId(councilId, { personId, year, ...(threadId && { threadId }) })
    return { ...line, ...worth, id, firstDay }
  }
  const lines = [
    ...[...byThread.values()].flatMap((all) => {
      const last = all.at(-1)
      if (!last) return []
      const firstDay = all.map(({ startsOn }) => dayWithin(year, startsOn)).toSorted()[0]
      const { threadId, kind, what, route } = last
      const worth = lineYearOf(all, known, seen)
      return [named({ threadId, kind, what, route }, worth, firstDay ?? year.from)]
    }),
    ...gone.map((line) => named(line, NOTHING, year.from)),
    ...(isOutside && !hasOutside ? [named(OUTSIDE, NOTHING, year.from)] : []),
  ]
  return { lines, should: { personId, agreed: agreedIn(budgets, year), lines, uses: placed } }
}
