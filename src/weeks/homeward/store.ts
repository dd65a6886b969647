import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { WayHome } from './way-home.ts'

export type WayHomeSaid = {
  readonly personId: Id
  readonly sessionId: Id
  readonly by: WayHome
  readonly accountId: Id
  readonly at: Date
}

/** The last that was said of it stands. */
export async function saveWayHome(db: Db, councilId: Id, said: WayHomeSaid): Promise<void> {
  const { personId, sessionId, by, accountId, at } = said
  const now = { by, account_id: accountId, said_at: at }
  await db
    .insertInto('way_home')
    .values({ council_id: councilId, person_id: personId, session_id: sessionId, ...now })
    .onConflict((on) => on.columns(['council_id', 'person_id', 'session_id']).doUpdateSet(now))
    .execute()
}
