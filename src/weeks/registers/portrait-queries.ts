import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

/** A face as it is shown: made anew and small, or drawn by the program for the demo. */
export type Portrait = {
  readonly mediaType: 'image/jpeg' | 'image/svg+xml'
  readonly content: Uint8Array
  /** Names this picture: another one has another. */
  readonly mark: string
  readonly isDrawn: boolean
}

/**
 * That the person of portrait `q` says yes to photos now: asked whenever a face is shown, so that it is gone everywhere
 * at the moment at which they take it back (UK GDPR Art 7(3)).
 */
const agrees = sql`exists (select 1 from consent y where y.council_id = q.council_id and y.person_id = q.person_id
  and y.about = 'photos' and y.answer and y.ended_on is null)`

/** The mark of the face of person `p`, where there is one that may be shown. */
export const faceOf: RawBuilder<string | null> = sql<string | null>`(select q.mark from portrait q
  where q.council_id = p.council_id and q.person_id = p.id and ${agrees})`

/** Somebody's face, where there is one that may be shown. */
export async function portraitOf(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<Portrait | undefined> {
  const { rows } = await sql<Portrait>`
    select q.media_type as "mediaType", q.content, q.mark, q.is_drawn as "isDrawn" from portrait q
    where q.council_id = ${councilId} and q.person_id = ${personId} and ${agrees}
  `.execute(db)
  return rows[0]
}
