import { path } from '#ground/kernel/path.ts'

export const findingPaths = {
  /** What fits one person, and what does not and why, for those who find support. */
  matches: path('/people/:personId/matches'),
  /** Two to four of them side by side. */
  compare: path('/people/:personId/matches/compare'),
  /** Everything there is to do, for anybody, signed in or not (Care Act 2014 s4). */
  directory: path('/things-to-do'),
  directoryAt: path('/:council/things-to-do'),
  listed: path('/things-to-do/:sessionId'),
  listedAt: path('/:council/things-to-do/:sessionId'),
  /** A photo of it, for anybody too. */
  listedPhoto: path('/things-to-do/:sessionId/photos/:photoId'),
  listedPhotoAt: path('/:council/things-to-do/:sessionId/photos/:photoId'),
}
