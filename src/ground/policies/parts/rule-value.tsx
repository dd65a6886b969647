import { pence } from '#ground/kernel/money.ts'
import { readRatio } from '#ground/kernel/ratio.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney, sayNumber, sayRatio } from '#ground/words/figures.ts'
import { terms } from '#ground/words/terms.ts'
import type { Field, Plain, PlainRow } from '../policy.ts'
import type { RegisteredPolicy } from '../registered.ts'
import { words } from '../words.ts'

/** What one field of a rule says, in words. */
export function sayCell(view: View, { words: said }: RegisteredPolicy, field: Field, value: Plain) {
  if (value === null || value === undefined) return words.notSet(view)
  switch (field.kind) {
    case 'pence':
      return sayMoney(view, pence(Number(value)))
    case 'whole':
      return sayNumber(view, Number(value))
    case 'hundredths':
      return `${sayNumber(view, Number(value) / 100)}%`
    case 'yes-no':
      return value ? terms.yes(view) : terms.no(view)
    case 'ratio': {
      const ratio = readRatio(String(value))
      return ratio ? sayRatio(view, ratio) : String(value)
    }
    case 'choice':
      return said.choices?.[field.name]?.[String(value)]?.(view) ?? String(value)
    case 'text':
      return String(value)
  }
}

export const sayField = (view: View, { words: said }: RegisteredPolicy, { name }: Field): string =>
  said.fields[name]?.(view) ?? name

type ValueProps = {
  readonly view: View
  readonly registered: RegisteredPolicy
  readonly rows: readonly PlainRow[]
}

const isFigure = ({ kind }: Field) => kind === 'pence' || kind === 'whole' || kind === 'hundredths'
const figure = (field: Field, of: 'header' | 'cell') =>
  `govuk-table__${of}${isFigure(field) ? ` govuk-table__${of}--numeric` : ''}`

/** All that a dated row says: a table of its rows, or its few fields one below the other. */
export function RuleValue({ view, registered, rows }: ValueProps) {
  const { fields, shape } = registered.policy
  if (shape === 'one') return <FewFields view={view} registered={registered} rows={rows} />
  return (
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-visually-hidden">
        {registered.words.title(view)}
      </caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {fields.map((field) => (
            <th scope="col" class={figure(field, 'header')}>
              {sayField(view, registered, field)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {rows.map((row) => (
          <tr class="govuk-table__row">
            {fields.map((field) => (
              <td class={figure(field, 'cell')}>
                {sayCell(view, registered, field, row[field.name] ?? null)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** One row: each field with its name, but for one amount or choice, which says enough alone. */
export function FewFields({ view, registered, rows }: ValueProps) {
  const { fields } = registered.policy
  const said = (field: Field) => sayCell(view, registered, field, rows[0]?.[field.name] ?? null)
  const [only] = fields
  const speaksAlone = only?.kind === 'pence' || only?.kind === 'choice'
  if (fields.length === 1 && only && speaksAlone) return <>{said(only)}</>
  return (
    <>
      {fields.map((field) => (
        <div>
          {sayField(view, registered, field)}: {said(field)}
        </div>
      ))}
    </>
  )
}
