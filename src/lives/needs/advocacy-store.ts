import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Duty, ReferralState } from './advocacy.ts'

export type NewReferral = {
  readonly id: Id
  readonly personId: Id
  readonly duty: Duty
  readonly reason: string
  readonly askedBy: Id
  readonly askedAt: Date
  readonly advocateId: Id
}

export async function insertReferral(db: Db, councilId: Id, r: NewReferral): Promise<void> {
  await db
    .insertInto('advocacy_referral')
    .values({
      ...{ council_id: councilId, id: r.id, person_id: r.personId, duty: r.duty, reason: r.reason },
      ...{ asked_by: r.askedBy, asked_at: r.askedAt, advocate_id: r.advocateId, state: 'asked' },
    })
    .execute()
}

export type LockedReferral = {
  readonly id: Id
  readonly personId: Id
  readonly state: ReferralState
  readonly advocateId: Id | null
}

export async function lockReferral(db: Db, councilId: Id, id: Id): Promise<LockedReferral> {
  const row = await db
    .selectFrom('advocacy_referral')
    .select(['id', 'person_id', 'state', 'advocate_id'])
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound(`No referral ${id}`)
  return {
    ...{ id: row.id, personId: row.person_id, advocateId: row.advocate_id },
    state: row.state as ReferralState,
  }
}

type Answer = { readonly state: ReferralState; readonly at: Date; readonly instructed?: boolean }

export async function saveAnswer(db: Db, councilId: Id, id: Id, answer: Answer): Promise<void> {
  await db
    .updateTable('advocacy_referral')
    .set({
      ...{ state: answer.state, answered_at: answer.at },
      instructed: answer.instructed ?? null,
    })
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .execute()
}

export async function saveMeeting(db: Db, councilId: Id, id: Id, at: Date): Promise<void> {
  await db
    .updateTable('advocacy_referral')
    .set({ first_meeting_at: at })
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .execute()
}

/** What an advocate may see from the day they accept: the week, its journeys, the plan and the needs. */
const SCOPES = ['week', 'travel', 'plan', 'needs']

/**
 * From the day of the advocate's yes. Somebody who advocates for this person already, by another duty, keeps the one tie
 * that there is: it covers what an advocate sees, and goes on.
 */
export async function openTie(
  db: Db,
  councilId: Id,
  tie: { readonly personId: Id; readonly accountId: Id; readonly on: Day; readonly now: Date },
): Promise<void> {
  const { rows } = await sql<{ id: Id }>`
    update relationship
    set ends_on = null,
      scopes = scopes || array(select unnest(${SCOPES}::text[]) except select unnest(scopes))
    where council_id = ${councilId} and id = (
      select id from relationship
      where council_id = ${councilId} and account_id = ${tie.accountId} and person_id = ${tie.personId}
        and kind = 'advocate' and starts_on <= ${tie.on} and (ends_on is null or ends_on >= ${tie.on})
      order by starts_on, id limit 1
    )
    returning id
  `.execute(db)
  if (rows.length > 0) return
  await db
    .insertInto('relationship')
    .values({
      ...{ council_id: councilId, id: newId(tie.now), account_id: tie.accountId },
      ...{ person_id: tie.personId, kind: 'advocate', scopes: SCOPES, starts_on: tie.on },
    })
    .execute()
}
