import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { CouncilRow, RowState, Span } from './dated-rule.ts'
import type { PlainRow, Policy } from './policy.ts'

/** Why a row cannot stand where it was put. */
export type PlaceRefusal =
  /** What was worked out with the older row would no longer be true. */
  | { readonly kind: 'starts-in-the-past'; readonly today: Day }
  | { readonly kind: 'ends-before-it-starts' }
  /** Another row of the council's own holds on some of its days. */
  | { readonly kind: 'overlaps'; readonly from: Day; readonly to?: Day }

/** Rows that hold each field and are wrong together, as the policy's own check names it. */
export type WrongTogether = { readonly kind: 'wrong-together'; readonly why: string }

type Placed = { readonly closes?: { readonly id: Id; readonly to: Day } }

/**
 * Where a council's new row stands among those it has approved. A row without an end that began before it is closed the
 * day before it starts; any other that holds on one of its days is in its way.
 *
 * @param today no row begins before this day
 */
export function placeAmong(
  approved: readonly (Span & { readonly id: Id })[],
  { from, to }: Span,
  today: Day,
): Result<Placed, PlaceRefusal> {
  if (from < today) return refuse({ kind: 'starts-in-the-past', today })
  if (to !== undefined && to < from) return refuse({ kind: 'ends-before-it-starts' })
  const before = approved.find((row) => row.from < from && row.to === undefined)
  const inTheWay = approved.find(
    (row) => row !== before && (to === undefined || row.from <= to) && (row.to ?? LAST) >= from,
  )
  if (inTheWay) return refuse({ kind: 'overlaps', ...daysOf(inTheWay) })
  return accept(before ? { closes: { id: before.id, to: addDays(from, -1) } } : {})
}

/** Whether rows whose fields have been read make sense together. */
export function makeSense<Value>(
  policy: Policy<Value>,
  rows: readonly PlainRow[],
): Result<readonly PlainRow[], WrongTogether> {
  const why = policy.checkRows?.(rows) ?? policy.check?.(policy.from(rows))
  return why === undefined ? accept(rows) : refuse({ kind: 'wrong-together', why })
}

export type RuleAnswer = 'approve' | 'refuse' | 'withdraw'
export type AnswerRefusal =
  /** Two people: nobody answers what they proposed themselves. */
  | { readonly kind: 'own-proposal' }
  /** Only who proposed it takes it back. */
  | { readonly kind: 'not-yours' }
  | { readonly kind: 'already-answered'; readonly state: RowState }

const BECOMES: Readonly<Record<RuleAnswer, RowState>> = {
  approve: 'approved',
  refuse: 'refused',
  withdraw: 'withdrawn',
}

/** What becomes of a row that waits. The same answer a second time changes nothing and is no fault. */
export function answerTo(
  row: Pick<CouncilRow, 'state'> & { readonly proposedBy: Id; readonly decidedBy: Id | null },
  answer: RuleAnswer,
  accountId: Id,
): Result<{ readonly state: RowState; readonly isRepeated: boolean }, AnswerRefusal> {
  const state = BECOMES[answer]
  if (row.state !== 'proposed') {
    const isRepeated = row.state === state && row.decidedBy === accountId
    return isRepeated
      ? accept({ state, isRepeated })
      : refuse({ kind: 'already-answered', state: row.state })
  }
  const isOwn = row.proposedBy === accountId
  if (answer === 'withdraw' && !isOwn) return refuse({ kind: 'not-yours' })
  if (answer !== 'withdraw' && isOwn) return refuse({ kind: 'own-proposal' })
  return accept({ state, isRepeated: false })
}

const LAST = '9999-12-31' as Day
const daysOf = ({ from, to }: Span): Span => (to === undefined ? { from } : { from, to })
