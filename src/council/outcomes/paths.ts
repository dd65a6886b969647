import { path } from '#ground/kernel/path.ts'

export const outcomesPaths = {
  /** What people want, by kind, place and area, and how many moved up a level. */
  outcomes: path('/council/outcomes'),
}
