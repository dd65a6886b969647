import type { Id } from '#ground/kernel/id.ts'

export const PURPOSES = ['skill', 'give', 'earn', 'create', 'care', 'rest'] as const
/** What a day is for. Rest is a purpose too, but a week needs something besides. */
export type Purpose = (typeof PURPOSES)[number]
export const OUTCOME_PLACES = ['home', 'community'] as const
/** The person's own scale: 0 not at all, 4 as they want it (rule R45). */
export const LEVELS = [0, 1, 2, 3, 4] as const
export type Level = (typeof LEVELS)[number]

/** What the person wants, in their words. The thread is the same outcome through the versions of the plan. */
export type PlanOutcome = {
  readonly id: Id
  readonly threadId: Id
  readonly words: string
  /** The national outcome that it serves. */
  readonly outcome: string
  readonly wellbeing: readonly string[]
  readonly purpose: Purpose
  readonly place: (typeof OUTCOME_PLACES)[number]
  readonly level: Level
  readonly wantedLevel: Level
}
