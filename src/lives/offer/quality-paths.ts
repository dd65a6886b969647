import { path } from '#ground/kernel/path.ts'

export const qualityPaths = {
  /** Visits by people with lived experience: one's own provider's, or every one. */
  list: path('/visits'),
  add: path('/visits/new'),
  answer: path('/visits/:visitId/answer'),
}
