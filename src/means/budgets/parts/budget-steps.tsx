import { Row, Rows } from '#ground/govuk/picture-rows.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { type Pence, total } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney, sayNumber } from '#ground/words/figures.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { PictureKey } from '#ground/words/pictures.ts'
import { terms } from '#ground/words/terms.ts'
import type { BudgetStep } from '../resource-allocation.ts'
import { stepWords, unitWords, budgetWords as words } from '../words.ts'

type StepsProps = { readonly view: View; readonly steps: readonly BudgetStep[] }

/**
 * Every step by which an amount came about, line by line (domain rule R3): a table for those who read tables, sentences
 * in the easy views.
 */
export const BudgetSteps = (props: StepsProps) =>
  props.view.seeing === 'standard' ? <StepTable {...props} /> : <StepSentences {...props} />

const sumOf = (steps: readonly BudgetStep[]): Pence => total(steps.map((step) => step.amount))
const whatFor = (view: View, { kind, words: own }: BudgetStep): string =>
  own ? `${stepWords[kind](view)}: ${own}` : stepWords[kind](view)
const howMany = (view: View, { unit, units }: BudgetStep): string =>
  unitWords[unit](view, { units: sayNumber(view, units) })

const StepTable = ({ view, steps }: StepsProps) => (
  <ScrollTable name={words.howItCame(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-table__caption govuk-table__caption--s">
        {words.howItCame(view)}
      </caption>
      <TableHead
        columns={[words.what, words.howMany, words.each, words.amount].map((heading) =>
          heading(view),
        )}
        isFigure={(place) => place >= 2}
      />
      <tbody class="govuk-table__body">
        {steps.map((step) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {whatFor(view, step)}
              {step.reason && <div class="govuk-hint">{words.because(view, step)}</div>}
            </th>
            <StackCell heading={words.howMany(view)}>{howMany(view, step)}</StackCell>
            <td class="govuk-table__cell govuk-table__cell--numeric">
              <span class="gd-stack__label">{words.each(view)}</span>
              {step.each === 0 && step.amount !== 0
                ? words.byTable(view)
                : sayMoney(view, step.each)}
            </td>
            <td class="govuk-table__cell govuk-table__cell--numeric">
              <span class="gd-stack__label">{words.amount(view)}</span>
              {sayMoney(view, step.amount)}
            </td>
          </tr>
        ))}
        <tr class="govuk-table__row">
          <th scope="row" class="govuk-table__header" colspan={3}>
            {terms.total(view)}
          </th>
          <td class="govuk-table__cell govuk-table__cell--numeric">
            <strong>{sayMoney(view, sumOf(steps))}</strong>
          </td>
        </tr>
      </tbody>
    </table>
  </ScrollTable>
)

const PICTURES = {
  ...{ points: 'plan', hours: 'people', trips: 'minibus', weeks: 'week', once: 'money' },
} as const satisfies Readonly<Record<BudgetStep['unit'], PictureKey>>

const StepSentences = ({ view, steps }: StepsProps) => (
  <Rows>
    {steps.map((step) => {
      const said = {
        ...{ what: whatFor(view, step), many: howMany(view, step) },
        ...{ each: sayMoney(view, step.each), amount: sayMoney(view, step.amount) },
      }
      const isWhole = step.each === 0 || step.units === 1
      return (
        <Row picture={<Picture of={PICTURES[step.unit]} />}>
          <p class="govuk-body">
            {isWhole ? words.stepWhole(view, said) : words.stepEach(view, said)}
          </p>
          {step.reason && <p class="govuk-body">{words.because(view, step)}</p>}
        </Row>
      )
    })}
    <Row picture={<Picture of="money" />}>
      <p class="govuk-body">
        <strong>{words.altogether(view, { amount: sayMoney(view, sumOf(steps)) })}</strong>
      </p>
    </Row>
  </Rows>
)
