import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { weekBasis } from '#means/contributions/policies.ts'
import { chargeOn } from '#means/contributions/queries.ts'
import { needsTable, type PlanCosts, type PlanMoney, planMoney } from './plan-money.ts'
import { authorisationDays, authorisationTiers, resourceAllocation } from './policies.ts'
import { budgetHistory } from './queries.ts'
import type { AdjustRefusal, PointsOutside } from './resource-allocation.ts'

export type MoneyOf = PlanCosts & {
  readonly councilId: Id
  readonly personId: Id
  readonly on: Day
  /** Whether the agreed amount stays, where it may. */
  readonly stays?: boolean
}
export type MoneyRefusal = LapsedPolicy | PointsOutside | AdjustRefusal

/**
 * The money of a plan that is to be sent, in a few set queries. Refuses where any table that sending it needs has lapsed, so
 * that what follows is done whole.
 */
export async function planMoneyOf(db: Db, of: MoneyOf): Promise<Result<PlanMoney, MoneyRefusal>> {
  const { councilId, personId, on } = of
  const wanted = { basis: weekBasis, tiers: authorisationTiers, within: authorisationDays }
  const rules = await policiesOn(db, of, wanted)
  if (!rules.ok) return rules
  const all = await budgetHistory(db, councilId, personId)
  const table = needsTable(all)
    ? await policiesOn(db, of, { points: resourceAllocation })
    : accept(undefined)
  if (!table.ok) return table
  const { basis, tiers } = rules.value
  const charge = await chargeOn(db, { councilId, personId, on })
  return planMoney({
    ...{ planCost: of.planCost, chargeable: of.chargeable, stays: of.stays ?? false, basis },
    ...{ all, tiers, table: table.value?.points },
    maximum: charge?.maximumWeekly,
  })
}
