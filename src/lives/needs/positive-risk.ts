import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'

/** A dated decision with the person to go to one session staffed below their assessed ratio (rule R47). */
export type PositiveRiskDecision = {
  readonly id: Id
  readonly personId: Id
  readonly sessionId: Id
  readonly reason: string
  /** What the person said of it: it is made with them, never for them. */
  readonly personsWords: string
  readonly decidedOn: Day
  readonly reviewOn: Day
  readonly decidedBy: Id
  readonly endedOn?: Day
}

/** How soon such a decision is looked at again: a council's own rule. */
export type RiskReviewWeeks = { readonly least: number; readonly most: number }

export type RiskRefusal =
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'persons-words-missing' }
  | { readonly kind: 'review-out-of-range'; readonly least: number; readonly most: number }

/** Refuses a decision without its reason or the person's words, and a review sooner or later than the council's rule. */
export function refusalOfRisk(
  decision: { readonly reason: string; readonly personsWords: string; readonly weeks: number },
  { least, most }: RiskReviewWeeks,
): RiskRefusal | undefined {
  if (decision.reason.trim() === '') return { kind: 'reason-missing' }
  if (decision.personsWords.trim() === '') return { kind: 'persons-words-missing' }
  if (decision.weeks < least || decision.weeks > most)
    return { kind: 'review-out-of-range', least, most }
  return undefined
}

export const reviewAfter = (on: Day, weeks: number): Day => addDays(on, weeks * 7)

/** It holds from its day to the day of its review, and no longer: without a review the assessed ratio holds again. */
export const holdsOn = (
  decision: Pick<PositiveRiskDecision, 'decidedOn' | 'reviewOn' | 'endedOn'>,
  on: Day,
): boolean =>
  decision.decidedOn <= on &&
  on <= decision.reviewOn &&
  (decision.endedOn === undefined || on < decision.endedOn)
