import { govuk } from '#ground/govuk/components.ts'
import type { DateTyped } from '#ground/govuk/date-field.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import type { Basket } from '../basket.ts'
import { PlanPage } from '../parts/plan-page.tsx'
import { planPaths } from '../paths.ts'
import { checkWords as says, words } from '../worker-words.ts'

const { Button, DateInput, Input, Textarea } = govuk

export type CheckField =
  | 'contingency'
  | 'carerImpact'
  | 'communication'
  | 'capacity'
  | 'restReason'
  | 'reviewOn'
  | 'version'
export type FreeField = 'hours' | 'words' | 'version'

type Shown = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly basket: Basket | undefined
}

const label = (text: string) => ({ text, classes: 'govuk-label--s' })

/** What rule R4 asks for besides outcomes and lines. */
export function ChecksPage({
  frame,
  flag,
  basket,
  form,
  on,
}: Shown & { readonly form: Form<CheckField>; readonly on: DateTyped }) {
  const { view } = frame
  const errors = errorList(form, { reviewOn: 'reviewOn-day' })
  const hints = { carerImpact: says.carerHint, capacity: says.capacityHint } as const
  const texts = ['contingency', 'communication', 'capacity', 'carerImpact', 'restReason'] as const
  return (
    <PlanPage {...{ frame, flag, basket, errors }} title={says.title(view)}>
      <h1 class="govuk-heading-l">{says.title(view)}</h1>
      <form method="post" action={planPaths.checks.to({ personId: flag.id })} novalidate>
        <input type="hidden" name="version" value={String(form.values.version ?? '')} />
        {texts.map((name) => (
          <Textarea
            {...field(form, name)}
            label={label(says[name](view))}
            hint={name in hints ? { text: hints[name as keyof typeof hints](view) } : undefined}
            rows={3}
          />
        ))}
        <DateInput
          id="reviewOn"
          namePrefix="reviewOn"
          values={on}
          errorMessage={form.errors.reviewOn ? { text: form.errors.reviewOn } : undefined}
          fieldset={{
            legend: { text: says.reviewOn(view), classes: 'govuk-fieldset__legend--s' },
          }}
        />
        <Button text={words.save(view)} />
      </form>
    </PlanPage>
  )
}

/** Time that the person wants for themselves (WP-21): theirs to say, in their words. */
export function HoursPage({
  frame,
  flag,
  basket,
  form,
}: Shown & { readonly form: Form<FreeField> }) {
  const { view } = frame
  return (
    <PlanPage {...{ frame, flag, basket }} title={says.freeTitle(view)} errors={errorList(form)}>
      <h1 class="govuk-heading-l">{says.freeTitle(view)}</h1>
      <form method="post" action={planPaths.hours.to({ personId: flag.id })} novalidate>
        <input type="hidden" name="version" value={String(form.values.version ?? '')} />
        <Input
          {...field(form, 'hours')}
          label={label(says.freeHours(view))}
          hint={{ text: says.freeHint(view) }}
          classes="govuk-input--width-5"
          inputmode="decimal"
        />
        <Textarea {...field(form, 'words')} label={label(says.freeWords(view))} rows={3} />
        <Button text={words.save(view)} />
      </form>
    </PlanPage>
  )
}
