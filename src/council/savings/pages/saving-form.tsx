import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { savingsPaths } from '../paths.ts'
import { COST_KINDS, type CostKind } from '../saving.ts'
import { costWords, savingsWords as words } from '../words.ts'

const { Button, Fieldset, Input, Textarea } = govuk

export type SavingField =
  | 'id'
  | 'version'
  | 'name'
  | 'purpose'
  | 'year'
  | 'source'
  | 'amount'
  | 'percent'
  | 'baseline'
  | 'people'
  | `${CostKind}-amount`
  | `${CostKind}-source`

type FormProps = {
  readonly frame: Frame
  readonly form: Form<SavingField>
  /** The record that is changed; nothing: a new one. */
  readonly changing?: { readonly id: string; readonly name: string } | undefined
}

/** What is said of a saving, of which at least two of the three figures. */
export function SavingFormPage({ frame, form, changing }: FormProps) {
  const { view } = frame
  const title = (changing ? words.changeIt : words.add)(view)
  const back = changing
    ? { href: savingsPaths.saving.to({ savingId: changing.id }), text: changing.name }
    : { href: savingsPaths.list.to(), text: words.back(view) }
  const action = changing
    ? savingsPaths.change.to({ savingId: changing.id })
    : savingsPaths.fresh.to()
  const label = (text: string) => ({ text, classes: 'govuk-label--s' })
  const number = (name: SavingField, text: string, hint?: string) => (
    <Input
      {...field(form, name)}
      label={label(text)}
      hint={hint ? { text: hint } : undefined}
      classes="govuk-input--width-10"
      inputmode="decimal"
    />
  )
  return (
    <Page frame={frame} {...{ title, back }} errors={errorList(form)}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.apart(view)}</p>
      <form method="post" action={action} novalidate>
        <input type="hidden" name="id" value={String(form.values.id ?? '')} />
        <input type="hidden" name="version" value={String(form.values.version ?? '')} />
        <Input {...field(form, 'name')} label={label(words.name(view))} />
        <Textarea {...field(form, 'purpose')} label={label(words.purpose(view))} rows={2} />
        {number('year', words.year(view), words.yearHint(view))}
        <Fieldset legend={{ text: words.threeOf(view), classes: 'govuk-fieldset__legend--m' }}>
          <p class="govuk-hint">{words.threeHint(view)}</p>
          {number('amount', words.amount(view))}
          {number('percent', words.percent(view))}
          {number('baseline', words.baseline(view))}
        </Fieldset>
        <Input {...field(form, 'source')} label={label(words.source(view))} />
        {number('people', words.people(view), words.peopleHint(view))}
        <Fieldset legend={{ text: words.costs(view), classes: 'govuk-fieldset__legend--m' }}>
          <p class="govuk-hint">{words.costsHint(view)}</p>
          {COST_KINDS.map((kind) => (
            <>
              {number(`${kind}-amount`, words.costAmount(view, { kind: costWords[kind](view) }))}
              <Input
                {...field(form, `${kind}-source`)}
                label={{ text: words.costSource(view, { kind: costWords[kind](view) }) }}
              />
            </>
          ))}
        </Fieldset>
        <Button text={words.save(view)} />
      </form>
    </Page>
  )
}
