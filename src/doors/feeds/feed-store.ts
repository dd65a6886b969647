import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveRows } from '#ground/platform/save-rows.ts'
import type { FeedChange, FeedName, Held, Wanted } from './feed-change.ts'

export type Clock = { readonly last: number; readonly rolledOn: Day }

/** Whether this transaction is the one that writes a council's feeds; another does, where it is not. */
export async function lockFeeds(db: Db, councilId: Id): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('feeds'), hashtext(${councilId}::text)) as mine`.execute(
    db,
  )
  return rows[0]?.mine === true
}

export async function readClock(db: Db, councilId: Id): Promise<Clock | undefined> {
  const row = await db
    .selectFrom('feed_clock')
    .select(['last', 'rolled_on'])
    .where('council_id', '=', councilId)
    .executeTakeFirst()
  return row && { last: row.last, rolledOn: row.rolled_on as Day }
}

export async function setClock(db: Db, councilId: Id, { last, rolledOn }: Clock): Promise<void> {
  await db
    .insertInto('feed_clock')
    .values({ council_id: councilId, last, rolled_on: rolledOn })
    .onConflict((conflict) =>
      conflict.column('council_id').doUpdateSet({ last, rolled_on: rolledOn }),
    )
    .execute()
}

/**
 * Takes what was noted as changed, and gives the sessions that it touches. What others have not committed yet stays for
 * the next time.
 */
export async function takeChanged(db: Db, councilId: Id): Promise<readonly Id[]> {
  const { rows } = await sql<{ id: Id }>`
    with taken as (delete from feed_changed where council_id = ${councilId} returning kind, subject)
    select subject as id from taken where kind = 'session'
    union
    select s.id from taken join session s on s.council_id = ${councilId}
      and (taken.kind = 'venue' and s.venue_id = taken.subject or taken.kind = 'provider' and s.provider_id = taken.subject)
    union
    select b.session_id from taken join standing_booking b on b.council_id = ${councilId}
      and taken.kind = 'person' and b.person_id = taken.subject`.execute(db)
  return rows.map(({ id }) => id)
}

export async function loadHeld(
  db: Db,
  councilId: Id,
  sessionIds: readonly Id[] | 'all',
): Promise<readonly Held[]> {
  const { rows } = await sql<Held>`
    select feed, id, session_id as "sessionId", hash, deleted from feed_item
    where council_id = ${councilId}
      ${sessionIds === 'all' ? sql`` : sql`and session_id = any (${[...sessionIds]}::uuid[])`}`.execute(
    db,
  )
  return rows
}

/** What an item says, by which it is known to be the same. */
export const hashOf = (body: unknown): string =>
  createHash('sha256').update(JSON.stringify(body)).digest('base64url')

export const wantedOf = (
  feed: FeedName,
  id: string,
  { sessionId, body }: { readonly sessionId: Id; readonly body: unknown },
): Wanted => ({ feed, id, sessionId, body, hash: hashOf(body) })

type Writing = { readonly councilId: Id; readonly number: number; readonly at: Date }

export async function writeItems(
  db: Db,
  { councilId, number, at }: Writing,
  { written, gone }: FeedChange,
): Promise<void> {
  const rows = [
    ...written.map(({ feed, id, sessionId, body, hash }) => ({
      ...{ feed, id, hash, deleted: false },
      ...{ session_id: sessionId, body: feed === 'services' ? null : body },
    })),
    ...gone.map(({ feed, id, sessionId }) => ({
      ...{ feed, id, hash: '', deleted: true },
      ...{ session_id: sessionId, body: null },
    })),
  ].map((row) => ({ council_id: councilId, modified: number, changed_at: at, ...row }))
  await saveRows(db, 'feed_item', ['feed', 'id'], rows)
}

/** Tombstones that every reader has had long enough to see (RPDE asks for seven days). */
export async function dropOldTombstones(db: Db, councilId: Id, before: Date): Promise<void> {
  await db
    .deleteFrom('feed_item')
    .where('council_id', '=', councilId)
    .where('deleted', '=', true)
    .where('changed_at', '<', before)
    .execute()
}
