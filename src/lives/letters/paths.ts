import { path } from '#ground/kernel/path.ts'

export const paperPaths = {
  /** What was written to one person, and what can be. */
  list: path('/people/:personId/papers'),
  /** One paper as it would be now, in any language and format. `as` is pdf or docx. */
  preview: path('/people/:personId/papers/:kind/:language/:format/:as'),
  /** Makes the letter in the format that the person needs, or holds it. */
  make: path('/people/:personId/papers/:kind/make'),
  /** A letter as it was made. */
  letter: path('/people/:personId/letters/:letterId/:as'),
  given: path('/people/:personId/letters/:letterId/given'),
}
