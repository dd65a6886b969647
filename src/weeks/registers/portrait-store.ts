import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

export type NewPortrait = {
  readonly personId: Id
  readonly mediaType: string
  readonly content: Uint8Array
  readonly isDrawn: boolean
  /** Nobody, where the program drew it. */
  readonly putBy?: Id
}

/** One face for each person: another takes its place, and the one before is gone. */
export async function savePortraits(
  db: Db,
  councilId: Id,
  portraits: readonly NewPortrait[],
  at: Date,
): Promise<void> {
  for (const { personId, mediaType, content, isDrawn, putBy } of portraits) {
    const row = {
      ...{ media_type: mediaType, content: Buffer.from(content), is_drawn: isDrawn },
      ...{ mark: createHash('sha256').update(content).digest('hex').slice(0, 12) },
      ...{ put_by: putBy ?? null, put_at: at },
    }
    await db
      .insertInto('portrait')
      .values({ council_id: councilId, person_id: personId, ...row })
      .onConflict((known) => known.columns(['council_id', 'person_id']).doUpdateSet(row))
      .execute()
  }
}

export async function deletePortrait(db: Db, councilId: Id, personId: Id): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('portrait')
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Deletes the faces of those who say no to photos, and of those who have said nothing since a yes that ended before a day. */
export async function deleteUnwanted(db: Db, councilId: Id, endedBefore: Day): Promise<void> {
  const said = sql`select 1 from consent y where y.council_id = q.council_id and y.person_id = q.person_id
    and y.about = 'photos'`
  await sql`
    delete from portrait q where q.council_id = ${councilId} and (
      exists (${said} and not y.answer and y.ended_on is null)
      or not exists (${said} and y.answer and (y.ended_on is null or y.ended_on >= ${endedBefore})))
  `.execute(db)
}
