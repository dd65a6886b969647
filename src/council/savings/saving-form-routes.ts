import { z } from 'zod'
import { type Body, blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import { type Pence, readPounds, writePounds } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { View } from '#ground/kernel/view.ts'
import type { SavingField } from './pages/saving-form.tsx'
import { COST_KINDS, type Cost, type CostKind } from './saving.ts'
import type { Said, SaidRefusal, SavingsRecord } from './savings-record.ts'
import { formErrors, refusalWords } from './words.ts'

const Text = z.string().trim().min(1).max(500)
/** Empty where it was left out. */
const Money = z
  .string()
  .default('')
  .transform((text, context) => {
    if (text.trim() === '') return undefined
    const amount = readPounds(text)
    if (amount !== undefined && amount > 0) return amount
    context.addIssue({ code: 'custom', message: 'not money' })
    return z.NEVER
  })
/** "29", "29.5 %" or "29.25", in hundredths of a percent. */
const Share = z
  .string()
  .default('')
  .transform((text, context) => {
    const plain = text.replaceAll(/[%\s]/g, '')
    if (plain === '') return undefined
    const found = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(plain)
    if (found) return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'))
    context.addIssue({ code: 'custom', message: 'not a share' })
    return z.NEVER
  })
const Source = z.string().trim().max(500).default('')

const SavingForm = z.object({
  id: z.union([z.literal(''), z.uuid()]).default(''),
  version: z.coerce.number().int().default(0),
  ...{ name: Text.max(200), purpose: Text.max(2000), source: Text },
  year: z.coerce.number().int().min(1948).max(2200),
  ...{ amount: Money, percent: Share, baseline: Money },
  people: z.coerce.number().int().min(1).max(1_000_000),
  ...{ 'transport-amount': Money, 'transport-source': Source },
  ...{ 'budgets-amount': Money, 'budgets-source': Source },
  ...{ 'carers-amount': Money, 'carers-source': Source },
  ...{ 'double-running-amount': Money, 'double-running-source': Source },
  ...{ 'one-off-amount': Money, 'one-off-source': Source },
})

type Read = { readonly id: string; readonly version: number; readonly said: Said }

/** What was typed of a saving, or the same form with what is wrong. A cost has its source. */
export function readSaving(body: Body, view: View): Result<Read, Form<SavingField>> {
  const read = readForm(SavingForm, body, complaints(view))
  if (!read.ok) return read
  const { id, version, percent, ...given } = read.value
  const costs = COST_KINDS.flatMap((kind): (Cost & { kind: CostKind })[] => {
    const amount = given[`${kind}-amount`]
    return amount === undefined ? [] : [{ kind, amount, source: given[`${kind}-source`] }]
  })
  const bare = costs.find(({ source }) => source === '')
  if (bare)
    return refuse(withError(typedAgain(body), `${bare.kind}-source`, formErrors.costSource(view)))
  const { name, purpose, source, year, people, amount, baseline } = given
  const said = { name, purpose, source, year, people, costs }
  return accept({ id, version, said: { ...said, amount, baseline, hundredths: percent } })
}

function complaints(view: View): Readonly<Record<SavingField, string>> {
  const { money, costSource } = formErrors
  const costs = COST_KINDS.flatMap((kind) => [
    [`${kind}-amount`, money(view)],
    [`${kind}-source`, costSource(view)],
  ])
  return {
    ...(Object.fromEntries(costs) as Record<`${CostKind}-${'amount' | 'source'}`, string>),
    ...{ id: refusalWords['changed-meanwhile'](view) },
    ...{ version: refusalWords['changed-meanwhile'](view) },
    ...{ name: formErrors.name(view), purpose: formErrors.purpose(view) },
    ...{ source: formErrors.source(view), year: formErrors.year(view) },
    ...{ amount: money(view), baseline: money(view) },
    ...{ percent: formErrors.percent(view), people: formErrors.people(view) },
  }
}

const FIELDS: readonly SavingField[] = [
  ...(['id', 'version', 'name', 'purpose', 'year', 'source'] as const),
  ...(['amount', 'percent', 'baseline', 'people'] as const),
  ...COST_KINDS.flatMap((kind) => [`${kind}-amount`, `${kind}-source`] as const),
]

const typedAgain = (body: Body): Form<SavingField> =>
  blank(
    Object.fromEntries(
      FIELDS.map((field) => [field, typeof body[field] === 'string' ? body[field] : '']),
    ),
  )

/** Where on the form each refusal can be mended. */
const PLACES: Readonly<Record<SaidRefusal['kind'], SavingField>> = {
  ...{ 'two-needed': 'amount', 'amount-outside': 'amount', 'percent-outside': 'percent' },
  ...{ 'baseline-outside': 'baseline', 'more-than-baseline': 'amount' },
  ...{ 'changed-meanwhile': 'name', 'fewer-than-moved': 'people' },
}

/** The form as it was typed, with the rule's refusal where it can be mended. */
export const refusedForm = (body: Body, view: View, { kind }: SaidRefusal): Form<SavingField> =>
  withError(typedAgain(body), PLACES[kind], refusalWords[kind](view))

/** A record as it stands in the form that changes it. */
export function formOf(record: SavingsRecord): Form<SavingField> {
  const money = (amount: Pence | undefined) => (amount === undefined ? '' : writePounds(amount))
  const share = record.hundredths === undefined ? '' : String(record.hundredths / 100)
  return blank({
    ...{ version: String(record.version), name: record.name, purpose: record.purpose },
    ...{ year: String(record.year), source: record.source, people: String(record.people) },
    ...{ amount: money(record.amount), percent: share, baseline: money(record.baseline) },
    ...Object.fromEntries(
      record.costs.flatMap(({ kind, amount, source }) => [
        [`${kind}-amount`, money(amount)],
        [`${kind}-source`, source],
      ]),
    ),
  })
}
