import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { formWords as words } from '../form-words.ts'
import { EXEMPTIONS, INCOME_KINDS, type IncomeKind, MINIMUM_KINDS, PREMIUMS } from '../means.ts'
import { errorOn, type MeansForm } from '../parts/means-typed.ts'
import { contributionPaths } from '../paths.ts'
import { exemptionWords, incomeWords, minimumWords, premiumWords } from '../words.ts'

const { Button, Checkboxes, DateInput, Fieldset, Input, Radios } = govuk

export type AssessModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly form: MeansForm
  /** Kinds of money that the rule of today never counts. */
  readonly notCounted: ReadonlySet<IncomeKind>
}

/** What somebody told of their money: one form, since an officer fills it in with their papers beside them. */
export function AssessPage({ frame, flag, form, notCounted }: AssessModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const personId = flag.id
  const title = words.title(view, { name: flag.name })
  const about = { view, form }
  const counted = INCOME_KINDS.filter((kind) => !notCounted.has(kind))
  const kept = INCOME_KINDS.filter((kind) => notCounted.has(kind))
  return (
    <Page
      frame={frame}
      title={title}
      current={contributionPaths.list.to()}
      back={{ href: contributionPaths.charge.to({ personId }) }}
      bar={<PersonBar view={view} flag={flag} />}
      errors={form.errors.map(({ on, text }) => ({ text, href: `#${on}` }))}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.about(view)}</p>
      <form method="post" action={contributionPaths.assess.to({ personId })} novalidate>
        <Fieldset legend={{ text: words.income(view), classes: 'govuk-fieldset__legend--m' }}>
          <Incomes {...about} kinds={counted} />
        </Fieldset>
        <Fieldset legend={{ text: words.neverCounted(view), classes: 'govuk-fieldset__legend--s' }}>
          <Incomes {...about} kinds={kept} />
        </Fieldset>
        <Money
          {...about}
          on="capital"
          label={words.savings(view)}
          hint={words.savingsHint(view)}
          value={form.capital}
          isBold
        />
        <Costs {...about} />
        <Choices {...about} />
        <DateInput
          id="from"
          namePrefix="from"
          values={form.from}
          errorMessage={message(form, 'from-day')}
          hint={{ text: words.fromHint(view) }}
          fieldset={{ legend: { text: words.from(view), classes: 'govuk-fieldset__legend--s' } }}
        />
        <Button text={words.workItOut(view)} name="do" value="check" />
      </form>
    </Page>
  )
}

type AboutProps = { readonly view: View; readonly form: MeansForm }

const message = (form: MeansForm, on: string) => {
  const text = errorOn(form, on)
  return text ? { text } : undefined
}

type MoneyProps = AboutProps & {
  readonly on: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly isBold?: boolean
}

const Money = ({ form, on, label, hint, value, isBold }: MoneyProps) => (
  <Input
    id={on}
    name={on}
    value={value}
    label={{ text: label, classes: isBold ? 'govuk-label--s' : undefined }}
    hint={hint ? { text: hint } : undefined}
    errorMessage={message(form, on)}
    prefix={{ text: '£' }}
    classes="govuk-input--width-10"
    inputmode="decimal"
    spellcheck={false}
    autocomplete="off"
  />
)

/** Two beside each other where there is room. */
const Incomes = ({ view, form, kinds }: AboutProps & { readonly kinds: readonly IncomeKind[] }) => (
  <div class="govuk-grid-row">
    {kinds.map((kind) => (
      <div class="govuk-grid-column-one-half">
        <Money
          {...{ view, form }}
          on={`income-${kind}`}
          label={incomeWords[kind](view)}
          value={form.income[kind]}
        />
      </div>
    ))}
  </div>
)

const Costs = ({ view, form }: AboutProps) => (
  <Fieldset legend={{ text: words.expenses(view), classes: 'govuk-fieldset__legend--m' }}>
    <div class="govuk-hint">{words.expensesHint(view)}</div>
    {form.expenses.map((cost, n) => (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-half">
          <Input
            id={`cost-${n}-what`}
            name={`cost-${n}-what`}
            value={cost.what}
            label={{ text: words.what(view, { number: n + 1 }) }}
            errorMessage={message(form, `cost-${n}-what`)}
          />
        </div>
        <div class="govuk-grid-column-one-half">
          <Money
            {...{ view, form }}
            on={`cost-${n}-weekly`}
            label={words.howMuch(view, { number: n + 1 })}
            value={cost.weekly}
          />
        </div>
      </div>
    ))}
    <Button
      text={words.anotherCost(view)}
      name="do"
      value="add-cost"
      classes="govuk-button--secondary"
    />
  </Fieldset>
)

const Choices = ({ view, form }: AboutProps) => (
  <>
    <Radios
      idPrefix="minimum"
      name="minimum"
      value={form.minimum}
      errorMessage={message(form, 'minimum')}
      fieldset={{ legend: { text: words.minimum(view), classes: 'govuk-fieldset__legend--s' } }}
      items={MINIMUM_KINDS.map((kind) => ({ value: kind, text: minimumWords[kind](view) }))}
    />
    <Checkboxes
      idPrefix="premiums"
      name="premiums"
      values={form.premiums}
      fieldset={{ legend: { text: words.premiums(view), classes: 'govuk-fieldset__legend--s' } }}
      items={PREMIUMS.map((kind) => ({ value: kind, text: premiumWords[kind](view) }))}
    />
    <Radios
      idPrefix="exempt"
      name="exempt"
      value={form.exempt}
      errorMessage={message(form, 'exempt')}
      fieldset={{ legend: { text: words.exempt(view), classes: 'govuk-fieldset__legend--s' } }}
      items={[
        { value: 'no', text: words.notExempt(view) },
        ...EXEMPTIONS.map((kind) => ({ value: kind, text: exemptionWords[kind](view) })),
      ]}
    />
    <Checkboxes
      idPrefix="declined"
      name="declined"
      values={form.declined ? ['yes'] : []}
      items={[
        { value: 'yes', text: words.declined(view), hint: { text: words.declinedHint(view) } },
      ]}
    />
  </>
)
