import { path } from '#ground/kernel/path.ts'

export const reviewPaths = {
  /** When the person's plan and direct payment are looked at again, and what was found before. */
  list: path('/people/:personId/reviews'),
  ask: path('/people/:personId/reviews/ask'),
  /** Books the visit that the clocks ask for. */
  bookNext: path('/people/:personId/reviews/book'),
  book: path('/people/:personId/reviews/:reviewId/book'),
  hold: path('/people/:personId/reviews/:reviewId/held'),
  refuse: path('/people/:personId/reviews/:reviewId/refuse'),
}
