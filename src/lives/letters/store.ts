import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { NewLetter } from './new-letter.ts'

/** The letter that is there already for the same version, format and language, whoever made it. */
export async function findSame(db: Db, letter: NewLetter): Promise<Id | undefined> {
  const { rows } = await sql<{ id: Id }>`
    select id from letter
    where council_id = ${letter.councilId} and kind = ${letter.kind} and subject = ${letter.subject}
      and version = ${letter.version} and language = ${letter.language} and format = ${letter.format}
      and coalesce(carer_id, person_id) = ${letter.carerId ?? letter.personId}
  `.execute(db)
  return rows[0]?.id
}

export async function insertLetter(
  db: Db,
  letter: NewLetter & { readonly id: Id; readonly pdfId?: Id; readonly wordId?: Id },
): Promise<void> {
  await db
    .insertInto('letter')
    .values({
      council_id: letter.councilId,
      id: letter.id,
      person_id: letter.personId,
      carer_id: letter.carerId ?? null,
      kind: letter.kind,
      subject: letter.subject,
      version: letter.version,
      language: letter.language,
      format: letter.format,
      state: letter.heldBecause === undefined ? 'made' : 'held',
      held_because: letter.heldBecause ?? '',
      pdf_id: letter.pdfId ?? null,
      word_id: letter.wordId ?? null,
      made_at: letter.at,
      made_by: letter.madeBy ?? null,
    })
    .execute()
}

/** Notes that the person has it. Once: a second press changes nothing. */
export async function markGiven(
  db: Db,
  {
    councilId,
    letterId,
    on,
    how,
  }: {
    readonly councilId: Id
    readonly letterId: Id
    readonly on: string
    readonly how: string
  },
): Promise<boolean> {
  const done = await db
    .updateTable('letter')
    .set({ state: 'given', given_on: on, given_how: how })
    .where('council_id', '=', councilId)
    .where('id', '=', letterId)
    .where('state', 'in', ['made', 'held'])
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}
