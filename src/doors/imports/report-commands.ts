import { type CsvValue, writeCsv } from '#ground/documents/csv.ts'
import type { View } from '#ground/kernel/view.ts'
import type { BatchKind } from './batch.ts'
import type { Located, Place } from './problem.ts'
import { sayLocated, sayProblem } from './problem-words.ts'
import type { ImportRefusal, ImportReport } from './report.ts'
import { kindWords, tableWords, words } from './words.ts'

/** A terminal's worth. The table has them all. */
const MOST_LINES = 200

/** What an import did, or would do, as lines for a terminal. */
export function reportLines(view: View, report: ImportReport): readonly string[] {
  const kinds = (Object.keys(report.counts) as BatchKind[]).filter((kind) => {
    const { added, changed, same } = report.counts[kind]
    return added + changed + same > 0
  })
  const idle = kinds.every((kind) => report.counts[kind].added + report.counts[kind].changed === 0)
  return [
    (report.dryRun ? words.wouldImport : words.imported)(view),
    ...kinds.map((kind) =>
      words.count(view, { kind: kindWords[kind](view), ...report.counts[kind] }),
    ),
    ...(idle ? [words.nothingChanged(view)] : []),
    ...warningLines(view, report.warnings),
  ]
}

/** Why nothing was imported, as lines for a terminal. */
export const refusalLines = (
  view: View,
  { faults, faultCount, warnings }: ImportRefusal,
): readonly string[] => [
  words.refused(view, { faults: faultCount }),
  ...listed(view, faults, faultCount),
  ...warningLines(view, warnings),
]

const warningLines = (view: View, warnings: readonly Located[]): readonly string[] =>
  warnings.length === 0
    ? []
    : [
        words.warnings(view, { warnings: warnings.length }),
        ...listed(view, warnings, warnings.length),
      ]

const listed = (view: View, problems: readonly Located[], count: number): readonly string[] => {
  const shown = problems.slice(0, MOST_LINES).map((problem) => `  ${sayLocated(view, problem)}`)
  const more = count - shown.length
  return more > 0 ? [...shown, `  ${words.moreFaults(view, { more })}`] : shown
}

const headings = (view: View): readonly string[] => {
  const { file, sheet, row, column, result, message } = tableWords
  return [file, sheet, row, column, result, message].map((word) => word(view))
}
const at = ({ file, sheet, row, column }: Place): readonly CsvValue[] => [file, sheet, row, column]
const problemRow = (view: View, { place, problem, weight }: Located): readonly CsvValue[] => [
  ...at(place),
  tableWords[weight](view),
  sayProblem(view, problem),
]

/** What became of each row, as a table: the rows as they stand in the files, then what there is to look at. */
export const reportCsv = (view: View, { rows, warnings }: ImportReport): string =>
  writeCsv(headings(view), [
    ...rows.map(({ place, outcome }) => [...at(place), tableWords[outcome](view), undefined]),
    ...warnings.map((warning) => problemRow(view, warning)),
  ])

/** What is wrong, as a table. */
export const refusalCsv = (view: View, { faults, warnings }: ImportRefusal): string =>
  writeCsv(
    headings(view),
    [...faults, ...warnings].map((problem) => problemRow(view, problem)),
  )
