import type { Id } from '#ground/kernel/id.ts'
import type { Challenge } from '#lives/challenges/challenge.ts'
import type { Assessment, WrittenWith } from '#lives/needs/assessment.ts'
import type { Budget } from '#means/budgets/budget.ts'
import type { Charge } from '#means/contributions/charge.ts'
import type { SupportPlan } from '#weeks/plans/plan.ts'

/** A challenge that has its written answer. */
export type Answered = Challenge & Required<Pick<Challenge, 'answered'>>

/** What one paper would be made of: the facts, and which version of which thing they are. */
export type Source = {
  readonly subject: Id
  readonly version: number
  readonly facts: SourceFacts
}
export type SourceFacts =
  | (WrittenWith & { readonly kind: 'assessment'; readonly assessment: Assessment })
  | { readonly kind: 'budget-statement'; readonly budget: Budget }
  | { readonly kind: 'plan'; readonly plan: SupportPlan }
  | { readonly kind: 'financial-assessment'; readonly charge: Charge }
  | { readonly kind: 'challenge-answer'; readonly challenge: Answered }
