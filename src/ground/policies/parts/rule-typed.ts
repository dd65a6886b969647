import { dateFields, isDateEmpty, readDate, typedDate } from '#ground/govuk/date-field.ts'
import type { Body } from '#ground/govuk/form.ts'
import type { Day } from '#ground/kernel/day.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { holdingOn, type RuleRows, type Span } from '../dated-rule.ts'
import type { PlainRow, Policy } from '../policy.ts'
import { type CellFault, MOST_ROWS, readRows, typedRows, writeRows } from '../rule-cells.ts'
import { makeSense, type WrongTogether } from '../rule-change.ts'
import type { RuleForm } from '../rule-form.ts'

type Shape = Pick<Policy<unknown>, 'fields' | 'shape'>

const EMPTY_ROWS = 1

/** The form as it stands at first: what holds today, to be changed, with a row more for a table. */
export function formOf(policy: Shape, rows: RuleRows, today: Day): RuleForm {
  const holds = holdingOn(rows, today) ?? rows.own[0] ?? rows.national[0]
  const days = { from: dateFields('from', undefined), to: dateFields('to', undefined) }
  const typed = writeRows(policy, holds?.rows ?? [])
  return formWithRow(policy, { rows: typed, ...days, reason: '', errors: [] })
}

/** What was sent, as it was typed. */
export const formFrom = (policy: Shape, body: Body): RuleForm => ({
  rows: typedRows(policy, body),
  from: typedDate(body, 'from'),
  to: typedDate(body, 'to'),
  reason: typeof body.reason === 'string' ? body.reason.trim() : '',
  errors: [],
})

/** The same with an empty row at the end, for a table. */
export function formWithRow({ fields, shape }: Shape, form: RuleForm): RuleForm {
  const wanted = shape === 'rows' ? EMPTY_ROWS : form.rows.length > 0 ? 0 : 1
  const empty = Object.fromEntries(fields.map(({ name }) => [name, '']))
  const rows = [...form.rows, ...Array.from({ length: wanted }, () => empty)]
  return { ...form, rows: rows.slice(0, MOST_ROWS) }
}

export type Typed = Span & { readonly rows: readonly PlainRow[] }
/** What cannot be read of a proposal, all at once. */
export type TypedFaults = {
  readonly kind: 'fields'
  readonly cells: readonly CellFault[]
  readonly from?: 'missing' | 'wrong'
  readonly to?: 'wrong'
  readonly reason?: 'missing' | 'long'
}

const LONGEST_REASON = 1_000

/** Reads a proposal: each field, its days and the reason, then the rows together. */
export function readProposal(
  policy: Policy<unknown>,
  form: RuleForm,
): Result<Typed, TypedFaults | WrongTogether> {
  const rows = readRows(policy, form.rows)
  const from = readDate(form.from, 'from')
  const to = readDate(form.to, 'to')
  const faults: TypedFaults = {
    kind: 'fields',
    cells: rows.ok ? [] : rows.refusal,
    ...(!from && { from: isDateEmpty(form.from) ? 'missing' : 'wrong' }),
    ...(!to && !isDateEmpty(form.to) && { to: 'wrong' }),
    ...(!form.reason && { reason: 'missing' }),
    ...(form.reason.length > LONGEST_REASON && { reason: 'long' }),
  }
  if (!rows.ok || !from || Object.keys(faults).length > 2) return refuse(faults)
  const sense = makeSense(policy, rows.value)
  return sense.ok ? accept({ rows: rows.value, from, ...(to && { to }) }) : sense
}
