import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'

/**
 * The person's own row, locked until the transaction ends: of two who write about one person at once, one waits.
 *
 * @throws NotFound where the council has no such person
 */
export async function lockPerson(
  db: Db,
  { councilId, personId }: { readonly councilId: Id; readonly personId: Id },
): Promise<{ readonly bornOn: Day }> {
  const row = await db
    .selectFrom('person')
    .select('born_on')
    .where('council_id', '=', councilId)
    .where('id', '=', personId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound(`No person ${personId}`)
  return { bornOn: row.born_on as Day }
}
