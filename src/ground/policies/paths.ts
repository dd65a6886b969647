import { path } from '#ground/kernel/path.ts'

export const policyPaths = {
  /** Every rate, rule and limit that the council may set. */
  list: path('/council/rules'),
  /** One of them: every dated row, and the form for a new one. */
  rule: path('/council/rules/:key'),
  /** The answer to a row that waits for a second person. */
  decide: path('/council/rules/:key/:rowId'),
}
