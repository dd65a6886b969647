import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

export type NewRouteWish = {
  /** The form's own id: sent twice, it is said once. */
  readonly formId: Id
  readonly personId: Id
  readonly planId: Id
  readonly threads: readonly Id[]
  readonly route: string
  readonly saidBy: Id
  readonly saidAt: Date
}

/** @returns how many are new */
export async function insertRouteWishes(
  db: Db,
  councilId: Id,
  { formId, threads, ...wish }: NewRouteWish,
): Promise<number> {
  const added = await db
    .insertInto('route_wish')
    .values(
      threads.map((thread) => ({
        ...{ council_id: councilId, id: idFrom(councilId, 'route-wish', `${formId} ${thread}`) },
        ...{ person_id: wish.personId, plan_id: wish.planId, line_thread: thread },
        ...{ route: wish.route, said_by: wish.saidBy, said_at: wish.saidAt },
      })),
    )
    .onConflict((conflict) => conflict.columns(['council_id', 'id']).doNothing())
    .returning('id')
    .execute()
  return added.length
}
