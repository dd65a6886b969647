import { path } from '#ground/kernel/path.ts'

export const planPaths = {
  /** The plan in hand, else the one in force: the list of what is to do. */
  plan: path('/people/:personId/plan'),
  /** The form that begins a plan, or a new version of it. */
  start: path('/people/:personId/plan/start'),
  outcome: path('/people/:personId/plan/outcomes/:outcomeId'),
  removeOutcome: path('/people/:personId/plan/outcomes/:outcomeId/remove'),
  kind: path('/people/:personId/plan/lines'),
  /** Sessions that may fit, to choose from. */
  sessions: path('/people/:personId/plan/sessions'),
  newLine: path('/people/:personId/plan/lines/new/:kind'),
  newSession: path('/people/:personId/plan/sessions/:sessionId'),
  line: path('/people/:personId/plan/lines/:lineId'),
  removeLine: path('/people/:personId/plan/lines/:lineId/remove'),
  /** Another provider for a line, with notice and no day lost. */
  provider: path('/people/:personId/plan/lines/:lineId/provider'),
  /** Contingency, communication, capacity, carers, review. */
  checks: path('/people/:personId/plan/checks'),
  hours: path('/people/:personId/plan/hours'),
  /** Any two versions side by side. */
  versions: path('/people/:personId/plan/versions'),
  uplift: path('/uplift'),
  applyUplift: path('/uplift/apply'),
}
