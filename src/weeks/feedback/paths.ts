import { path } from '#ground/kernel/path.ts'

export const feedbackPaths = {
  /** What people said of one's own provider's sessions, or of the pages. */
  wall: path('/feedback'),
  answer: path('/feedback/:feedbackId/answer'),
  show: path('/feedback/:feedbackId/show'),
  /** What one person said of their days, for those who work with them. */
  ofPerson: path('/people/:personId/feedback'),
  answerPerson: path('/people/:personId/feedback/:feedbackId'),
  /** What somebody thinks of a page, signed in or not (?page=/me/week). */
  page: path('/what-do-you-think'),
}

const VARIES = /[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d{2}-\d{2}/g

/** Which page an address is, without whose or when: '/people/:id/days/:id'. */
export const pageOf = (address: string): string =>
  (address.split('?')[0] ?? '').replace(VARIES, ':id').slice(0, 200)
