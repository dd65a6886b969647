import { staffView } from '#council/direct-payments/parts/account-page.tsx'
import { hundredthsOf, type Worksheet } from '#council/direct-payments/surplus.ts'
import { govuk } from '#ground/govuk/components.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { LineField, WordsField } from '#lives/people/parts/fields.tsx'
import { type CareFormModel, FormPage } from '../parts/form-page.tsx'
import { directPaymentCarePaths as paths } from '../paths.ts'
import { careWords as words } from '../words.ts'

const { Button, InsetText } = govuk

export type SurplusModel = CareFormModel & {
  /** Nothing, where the plan pays for nothing by direct payment. */
  readonly worksheet: Worksheet | undefined
}

/** What is left over, line by line, with what is owed as it is typed; then it may be asked for, with reasons. */
export function SurplusPage({ worksheet, ...model }: SurplusModel) {
  const view = staffView(model.frame)
  const { form, flag } = model
  return (
    <FormPage
      {...model}
      title={words.toSurplus(view)}
      to={paths.surplus.to({ personId: flag.id })}
      button={words.ask(view)}
      before={
        worksheet ? (
          <Lines {...{ view, worksheet }} />
        ) : (
          <InsetText text={words.nothingBasis(view)} />
        )
      }
    >
      <LineField {...{ form, name: 'owed', label: words.owed(view), hint: words.owedHint(view) }} />
      <Button text={words.work(view)} name="work" value="yes" classes="govuk-button--secondary" />
      <WordsField {...{ form, name: 'reasons', label: words.reasons(view) }} />
    </FormPage>
  )
}

/** In Welsh as in English the point stands before hundredths. */
const sayShare = (worksheet: Worksheet): string => (hundredthsOf(worksheet.own) / 100).toFixed(2)

function Lines({ view, worksheet }: { readonly view: View; readonly worksheet: Worksheet }) {
  const { balance, liabilities, weekly, weeks, contingency, saved } = worksheet
  const rows = [
    [words.balance(view), balance],
    [words.owed(view), liabilities],
    [words.standsBy(view, { weeks, money: sayMoney(view, weekly) }), contingency],
    [words.savedRow(view), saved],
    [words.leftOver(view), worksheet.surplus],
    [words.back(view, { share: sayShare(worksheet) }), worksheet.refund],
    [words.council(view), worksheet.recover],
  ] as const
  return (
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-table__caption--m">{words.surplus(view)}</caption>
      <tbody class="govuk-table__body">
        {rows.map(([said, amount]) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {said}
            </th>
            <td class="govuk-table__cell govuk-table__cell--numeric">{sayMoney(view, amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
