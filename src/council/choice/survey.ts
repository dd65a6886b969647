import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { PictureKey } from '#ground/words/pictures.ts'

/** "Do I have choice?": one is never, five is always. */
export const SCORES = [1, 2, 3, 4, 5] as const
export type Score = (typeof SCORES)[number]

export const SCORE_PICTURES = {
  1: 'never',
  2: 'not-often',
  3: 'sometimes',
  4: 'often',
  5: 'always',
} as const satisfies Readonly<Record<Score, PictureKey>>

/** Who helped somebody to answer. What a helper thinks is not the person's answer, so it is kept who was there. */
export const HELPERS = ['nobody', 'family-or-friend', 'advocate', 'worker'] as const
export type Helper = (typeof HELPERS)[number]

/** One answer, or that the question was left: `score` is nothing then. */
export type ChoiceAnswer = {
  readonly personId: Id
  readonly answeredOn: Day
  readonly score?: Score | undefined
  readonly helpedBy?: Helper | undefined
  /** Pressed by the person, or typed in by a worker as it was said. */
  readonly how: 'self' | 'told'
}

/** Whether to ask now: never asked, or long enough ago. Leaving the question counts as having been asked. */
export const isDue = (last: Day | undefined, today: Day, weeks: number): boolean =>
  last === undefined || addDays(last, weeks * 7) <= today

/** The answers of one month: of each person the last, so that nobody counts twice. */
export type AnswersOfMonth = {
  readonly month: Day
  readonly answers: number
  readonly sum: number
}

/**
 * The mean to one decimal, in tenths, divided once and rounded half up: 31 for 3.1. Nothing where nobody answered.
 */
export const meanInTenths = ({
  answers,
  sum,
}: Omit<AnswersOfMonth, 'month'>): number | undefined =>
  answers === 0 ? undefined : Math.floor((20 * sum + answers) / (2 * answers))
