import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Result } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { weekBasis } from '#means/contributions/policies.ts'
import { chargeOn } from '#means/contributions/queries.ts'
import { type PlanCosts, type PlanMoney, planMoney } from './plan-money.ts'
import { authorisationDays, authorisationTiers, resourceAllocation } from './policies.ts'
import { budgetHistory } from './queries.ts'
import type { AdjustRefusal, PointsOutside } from './resource-allocation.ts'

export type MoneyOf = PlanCosts & {
  readonly councilId: Id
  readonly personId: Id
  readonly on: Day
}
export type MoneyRefusal = LapsedPolicy | PointsOutside | AdjustRefusal

/**
 * The money of a plan that is to be sent, in three queries. Refuses where any table that sending it needs has lapsed, so
 * that what follows is done whole.
 */
export async function planMoneyOf(db: Db, of: MoneyOf): Promise<Result<PlanMoney, MoneyRefusal>> {
  const { councilId, personId, on } = of
  const rules = await policiesOn(db, of, {
    ...{ basis: weekBasis, table: resourceAllocation },
    ...{ tiers: authorisationTiers, within: authorisationDays },
  })
  if (!rules.ok) return rules
  const { basis, table, tiers } = rules.value
  const charge = await chargeOn(db, { councilId, personId, on })
  return planMoney({
    ...{ planCost: of.planCost, chargeable: of.chargeable, basis, table },
    tiers,
    all: await budgetHistory(db, councilId, personId),
    maximum: charge?.maximumWeekly,
  })
}
