import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Media } from './media.ts'

/** The photos and recordings of each of these things, the first sent first. */
export async function mediaOf(
  db: Db,
  councilId: Id,
  subjects: readonly Id[],
): Promise<ReadonlyMap<Id, readonly Media[]>> {
  if (subjects.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select ${columns} where m.council_id = ${councilId} and m.subject = any(${[...subjects]}::uuid[])
    order by m.sent_at, m.id limit 500
  `.execute(db)
  return Map.groupBy(rows.map(read), ({ subject }) => subject ?? '')
}

/** Those that came with a form and wait, or were sent with it already, of this sender about this person. */
export async function mediaSentBy(
  db: Db,
  {
    councilId,
    personId,
    sentBy,
  }: { readonly councilId: Id; readonly personId: Id; readonly sentBy: Id },
  ids: readonly Id[],
): Promise<readonly Media[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Row>`
    select ${columns} where m.council_id = ${councilId} and m.id = any(${[...ids]}::uuid[])
      and m.person_id = ${personId} and m.sent_by = ${sentBy}
    order by m.sent_at, m.id
  `.execute(db)
  return rows.map(read)
}

/** @throws NotFound where the council has no such photo or recording */
export async function mediaById(db: Db, councilId: Id, id: Id): Promise<Media> {
  const { rows } = await sql<Row>`
    select ${columns} where m.council_id = ${councilId} and m.id = ${id}
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No photo or recording ${id}`)
  return read(row)
}

const columns = sql`m.id, m.person_id as "personId", m.kind, m.file_id as "fileId", m.media_type as "mediaType",
  m.sha256, m.width, m.height, m.seconds, m.used_for as "usedFor", m.subject, m.scope, m.words, m.transcript,
  m.version, m.sent_by as "sentBy", m.sent_at as "sentAt", a.name as "sentByName"
  from media m join account a on a.council_id = m.council_id and a.id = m.sent_by`

type Nullable = 'width' | 'height' | 'seconds' | 'usedFor' | 'subject'
type Row = Omit<Media, Nullable> & { readonly [N in Nullable]: NonNullable<Media[N]> | null }

const read = ({ width, height, seconds, usedFor, subject, ...row }: Row): Media => ({
  ...row,
  ...(width !== null && { width }),
  ...(height !== null && { height }),
  ...(seconds !== null && { seconds }),
  ...(usedFor !== null && { usedFor }),
  ...(subject !== null && { subject }),
})
