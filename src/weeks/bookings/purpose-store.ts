import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

/** @returns whether it was written: not, where somebody else wrote meanwhile */
export async function saveReason(
  db: Db,
  said: {
    readonly councilId: Id
    readonly personId: Id
    readonly accountId: Id
    readonly reason: string
    /** As it was read; 0, where nothing was said. */
    readonly version: number
    readonly now: Date
  },
): Promise<boolean> {
  const { councilId, personId, accountId, reason, version, now } = said
  const values = { reason, said_by: accountId, said_at: now, version: version + 1 }
  const done =
    version === 0
      ? await db
          .insertInto('purpose_reason')
          .values({ council_id: councilId, person_id: personId, ...values })
          .onConflict((on) => on.doNothing())
          .executeTakeFirst()
      : await db
          .updateTable('purpose_reason')
          .set(values)
          .where('council_id', '=', councilId)
          .where('person_id', '=', personId)
          .where('version', '=', version)
          .executeTakeFirst()
  const count = 'numUpdatedRows' in done ? done.numUpdatedRows : done.numInsertedOrUpdatedRows
  return count === 1n
}
