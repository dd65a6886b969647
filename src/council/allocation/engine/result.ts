import type { LostAgreement } from './explain/lost-agreements.ts'
import type { Unfilled } from './explain/unfilled.ts'
import type { Parameters } from './parameters.ts'
import type { Plan } from './plan.ts'
import type { Score } from './score.ts'
import type { SearchStatistics } from './search/anneal.ts'

/** What a run answers. Plain data with no clock in it: run again, it is the same to the byte. */
export type Result = {
  readonly format: 'good-days-result-1'
  readonly seed: number
  readonly parameters: Parameters
  readonly plan: Plan
  readonly score: Score
  /** Everyone's wanted half-days that are empty, each with the reason. */
  readonly unfilled: readonly (Unfilled & { readonly person: string })[]
  /** Sessions that people had agreed to and that cannot stay, each with all that is in the way. */
  readonly lostAgreements: readonly LostAgreement[]
  readonly statistics: SearchStatistics
}
