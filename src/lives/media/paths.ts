import { path } from '#ground/kernel/path.ts'

export const mediaPaths = {
  /** A photo or a recording itself. Whose it is, its row says. */
  one: path('/media/:mediaId'),
}
