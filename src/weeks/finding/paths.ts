import { path } from '#ground/kernel/path.ts'

export const findingPaths = {
  /** What fits one person, and what does not and why, for those who find support. */
  matches: path('/people/:personId/matches'),
  /** Two to four of them side by side. */
  compare: path('/people/:personId/matches/compare'),
}
