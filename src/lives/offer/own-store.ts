import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Route } from './session.ts'

type Of = { readonly councilId: Id; readonly providerId: Id }

/** @returns whether the provider has such a session */
export async function saveManyReason(
  db: Db,
  { councilId, providerId }: Of,
  { sessionId, reason }: { readonly sessionId: Id; readonly reason: string },
): Promise<boolean> {
  const done = await db
    .updateTable('session')
    .set((e) => ({ many_reason: reason, version: e('version', '+', 1) }))
    .where('council_id', '=', councilId)
    .where('provider_id', '=', providerId)
    .where('id', '=', sessionId)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export async function saveRoutesTaken(
  db: Db,
  { councilId, providerId }: Of,
  routes: readonly Route[],
): Promise<void> {
  await db
    .updateTable('provider')
    .set({ routes: [...routes] })
    .where('council_id', '=', councilId)
    .where('id', '=', providerId)
    .execute()
}
