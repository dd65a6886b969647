import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Pence, total } from '#ground/kernel/money.ts'
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
}

export function plannedIn(plan: SupportPlan | undefined): Planned | undefined {
  if (!plan) return undefined
  const lines = linesThatCount(plan.lines).filter((line) => line.route === 'direct-payment')
  const yearly = total(lines.map((line) => line.yearly))
  return { from: plan.startsOn, lines, outcomes: plan.outcomes, yearly }
}

/** All that money may have been spent on. */
export const threadsIn = (planned: Planned | undefined): ReadonlySet<Id> =>
  new Set([...(planned?.lines ?? []), ...(planned?.outcomes ?? [])].map((one) => one.threadId))
