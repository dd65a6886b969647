import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

/**
 * The only reasons for which somebody's budget is changed (domain rule R42). Money that a council wants to save is none
 * of them: a programme of savings and one person's budget are kept apart (Care Act 2014 s26 and s27).
 */
export const CHANGE_REASONS = [
  'need-changed',
  'circumstances-changed',
  'price-changed',
  'error-corrected',
  'person-asked',
  'outcome-met',
] as const
export type ChangeReason = (typeof CHANGE_REASONS)[number]

export type ReasonRefusal =
  | { readonly kind: 'change-reason-needed' }
  /** Named in what is said: 'savings-target' is refused as such. */
  | { readonly kind: 'reason-not-allowed'; readonly reason: string }

/** The reason that was given, where it is one. */
export function changeReason(given: string | undefined): Result<ChangeReason, ReasonRefusal> {
  if (!given) return refuse({ kind: 'change-reason-needed' })
  const reason = CHANGE_REASONS.find((one) => one === given)
  return reason ? accept(reason) : refuse({ kind: 'reason-not-allowed', reason: given })
}

export const isDecrease = (before: Pence | undefined, agreed: Pence): boolean =>
  before !== undefined && agreed < before

/** The first day on which a decrease may hold. @param noticeDays the dated rule: 28 */
export const decreaseFrom = (toldOn: Day, noticeDays: number): Day => addDays(toldOn, noticeDays)

export type DecreaseRefusal =
  | { readonly kind: 'review-needed' }
  | { readonly kind: 'not-told' }
  | { readonly kind: 'notice'; readonly until: Day }
  | { readonly kind: 'challenged' }

export type Decrease = {
  readonly evidence: string
  readonly toldOn?: Day | undefined
  readonly noticeDays: number
  /** Whether a challenge to this person's budget waits for its answer. */
  readonly isChallenged: boolean
  /** From when it would hold. */
  readonly from: Day
  readonly today: Day
}

/**
 * Whether a decrease may take effect: a review showed it, the person was told, their notice is over, and no challenge to
 * it is open. Until then the budget before goes on (domain rule R42). It is never put in force ahead of its day, since a
 * challenge may still come.
 */
export function mayDecrease(given: Decrease): Result<'may', DecreaseRefusal> {
  if (given.evidence.trim() === '') return refuse({ kind: 'review-needed' })
  if (!given.toldOn) return refuse({ kind: 'not-told' })
  const first = decreaseFrom(given.toldOn, given.noticeDays)
  if (given.from < first) return refuse({ kind: 'notice', until: first })
  if (given.from > given.today) return refuse({ kind: 'notice', until: given.from })
  return given.isChallenged ? refuse({ kind: 'challenged' }) : accept('may')
}
