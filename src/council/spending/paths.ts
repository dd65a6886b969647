import { path } from '#ground/kernel/path.ts'

export const spendingPaths = {
  /** What the year is to come to, by area and by route. */
  forecast: path('/council/forecast'),
  /** The same as a spreadsheet. */
  download: path('/council/forecast/download'),
  /** The lines of plans behind a figure: of an area, or of a route. */
  lines: path('/council/forecast/lines'),
  /** One line's days and promises. */
  line: path('/council/forecast/lines/:lineId'),
}
