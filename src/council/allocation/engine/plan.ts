import type { Ratio } from './problem.ts'

/** What the engine answers: a week for everyone, plain data as the problem is. */
export type Plan = {
  readonly format: 'good-days-plan-1'
  /** One for each person of the problem, in the problem's order; a week may be empty. */
  readonly weeks: readonly Week[]
}

export type Week = {
  readonly person: string
  /** In the order of the week. */
  readonly lines: readonly Line[]
}

export type Line = {
  readonly session: string
  /**
   * The ratio that the person is served at: the session's cheapest that is enough for them (rule
   * R47).
   */
  readonly ratio: Ratio
  readonly pence: number
}

export const emptyPlan = (people: readonly { readonly id: string }[]): Plan => ({
  format: 'good-days-plan-1',
  weeks: people.map(({ id }) => ({ person: id, lines: [] })),
})
