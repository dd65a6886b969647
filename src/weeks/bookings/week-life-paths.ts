import { path } from '#ground/kernel/path.ts'

export const weekLifePaths = {
  /** How large the groups are, what weeks are for, and how many move: now and in an earlier month. */
  report: path('/county/groups'),
  /** What one person's week is for. */
  ofPerson: path('/people/:personId/what-for'),
}
