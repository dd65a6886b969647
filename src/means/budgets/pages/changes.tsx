import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Day } from '#ground/kernel/day.ts'
import { sayDays } from '#ground/words/dates.ts'
import { sayNumber } from '#ground/words/figures.ts'
import { staffView } from '../parts/budget-frame.tsx'
import type { ChangesCounted } from '../target-queries.ts'
import { targetWords as words } from '../target-words.ts'
import { reasonWords } from '../words.ts'

export type ChangesModel = {
  readonly frame: Frame
  readonly counted: ChangesCounted
  readonly from: Day
  readonly to: Day
}

/** How many budgets were changed in the year, by reason: none by a savings target (WP-10). */
export function ChangesPage({ frame, counted, from, to }: ChangesModel) {
  const view = staffView(frame)
  const rows = [
    ...counted.reasons.map(({ reason, ...row }) => ({ name: reasonWords[reason](view), ...row })),
    { name: words.savings(view), ...counted.otherwise },
  ]
  return (
    <Page frame={frame} title={words.changes(view)}>
      <h1 class="govuk-heading-l">{words.changes(view)}</h1>
      <p class="govuk-body">{words.changesAbout(view, { days: sayDays(view, from, to) })}</p>
      <ScrollTable name={words.changes(view)}>
        <table class="govuk-table">
          <caption class="govuk-visually-hidden">{words.changes(view)}</caption>
          <TableHead
            columns={[words.why, words.changed, words.smaller].map((heading) => heading(view))}
            isFigure={(place) => place > 0}
          />
          <tbody class="govuk-table__body">
            {rows.map(({ name, count, smaller }) => (
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                  {name}
                </th>
                {[count, smaller].map((number) => (
                  <td class="govuk-table__cell govuk-table__cell--numeric">
                    {sayNumber(view, number)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
      <p class="govuk-body">{words.savingsAbout(view)}</p>
      <p class="govuk-body">{words.refused(view, { count: counted.refused })}</p>
    </Page>
  )
}
