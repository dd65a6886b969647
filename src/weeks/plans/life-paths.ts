import { path } from '#ground/kernel/path.ts'

/** Where a plan goes once it is written: to the person, to whoever pays, into force; and what follows from it. */
export const lifePaths = {
  /** Each step with its state, and the form of the next one. */
  steps: path('/people/:personId/plan/steps'),
  share: path('/people/:personId/plan/share'),
  reopen: path('/people/:personId/plan/reopen'),
  agree: path('/people/:personId/plan/agree'),
  send: path('/people/:personId/plan/send'),
  activate: path('/people/:personId/plan/activate'),
  /** Asks the carers whose break the plan leaves short. */
  askCarers: path('/people/:personId/plan/views'),
  /** A need that a carer meets, by their own dated yes; or that it is not so after all. */
  metByCarer: path('/people/:personId/plan/met-by-carer'),
  /** The worker's answer to a carer. */
  reply: path('/people/:personId/plan/views/:viewId'),
  /** Plans that wait for this authoriser. */
  authorisations: path('/authorisations'),
  authorisation: path('/authorisations/:authorisationId'),
  /** How what the person wants is going. */
  progress: path('/people/:personId/plan/progress'),
  outcome: path('/people/:personId/plan/progress/:threadId'),
  /** The same for whoever supports them today. */
  goals: path('/supported/:personId/goals'),
  goal: path('/supported/:personId/goals/:threadId'),
  purchases: path('/people/:personId/purchases'),
  purchase: path('/people/:personId/purchases/:purchaseId'),
  /** What a carer is asked, in their own account. */
  myViews: path('/my-views'),
  myView: path('/my-views/:viewId'),
  /** Choice, hours and progress over the county, small numbers hidden. */
  county: path('/county/plans'),
}
