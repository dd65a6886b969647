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
import { reviseBudgets, saveFullBudgets } from '#means/budgets/full-budget-actions.ts'
import { weekOfSessions } from '#means/budgets/weekly-budget.ts'
import { type Costing, planCosting } from './policies.ts'
import { sessionMoney } from './session-money.ts'
import { type LiftedPlan, type Recosting, type Rise, raised, recosting } from './uplift.ts'
import {
  budgetNumbers,
  budgetsHeld,
  liveLines,
  livePlans,
  moneyLines,
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
  const rules = await policiesOn(db, { councilId, on: from }, { costing: planCosting })
  if (!rules.ok) return rules
  await lockLivePlans(db, councilId)
  const done = await previewUplift(db, asked)
  const lines = done.lines.map(({ lineId, newPrice, newYearly }) => ({
    ...{ id: lineId, next: newId(now), unit: newPrice, yearly: newYearly },
  }))
  await followLines(db, councilId, lines, { from, last: addDays(from, -1) })
  if (kind === 'session') await raisePrices(db, asked)
  const lifted = done.plans.filter((plan) => plan.lift > 0)
  const lifting = { councilId, accountId, from, now, costing: rules.value.costing }
  await liftBudgets(db, lifting, lifted)
  await followWeeks(db, lifting, done.plans)
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
  readonly costing: Costing
}

/** Each budget ends the day before and is followed by a greater one, for the reason that prices changed (rule R42). */
async function liftBudgets(db: Db, lifting: Lifting, lifted: readonly LiftedPlan[]): Promise<void> {
  if (lifted.length === 0) return
  const { councilId, from } = lifting
  const people = lifted.map((plan) => plan.personId)
  const lifts = new Map(lifted.map(({ personId, lift }) => [personId, lift]))
  const numbers = await budgetNumbers(db, councilId, people)
  const held = await budgetsHeld(db, councilId, people, from)
  const ended = held.map((one) => one.id)
  await reviseBudgets(db, councilId, ended, addDays(from, -1))
  await saveFullBudgets(
    db,
    councilId,
    held.flatMap((one) => {
      const number = (numbers.get(one.personId) ?? one.number) + 1
      return followed(one, { lift: lifts.get(one.personId), number }, lifting)
    }),
  )
}

/** What may be planned for the sessions of one week follows: the one rule by which a plan in force has its week's figure. */
async function followWeeks(
  db: Db,
  { councilId, from, costing }: Lifting,
  plans: readonly LiftedPlan[],
): Promise<void> {
  const held = await weeklyHeld(
    db,
    councilId,
    plans.map(({ personId }) => personId),
    from,
  )
  const byPerson = new Map(plans.map((plan) => [plan.personId, plan]))
  const planIds = held.flatMap(({ personId }) => byPerson.get(personId)?.planId ?? [])
  const lines = await moneyLines(db, councilId, planIds)
  const weeks = costing.by === 'weeks' ? costing.weeks : undefined
  const budgets = held.flatMap(({ personId, routes }) => {
    const plan = byPerson.get(personId)
    if (plan?.agreed === undefined) return []
    const agreed = plus(plan.agreed, plan.lift)
    const shared = sessionMoney({ lines: lines.get(plan.planId) ?? [] }, weeks)
    const weekly = weekOfSessions({ agreed, ...shared })
    return [{ personId, routes: routes as readonly Route[], validFrom: from, weekly }]
  })
  await saveBudgets(db, councilId, budgets)
}

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
