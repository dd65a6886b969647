import { addDays, type Day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { minus, type Pence, plus } from '#ground/kernel/money.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { savePrices } from '#lives/offer/actions.ts'
import type { Route } from '#lives/offer/session.ts'
import { saveBudgets } from '#means/budgets/actions.ts'
import type { Budget, GivenBudget } from '#means/budgets/budget.ts'
import { saveFullBudgets } from '#means/budgets/full-budget-actions.ts'
import { weeklyOf } from '#means/contributions/periods.ts'
import { type WeekBasis, weekBasis } from '#means/contributions/policies.ts'
import { type LiftedPlan, type Recosting, type Rise, raised, recosting } from './uplift.ts'
import {
  budgetNumbers,
  budgetsHeld,
  liveLines,
  livePlans,
  pricesBefore,
  type RiseOf,
  weeklyHeld,
} from './uplift-queries.ts'
import { followLines, lockLivePlans } from './uplift-store.ts'

export type Raising = RiseOf & { readonly councilId: Id; readonly rise: Rise }

/** What a rise would come to, in two queries, with nothing written (rule R30: eight weeks before). */
export const previewUplift = async (
  db: Db,
  { councilId, kind, from, rise }: Raising,
): Promise<Recosting> =>
  recosting(
    await liveLines(db, councilId, { kind, from }),
    await livePlans(db, councilId, from),
    rise,
  )

/**
 * Raises prices by service date and lifts each budget with its plan, as far as it must to buy what it bought, in the
 * caller's one transaction. Done again, it changes nothing: what begins on the day or later has its own price.
 */
export async function applyUplift(
  db: Db,
  asked: Raising & { readonly accountId: Id; readonly now: Date },
): Promise<Result<Recosting, LapsedPolicy>> {
  const { councilId, accountId, kind, from, now } = asked
  const rules = await policiesOn(db, { councilId, on: from }, { weekBasis })
  if (!rules.ok) return rules
  await lockLivePlans(db, councilId)
  const done = await previewUplift(db, asked)
  const lines = done.lines.map(({ lineId, newPrice, newYearly }) => ({
    ...{ id: lineId, next: newId(now), unit: newPrice, yearly: newYearly },
  }))
  await followLines(db, councilId, lines, { from, last: addDays(from, -1) })
  if (kind === 'session') await raisePrices(db, asked)
  const lifted = done.plans.filter((plan) => plan.lift > 0)
  await liftBudgets(db, { councilId, accountId, from, now, basis: rules.value.weekBasis }, lifted)
  await audit(
    db,
    done.plans.map(({ planId, personId, lift }) => ({
      ...{ councilId, accountId, personId, action: 'plan re-costed', subject: planId, at: now },
      detail: { from, lift },
    })),
  )
  return accept(done)
}

async function raisePrices(db: Db, { councilId, from, rise }: Raising): Promise<void> {
  const prices = await pricesBefore(db, councilId, from)
  await savePrices(
    db,
    councilId,
    prices.map((one) => ({ ...one, price: raised(one.price, rise), validFrom: from })),
  )
}

type Lifting = {
  readonly councilId: Id
  readonly accountId: Id
  readonly from: Day
  readonly now: Date
  readonly basis: WeekBasis
}

/** Each budget ends the day before and is followed by a greater one, for the reason that prices changed (rule R42). */
async function liftBudgets(db: Db, lifting: Lifting, lifted: readonly LiftedPlan[]): Promise<void> {
  if (lifted.length === 0) return
  const { councilId, from, basis } = lifting
  const people = lifted.map((plan) => plan.personId)
  const lifts = new Map(lifted.map(({ personId, lift }) => [personId, lift]))
  const numbers = await budgetNumbers(db, councilId, people)
  const held = await budgetsHeld(db, councilId, people, from)
  await saveFullBudgets(
    db,
    councilId,
    held.map((one) => endedBefore(one, from)),
  )
  await saveFullBudgets(
    db,
    councilId,
    held.flatMap((one) => {
      const number = (numbers.get(one.personId) ?? one.number) + 1
      return followed(one, { lift: lifts.get(one.personId), number }, lifting)
    }),
  )
  const weekly = await weeklyHeld(db, councilId, people, from)
  await saveBudgets(
    db,
    councilId,
    weekly.map(({ personId, routes, ...one }) => ({
      ...{ personId, routes: routes as readonly Route[], validFrom: from },
      weekly: plus(one.weekly, weeklyOf(lifts.get(personId) ?? (0 as Pence), basis)),
    })),
  )
}

/** It holds to its last day, and so is not ended before it. */
const endedBefore = (budget: Budget, from: Day): GivenBudget => ({
  ...budget,
  state: 'revised',
  validTo: addDays(from, -1),
})

/** The rise is the council's, unless the person pays the whole cost: their charge follows their means, not the price. */
function followed(
  budget: Budget,
  { lift, number }: { readonly lift: Pence | undefined; readonly number: number },
  { accountId, from, now }: Lifting,
): readonly GivenBudget[] {
  const { split, validTo: _, ...rest } = budget
  if (!split || !lift) return []
  const agreed = plus(split.agreed, lift)
  const paysAll = split.personPays === split.agreed
  const personPays = paysAll ? agreed : split.personPays
  return [
    {
      ...rest,
      ...{ id: newId(now), number, state: 'active', madeBy: accountId },
      ...{ madeAt: now, validFrom: from, change: { reason: 'price-changed', evidence: '' } },
      split: { agreed, personPays, councilPays: minus(agreed, personPays) },
    },
  ]
}
