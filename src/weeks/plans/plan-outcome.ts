import type { Id } from '#ground/kernel/id.ts'

export const PURPOSES = ['skill', 'give', 'earn', 'create', 'care', 'rest'] as const
/** What a day is for. Rest is a purpose too, but a week needs something besides. */
export type Purpose = (typeof PURPOSES)[number]
/** What kind of thing somebody wants, as they and their worker call it: what the county counts by (DO-04). */
export const AIMS = ['independence', 'skill', 'friends', 'work', 'health', 'joining-in'] as const
export type Aim = (typeof AIMS)[number]
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
  /** Nothing: it was written down before this was asked. */
  readonly aim?: Aim
  readonly place: (typeof OUTCOME_PLACES)[number]
  readonly level: Level
  readonly wantedLevel: Level
}
