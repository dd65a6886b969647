import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { PlanMoney } from '#means/budgets/plan-money.ts'
import { type MoneyRefusal, planMoneyOf } from '#means/budgets/plan-money-queries.ts'
import type { SideBySide } from '#means/budgets/side-by-side.ts'
import { weeklyOf } from '#means/contributions/periods.ts'
import { chargeableCost } from './basket.ts'
import { type SupportPlan, yearlyCost } from './plan.ts'
import { activePlan } from './queries.ts'
import { sidesOf } from './sides-queries.ts'

/** What is seen before a plan is sent: its money, and old and new support side by side. */
export type Sending = { readonly money: PlanMoney; readonly sides?: SideBySide }

/** The money of a plan that was agreed, and what would change, in five queries. */
export async function sendingOf(
  db: Db,
  councilId: Id,
  plan: SupportPlan,
  on: Day,
): Promise<Result<Sending, MoneyRefusal>> {
  const { personId } = plan
  const found = await planMoneyOf(db, {
    ...{ councilId, personId, on, planCost: yearlyCost(plan) },
    ...{ chargeable: chargeableCost(plan.lines), stays: true },
  })
  if (!found.ok) return found
  const money = found.value
  const weekly = (yearly: Pence | undefined) =>
    yearly === undefined ? undefined : weeklyOf(yearly, money.basis)
  const sides = await sidesOf(db, {
    ...{ councilId, personId, on, plan, before: await activePlan(db, councilId, personId) },
    paidBefore: weekly(money.before?.split?.personPays),
    paidAfter: weekly(money.split?.personPays),
  })
  return accept({ money, ...(sides && { sides }) })
}
