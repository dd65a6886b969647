import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { dayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay, sayDays } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import type { Budget } from '../budget.ts'
import { pageWords as words } from '../page-words.ts'
import { budgetWords, reasonWords, stateWords } from '../words.ts'

type EarlierProps = { readonly view: View; readonly budgets: readonly Budget[] }

/** Every budget that went before, with why it was followed by another. */
export function Earlier({ view, budgets }: EarlierProps) {
  const headings = [words.which, words.state, words.when, words.changeReason, budgetWords.aYear]
  return (
    <>
      <h2 class="govuk-heading-m">{words.history(view)}</h2>
      <ScrollTable name={words.history(view)}>
        <table class="govuk-table">
          <caption class="govuk-visually-hidden">{words.history(view)}</caption>
          <TableHead
            columns={headings.map((heading) => heading(view))}
            isFigure={(place) => place === 4}
          />
          <tbody class="govuk-table__body">
            {budgets.map((budget) => (
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                  {words.number(view, budget)}
                </th>
                <td class="govuk-table__cell">{stateWords[budget.state](view)}</td>
                <td class="govuk-table__cell">
                  {budget.validFrom && budget.validTo
                    ? sayDays(view, budget.validFrom, budget.validTo)
                    : sayDay(view, budget.validFrom ?? dayOf(budget.madeAt))}
                </td>
                <td class="govuk-table__cell">
                  {budget.change ? reasonWords[budget.change.reason](view) : ''}
                </td>
                <td class="govuk-table__cell govuk-table__cell--numeric">
                  {sayMoney(view, budget.split?.agreed ?? budget.adjusted)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </>
  )
}
