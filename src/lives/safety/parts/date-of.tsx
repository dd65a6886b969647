import { govuk } from '#ground/govuk/components.ts'
import type { DateTyped } from '#ground/govuk/date-field.ts'

const { DateInput } = govuk

type DateOfProps = {
  readonly name: string
  readonly says: string
  readonly hint?: string | undefined
  readonly values: DateTyped
  readonly error: string | undefined
}

/** One date in three boxes, with its question and what is wrong with it. */
export const DateInputOf = ({ name, says, hint, values, error }: DateOfProps) => (
  <DateInput
    id={name}
    namePrefix={name}
    values={values}
    fieldset={{ legend: { text: says, classes: 'govuk-fieldset__legend--s' } }}
    hint={hint ? { text: hint } : undefined}
    errorMessage={error ? { text: error } : undefined}
  />
)
