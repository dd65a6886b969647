import { govuk } from '#ground/govuk/components.ts'
import { choice, choices, type Form, field } from '#ground/govuk/form.ts'

const { Checkboxes, DateInput, Input, Radios, Select, Textarea } = govuk

type FieldProps = {
  readonly form: Form<string>
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
}
type Items = readonly { readonly value: string; readonly text: string }[]

const hinted = (hint: string | undefined) => hint && { hint: { text: hint } }
const legend = (text: string) => ({
  fieldset: { legend: { text, classes: 'govuk-fieldset__legend--s' } },
})

/** A day in its three boxes. */
export function DayField({ form, name, label, hint }: FieldProps) {
  const boxes = ['day', 'month', 'year'].map((part) => `${name}-${part}`)
  const text = form.errors[name]
  return (
    <DateInput
      id={name}
      namePrefix={name}
      values={Object.fromEntries(boxes.map((box) => [box, String(form.values[box] ?? '')]))}
      {...(text !== undefined && { errorMessage: { text } })}
      {...hinted(hint)}
      {...legend(label)}
    />
  )
}

export const LineField = ({ form, name, label, hint }: FieldProps) => (
  <Input
    {...field(form, name)}
    label={{ text: label, classes: 'govuk-label--s' }}
    {...hinted(hint)}
  />
)

/** A whole number of a few digits. */
export const CountField = ({ form, name, label, hint }: FieldProps) => (
  <Input
    {...field(form, name)}
    label={{ text: label, classes: 'govuk-label--s' }}
    {...hinted(hint)}
    inputmode="numeric"
    classes="govuk-input--width-3"
  />
)

export const WordsField = ({ form, name, label, hint }: FieldProps) => (
  <Textarea
    {...field(form, name)}
    rows={3}
    label={{ text: label, classes: 'govuk-label--s' }}
    {...hinted(hint)}
  />
)

export const OneOf = ({
  form,
  name,
  label,
  hint,
  items,
  isInline,
}: FieldProps & { readonly items: Items; readonly isInline?: boolean }) => (
  <Radios
    {...choice(form, name)}
    {...(isInline && { classes: 'govuk-radios--inline' })}
    {...hinted(hint)}
    {...legend(label)}
    items={[...items]}
  />
)

export function SomeOf({ form, name, label, hint, items }: FieldProps & { items: Items }) {
  const { values, ...named } = choices(form, name)
  return (
    <Checkboxes
      {...named}
      values={[...values]}
      {...hinted(hint)}
      {...legend(label)}
      items={[...items]}
    />
  )
}

/** One of many, where radios would fill the page. */
export const Chosen = ({
  form,
  name,
  label,
  hint,
  items,
  none,
}: FieldProps & { readonly items: Items; readonly none?: string }) => (
  <Select
    {...field(form, name)}
    label={{ text: label, classes: 'govuk-label--s' }}
    {...hinted(hint)}
    items={[...(none === undefined ? [] : [{ value: '', text: none }]), ...items]}
  />
)
