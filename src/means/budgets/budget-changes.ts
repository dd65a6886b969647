import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { type Budget, mayAdjust } from './budget.ts'
import {
  type ChangeReason,
  changeReason,
  type DecreaseRefusal,
  isDecrease,
  type ReasonRefusal,
} from './change-of-budget.ts'
import {
  type Adjustment,
  type AdjustRefusal,
  type BudgetStep,
  withAdjustments,
} from './resource-allocation.ts'
import { type GapReasonNeeded, gapExplained, type Split } from './split.ts'

export type ChangedMeanwhile = { readonly kind: 'changed-meanwhile' }
export type NotOpen = { readonly kind: 'not-open'; readonly state: Budget['state'] }

export type StartRefusal =
  /** No budget without a decided assessment of need (Care Act 2014 s25 and s26; LI-06). */
  { readonly kind: 'no-assessment' } | { readonly kind: 'in-hand' } | ReasonRefusal

type Starting = {
  readonly assessmentId: Id | undefined
  readonly inHand: Budget | undefined
  /** The newest that took effect. */
  readonly before: Budget | undefined
  readonly reason: string | undefined
  /** Other support for the same money is no change of the budget. */
  readonly isSameMoney?: boolean
}

/** Whether a budget may be begun: after an assessment, one at a time, and with an allowed reason where one is in force. */
export function mayStart(
  given: Starting,
): Result<{ readonly assessmentId: Id; readonly reason?: ChangeReason }, StartRefusal> {
  const { assessmentId, inHand, before } = given
  if (!assessmentId) return refuse({ kind: 'no-assessment' })
  if (inHand) return refuse({ kind: 'in-hand' })
  if (!before || given.isSameMoney) return accept({ assessmentId })
  const reason = changeReason(given.reason)
  return reason.ok ? accept({ assessmentId, reason: reason.value }) : reason
}

export type AdjustedOr = Result<Budget, AdjustRefusal | ChangedMeanwhile | NotOpen>

/** The budget with these adjustments. What was proposed has to be proposed again. */
export function adjusted(
  budget: Budget,
  version: number,
  adjustments: readonly Adjustment[],
): AdjustedOr {
  const open = stillOpen(budget, version)
  if (!open.ok) return open
  const first = budget.steps[0] ?? given(budget.indicative)
  const worked = withAdjustments(first, adjustments)
  if (!worked.ok) return worked
  const { split: _, ...rest } = budget
  return accept({
    ...rest,
    state: 'adjusted',
    steps: worked.value.steps,
    adjusted: worked.value.adjusted,
  })
}

/** Where an imported budget brought its amount and no steps. */
const given = (amount: Pence): BudgetStep => ({
  ...{ kind: 'points', words: '', units: 0, unit: 'points', reason: '' },
  ...{ each: amount, amount },
})

/** Still being worked on, and as it was when the page was read. */
export const stillOpen = (
  budget: Budget,
  version: number,
): Result<Budget, ChangedMeanwhile | NotOpen> =>
  !mayAdjust(budget)
    ? refuse({ kind: 'not-open', state: budget.state })
    : budget.version === version
      ? accept(budget)
      : refuse({ kind: 'changed-meanwhile' })

export type Proposal = {
  readonly split: Split
  readonly gapReason: string
  /** The review that shows a decrease. */
  readonly evidence?: string | undefined
  /** Whether one was held: words alone show nothing. */
  readonly isReviewed: boolean
}
export type ProposeRefusal = GapReasonNeeded | Extract<DecreaseRefusal, { kind: 'review-needed' }>

/** The budget with its three amounts, ready to be authorised: with reasons for any gap, and a review for any decrease. */
export function proposed(
  budget: Budget,
  { split, gapReason, evidence, isReviewed }: Proposal,
  before: Budget | undefined,
): Result<Budget, ProposeRefusal> {
  const gap = gapExplained({ ...budget, agreed: split.agreed }, gapReason)
  if (!gap.ok) return gap
  const change = budget.change && {
    ...budget.change,
    evidence: evidence?.trim() || budget.change.evidence,
  }
  const isShown = isReviewed && change?.evidence
  if (isDecrease(before?.split?.agreed, split.agreed) && !isShown)
    return refuse({ kind: 'review-needed' })
  return accept({
    ...budget,
    state: 'proposed',
    split,
    gapReason: gapReason.trim(),
    ...(change && { change }),
  })
}

export type BeginsBefore = { readonly kind: 'begins-before'; readonly from: Day }

/** The budget before, as it ends when another begins. One that begins on the same day gives way whole. */
export function endedBy(
  before: Budget | undefined,
  from: Day,
): Result<Budget | undefined, BeginsBefore> {
  if (!before?.validFrom || (before.validTo && before.validTo < from)) return accept(undefined)
  if (before.validFrom > from) return refuse({ kind: 'begins-before', from: before.validFrom })
  return accept(
    before.validFrom === from
      ? { ...before, state: 'withdrawn' }
      : { ...before, state: 'revised', validTo: addDays(from, -1) },
  )
}
