import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Route } from '#lives/offer/session.ts'
import { lockPerson } from '#lives/people/lock-queries.ts'
import { finishTasksAbout, makeTasks } from '#lives/tasks/actions.ts'
import type { SupportPlan } from './plan.ts'
import { activePlan } from './queries.ts'
import { linesWished, openWishes, type Wishing, type WishRefusal } from './route-wish.ts'
import { routeWishesOf } from './route-wish-queries.ts'
import { insertRouteWishes } from './route-wish-store.ts'

export type WishingAsked = Wishing & {
  readonly councilId: Id
  readonly personId: Id
  readonly accountId: Id
  readonly now: Date
  /** The form's own id: pressed twice, it is said once. */
  readonly formId: Id
  readonly offered: readonly Route[]
}

/**
 * Somebody says how they would like their money to be held. Any way may be chosen; nothing changes until the plan does,
 * and their worker has it as work until the plan says so, or they change their mind.
 */
export async function wishRoute(db: Db, asked: WishingAsked): Promise<Result<void, WishRefusal>> {
  const { councilId, personId, accountId, now, formId, route } = asked
  await lockPerson(db, { councilId, personId })
  const plan = await activePlan(db, councilId, personId)
  const lines = linesWished(asked, plan, asked.offered)
  if (!lines.ok || !plan) return lines.ok ? accept(undefined) : lines
  const threads = lines.value.map(({ threadId }) => threadId)
  const said = { formId, personId, planId: plan.id, threads, route, saidBy: accountId, saidAt: now }
  if ((await insertRouteWishes(db, councilId, said)) === 0) return accept(undefined)
  const action = `route wished for: ${route}`
  await audit(db, [{ councilId, personId, accountId, action, subject: plan.id, at: now }])
  await tellWorker(db, asked, plan)
  return accept(undefined)
}

/** The worker has it as work for as long as somebody wants something that the plan does not say. */
async function tellWorker(
  db: Db,
  { councilId, personId, accountId, now }: WishingAsked,
  plan: SupportPlan,
): Promise<void> {
  const about = { kind: 'route-wish', subject: plan.id } as const
  const open = openWishes(plan, await routeWishesOf(db, councilId, personId))
  if (open.length === 0)
    return finishTasksAbout(db, councilId, { ...about, by: accountId, at: now })
  await makeTasks(db, councilId, [
    {
      ...{ ...about, personId, accountId: plan.madeBy, role: 'social-worker' },
      ...{ dueOn: dayOf(now), madeAt: now },
    },
  ])
}
