import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Letter, LetterKind } from './letter.ts'

const MOST = 100

/** Everything that was written to one person, newest first. */
export async function lettersTo(db: Db, councilId: Id, personId: Id): Promise<readonly Letter[]> {
  const rows = await letters(db, councilId)
    .where('person_id', '=', personId)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(MOST)
    .execute()
  return rows.map(read)
}

/** @throws NotFound where this person has no such letter */
export async function letterTo(
  db: Db,
  { councilId, personId, letterId }: Record<'councilId' | 'personId' | 'letterId', Id>,
): Promise<Letter> {
  const row = await letters(db, councilId)
    .where('person_id', '=', personId)
    .where('id', '=', letterId)
    .executeTakeFirst()
  if (!row) throw new NotFound(`Person ${personId} has no letter ${letterId}`)
  return read(row)
}

const letters = (db: Db, councilId: Id) =>
  db
    .selectFrom('letter')
    .select([
      'id',
      'kind',
      'subject',
      'version',
      'language',
      'format',
      'state',
      'held_because as heldBecause',
      'made_at as madeAt',
      'given_on as givenOn',
      'pdf_id as pdfId',
      'word_id as wordId',
    ])
    .where('council_id', '=', councilId)

type Row = Awaited<ReturnType<ReturnType<typeof letters>['execute']>>[number]

const read = ({ givenOn, pdfId, wordId, ...row }: Row): Letter => ({
  ...row,
  kind: row.kind as LetterKind,
  language: row.language as Letter['language'],
  state: row.state as Letter['state'],
  ...(givenOn && { givenOn }),
  ...(pdfId && { pdfId }),
  ...(wordId && { wordId }),
})
