import { type Selectable, sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Schema } from '#ground/platform/schema.ts'
import { type Stopped, TOGETHER_WHYS, type Together, type TogetherWhy } from './together.ts'

export async function insertTogether(db: Db, councilId: Id, one: Together): Promise<void> {
  await db
    .insertInto('together')
    .values({
      ...{ council_id: councilId, id: one.id, asked_by: one.askedBy, made_at: one.madeAt },
      ...{ answer_by: one.answerBy, state: one.state, why: one.why },
    })
    .execute()
}

/** Under a lock, taken after the sessions and the people. */
export async function lockTogether(db: Db, councilId: Id, id: Id): Promise<Together> {
  const row = await db
    .selectFrom('together')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound(`No booking together ${id}`)
  return read(row)
}

export async function findTogether(db: Db, councilId: Id, id: Id): Promise<Together | undefined> {
  const row = await db
    .selectFrom('together')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && read(row)
}

/** Those whose time is over, but for those that somebody is answering at this moment, and those that wait for a place. */
export async function dueTogether(db: Db, councilId: Id, now: Date): Promise<readonly Together[]> {
  const rows = await db
    .selectFrom('together')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('state', '=', 'asking')
    .where('why', '<>', 'waiting')
    .where('answer_by', '<=', now)
    .orderBy('id')
    .forNoKeyUpdate()
    .skipLocked()
    .execute()
  return rows.map(read)
}

export async function saveTogether(
  db: Db,
  councilId: Id,
  { id, state, why, answerBy }: Together,
): Promise<void> {
  await db
    .updateTable('together')
    .set({ state, why, answer_by: answerBy, version: sql`version + 1` })
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .execute()
}

/** Everybody's friends, by the consent of both. */
export async function friendsOf(db: Db, councilId: Id, personId: Id): Promise<readonly Id[]> {
  const { rows } = await sql<{ readonly id: Id }>`
    select case when person_id = ${personId} then friend_id else person_id end as id from friendship
    where council_id = ${councilId} and (person_id = ${personId} or friend_id = ${personId})
  `.execute(db)
  return rows.map(({ id }) => id)
}

/** What was asked together comes to an end for all of them: it lapsed, or one said no. */
export async function closeRequests(
  db: Db,
  councilId: Id,
  togetherId: Id,
  state: 'lapsed' | 'withdrawn' | 'declined',
): Promise<void> {
  await db
    .updateTable('booking_request')
    .set({ state, version: sql`version + 1` })
    .where('council_id', '=', councilId)
    .where('together_id', '=', togetherId)
    .where('state', 'in', ['friend-asked', 'requested', 'offered'])
    .execute()
}

/** Whose own week stood in the way of all of them, and what of it. */
export async function saveStopped(
  db: Db,
  councilId: Id,
  stopped: readonly Stopped[],
): Promise<void> {
  for (const { requestId, by } of stopped)
    await db
      .updateTable('booking_request')
      .set({ stopped_by: by })
      .where('council_id', '=', councilId)
      .where('id', '=', requestId)
      .execute()
}

/** Friends who waited as one are asked once more, until when the places are kept for them. */
export async function askAnew(db: Db, councilId: Id, togetherId: Id, until: Date): Promise<void> {
  await db
    .updateTable('booking_request')
    .set({ answered_at: null, answered_by: null, answer_by: until, version: sql`version + 1` })
    .where('council_id', '=', councilId)
    .where('together_id', '=', togetherId)
    .where('state', '=', 'friend-asked')
    .execute()
  await db
    .updateTable('together')
    .set({ answer_by: until, why: '', version: sql`version + 1` })
    .where('council_id', '=', councilId)
    .where('id', '=', togetherId)
    .execute()
}

/** Whether places are kept for them from the waiting list. */
export async function hasOffer(db: Db, councilId: Id, togetherId: Id): Promise<boolean> {
  const row = await db
    .selectFrom('waiting_place')
    .select('id')
    .where('council_id', '=', councilId)
    .where('together_id', '=', togetherId)
    .where('state', '=', 'offered')
    .executeTakeFirst()
  return row !== undefined
}

/** From here all is done for everybody, or nothing is: `undo` leads back. */
export const allOrNone = {
  begin: async (db: Db): Promise<void> => {
    await sql`savepoint together`.execute(db)
  },
  undo: async (db: Db): Promise<void> => {
    await sql`rollback to savepoint together`.execute(db)
  },
}

function read(row: Selectable<Schema['together']>): Together {
  return {
    ...{ id: row.id, askedBy: row.asked_by, madeAt: row.made_at, answerBy: row.answer_by },
    ...{ state: row.state as Together['state'], version: row.version },
    why: TOGETHER_WHYS.find((why) => why === row.why) ?? ('' as TogetherWhy),
  }
}
