import { noMoney, type Pence, plus, times } from '#ground/kernel/money.ts'
import {
  BASES,
  type Basis,
  type Due,
  dueFor,
  type PayableFact,
  type PayableRules,
} from './payable.ts'

/** So many days that came to the same: one price, one fact. */
export type Counted = { readonly days: number; readonly price: Pence; readonly fact: PayableFact }

export type Totals = {
  readonly days: Readonly<Record<Basis, number>>
  readonly provider: Pence
  readonly package: Pence
  readonly council: Pence
  readonly chargeable: Pence
}

/** What a month comes to by one set of rules, each day by those of the day, by who bears it. */
export function totalsBy<C extends Counted>(
  rulesOf: (counted: C) => PayableRules,
  month: readonly C[],
): Totals {
  const days = Object.fromEntries(BASES.map((basis) => [basis, 0])) as Record<Basis, number>
  const sums = { provider: noMoney, package: noMoney, council: noMoney, chargeable: noMoney }
  for (const counted of month) {
    const { days: count, price, fact } = counted
    const due = dueFor(price, fact, rulesOf(counted))
    days[due.basis] += count
    for (const part of PARTS) sums[part] = plus(sums[part], times(count, due[part]))
  }
  return { days, ...sums }
}
export const PARTS = [
  'provider',
  'package',
  'council',
  'chargeable',
] as const satisfies readonly (keyof Due)[]
export type Part = (typeof PARTS)[number]

/** What a year's line has come to so far and is to come to (rule R41). */
export type LineForecast = {
  readonly actual: Pence
  readonly remaining: Pence
  readonly forecast: Pence
  /** Below nought: more than was committed. */
  readonly underspend: Pence
}

/**
 * Rule R41: what is payable so far, what is still planned at the line's price, and how far both stay below what was
 * committed for the year.
 *
 * @param payable what each day of the line has come to so far
 * @param planned days of the year in all
 * @param gone days of them that have passed
 */
export function lineForecast(
  line: { readonly price: Pence; readonly planned: number; readonly gone: number },
  payable: Pence,
): LineForecast {
  const committed = times(line.planned, line.price)
  const remaining = times(line.planned - line.gone, line.price)
  const forecast = plus(payable, remaining)
  return { actual: payable, remaining, forecast, underspend: (committed - forecast) as Pence }
}
