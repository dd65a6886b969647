import type { View } from '#ground/kernel/view.ts'
import { type Sentence, says } from '#ground/words/says.ts'
import { cellWords } from './cell-words.ts'
import { fileWords } from './file-words.ts'
import type { Located, Place, Problem, ProblemFacts, ProblemKind } from './problem.ts'
import { rowWords } from './row-words.ts'

/** A sentence for each thing that can be wrong: what was found, and what to do. One that is missing does not compile. */
export const problemWords: { readonly [K in ProblemKind]: Sentence<ProblemFacts[K]> } = {
  ...fileWords,
  ...cellWords,
  ...rowWords,
}

const place = {
  sheet: says<{ sheet: string }>({ en: 'sheet {sheet}', cy: 'taflen {sheet}', readers: 'staff' }),
  row: says<{ row: string }>({ en: 'row {row}', cy: 'rhes {row}', readers: 'staff' }),
  column: says<{ column: string }>({
    en: 'column {column}',
    cy: 'colofn {column}',
    readers: 'staff',
  }),
}

/** people.csv, row 12, column born_on */
export const sayPlace = (view: View, { file, sheet, row, column }: Place): string =>
  [
    file,
    sheet && place.sheet(view, { sheet }),
    row && place.row(view, { row: String(row) }),
    column && place.column(view, { column }),
  ]
    .filter(Boolean)
    .join(', ')

export function sayProblem(view: View, problem: Problem): string {
  const sentence = problemWords[problem.kind] as unknown as Sentence<
    Record<string, string | number>
  >
  return sentence(view, problem)
}

/** people.csv, row 12, column born_on: “31/02/1990” is not a date. … */
export const sayLocated = (view: View, { place: where, problem }: Located): string =>
  `${sayPlace(view, where)}: ${sayProblem(view, problem)}`
