import { path } from '#ground/kernel/path.ts'

export const savingsPaths = {
  /** Every saving with what it is net, and what of it counts. */
  list: path('/council/savings'),
  fresh: path('/council/savings/new'),
  saving: path('/council/savings/:savingId'),
  change: path('/council/savings/:savingId/change'),
  /** Writes down that people moved. */
  moves: path('/council/savings/:savingId/moves'),
}
