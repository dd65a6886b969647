import { Grid } from '#ground/govuk/grid.tsx'
import type { Shown } from '#ground/kernel/small-numbers.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMonth } from '#ground/words/dates.ts'
import { sayNumber, sayTenths } from '#ground/words/figures.ts'
import type { GroupRow, Median, MonthRow } from '../report.ts'
import { words } from '../words.ts'

export type NamedRow = GroupRow & { readonly name: string }

const sayHalves = (view: View, median: Median): string =>
  median % 2 === 0 ? sayNumber(view, median / 2) : sayTenths(view, median / 2)

const sayCount = (view: View, count: Shown): string =>
  count === 'hidden' ? words.hidden(view) : sayNumber(view, count)

export function sayMedian(view: View, median: MonthRow['median']): string {
  if (median === undefined) return words.notCounted(view)
  return median === 'hidden' ? words.hidden(view) : sayHalves(view, median)
}

export type MonthsProps = { readonly view: View; readonly months: readonly MonthRow[] }

export function Months({ view, months }: MonthsProps) {
  const headings = [words.mean, words.answers, words.median, words.atNought]
  return (
    <Grid
      caption={words.byMonth(view)}
      corner={words.month(view)}
      columns={headings.map((say) => say(view))}
      rows={months.map((one) => ({
        heading: sayMonth(view, one.month),
        cells: [
          one.mean === undefined
            ? words.notCounted(view)
            : one.mean === 'hidden'
              ? words.hidden(view)
              : sayTenths(view, one.mean / 10),
          sayCount(view, one.answers),
          sayMedian(view, one.median),
          one.median === undefined ? words.notCounted(view) : sayCount(view, one.atNought),
        ],
      }))}
    />
  )
}

type GroupsProps = {
  readonly view: View
  readonly title: string
  readonly corner: string
  readonly rows: readonly NamedRow[]
}

export const Groups = ({ view, title, corner, rows }: GroupsProps) => (
  <>
    <h2 class="govuk-heading-m">{title}</h2>
    <Grid
      caption={title}
      corner={corner}
      columns={[words.people, words.before, words.now].map((say) => say(view))}
      rows={rows.map((row) => ({
        heading: row.name,
        cells: [
          sayCount(view, row.people),
          sayMedian(view, row.before),
          sayMedian(view, row.median),
        ],
      }))}
    />
  </>
)
