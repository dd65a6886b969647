import { govuk } from '#ground/govuk/components.ts'
import { choice, type Form, field } from '#ground/govuk/form.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { Picture } from '#ground/words/picture.tsx'
import { DayField } from '#lives/people/parts/fields.tsx'
import { LINE_PICTURES, PURPOSE_PICTURES } from '#weeks/plans/plan-pictures.ts'
import type { Planned } from '../planned.ts'
import { words } from '../words.ts'
import { whatForValue } from './spend-typed.ts'

const { Button, Input, Radios } = govuk

type SpendFormProps = {
  readonly view: View
  readonly form: Form<string>
  /** The form's own id: sent twice, it is written once. */
  readonly id: Id
  readonly planned: Planned | undefined
  readonly to: string
  readonly button: string
  /** Finance is told what the plan pays for, and not what the person said of their life. */
  readonly hidesOutcomes?: boolean
}

/** What was spent: on what of the plan, to whom, how much, and when. */
export const SpendForm = ({
  view,
  form,
  id,
  planned,
  to,
  button,
  hidesOutcomes = false,
}: SpendFormProps) => (
  <form method="post" action={to} novalidate>
    <input type="hidden" name="id" value={id} />
    <Radios
      {...choice(form, 'whatFor')}
      fieldset={{
        legend: { text: words.whatFor(view), classes: 'govuk-fieldset__legend--m' },
      }}
      items={choicesOf(planned, hidesOutcomes).map(({ value, picture, text }) => ({
        value,
        html: (
          <>
            <Picture of={picture} size={48} /> {text}
          </>
        ),
      }))}
    />
    <Input
      {...field(form, 'toWhom')}
      label={{ text: words.toWhom(view), classes: 'govuk-label--m' }}
      autocomplete="off"
    />
    <Input
      {...field(form, 'amount')}
      label={{ text: words.howMuch(view), classes: 'govuk-label--m' }}
      hint={{ text: words.inPounds(view) }}
      prefix={{ text: '£' }}
      classes="govuk-input--width-5"
      inputmode="decimal"
      autocomplete="off"
    />
    <DayField form={form} name="on" label={words.onDay(view)} />
    <Button text={button} preventDoubleClick />
  </form>
)

const choicesOf = (planned: Planned | undefined, hidesOutcomes: boolean) => [
  ...(planned?.lines ?? []).map(({ threadId, what, kind }) => ({
    ...{ value: whatForValue({ kind: 'line', threadId }), picture: LINE_PICTURES[kind] },
    text: what,
  })),
  ...(hidesOutcomes ? [] : (planned?.outcomes ?? [])).map((one) => ({
    value: whatForValue({ kind: 'outcome', threadId: one.threadId }),
    picture: PURPOSE_PICTURES[one.purpose],
    text: one.words,
  })),
]
