import { path } from '#ground/kernel/path.ts'

export const paperPaths = {
  /** A provider's own papers. */
  mine: path('/my-papers'),
  send: path('/my-papers/send/:kind'),
  takeBack: path('/my-papers/:paperId/take-back'),
  /** The photo or PDF of a paper: its provider's and the council's. */
  file: path('/papers-of-providers/:paperId/file'),
  /** Those of every provider that somebody at the council has to look at. */
  list: path('/papers-of-providers'),
  provider: path('/papers-of-providers/providers/:providerId'),
  decide: path('/papers-of-providers/:paperId'),
}
