import { path } from '#ground/kernel/path.ts'

export const challengePaths = {
  /** What was challenged for one person, as the reader may see it. */
  ofPerson: path('/people/:personId/challenges'),
  /** The form. What it is about stands in the query: `about` and `subject`. */
  add: path('/people/:personId/challenges/new'),
  /** How one stands, for whoever made it. */
  one: path('/people/:personId/challenges/:challengeId'),
  /** Those that wait for an answer. */
  list: path('/challenges'),
  /** One of them, for whoever answers. */
  handle: path('/challenges/:challengeId'),
  /** What a photo or recording that came with it says, in words. */
  transcript: path('/challenges/:challengeId/sent/:mediaId'),
  acknowledge: path('/challenges/:challengeId/acknowledge'),
  handler: path('/challenges/:challengeId/handler'),
  answer: path('/challenges/:challengeId/answer'),
}
