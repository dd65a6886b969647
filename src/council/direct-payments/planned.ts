import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Pence, total } from '#ground/kernel/money.ts'
import type { PackagePart } from '#means/contributions/mixed-package.ts'
import { linesThatCount, type SupportPlan } from '#weeks/plans/plan.ts'
import type { PlanLine } from '#weeks/plans/plan-line.ts'
import type { PlanOutcome } from '#weeks/plans/plan-outcome.ts'

/** What the plan in force says of somebody's direct payment. */
export type Planned = {
  readonly from: Day
  /** The lines that it pays for. */
  readonly lines: readonly PlanLine[]
  readonly outcomes: readonly PlanOutcome[]
  readonly yearly: Pence
  /** All that the plan pays for, whoever holds the money: what the person pays falls on all of it. */
  readonly parts: readonly PackagePart[]
  /** The part of a year of it that may be charged for. */
  readonly chargeable: Pence
}

export function plannedIn(plan: SupportPlan | undefined): Planned | undefined {
  if (!plan) return undefined
  const all = linesThatCount(plan.lines)
  const lines = all.filter((line) => line.route === 'direct-payment')
  const yearly = total(lines.map((line) => line.yearly))
  const parts = all.flatMap(({ route, yearly: cost }) =>
    route === 'none' ? [] : [{ route, cost }],
  )
  const chargeable = total(all.filter((line) => line.isChargeable).map((line) => line.yearly))
  return { from: plan.startsOn, lines, outcomes: plan.outcomes, yearly, parts, chargeable }
}

/** All that money may have been spent on. */
export const threadsIn = (planned: Planned | undefined): ReadonlySet<Id> =>
  new Set([...(planned?.lines ?? []), ...(planned?.outcomes ?? [])].map((one) => one.threadId))
