import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Route } from '#lives/offer/session.ts'
import { makeTasks } from '#lives/tasks/actions.ts'
import { activePlan } from './queries.ts'
import { linesWished, type Wishing, type WishRefusal } from './route-wish.ts'
import { insertRouteWishes } from './route-wish-store.ts'
import { lockPerson } from './store.ts'

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
 * and their worker has it as work wherever the plan says otherwise.
 */
export async function wishRoute(db: Db, asked: WishingAsked): Promise<Result<void, WishRefusal>> {
  const { councilId, personId, accountId, now, formId, route } = asked
  await lockPerson(db, councilId, personId)
  const plan = await activePlan(db, councilId, personId)
  const lines = linesWished(asked, plan, asked.offered)
  if (!lines.ok || !plan) return lines.ok ? accept(undefined) : lines
  const threads = lines.value.map(({ threadId }) => threadId)
  const said = { formId, personId, planId: plan.id, threads, route, saidBy: accountId, saidAt: now }
  if ((await insertRouteWishes(db, councilId, said)) === 0) return accept(undefined)
  const action = `route wished for: ${route}`
  await audit(db, [{ councilId, personId, accountId, action, subject: plan.id, at: now }])
  if (lines.value.some((line) => line.route !== route))
    await makeTasks(db, councilId, [
      {
        ...{ personId, kind: 'route-wish', subject: plan.id, accountId: plan.madeBy },
        ...{ role: 'social-worker', dueOn: dayOf(now), madeAt: now },
      },
    ])
  return accept(undefined)
}
