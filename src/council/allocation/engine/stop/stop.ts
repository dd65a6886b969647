/** What a stopping criterion is told. */
export type SearchProgress = {
  readonly step: number
  /** The step at which the best plan was found. */
  readonly improvedAt: number
  readonly best: number
}

/**
 * Says whether to stop. Asked every `stepsBetweenQuestions` steps, so that a clock costs nothing.
 */
export type Stop = (progress: SearchProgress) => boolean

/** A number of steps is met exactly where it is a multiple of this, and else at the next one. */
export const stepsBetweenQuestions = 512
