import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { saveRows } from '#ground/platform/save-rows.ts'
import type { Room, RoomAsked, RoomHas } from './room.ts'

export async function roomsOf(db: Db, councilId: Id, venueId: Id): Promise<readonly Room[]> {
  const rows = await db
    .selectFrom('room')
    .select(['id', 'name', 'holds', 'has', 'lent', 'version'])
    .where('council_id', '=', councilId)
    .where('venue_id', '=', venueId)
    .execute()
  return rows.map((row) => ({ ...row, venueId, has: row.has as readonly RoomHas[] }))
}

export const isRoomKnown = async (db: Db, councilId: Id, id: Id): Promise<boolean> =>
  (await db
    .selectFrom('room')
    .select('id')
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .executeTakeFirst()) !== undefined

export async function saveRoomRow(db: Db, councilId: Id, room: Room): Promise<void> {
  const { id, venueId, name, holds, has, lent, version } = room
  await saveRows(
    db,
    'room',
    ['id'],
    [
      {
        ...{ council_id: councilId, id, venue_id: venueId, name, holds, has: [...has], lent },
        version: version + 1,
      },
    ],
  )
}

/** Two who want one room ask one after the other. */
export async function lockRoom(db: Db, councilId: Id, roomId: Id): Promise<void> {
  const { rows } = await sql`
    select id from room where council_id = ${councilId} and id = ${roomId} for no key update
  `.execute(db)
  if (rows.length === 0) throw new NotFound(`No room ${roomId}`)
}

export const isUseKnown = async (db: Db, councilId: Id, id: Id): Promise<boolean> =>
  (await db
    .selectFrom('room_use')
    .select('id')
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .executeTakeFirst()) !== undefined

type NewUse = RoomAsked & {
  readonly id: Id
  readonly roomId: Id
  readonly providerId: Id
  readonly accountId: Id
  readonly what: string
  readonly now: Date
}

export async function insertUse(db: Db, councilId: Id, use: NewUse): Promise<void> {
  await db
    .insertInto('room_use')
    .values({
      ...{ council_id: councilId, id: use.id, room_id: use.roomId, provider_id: use.providerId },
      ...{ day: use.day, starts: use.starts, ends: use.ends, people: use.people, what: use.what },
      ...{ made_by: use.accountId, made_at: use.now },
    })
    .execute()
}

/** By whoever has the room, or whose place it is. @returns whether this ended it */
export async function endUse(
  db: Db,
  councilId: Id,
  { useId, providerId, at }: { readonly useId: Id; readonly providerId: Id; readonly at: Date },
): Promise<boolean> {
  const { rows } = await sql<{ isOpen: boolean }>`
    select u.ended_at is null as "isOpen" from room_use u
    join room r on r.council_id = u.council_id and r.id = u.room_id
    join venue v on v.council_id = r.council_id and v.id = r.venue_id
    where u.council_id = ${councilId} and u.id = ${useId}
      and (u.provider_id = ${providerId} or v.provider_id = ${providerId})
    for no key update of u
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`${providerId} has no room of ${useId}`)
  if (!row.isOpen) return false
  await db
    .updateTable('room_use')
    .set({ ended_at: at })
    .where('council_id', '=', councilId)
    .where('id', '=', useId)
    .execute()
  return true
}
