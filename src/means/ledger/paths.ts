import { path } from '#ground/kernel/path.ts'

export const ledgerPaths = {
  /** What moved in a month, and up to which day the books are closed. */
  books: path('/council/books'),
  close: path('/council/books/close'),
  openAgain: path('/council/books/open-again'),
}
