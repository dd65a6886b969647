import {
  divided,
  minus,
  noMoney,
  type Pence,
  pence,
  plus,
  times,
  total,
} from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { ChargeStep, Maximum } from './charge.ts'
import {
  FREE_LINES,
  type FreeKind,
  type IncomeKind,
  type Means,
  type MinimumKind,
  type Premium,
} from './means.ts'
import type { CapitalLimits, Free, MinimumIncome, MinimumShare } from './policies.ts'

/** The dated rows that a charge is worked out with, as they were on its first day. */
export type ChargeTables = {
  readonly jurisdiction: 'ENGLAND' | 'WALES'
  readonly limits: CapitalLimits
  readonly minimums: MinimumIncome
  readonly share: MinimumShare
  readonly cap: { readonly most?: Pence }
  readonly notCounted: ReadonlySet<IncomeKind>
  readonly free: readonly Free[]
  /** A charge below this is not collected. */
  readonly least: Pence
}

/** The most that somebody pays a week, and every line of how it came about. */
export type Worked = { readonly maximum: Maximum; readonly steps: readonly ChargeStep[] }

/** The table of that day has no amount for this row: nothing is guessed. */
export type NoMinimumRow = { readonly kind: 'no-minimum-row'; readonly row: MinimumKind | Premium }
/** The nation's rule does not free such a person. */
export type NotExempt = { readonly kind: 'not-exempt-here'; readonly exempt: FreeKind }

/**
 * The most that somebody pays a week (domain rules R9 and R10). England: income that counts, with the income that
 * savings count for, less the minimum income and the costs of disability (Care Act 2014 s14(7) and s17; SI 2014/2672).
 * Wales: income that counts less the minimum income, never above the weekly limit, nothing for savings below the limit
 * (2014 anaw 4 s59 to s67; SI 2015/1843). All in weekly pence; what is divided is divided once.
 */
export function maximumCharge(
  means: Means,
  tables: ChargeTables,
): Result<Worked, NoMinimumRow | NotExempt> {
  if (means.exempt) {
    const isFree = tables.free.some(({ kind }) => kind === means.exempt)
    if (!isFree) return refuse({ kind: 'not-exempt-here', exempt: means.exempt })
    const steps = [{ kind: 'exempt', of: means.exempt }, result(noMoney)] as const
    return accept({ maximum: noMoney, steps })
  }
  if (means.declined) return accept(capped('full-cost', tables, [{ kind: 'declined' }]))
  if (means.capital > tables.limits.upper) {
    const over = { kind: 'over-upper', amount: means.capital, limit: tables.limits.upper } as const
    return accept(capped('full-cost', tables, [over]))
  }
  const allowed = minimumIncomeOf(means, tables)
  if (!allowed.ok) return allowed
  const counted = incomeThatCounts(means, tables)
  const expenses = expensesAllowed(means, tables)
  const left = minus(minus(counted.amount, allowed.value.amount), expenses.amount)
  const tariff = tariffIncome(means.capital, tables.limits)
  const steps: readonly ChargeStep[] = [
    ...counted.steps,
    ...allowed.value.steps,
    ...expenses.steps,
    left < 0 ? { kind: 'short', amount: minus(noMoney, left) } : { kind: 'left', amount: left },
    ...savings(means.capital, tariff, tables.limits),
  ]
  // Reg 25 treats the tariff as income like any other, so it too may fill up what is short.
  const sum = plus(left, tariff)
  return accept(capped(sum > 0 ? sum : noMoney, tables, steps))
}

/**
 * The weekly income that savings count for: so much for each step **or part of one** above the lower limit (SI 2014/2672
 * reg 25): £1 for each £250. Nothing where the nation has no tariff.
 */
export function tariffIncome(capital: Pence, { tariff }: CapitalLimits): Pence {
  if (!tariff || capital <= tariff.above) return noMoney
  return times(Math.ceil((capital - tariff.above) / tariff.step), tariff.income)
}

/** What somebody pays in a week in which so much was charged for: never more than that week's cost (s14(4)). */
export const personPays = (maximum: Maximum, chargeable: Pence): Pence =>
  maximum === 'full-cost' || maximum > chargeable ? chargeable : maximum

type Sum = { readonly amount: Pence; readonly steps: readonly ChargeStep[] }

/** Earnings and mobility stay in sight, marked as not counted. */
function incomeThatCounts({ income }: Means, { notCounted }: ChargeTables): Sum {
  const steps = income.map(
    ({ kind, weekly }): ChargeStep => ({
      kind: notCounted.has(kind) ? 'not-counted' : 'income',
      of: kind,
      amount: weekly,
    }),
  )
  const amount = total(income.filter((one) => !notCounted.has(one.kind)).map((one) => one.weekly))
  const inOrder = [
    ...steps.filter(({ kind }) => kind === 'income'),
    { kind: 'counted', amount } as const,
    ...steps.filter(({ kind }) => kind === 'not-counted'),
  ]
  return { amount, steps: inOrder }
}

function minimumIncomeOf(means: Means, tables: ChargeTables): Result<Sum, NoMinimumRow> {
  const steps: ChargeStep[] = []
  for (const row of [means.minimumKind, ...new Set(means.premiums)]) {
    const amount = tables.minimums.get(row)
    if (amount === undefined) return refuse({ kind: 'no-minimum-row', row })
    steps.push({
      kind: row === means.minimumKind ? 'minimum' : 'premium',
      of: row,
      amount,
    } as const)
  }
  const basic = total(steps.flatMap((step) => ('amount' in step ? [step.amount] : [])))
  const share = tables.share.buffer + tables.share.disability
  const amount = divided(times(10_000 + share, basic), 10_000)
  if (share > 0) steps.push({ kind: 'more', amount: minus(amount, basic), share })
  steps.push({ kind: 'to-live-on', amount })
  return accept({ amount, steps })
}

/** Where the minimum already holds a share for the costs of disability (Wales), they are not taken off a second time. */
function expensesAllowed({ expenses }: Means, { share }: ChargeTables): Sum {
  const isCovered = share.disability > 0
  const steps = expenses.map(
    ({ what, weekly }): ChargeStep => ({
      kind: isCovered ? 'expense-covered' : 'expense',
      words: what,
      amount: weekly,
    }),
  )
  return { amount: isCovered ? noMoney : total(expenses.map((one) => one.weekly)), steps }
}

const savings = (capital: Pence, tariff: Pence, limits: CapitalLimits): readonly ChargeStep[] =>
  tariff > 0
    ? [{ kind: 'tariff', amount: tariff, capital }]
    : [{ kind: 'savings-free', amount: capital, limit: limits.tariff?.above ?? limits.upper }]

/** The weekly limit, where there is one, holds for everybody; and what is too small is not collected. */
function capped(sum: Maximum, tables: ChargeTables, before: readonly ChargeStep[]): Worked {
  const { cap, least } = tables
  const steps = [...before]
  let maximum = sum
  if (cap.most !== undefined && (sum === 'full-cost' || sum > cap.most)) {
    maximum = cap.most
    steps.push({ kind: 'cap', amount: cap.most })
  }
  if (maximum !== 'full-cost' && maximum > 0 && maximum < least) {
    maximum = pence(0)
    steps.push({ kind: 'too-little', amount: least })
  }
  return { maximum, steps: [...steps, ...leftOut(tables), result(maximum)] }
}

/** What is never charged for, said beside the charge: in Wales transport to a day service and advocacy. */
function leftOut({ free }: ChargeTables): readonly ChargeStep[] {
  const lines = FREE_LINES.filter((line) => free.some(({ kind }) => kind === line))
  return lines.length > 0 ? [{ kind: 'left-out', lines }] : []
}

const result = (maximum: Maximum): ChargeStep =>
  maximum === 'full-cost' ? { kind: 'full-cost' } : { kind: 'maximum', amount: maximum }
