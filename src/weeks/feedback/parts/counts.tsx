import { Grid } from '#ground/govuk/grid.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayNumber } from '#ground/words/figures.ts'
import { allCounted, type Counted, FEELINGS, REPLY_DAYS } from '../feedback.ts'
import { feelingWords, wallWords as words } from '../words.ts'

type CountsProps = {
  readonly view: View
  readonly caption: string
  readonly corner: string
  readonly rows: readonly { readonly heading: string; readonly count: Counted }[]
}

/** How many said what, by session or page and all together, and how many comments were answered in time. */
export const Counts = ({ view, caption, corner, rows }: CountsProps) => {
  const cells = (count: Counted) => [
    ...FEELINGS.map((feeling) => sayNumber(view, count[feeling])),
    sayNumber(view, count.lately),
    count.due === 0
      ? words.noneDue(view)
      : words.ofDue(view, { inTime: count.inTime, due: count.due }),
  ]
  return (
    <Grid
      {...{ caption, corner }}
      columns={[
        ...FEELINGS.map((feeling) => feelingWords[feeling](view)),
        words.lately(view, { days: REPLY_DAYS }),
        words.inTime(view, { days: REPLY_DAYS }),
      ]}
      rows={rows.map(({ heading, count }) => ({ heading, cells: cells(count) }))}
      last={{ heading: words.all(view), cells: cells(allCounted(rows.map(({ count }) => count))) }}
    />
  )
}
