import { sql } from 'kysely'
import type { Scope } from '#ground/access/relationship.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { MediaKind, UsedFor } from './media.ts'

export type Waiting = {
  readonly councilId: Id
  readonly personId: Id
  readonly sentBy: Id
}

/** What waits with a form of this sender about this person: the same sent again. */
export async function findWaiting(
  db: Db,
  { councilId, personId, sentBy }: Waiting,
  sha256: string,
): Promise<{ readonly id: Id } | undefined> {
  return db
    .selectFrom('media')
    .select('id')
    .where('council_id', '=', councilId)
    .where('sent_by', '=', sentBy)
    .where('person_id', '=', personId)
    .where('sha256', '=', sha256)
    .where('subject', 'is', null)
    .executeTakeFirst()
}

export type NewMedia = Waiting & {
  readonly id: Id
  readonly kind: MediaKind
  readonly fileId: Id
  readonly mediaType: string
  readonly sha256: string
  readonly width?: number
  readonly height?: number
  readonly seconds?: number
  readonly words: string
  readonly sentAt: Date
}

export async function insertMedia(db: Db, one: NewMedia): Promise<void> {
  await db
    .insertInto('media')
    .values({
      ...{ council_id: one.councilId, id: one.id, person_id: one.personId, kind: one.kind },
      ...{ file_id: one.fileId, media_type: one.mediaType, sha256: one.sha256 },
      ...{ width: one.width ?? null, height: one.height ?? null, seconds: one.seconds ?? null },
      ...{ used_for: null, subject: null, scope: 'week', words: one.words },
      ...{ transcribed_by: null, transcribed_at: null, sent_by: one.sentBy, sent_at: one.sentAt },
    })
    .execute()
}

export type Hanging = Waiting & {
  readonly ids: readonly Id[]
  readonly usedFor: UsedFor
  readonly subject: Id
  readonly scope: Scope
}

/**
 * Hangs what waits on what it was sent for. What hangs there already, sent twice, stays behind and is gone by night.
 * @returns the ids of those that hang there now, and did not before
 */
export async function hang(db: Db, one: Hanging): Promise<readonly Id[]> {
  if (one.ids.length === 0) return []
  const { rows } = await sql<{ id: Id }>`
    update media m set used_for = ${one.usedFor}, subject = ${one.subject}, scope = ${one.scope}
    where m.council_id = ${one.councilId} and m.id = any(${[...one.ids]}::uuid[]) and m.subject is null
      and m.sent_by = ${one.sentBy} and m.person_id = ${one.personId}
      and not exists (select 1 from media o
        where o.council_id = m.council_id and o.subject = ${one.subject} and o.sha256 = m.sha256)
    returning m.id
  `.execute(db)
  return rows.map(({ id }) => id)
}

/** The same photos and recordings on another thing, with the same files: a copy of it carries what it was made with. */
export async function copyTo(
  db: Db,
  councilId: Id,
  copies: readonly { readonly id: Id; readonly from: Id; readonly subject: Id }[],
): Promise<void> {
  for (const { id, from, subject } of copies)
    await sql`
      insert into media (council_id, id, person_id, kind, file_id, media_type, sha256, width, height, seconds, used_for,
        subject, scope, words, transcript, transcribed_by, transcribed_at, sent_by, sent_at)
      select council_id, ${id}, person_id, kind, file_id, media_type, sha256, width, height, seconds, used_for,
        ${subject}, scope, words, transcript, transcribed_by, transcribed_at, sent_by, sent_at
      from media where council_id = ${councilId} and id = ${from}
    `.execute(db)
}

export async function lockMedia(db: Db, councilId: Id, id: Id) {
  const row = await db
    .selectFrom('media')
    .select(['person_id as personId', 'transcript', 'version', 'subject'])
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound(`No photo or recording ${id}`)
  return row
}

export async function saveTranscript(
  db: Db,
  councilId: Id,
  id: Id,
  said: {
    readonly transcript: string
    readonly by: Id
    readonly at: Date
    readonly version: number
  },
): Promise<void> {
  await db
    .updateTable('media')
    .set({
      ...{ transcript: said.transcript, transcribed_by: said.by, transcribed_at: said.at },
      version: said.version,
    })
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .execute()
}

/** Takes away what was never sent: its bytes, its file, and with that its row. @returns how many went */
export async function deleteUnsent(db: Db, councilId: Id, before: Date): Promise<number> {
  const unsent = db
    .selectFrom('media')
    .select('file_id')
    .where('council_id', '=', councilId)
    .where('subject', 'is', null)
    .where('sent_at', '<', before)
  await db
    .deleteFrom('file_bytes')
    .where('council_id', '=', councilId)
    .where('file_id', 'in', unsent)
    .execute()
  const gone = await db
    .deleteFrom('file')
    .where('council_id', '=', councilId)
    .where('id', 'in', unsent)
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}
