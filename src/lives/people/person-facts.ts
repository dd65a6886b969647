import type { Id } from '#ground/kernel/id.ts'
import type { NeedType } from './kinds-of-need.ts'

/** What else may be known of somebody; what is left out stays as it was. */
export type PersonFacts = {
  readonly personId: Id
  readonly needTypes?: readonly NeedType[]
  /** Days a week of daytime support that the fee of their home already pays for (rule R32). */
  readonly homeIncludesDays?: number
  /** The language they like to speak, where it is not the one they read. */
  readonly speaks?: 'en' | 'cy'
}
