import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Feeling, Shown, Wants, WhatAbout } from './feedback.ts'

export type SayingRow = {
  readonly councilId: Id
  readonly id: Id
  readonly personId: Id
  readonly sessionId: Id
  readonly day: Day
  readonly feeling: Feeling
  readonly about: readonly WhatAbout[]
  readonly wants: Wants | undefined
  readonly words: string
  readonly shown: Shown
  readonly heldBecause: string
  readonly accountId: Id
  readonly language: 'en' | 'cy'
  readonly at: Date
  readonly handlerId: Id | undefined
  readonly replyBy: Day | undefined
}

/**
 * Keeps what was said of one sitting. Said again before anybody answered, it takes the place of what was said.
 * @returns the row's id; nothing, where it has been answered already
 */
export async function keepSaying(db: Db, row: SayingRow): Promise<Id | undefined> {
  const { rows } = await sql<{ id: Id }>`
    insert into feedback (council_id, id, about, person_id, session_id, day, answer, reasons, wants, words, account_id,
      language, given_at, handler_id, reply_by, shown, held_because)
    values (${row.councilId}, ${row.id}, 'session', ${row.personId}, ${row.sessionId}, ${row.day}, ${row.feeling},
      ${[...row.about]}, ${row.wants ?? null}, ${row.words}, ${row.accountId}, ${row.language}, ${row.at},
      ${row.handlerId ?? null}, ${row.replyBy ?? null}, ${row.shown}, ${row.heldBecause})
    on conflict (council_id, person_id, session_id, day) where about = 'session' do update set
      answer = excluded.answer, reasons = excluded.reasons, wants = excluded.wants, words = excluded.words,
      handler_id = coalesce(feedback.handler_id, excluded.handler_id),
      reply_by = coalesce(feedback.reply_by, excluded.reply_by),
      shown = excluded.shown, held_because = excluded.held_because, version = feedback.version + 1
    where feedback.replied_at is null
    returning id
  `.execute(db)
  return rows[0]?.id
}

export type PageSaying = Pick<
  SayingRow,
  'councilId' | 'id' | 'feeling' | 'words' | 'language' | 'at'
> & {
  readonly page: string
  readonly accountId: Id | undefined
  readonly shown: Shown
  readonly heldBecause: string
}

export const keepOfPage = (db: Db, row: PageSaying) =>
  db
    .insertInto('feedback')
    .values({
      ...{ council_id: row.councilId, id: row.id, about: 'page', page: row.page },
      ...{ answer: row.feeling, words: row.words, language: row.language, given_at: row.at },
      ...{ account_id: row.accountId ?? null, shown: row.shown, held_because: row.heldBecause },
      reasons: [],
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** One saying, locked until it has been answered or hidden. */
export async function lockSaying(db: Db, councilId: Id, id: Id) {
  const row = await db
    .selectFrom('feedback')
    .select(['person_id', 'session_id', 'words', 'shown', 'replied_at', 'version'])
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound(`No feedback ${id}`)
  return row
}

type Changing = {
  readonly reply?: string
  readonly by?: Id
  readonly at?: Date
  readonly shown?: Shown
  readonly because?: string
}

export const changeSaying = (db: Db, councilId: Id, id: Id, version: number, to: Changing) =>
  db
    .updateTable('feedback')
    .set({
      version: version + 1,
      ...(to.reply !== undefined && {
        reply: to.reply,
        replied_by: to.by ?? null,
        replied_at: to.at ?? null,
      }),
      ...(to.shown && { shown: to.shown, held_because: to.because ?? '' }),
    })
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .execute()

/** Whether one of these words is the name of somebody that the council knows, or of somebody who works with it. */
export async function namesSomebody(
  db: Db,
  councilId: Id,
  words: readonly string[],
): Promise<boolean> {
  if (words.length === 0) return false
  const given = sql`array(select jsonb_array_elements_text(${JSON.stringify(words)}::jsonb))`
  const { rows } = await sql<{ found: boolean }>`
    select exists (
      select 1 from person p where p.council_id = ${councilId}
        and (folded(p.known_as) = any (${given}) or folded(p.given_name) = any (${given})
          or folded(p.family_name) = any (${given}))
    ) or exists (
      select 1 from account a where a.council_id = ${councilId}
        and string_to_array(folded(a.name), ' ') && ${given}
    ) or exists (
      select 1 from session s where s.council_id = ${councilId}
        and string_to_array(folded(s.worker), ' ') && ${given}
    ) as found
  `.execute(db)
  return rows[0]?.found ?? false
}
