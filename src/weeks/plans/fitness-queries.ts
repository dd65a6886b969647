import { addDays, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { bankHolidays } from '#lives/tasks/queries.ts'
import { horizonOf } from '#lives/tasks/working-days.ts'
import { isAgreedAs } from './agreement.ts'
import { type Basket, basketOf } from './basket.ts'
import { notHeard, type Waiting } from './carer-view.ts'
import { cheapestFor } from './cheapest-way-queries.ts'
import { type AtHand, loadAtHand } from './facts-queries.ts'
import { carerViewDays } from './life-policies.ts'
import {
  type AgreementSeen,
  agreementsOf,
  type CarerViewSeen,
  carerViewsOf,
} from './life-queries.ts'
import type { Fitness } from './lifecycle.ts'
import type { SupportPlan } from './plan.ts'
import { whatIsMissing } from './validator.ts'

/** Whoever was asked longer ago than this has been waited for in any year. */
const LOOKS_BACK = 60

/** All that decides whether a plan may go on, and what a page shows of it. */
export type Standing = Fitness & {
  readonly basket: Basket
  readonly atHand: AtHand
  readonly views: readonly CarerViewSeen[]
  readonly agreements: readonly AgreementSeen[]
  readonly waiting: Waiting
}

/**
 * Rules R4, R7, R8 and R38 of one plan at a moment, in seven queries, whatever it holds; in three more where it leaves
 * an eligible need unmet, to find what meeting it would cost. Refuses where a table that it is
 * reckoned with does not hold on the day.
 */
export async function standingOf(
  db: Db,
  councilId: Id,
  plan: SupportPlan,
  now: Date,
): Promise<Result<Standing, LapsedPolicy>> {
  const on = dayOf(now)
  const found = await loadAtHand(db, { councilId, personId: plan.personId, on }, plan, true)
  if (!found.ok) return found
  const rules = await policiesOn(db, { councilId, on }, { days: carerViewDays })
  if (!rules.ok) return rules
  const { days } = rules.value
  const holidays = await bankHolidays(db, addDays(on, -LOOKS_BACK), horizonOf(on, days))
  const waiting = { workingDays: days, holidays }
  const views = await carerViewsOf(db, councilId, plan.id)
  const agreements = await agreementsOf(db, councilId, plan.id)
  const basket = basketOf(plan, found.value.facts)
  const cheapest = await cheapestFor(db, { councilId, plan, on, basket, atHand: found.value })
  return accept({
    missing: whatIsMissing(plan, found.value.facts, cheapest),
    notHeard: notHeard(basket.breaks ?? [], views, on, waiting),
    isAgreed: isAgreedAs(plan, agreements),
    ...{ basket, atHand: found.value, views, agreements, waiting },
  })
}
