import { createHash } from 'node:crypto'
import { type Id, newId } from '#ground/kernel/id.ts'
import { type Db, NotFound } from './platform.ts'

export type NewFile = {
  readonly councilId: Id
  /** Whose record it belongs to. */
  readonly personId?: Id
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
  /** Nobody, where the program made it by itself. */
  readonly madeBy?: Id
  readonly at: Date
}

export type KeptFile = {
  readonly personId?: Id
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
}

/** Ten megabytes, which the table holds to as well (design section 5). */
export const MOST_BYTES = 10 * 1024 * 1024

/** A name that every system can store: letters without their accents, no path, no spaces. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[^\w.-]+/g, '-')
    .replaceAll(/^[-.]+|-+(?=\.)|-+$/g, '')
    .slice(0, 120)

/**
 * Keeps a file as rows, in the transaction of what it belongs to: one backup and one policy cover both.
 *
 * @returns its id
 * @throws RangeError where it is empty or over ten megabytes; a form says so before
 */
export async function keepFile(db: Db, file: NewFile): Promise<Id> {
  const { councilId, content, at } = file
  if (content.length === 0 || content.length > MOST_BYTES)
    throw new RangeError(`A file holds 1 to ${MOST_BYTES} bytes, got ${content.length}`)
  const id = newId(at)
  await db
    .insertInto('file')
    .values({
      council_id: councilId,
      id,
      person_id: file.personId ?? null,
      name: plainName(file.name),
      media_type: file.mediaType,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      made_at: at,
      made_by: file.madeBy ?? null,
    })
    .execute()
  await db
    .insertInto('file_bytes')
    .values({ council_id: councilId, file_id: id, content: Buffer.from(content) })
    .execute()
  return id
}

/**
 * Reads a file. Whether this reader may is asked before, of the record that it belongs to.
 *
 * @throws NotFound where the council has no such file
 */
export async function openFile(db: Db, councilId: Id, fileId: Id): Promise<KeptFile> {
  const row = await db
    .selectFrom('file')
    .innerJoin('file_bytes', (join) =>
      join
        .onRef('file_bytes.council_id', '=', 'file.council_id')
        .onRef('file_bytes.file_id', '=', 'file.id'),
    )
    .select(['file.person_id', 'file.name', 'file.media_type', 'file_bytes.content'])
    .where('file.council_id', '=', councilId)
    .where('file.id', '=', fileId)
    .executeTakeFirst()
  if (!row) throw new NotFound(`No file ${fileId}`)
  return {
    ...(row.person_id && { personId: row.person_id }),
    name: row.name,
    mediaType: row.media_type,
    content: row.content,
  }
}
