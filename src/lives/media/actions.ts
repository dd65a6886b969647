import type { Scope } from '#ground/access/relationship.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { keepFile } from '#ground/platform/files.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Media, Piece, TranscriptRefusal, UsedFor } from './media.ts'
import { mediaOf, mediaSentBy } from './queries.ts'
import * as store from './store.ts'

export type Sender = {
  readonly councilId: Id
  readonly personId: Id
  readonly accountId: Id
  readonly now: Date
}

const ENDINGS: Readonly<Record<string, string>> = {
  ...{ 'image/jpeg': 'jpg', 'audio/webm': 'webm', 'audio/ogg': 'ogg', 'audio/mp4': 'm4a' },
  ...{ 'audio/mpeg': 'mp3', 'audio/wav': 'wav' },
}

/**
 * Keeps what came with a form until the form is sent, so that nobody need choose or say it again where something else
 * has to be mended. The same piece again is the same.
 *
 * @returns all that waits with the form now, those kept before among them
 */
export async function keepSent(
  db: Db,
  sender: Sender,
  { pieces, kept, words }: { pieces: readonly Piece[]; kept: readonly Id[]; words: string },
): Promise<readonly Media[]> {
  const { councilId, personId, accountId: sentBy, now } = sender
  const ids = [...kept]
  for (const piece of pieces) {
    const waiting = await store.findWaiting(db, { councilId, personId, sentBy }, piece.sha256)
    if (waiting) {
      ids.push(waiting.id)
      continue
    }
    const { kind, content, mediaType, ...about } = piece
    const name = `${kind}.${ENDINGS[mediaType] ?? 'bin'}`
    const file = { councilId, personId, name, mediaType, content, madeBy: sentBy, at: now }
    const fileId = await keepFile(db, file)
    const id = newId(now)
    // The pages of a letter stay in their order: each piece is a millisecond after the one before.
    const sentAt = new Date(now.getTime() + ids.length)
    await store.insertMedia(db, {
      ...{ ...about, councilId, personId, sentBy, id, kind, fileId, mediaType },
      ...{ words: kind === 'photo' ? words : '', sentAt },
    })
    ids.push(id)
  }
  return mediaSentBy(db, { councilId, personId, sentBy }, [...new Set(ids)])
}

/** Hangs what waits with a form on what the form made. What hangs there already, sent twice, is one. */
export async function hangMedia(
  db: Db,
  { councilId, personId, accountId, now }: Sender,
  on: {
    readonly ids: readonly Id[]
    readonly usedFor: UsedFor
    readonly subject: Id
    /** Who may see it: those who may see this part of the person's record. */
    readonly scope: Scope
  },
): Promise<void> {
  const hung = await store.hang(db, { councilId, personId, sentBy: accountId, ...on })
  await audit(
    db,
    hung.map((id) => ({
      ...{
        councilId,
        accountId,
        personId,
        action: 'photo or recording sent',
        subject: id,
        at: now,
      },
      detail: { for: on.usedFor },
    })),
  )
}

/** What was sent with each thing hangs on its copy as well. */
export async function copyMedia(
  db: Db,
  councilId: Id,
  copies: ReadonlyMap<Id, Id>,
  now: Date,
): Promise<void> {
  const all = await mediaOf(db, councilId, [...copies.keys()])
  const made = [...all].flatMap(([from, media]) => {
    const subject = copies.get(from)
    return subject ? media.map(({ id }) => ({ id: newId(now), from: id, subject })) : []
  })
  await store.copyTo(db, councilId, made)
}

/** What is said in a recording or shown in a photo, typed so that the record can be read. Typed twice, it is one. */
export async function transcribe(
  db: Db,
  asked: {
    readonly councilId: Id
    readonly accountId: Id
    readonly mediaId: Id
    readonly transcript: string
    /** That whoever types has read. */
    readonly version: number
    readonly now: Date
  },
): Promise<Result<'typed', TranscriptRefusal>> {
  const { councilId, accountId, mediaId, now } = asked
  const transcript = asked.transcript.trim()
  const { personId, ...held } = await store.lockMedia(db, councilId, mediaId)
  if (held.transcript === transcript) return accept('typed')
  if (held.version !== asked.version) return refuse({ kind: 'changed-meanwhile' })
  const version = held.version + 1
  await store.saveTranscript(db, councilId, mediaId, {
    transcript,
    by: accountId,
    at: now,
    version,
  })
  const typed = { action: 'recording or photo put in words', subject: mediaId, detail: { version } }
  await audit(db, [{ councilId, accountId, personId, ...typed, at: now }])
  return accept('typed')
}

/** Takes away what came with forms that nobody sent. @returns how many */
export const dropUnsent = (db: Db, councilId: Id, before: Date): Promise<number> =>
  store.deleteUnsent(db, councilId, before)
