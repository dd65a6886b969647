import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { SafeTable, Shown } from '#ground/kernel/small-numbers.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayNumber } from '#ground/words/figures.ts'
import { ABOUT, OUTCOMES } from '#lives/challenges/challenge.ts'
import { aboutWords, outcomeWords } from '#lives/challenges/words.ts'
import { deskPaths } from '../paths.ts'
import { words } from '../words.ts'

export type LearntModel = {
  readonly frame: Frame
  /** Rows as ABOUT; columns as OUTCOMES, then those that wait, then those from which something was learnt. */
  readonly table: SafeTable
  readonly learnt: Shown
}

const say = (view: View, shown: Shown): string =>
  shown === 'hidden' ? words.hidden(view) : sayNumber(view, shown)

/** What came of a year's challenges, counted. Small numbers are hidden, so that nobody is known by them. */
export function LearntPage({ frame, table, learnt }: LearntModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.learntTitle(view)
  const columns = [
    ...OUTCOMES.map((one) => outcomeWords[one](view)),
    words.waiting(view),
    words.all(view),
  ]
  return (
    <Page frame={frame} title={title} current={deskPaths.work.to()} isWide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.learntIntro(view)}</p>
      <p class="govuk-body">{words.learntFrom(view, { count: say(view, learnt) })}</p>
      <ScrollTable name={title}>
        <table class="govuk-table">
          <caption class="govuk-table__caption govuk-visually-hidden">{title}</caption>
          <TableHead
            columns={[words.aboutWhat(view), ...columns]}
            isFigure={(place) => place > 0}
          />
          <tbody class="govuk-table__body">
            {ABOUT.map((about, row) => (
              <Counts
                view={view}
                heading={aboutWords[about](view)}
                cells={[...(table.cells[row] ?? []), table.rowTotals[row] ?? 0]}
              />
            ))}
            <Counts
              view={view}
              heading={words.all(view)}
              cells={[...table.columnTotals, table.total]}
            />
          </tbody>
        </table>
      </ScrollTable>
    </Page>
  )
}

type CountsProps = {
  readonly view: View
  readonly heading: string
  readonly cells: readonly Shown[]
}
const Counts = ({ view, heading, cells }: CountsProps) => (
  <tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header">
      {heading}
    </th>
    {cells.map((cell) => (
      <td class="govuk-table__cell govuk-table__cell--numeric">{say(view, cell)}</td>
    ))}
  </tr>
)
