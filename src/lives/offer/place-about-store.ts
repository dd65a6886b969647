import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Closure } from './closure.ts'

/** What a place says of itself. */
export type PlaceAbout = {
  readonly aboutEn: string
  readonly aboutCy: string
  readonly phone: string
  readonly parking: string
  readonly dropIn: boolean
}

export async function saveAbout(
  db: Db,
  councilId: Id,
  venueId: Id,
  { aboutEn, aboutCy, phone, parking, dropIn }: PlaceAbout,
): Promise<void> {
  await db
    .updateTable('venue')
    .set((e) => ({
      ...{ about_en: aboutEn, about_cy: aboutCy, phone, parking, drop_in: dropIn },
      version: e('version', '+', 1),
    }))
    .where('council_id', '=', councilId)
    .where('id', '=', venueId)
    .execute()
}

/** @returns whether it is new: the same form sent twice is one */
export async function insertClosure(
  db: Db,
  councilId: Id,
  venueId: Id,
  { id, kind, firstDay, lastDay }: Closure,
): Promise<boolean> {
  const done = await db
    .insertInto('venue_closure')
    .values({
      ...{ council_id: councilId, id, venue_id: venueId, kind, reason: '' },
      ...{ first_day: firstDay, last_day: lastDay },
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** @returns whether it was there */
export async function removeClosure(db: Db, councilId: Id, venueId: Id, id: Id): Promise<boolean> {
  const done = await db
    .deleteFrom('venue_closure')
    .where('council_id', '=', councilId)
    .where('venue_id', '=', venueId)
    .where('id', '=', id)
    .executeTakeFirst()
  return done.numDeletedRows === 1n
}
