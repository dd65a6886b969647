import type { Context } from 'hono'
import { idIn } from '#ground/access/address.ts'
import type { Signed } from '#ground/access/may.ts'
import { openRecord } from '#ground/access/record.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { personFlag } from '#lives/people/queries.ts'
import type { Changing } from './actions.ts'
import { type Basket, basketOf } from './basket.ts'
import { type AtHand, loadAtHand } from './facts-queries.ts'
import { lapsedFault } from './lapsed-fault.ts'
import type { SupportPlan } from './plan.ts'
import type { Changed } from './plan-changes.ts'
import { currentPlan } from './queries.ts'

export type Asked = Context<Signed>

/** What every page of a plan is made from. */
export type PlanSeen = {
  readonly flag: PersonFlag
  readonly plan: SupportPlan | undefined
  readonly atHand: AtHand
  readonly basket: Basket | undefined
  readonly on: Day
}

/**
 * Opens a person's plan for one page or one change: the relationship is checked, the reading audited. Only somebody who
 * assesses is told what break the carers need.
 */
export async function withPlan<T>(
  platform: Platform,
  c: Asked,
  work: (db: Db, seen: PlanSeen) => Promise<T>,
): Promise<Result<T, LapsedPolicy>> {
  const reader = c.get('reader')
  const { councilId } = reader
  const personId = idIn(c, 'personId')
  const on = dayOf(platform.now())
  const asked = { personId, scope: 'plan', as: c.get('auditedAs') } as const
  return openRecord(platform, reader, asked, async (db) => {
    const flag = await personFlag(db, councilId, personId, on)
    const plan = await currentPlan(db, councilId, personId)
    const seesCarers = reader.permissions.has('assess')
    const atHand = await loadAtHand(db, { councilId, personId, on }, plan, seesCarers)
    if (!atHand.ok) return atHand
    const basket = plan && basketOf(plan, atHand.value.facts)
    return accept(await work(db, { flag, plan, atHand: atHand.value, basket, on }))
  })
}

/** A table that has lapsed is the council's to mend: the worker is told so, and nothing is reckoned without it. */
export function reckoned<T>(result: Result<T, LapsedPolicy>): T {
  if (result.ok) return result.value
  throw lapsedFault(result.refusal)
}

/** Who changes the plan that they saw, from the form's hidden version. */
export function changingOf(
  platform: Platform,
  c: Asked,
  plan: SupportPlan,
  version: number,
): Changing {
  const { councilId, accountId } = c.get('reader')
  return {
    ...{ councilId, accountId, personId: plan.personId, planId: plan.id },
    ...{ version, now: platform.now() },
  }
}

/** Makes a change of the plan that is open, and gives back what every page needs to show it again. */
export const changed = async <T>(
  platform: Platform,
  c: Asked,
  act: (db: Db, seen: PlanSeen & { readonly plan: SupportPlan }) => Promise<T>,
): Promise<{ readonly seen: PlanSeen; readonly done: T }> =>
  reckoned(
    await withPlan(platform, c, async (db, seen) => {
      const { plan } = seen
      if (!plan) throw new NotFound('No plan to change')
      return { seen, done: await act(db, { ...seen, plan }) }
    }),
  )

export type Done = Changed
