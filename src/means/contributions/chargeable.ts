import { noMoney, type Pence, plus } from '#ground/kernel/money.ts'
import type { FreeLine } from './means.ts'
import type { Free } from './policies.ts'

/** What one line of a plan costs, and whether it is of a kind that a nation may leave out of what is charged for. */
export type LineCost = { readonly cost: Pence; readonly kind?: FreeLine }

/**
 * The part of a cost that may be charged for: in Wales transport to a day service and advocacy are left out (SI 2015/1843),
 * in England community equipment is (SI 2014/2672 reg 3). Weekly or yearly, as the lines are.
 */
export function chargeableCost(lines: readonly LineCost[], free: readonly Free[]): Pence {
  const left = new Set<string>(free.map((one) => one.kind))
  return lines.reduce(
    (sum, { cost, kind }) => (kind && left.has(kind) ? sum : plus(sum, cost)),
    noMoney,
  )
}
