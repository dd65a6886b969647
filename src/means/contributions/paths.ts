import { path } from '#ground/kernel/path.ts'

export const contributionPaths = {
  /** The finance officer's list: names and reference numbers, never an assessment of need. */
  list: path('/money'),
  /** What one person pays, and how it was worked out. */
  charge: path('/people/:personId/contribution'),
  /** A new financial assessment. */
  assess: path('/people/:personId/contribution/new'),
  /** What somebody would pay with other figures. Nothing is kept. */
  whatIf: path('/people/:personId/contribution/what-if'),
}
