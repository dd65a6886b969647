import { path } from '#ground/kernel/path.ts'

export const deskPaths = {
  /** What waits for the reader. */
  work: path('/work'),
  /** What waits for the reader's team. */
  team: path('/work/team'),
  task: path('/work/tasks/:taskId'),
  finish: path('/work/tasks/:taskId/done'),
  give: path('/work/tasks/:taskId/give'),
  take: path('/work/tasks/:taskId/take'),
  /** "Help me choose": asks for a broker. */
  broker: path('/people/:personId/help-to-choose'),
  /** What was learnt from challenges: counts, small ones hidden. */
  learnt: path('/challenges-learnt'),
}
