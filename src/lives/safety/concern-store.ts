import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { BodyPart, ConcernAbout, ConcernState, OutcomeMet, PersonAsked } from './concern.ts'

export type NewConcern = {
  readonly id: Id
  readonly personId: Id
  readonly raisedBy: Id
  readonly raisedAt: Date
  readonly about: ConcernAbout
  readonly seen: string
  readonly body: readonly BodyPart[]
  readonly atRiskNow: boolean
  readonly doneSoFar: string
  readonly namedAccount?: Id | undefined
  readonly namedWords: string
  readonly providerId?: Id | undefined
  readonly personAsked: PersonAsked
  readonly personWants: string
}

/** @returns whether it is new: sent twice with the id of its form it is one */
export async function insertConcern(db: Db, councilId: Id, c: NewConcern): Promise<boolean> {
  const written = await db
    .insertInto('concern')
    .values({
      ...{ council_id: councilId, id: c.id, person_id: c.personId, raised_by: c.raisedBy },
      ...{ raised_at: c.raisedAt, about: c.about, seen: c.seen, body: [...c.body] },
      ...{ at_risk_now: c.atRiskNow, done_so_far: c.doneSoFar, named_words: c.namedWords },
      ...{ named_account: c.namedAccount ?? null, provider_id: c.providerId ?? null },
      ...{ person_asked: c.personAsked, person_wants: c.personWants, state: 'raised' },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

export async function lockConcern(db: Db, councilId: Id, concernId: Id) {
  const { rows } = await sql<{
    id: Id
    personId: Id
    raisedBy: Id
    raisedAt: Date
    namedAccount: Id | null
    providerId: Id | null
    alertId: Id | null
    state: ConcernState
    version: number
  }>`
    select id, person_id as "personId", raised_by as "raisedBy", raised_at as "raisedAt",
      named_account as "namedAccount", provider_id as "providerId", alert_id as "alertId", state, version
    from concern where council_id = ${councilId} and id = ${concernId} for no key update
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No concern ${concernId}`)
  return row
}

type Changes = {
  readonly alert_id?: Id
  readonly has_needs?: boolean
  readonly at_risk?: boolean
  readonly cannot_protect?: boolean
  readonly test_reasons?: string
  readonly tested_by?: Id
  readonly tested_at?: Date
  readonly enquiry_due_on?: Day | null
  readonly state?: ConcernState
  readonly person_asked?: PersonAsked
  readonly person_wants?: string
  readonly provider_id?: Id
  readonly outcome?: string
  readonly outcome_met?: OutcomeMet
  readonly closed_at?: Date
  readonly closed_by?: Id
}

export async function saveConcern(
  db: Db,
  councilId: Id,
  concernId: Id,
  changes: Changes,
): Promise<void> {
  await db
    .updateTable('concern')
    .set((of) => ({ ...changes, version: of('version', '+', 1) }))
    .where('council_id', '=', councilId)
    .where('id', '=', concernId)
    .execute()
}

/** @returns whether it is new: the same words by the same account are one note */
export async function insertNote(
  db: Db,
  councilId: Id,
  note: { readonly concernId: Id; readonly words: string; readonly by: Id; readonly at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into concern_note (council_id, id, concern_id, words, made_by, made_at)
    select ${councilId}, ${newId(note.at)}, ${note.concernId}, ${note.words}, ${note.by}, ${note.at}
    where not exists (select 1 from concern_note n where n.council_id = ${councilId}
      and n.concern_id = ${note.concernId} and n.made_by = ${note.by} and n.words = ${note.words})
    returning id
  `.execute(db)
  return rows.length === 1
}

/** Pauses a provider for a concern; one that is paused for it already stays as it is. */
export async function insertPause(
  db: Db,
  councilId: Id,
  pause: {
    readonly providerId: Id
    readonly concernId: Id
    readonly reason: string
    readonly from: Day
    readonly by: Id
    readonly at: Date
  },
): Promise<boolean> {
  const { rows } = await sql`
    insert into provider_pause (council_id, id, provider_id, concern_id, reason, from_day, made_by, made_at)
    select ${councilId}, ${newId(pause.at)}, ${pause.providerId}, ${pause.concernId}, ${pause.reason}, ${pause.from},
      ${pause.by}, ${pause.at}
    where not exists (select 1 from provider_pause p where p.council_id = ${councilId}
      and p.concern_id = ${pause.concernId} and p.until_day is null)
    returning id
  `.execute(db)
  return rows.length === 1
}

/** New placements may begin again from the day after this one. */
export async function endPause(
  db: Db,
  councilId: Id,
  { concernId, on, by }: { readonly concernId: Id; readonly on: Day; readonly by: Id },
): Promise<boolean> {
  const ended = await db
    .updateTable('provider_pause')
    .set({ until_day: sql`greatest(from_day, ${on}::date)`, ended_by: by })
    .where('council_id', '=', councilId)
    .where('concern_id', '=', concernId)
    .where('until_day', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}
