import { govuk } from '#ground/govuk/components.ts'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { terms } from '#ground/words/terms.ts'
import type { Field } from '../policy.ts'
import type { RegisteredPolicy } from '../registered.ts'
import { cellName, type TypedRow } from '../rule-cells.ts'
import { errorOn, type RuleForm } from '../rule-form.ts'
import { words } from '../words.ts'
import { sayField } from './rule-value.tsx'

const { DateInput, Input, Select, Textarea } = govuk

type FieldsProps = {
  readonly view: View
  readonly registered: RegisteredPolicy
  readonly form: RuleForm
}

/** The fields of a rule, made from what the rule says that it holds. */
export const RuleFields = (props: FieldsProps) =>
  props.registered.policy.shape === 'one' ? <OneRow {...props} /> : <ManyRows {...props} />

const OneRow = ({ view, registered, form }: FieldsProps) => (
  <>
    {registered.policy.fields.map((field) => (
      <Cell {...{ view, registered, form, field }} row={0} typed={form.rows[0]} />
    ))}
  </>
)

function ManyRows({ view, registered, form }: FieldsProps) {
  const { fields } = registered.policy
  return (
    <>
      <ScrollTable name={registered.words.title(view)}>
        <table class="govuk-table gd-stack">
          <caption class="govuk-table__caption govuk-visually-hidden">
            {registered.words.title(view)}
          </caption>
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              {fields.map((field) => (
                <th scope="col" class="govuk-table__header">
                  {sayField(view, registered, field)}
                  <div class="govuk-hint govuk-!-margin-bottom-0">
                    {hintOf(view, registered, field)}
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="govuk-table__body">
            {form.rows.map((typed, row) => (
              <tr class="govuk-table__row">
                {fields.map((field) => (
                  <td class="govuk-table__cell">
                    <Cell {...{ view, registered, form, field, row, typed }} inTable />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
      <p class="govuk-hint">{words.emptyRows(view)}</p>
    </>
  )
}

type CellProps = FieldsProps & {
  readonly field: Field
  readonly row: number
  readonly typed: TypedRow | undefined
  readonly inTable?: boolean
}

function Cell({ view, registered, form, field, row, typed, inTable }: CellProps) {
  const id = cellName(row, field.name)
  const error = errorOn(form, id)
  const value = typed?.[field.name] ?? ''
  const name = sayField(view, registered, field)
  const hint = inTable ? '' : hintOf(view, registered, field)
  const about = {
    id,
    name: id,
    label: inTable
      ? {
          text: `${words.row(view, { number: row + 1 })}: ${name}`,
          classes: 'govuk-visually-hidden',
        }
      : { text: name, classes: 'govuk-label--s' },
    hint: hint ? { text: hint } : undefined,
    errorMessage: error ? { text: error } : undefined,
    formGroup: inTable ? { classes: 'govuk-!-margin-bottom-0' } : undefined,
  }
  if (field.kind === 'choice' || field.kind === 'yes-no')
    return <Select {...about} items={choicesOf(view, registered, field, value)} />
  if (field.kind === 'text') return <Input {...about} value={value} />
  return (
    <Input
      {...about}
      value={value}
      classes="govuk-input--width-10"
      spellcheck={false}
      inputmode={field.kind === 'whole' ? 'numeric' : undefined}
      prefix={field.kind === 'pence' ? { text: '£' } : undefined}
      suffix={field.kind === 'hundredths' ? { text: '%' } : undefined}
    />
  )
}

function choicesOf(view: View, { words: said }: RegisteredPolicy, field: Field, value: string) {
  const items =
    field.kind === 'yes-no'
      ? [
          { value: 'yes', text: terms.yes(view) },
          { value: 'no', text: terms.no(view) },
        ]
      : (field.choices ?? []).map((choice) => ({
          value: choice,
          text: said.choices?.[field.name]?.[choice]?.(view) ?? choice,
        }))
  return [
    { value: '', text: words.chooseOne(view), selected: value === '' },
    ...items.map((item) => ({ ...item, selected: item.value === value })),
  ]
}

function hintOf(view: View, { words: said }: RegisteredPolicy, field: Field): string {
  const own = said.hints?.[field.name]?.(view)
  if (own) return own
  if (field.kind === 'ratio') return words.ratio(view)
  return field.optional ? words.mayBeEmpty(view) : ''
}

/** The days that a row holds on, and why. */
export function RuleDays({ view, form }: Pick<FieldsProps, 'view' | 'form'>) {
  const message = (on: string) => {
    const text = errorOn(form, on)
    return text ? { text } : undefined
  }
  return (
    <>
      <DateInput
        id="from"
        namePrefix="from"
        values={form.from}
        errorMessage={message('from')}
        hint={{ text: words.firstDayHint(view) }}
        fieldset={{
          legend: { text: words.firstDay(view), classes: 'govuk-fieldset__legend--s' },
        }}
      />
      <DateInput
        id="to"
        namePrefix="to"
        values={form.to}
        errorMessage={message('to')}
        hint={{ text: words.lastDayHint(view) }}
        fieldset={{ legend: { text: words.lastDay(view), classes: 'govuk-fieldset__legend--s' } }}
      />
      <Textarea
        id="reason"
        name="reason"
        rows={3}
        value={form.reason}
        errorMessage={message('reason')}
        label={{ text: words.reason(view), classes: 'govuk-label--s' }}
      />
    </>
  )
}

/** Everything that was typed, to be sent again from the page that shows it first. */
export const KeptFields = ({ registered, form }: Omit<FieldsProps, 'view'>) => (
  <>
    {form.rows.flatMap((typed, row) =>
      registered.policy.fields.map(({ name }) => (
        <input type="hidden" name={cellName(row, name)} value={typed[name] ?? ''} />
      )),
    )}
    {Object.entries({ ...form.from, ...form.to, reason: form.reason }).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)
