import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { NewReview } from './hub-review.ts'
import type { HalfDayUse } from './hub-use.ts'

type At = { readonly councilId: Id; readonly venueId: Id; readonly accountId: Id }

/** @returns whether it was opened: not, where one of the same half-day is open */
export async function insertReview(
  db: Db,
  { councilId, venueId, accountId }: At,
  review: NewReview & { readonly id: Id; readonly use: HalfDayUse; readonly on: Day },
): Promise<boolean> {
  const { id, half, ideas, words, use, on } = review
  const done = await db
    .insertInto('hub_review')
    .values({
      ...{ council_id: councilId, id, venue_id: venueId, half, opened_on: on, words },
      ...{ came: use.taken, places: use.places, ideas: [...ideas], opened_by: accountId },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** @returns whether it was open and as it was read */
export async function endReview(
  db: Db,
  { councilId, venueId, accountId }: At,
  ended: {
    readonly id: Id
    readonly version: number
    readonly decided: string
    readonly on: Day
  },
): Promise<boolean> {
  const done = await db
    .updateTable('hub_review')
    .set((e) => ({
      ...{ decided_on: ended.on, decided: ended.decided, decided_by: accountId },
      version: e('version', '+', 1),
    }))
    .where('council_id', '=', councilId)
    .where('venue_id', '=', venueId)
    .where('id', '=', ended.id)
    .where('version', '=', ended.version)
    .where('decided_on', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}
