import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import type { Budget } from '#means/budgets/budget.ts'
import { ThreeAmounts } from '#means/budgets/parts/three-amounts.tsx'
import { budgetPaths } from '#means/budgets/paths.ts'
import type { Basket } from '../basket.ts'
import { lifePaths } from '../life-paths.ts'
import { words as lifeWords } from '../life-words.ts'
import { words } from '../money-words.ts'
import { PlanPage } from '../parts/plan-page.tsx'
import { planPaths } from '../paths.ts'

const { Button, Input, InsetText, SummaryList, Textarea } = govuk

export type MoneyField = 'version' | 'agreed' | 'gap' | 'evidence'
export type MoneyModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly basket: Basket
  /** The one that is being worked on. */
  readonly budget: Budget | undefined
  readonly form: Form<MoneyField>
}

/** The plan's cost beside the budget that is worked on, and the three amounts that are proposed of them. */
export function MoneyPage({ frame, flag, basket, budget, form }: MoneyModel) {
  const { view } = frame
  const title = words.title(view)
  const of = { personId: flag.id }
  return (
    <PlanPage {...{ frame, flag, basket, title }} errors={errorList(form)}>
      <h1 class="govuk-heading-l">{title}</h1>
      {budget ? (
        <Amounts {...{ view, basket, budget, form }} personId={flag.id} />
      ) : (
        <InsetText text={words.none(view)} />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={budgetPaths.budget.to(of)}>
          {words.toBudget(view)}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={lifePaths.steps.to(of)}>
          {lifeWords.title(view)}
        </a>
      </p>
    </PlanPage>
  )
}

type AmountsProps = {
  readonly view: View
  readonly personId: string
  readonly basket: Basket
  readonly budget: Budget
  readonly form: Form<MoneyField>
}

function Amounts({ view, personId, basket, budget, form }: AmountsProps) {
  const label = (text: string) => ({ text, classes: 'govuk-label--s' })
  const rows: readonly (readonly [string, Pence])[] = [
    [words.cost(view), basket.yearly],
    [words.indicative(view), budget.indicative],
    [words.adjusted(view), budget.adjusted],
  ]
  return (
    <>
      <SummaryList
        rows={rows.map(([name, amount]) => ({
          key: { text: name },
          value: { text: `${sayMoney(view, amount)}. ${words.aYear(view)}` },
        }))}
      />
      {budget.split && (
        <>
          <h2 class="govuk-heading-m">{words.proposed(view)}</h2>
          <ThreeAmounts view={view} split={budget.split} />
        </>
      )}
      <form method="post" action={planPaths.money.to({ personId })} novalidate>
        <input type="hidden" name="version" value={String(form.values.version ?? '')} />
        <Input
          {...field(form, 'agreed')}
          label={label(words.agreed(view))}
          hint={{ text: words.agreedHint(view) }}
          prefix={{ text: '£' }}
          classes="govuk-input--width-10"
          inputmode="decimal"
        />
        <Textarea
          {...field(form, 'gap')}
          label={label(words.gap(view))}
          hint={{ text: words.gapHint(view) }}
          rows={3}
        />
        <Textarea {...field(form, 'evidence')} label={label(words.evidence(view))} rows={2} />
        <Button text={words.propose(view)} preventDoubleClick />
      </form>
    </>
  )
}
