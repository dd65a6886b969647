import type { Shown } from '#council/market/small-numbers.ts'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
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
      rows={months.map((one) => [
        sayMonth(view, one.month),
        one.mean === undefined
          ? words.notCounted(view)
          : one.mean === 'hidden'
            ? words.hidden(view)
            : sayTenths(view, one.mean / 10),
        sayCount(view, one.answers),
        sayMedian(view, one.median),
        one.median === undefined ? words.notCounted(view) : sayCount(view, one.atNought),
      ])}
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
      rows={rows.map((row) => [
        row.name,
        sayCount(view, row.people),
        sayMedian(view, row.before),
        sayMedian(view, row.median),
      ])}
    />
  </>
)

type GridProps = {
  readonly caption: string
  readonly corner: string
  readonly columns: readonly string[]
  /** The first of each is its heading. */
  readonly rows: readonly (readonly string[])[]
}

const Grid = ({ caption, corner, columns, rows }: GridProps) => (
  <ScrollTable name={caption}>
    <table class="govuk-table gd-grid">
      <caption class="govuk-table__caption govuk-visually-hidden">{caption}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">
            {corner}
          </th>
          {columns.map((column) => (
            <th scope="col" class="govuk-table__header govuk-table__header--numeric">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {rows.map(([heading, ...cells]) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {heading}
            </th>
            {cells.map((cell) => (
              <td class="govuk-table__cell govuk-table__cell--numeric">{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)
