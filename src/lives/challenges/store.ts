import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Challenge, ChallengeOutcome } from './challenge.ts'

export type Made = Pick<
  Challenge,
  'personId' | 'about' | 'subject' | 'madeBy' | 'words' | 'picture' | 'kind'
>

/** The same words by the same account about the same thing, while they wait: a second press, where what came with it is too. */
export async function findSame(
  db: Db,
  councilId: Id,
  made: Made,
): Promise<readonly { readonly id: Id }[]> {
  return db
    .selectFrom('challenge')
    .select('id')
    .where('council_id', '=', councilId)
    .where('person_id', '=', made.personId)
    .where('about', '=', made.about)
    .where('subject', made.subject ? '=' : 'is', made.subject ?? null)
    .where('kind', '=', made.kind)
    .where('made_by', '=', made.madeBy)
    .where('words', '=', made.words)
    .where('picture', '=', made.picture ?? '')
    .where('answered_at', 'is', null)
    .limit(50)
    .execute()
}

export async function insertChallenge(
  db: Db,
  councilId: Id,
  { answered: _, ...c }: Challenge,
): Promise<void> {
  await db
    .insertInto('challenge')
    .values({
      ...{ council_id: councilId, id: c.id, person_id: c.personId, about: c.about },
      ...{ subject: c.subject ?? null, kind: c.kind, made_by: c.madeBy, made_for: c.madeFor },
      ...{ came_by: c.cameBy, words: c.words, picture: c.picture ?? '' },
      ...{ wants_advocate: c.wantsAdvocate, made_at: c.madeAt, handler_id: c.handlerId ?? null },
      ...{ acknowledge_by: c.acknowledgeBy, answer_by: c.answerBy },
    })
    .execute()
}

/** One challenge, locked until the transaction ends, as far as those who answer it need to know. */
export async function lockChallenge(db: Db, councilId: Id, id: Id) {
  const row = await db
    .selectFrom('challenge')
    .select(['id', 'person_id', 'subject', 'handler_id', 'acknowledged_at', 'answered_at'])
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound(`No challenge ${id}`)
  return row
}

export async function saveChallenge(
  db: Db,
  councilId: Id,
  id: Id,
  changes: {
    readonly handler_id?: Id
    readonly acknowledged_at?: Date
    readonly answered_at?: Date
    readonly answered_by?: Id
    readonly outcome?: ChallengeOutcome
    readonly answer?: string
    readonly learnt?: string
  },
): Promise<void> {
  await db
    .updateTable('challenge')
    .set(changes)
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .execute()
}
