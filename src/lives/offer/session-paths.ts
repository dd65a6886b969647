import { path } from '#ground/kernel/path.ts'

export const sessionPaths = {
  /** What one's own provider offers, and what it is setting up. */
  list: path('/my-sessions'),
  drafts: path('/my-sessions/drafts'),
  draft: path('/my-sessions/drafts/:draftId'),
  question: path('/my-sessions/drafts/:draftId/questions/:question'),
  removePrice: path('/my-sessions/drafts/:draftId/prices/remove'),
  removePhoto: path('/my-sessions/drafts/:draftId/photos/:photoId/remove'),
  photosDone: path('/my-sessions/drafts/:draftId/photos/done'),
  breakEven: path('/my-sessions/drafts/:draftId/break-even'),
  preview: path('/my-sessions/drafts/:draftId/preview'),
  drop: path('/my-sessions/drafts/:draftId/drop'),
  /** One session that is offered, with its next days. */
  session: path('/my-sessions/:sessionId'),
  prices: path('/my-sessions/:sessionId/prices'),
  times: path('/my-sessions/:sessionId/times'),
  /** Why more people are together than the council's rule has without a reason. */
  manyReason: path('/my-sessions/:sessionId/why-many'),
  pause: path('/my-sessions/:sessionId/pause'),
  lastDay: path('/my-sessions/:sessionId/last-day'),
  /** One day of it: who is told, before anything is changed. */
  day: path('/my-sessions/:sessionId/days/:day'),
  extraDay: path('/my-sessions/:sessionId/extra-day'),
  photo: path('/offer-photos/:photoId'),
}
