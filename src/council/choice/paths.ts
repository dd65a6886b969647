import { path } from '#ground/kernel/path.ts'

export const choicePaths = {
  /** Choice as it is measured, month by month, for the whole council. */
  report: path('/council/choice'),
  /** What one person has said of their choice, and what they say now, typed in. */
  person: path('/people/:personId/choice'),
}
