import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Answered } from './query.ts'

/** Whether a line is asked about already. Of a provider's own lines alone, where one asks. */
export async function lineAtHand(
  db: Db,
  councilId: Id,
  of: { readonly lineId: Id; readonly queryId: Id; readonly providerId?: Id | undefined },
): Promise<{ readonly isOpen: boolean; readonly isDone: boolean }> {
  const { rows } = await sql<{ isOpen: boolean; isDone: boolean; providerId: Id }>`
    select l.provider_id as "providerId",
      exists (select from provider_line_query q where q.council_id = l.council_id and q.line_id = l.id
        and q.answer is null) as "isOpen",
      exists (select from provider_line_query q where q.council_id = l.council_id and q.id = ${of.queryId}) as "isDone"
    from provider_line l where l.council_id = ${councilId} and l.id = ${of.lineId}
  `.execute(db)
  const [row] = rows
  if (!row || (of.providerId !== undefined && row.providerId !== of.providerId))
    throw new NotFound(`No line ${of.lineId}`)
  return row
}

export async function insertQuery(
  db: Db,
  councilId: Id,
  asked: Record<'id' | 'lineId' | 'by', Id> & { readonly words: string; readonly at: Date },
): Promise<void> {
  await db
    .insertInto('provider_line_query')
    .values({
      ...{ council_id: councilId, id: asked.id, line_id: asked.lineId, words: asked.words },
      ...{ asked_by: asked.by, asked_at: asked.at },
    })
    .execute()
}

/** @returns whether it was open: an answer stands as it was given first */
export async function markAnswered(
  db: Db,
  councilId: Id,
  answer: Answered & { readonly id: Id; readonly by: Id; readonly at: Date },
): Promise<boolean> {
  const done = await db
    .updateTable('provider_line_query')
    .set({
      ...{ answer: answer.answer, answer_words: answer.words },
      ...{ answered_by: answer.by, answered_at: answer.at },
    })
    .where('council_id', '=', councilId)
    .where('id', '=', answer.id)
    .where('answer', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}
