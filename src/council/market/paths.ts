import { path } from '#ground/kernel/path.ts'

export const marketPaths = {
  /** Questions about the whole county, answered in sentences, a map and tables. */
  county: path('/county'),
  /** What there is in one area, and when. */
  area: path('/county/areas/:area'),
}
