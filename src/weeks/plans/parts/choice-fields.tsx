import { govuk } from '#ground/govuk/components.ts'
import { choice, type Form, field } from '#ground/govuk/form.ts'
import type { View } from '#ground/kernel/view.ts'
import type { LineField } from '../line-typed.ts'
import { byWords, howWords, words as says } from '../line-words.ts'
import { CHOSEN_BY, CHOSEN_HOW } from '../plan-line.ts'

const { Input, Radios, Textarea } = govuk

const label = (text: string) => ({ text, classes: 'govuk-label--s' })
const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } })

type ChoiceProps = { readonly view: View; readonly form: Form<LineField> }

/** Who chose, and how (WP-14); what a carer would rather stays apart from it (WD-30). */
export const ChoiceFields = ({ view, form }: ChoiceProps) => (
  <>
    <Radios
      {...choice(form, 'by')}
      fieldset={legend(says.by(view))}
      classes="govuk-radios--small"
      items={CHOSEN_BY.map((one) => ({ value: one, text: byWords[one](view) }))}
    />
    <Radios
      {...choice(form, 'how')}
      fieldset={legend(says.how(view))}
      classes="govuk-radios--small"
      items={CHOSEN_HOW.map((one) => ({ value: one, text: howWords[one](view) }))}
    />
    <Textarea {...field(form, 'words')} label={label(says.itsWords(view))} rows={2} />
    <Textarea
      {...field(form, 'carer')}
      label={label(says.carer(view))}
      hint={{ text: says.carerHint(view) }}
      rows={2}
    />
    <Textarea
      {...field(form, 'reason')}
      label={label(says.reason(view))}
      hint={{ text: says.reasonHint(view) }}
      rows={2}
    />
    {(['driving', 'saved'] as const).map((name) => (
      <Input
        {...field(form, name)}
        label={label(says[name](view))}
        classes="govuk-input--width-5"
        inputmode="decimal"
      />
    ))}
  </>
)
