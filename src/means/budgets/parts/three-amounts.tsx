import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { weeklyOf } from '#means/contributions/periods.ts'
import type { WeekBasis } from '#means/contributions/policies.ts'
import type { Split } from '../split.ts'
import { budgetWords as words } from '../words.ts'

type AmountsProps = {
  readonly view: View
  readonly split: Split
  /** Where the week is shown beside the year. */
  readonly basis?: WeekBasis | undefined
}

/** The agreed budget and its two parts (Care Act 2014 s26(1)): they always make the whole. */
export function ThreeAmounts({ view, split, basis }: AmountsProps) {
  const rows: readonly (readonly [string, Pence])[] = [
    [words.personPays(view), split.personPays],
    [words.councilPays(view), split.councilPays],
    [words.agreed(view), split.agreed],
  ]
  const headings = [words.aYear, ...(basis ? [words.aWeek] : [])]
  return (
    <table class="govuk-table gd-amounts">
      <caption class="govuk-visually-hidden">{words.agreed(view)}</caption>
      <TableHead
        columns={[words.part(view), ...headings.map((heading) => heading(view))]}
        isFigure={(place) => place > 0}
      />
      <tbody class="govuk-table__body">
        {rows.map(([name, amount]) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {name}
            </th>
            <td class="govuk-table__cell govuk-table__cell--numeric">{sayMoney(view, amount)}</td>
            {basis && (
              <td class="govuk-table__cell govuk-table__cell--numeric">
                {sayMoney(view, weeklyOf(amount, basis))}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
