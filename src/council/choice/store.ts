import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Counted } from './counted.ts'
import type { ChoiceAnswer, Helper } from './survey.ts'

export type Saving = ChoiceAnswer & {
  readonly councilId: Id
  readonly id: Id
  readonly accountId: Id
  readonly at: Date
}

/** Of one day the last word holds: somebody who presses again has changed their mind. */
export async function saveAnswer(db: Db, answer: Saving): Promise<void> {
  const said = {
    score: answer.score ?? null,
    helped_by: answer.helpedBy ?? null,
    how: answer.how,
    account_id: answer.accountId,
    at: answer.at,
  }
  await db
    .insertInto('choice_answer')
    .values({
      ...{ council_id: answer.councilId, id: answer.id, person_id: answer.personId },
      ...{ answered_on: answer.answeredOn, ...said },
    })
    .onConflict((on) => on.columns(['council_id', 'person_id', 'answered_on']).doUpdateSet(said))
    .execute()
}

/** Who helped, added to the answer of a day. */
export async function saveHelper(
  db: Db,
  of: { readonly councilId: Id; readonly personId: Id; readonly on: Day },
  helpedBy: Helper,
): Promise<void> {
  await db
    .updateTable('choice_answer')
    .set({ helped_by: helpedBy })
    .where('council_id', '=', of.councilId)
    .where('person_id', '=', of.personId)
    .where('answered_on', '=', of.on)
    .execute()
}

/** Many at once; what is there already stays. */
export async function insertAnswers(
  db: Db,
  councilId: Id,
  answers: readonly Saving[],
): Promise<void> {
  await sql`
    insert into choice_answer (council_id, id, person_id, answered_on, score, helped_by, how, account_id, at)
    select ${councilId}, r.id, r."personId", r."answeredOn", r.score, r."helpedBy", r.how, r."accountId", r.at
    from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as r(id uuid, "personId" uuid, "answeredOn" date,
      score smallint, "helpedBy" text, how text, "accountId" uuid, at timestamptz)
    on conflict do nothing
  `.execute(db)
}

/** A month's counts in one statement. A month that is there already stays as it is. */
export async function insertMonth(
  db: Db,
  councilId: Id,
  month: Day,
  rows: readonly Counted[],
): Promise<void> {
  await sql`
    insert into choice_index (council_id, month, person_id, outcome, area, band, providers)
    select ${councilId}, ${month}, r."personId", r.outcome, r.area, r.band, r.providers
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r("personId" uuid, outcome text, area text, band text, providers smallint)
    on conflict do nothing
  `.execute(db)
}
