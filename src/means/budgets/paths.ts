import { path } from '#ground/kernel/path.ts'

export const budgetPaths = {
  /** The budget in force and the one being worked on: amounts, steps, history, other money. */
  budget: path('/people/:personId/budget'),
  start: path('/people/:personId/budget/new'),
  /** What other points would give: nothing is kept. */
  whatIf: path('/people/:personId/budget/what-if'),
  addStep: path('/people/:personId/budget/adjustments'),
  removeStep: path('/people/:personId/budget/adjustments/:position/remove'),
  withdraw: path('/people/:personId/budget/withdraw'),
  told: path('/people/:personId/budget/told'),
  otherMoney: path('/people/:personId/budget/other-money'),
  otherFigure: path('/people/:personId/budget/other-figures'),
  /** Those without a budget by the target day, with reason and owner. */
  target: path('/budgets/target'),
  due: path('/budgets/target/:personId'),
  /** How many budgets were changed, by reason. */
  changes: path('/budgets/changes'),
}
