import {
  type DateTyped,
  dateFields,
  isDateEmpty,
  readDate,
  typedDate,
} from '#ground/govuk/date-field.ts'
import type { Body } from '#ground/govuk/form.ts'
import type { Day } from '#ground/kernel/day.ts'
import { noMoney, type Pence, readPounds, writePounds } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import {
  EXEMPTIONS,
  type ExpenseLine,
  INCOME_KINDS,
  type IncomeKind,
  type Means,
  MINIMUM_KINDS,
  PREMIUMS,
} from '../means.ts'

/** A financial assessment as it was typed, and what is wrong with it, by the id of the field. */
export type MeansForm = {
  readonly income: Readonly<Record<IncomeKind, string>>
  readonly capital: string
  readonly expenses: readonly TypedCost[]
  readonly minimum: string
  readonly premiums: readonly string[]
  readonly exempt: string
  readonly declined: boolean
  readonly from: DateTyped
  readonly errors: readonly { readonly on: string; readonly text: string }[]
}
export type TypedCost = { readonly what: string; readonly weekly: string }

export const MOST_COSTS = 20
const COSTS_SHOWN = 2

export const errorOn = ({ errors }: MeansForm, on: string): string | undefined =>
  errors.find((one) => one.on === on)?.text

const textIn = (body: Body, name: string): string => {
  const sent = body[name]
  return typeof sent === 'string' ? sent.trim() : ''
}

const byKind = (of: (kind: IncomeKind) => string) =>
  Object.fromEntries(INCOME_KINDS.map((kind) => [kind, of(kind)])) as MeansForm['income']

/** The form at first: what the person told last, from today. */
export function formOf(means: Means | undefined, minimum: string, today: Day): MeansForm {
  const weekly = (kind: IncomeKind): Pence | undefined =>
    means?.income.find((one) => one.kind === kind)?.weekly
  const expenses = (means?.expenses ?? []).map((one) => ({
    what: one.what,
    weekly: writePounds(one.weekly),
  }))
  return withCosts(
    {
      income: byKind((kind) => amount(weekly(kind))),
      capital: amount(means?.capital),
      expenses,
      minimum: means?.minimumKind ?? minimum,
      premiums: means?.premiums ?? [],
      exempt: means?.exempt ?? 'no',
      declined: means?.declined ?? false,
      from: dateFields('from', today),
      errors: [],
    },
    COSTS_SHOWN,
  )
}
const amount = (of: Pence | undefined): string => (of === undefined ? '' : writePounds(of))

/** The form with empty rows for more costs. */
export function withCosts(form: MeansForm, more = 1): MeansForm {
  const empty = Array.from({ length: more }, () => ({ what: '', weekly: '' }))
  return { ...form, expenses: [...form.expenses, ...empty].slice(0, MOST_COSTS) }
}

/** What was sent, as it was typed; costs that were left empty are not in it. */
export function formFrom(body: Body): MeansForm {
  const costs = Array.from({ length: MOST_COSTS }, (_, n) => ({
    what: textIn(body, `cost-${n}-what`),
    weekly: textIn(body, `cost-${n}-weekly`),
  }))
  const ticked = body.premiums
  return {
    income: byKind((kind) => textIn(body, `income-${kind}`)),
    capital: textIn(body, 'capital'),
    expenses: costs.filter(({ what, weekly }) => what || weekly),
    minimum: textIn(body, 'minimum'),
    premiums: (Array.isArray(ticked) ? ticked : [ticked]).filter((one) => typeof one === 'string'),
    exempt: textIn(body, 'exempt') || 'no',
    declined: textIn(body, 'declined') === 'yes',
    from: typedDate(body, 'from'),
    errors: [],
  }
}

export type MeansFault = {
  readonly on: string
  readonly kind:
    | 'not-money'
    | 'savings-missing'
    | 'what-missing'
    | 'choose-minimum'
    | 'day-missing'
    | 'day-wrong'
}

/** Reads what was typed, or says of every field what is wrong. Without figures, none need be given. */
export function readMeans(
  form: MeansForm,
): Result<{ readonly means: Means; readonly from: Day }, readonly MeansFault[]> {
  const faults: MeansFault[] = []
  const blame = (on: string, kind: MeansFault['kind']) => {
    faults.push({ on, kind })
    return noMoney
  }
  const income = INCOME_KINDS.flatMap((kind) => {
    const typed = form.income[kind]
    if (!typed) return []
    const weekly = readPounds(typed) ?? blame(`income-${kind}`, 'not-money')
    return weekly > 0 ? [{ kind, weekly }] : []
  })
  const needsFigures = !form.declined && form.exempt === 'no'
  const capital = form.capital
    ? (readPounds(form.capital) ?? blame('capital', 'not-money'))
    : needsFigures
      ? blame('capital', 'savings-missing')
      : noMoney
  const expenses = form.expenses.map((cost, n): ExpenseLine => {
    if (!cost.what) blame(`cost-${n}-what`, 'what-missing')
    return {
      what: cost.what,
      weekly: readPounds(cost.weekly) ?? blame(`cost-${n}-weekly`, 'not-money'),
    }
  })
  const minimumKind = MINIMUM_KINDS.find((kind) => kind === form.minimum)
  if (!minimumKind && needsFigures) blame('minimum', 'choose-minimum')
  const from = readDate(form.from, 'from')
  if (!from) blame('from-day', isDateEmpty(form.from) ? 'day-missing' : 'day-wrong')
  if (faults.length > 0 || !from) return refuse(faults)
  const exempt = EXEMPTIONS.find((kind) => kind === form.exempt)
  const means = {
    ...{ income, capital, expenses, minimumKind: minimumKind ?? 'single-25-to-pension-age' },
    premiums: PREMIUMS.filter((one) => form.premiums.includes(one)),
    ...{ declined: form.declined, ...(exempt && { exempt }) },
  }
  return accept({ means, from })
}
