import type { View } from '#ground/kernel/view.ts'
import type { OutsideChange, RecordProblem } from './outside.ts'
import { outsideWords as words } from './outside-page-words.ts'
import { sayRecordProblem } from './outside-words.ts'

/** A terminal's worth, and a page's. */
const MOST = 100

/** How many were new, changed, the same and gone. */
export const sayChange = (view: View, { added, changed, same, gone }: OutsideChange): string =>
  words.counts(view, {
    ...{ added: added.length, changed: changed.length, same, gone: gone.length },
  })

/** What was wrong, record by record: as many as can be read. */
export function sayProblems(view: View, problems: readonly RecordProblem[]): readonly string[] {
  const said = problems.slice(0, MOST).map((problem) => sayRecordProblem(view, problem))
  const more = problems.length - said.length
  return more > 0 ? [...said, words.more(view, { more })] : said
}
