import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Authorisation, Tier } from './authorisation-tier.ts'

/** One that waits, as a queue shows it. */
export type WaitingAuthorisation = Authorisation & {
  readonly personName: string
  /** How the person is told things: on every row (DAPB1605, flag). */
  readonly communication: string
  readonly askedByName: string
}

/** What waits for these tiers, the earliest to be answered first. A team manager's own people are for the caller to pick. */
export const authorisationsWaiting = (
  db: Db,
  councilId: Id,
  tiers: readonly Tier[],
): Promise<readonly WaitingAuthorisation[]> =>
  authorisationsWhere(
    db,
    councilId,
    sql`t.state = 'waiting' and t.tier in (select jsonb_array_elements_text(${JSON.stringify(tiers)}::jsonb))`,
  )

/** Every asking for one person's plans, and what came of each. */
export const authorisationsOf = (
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<readonly WaitingAuthorisation[]> =>
  authorisationsWhere(db, councilId, sql`t.person_id = ${personId}`)

/** @throws NotFound where there is none */
export async function authorisationById(
  db: Db,
  councilId: Id,
  id: Id,
): Promise<WaitingAuthorisation> {
  const [found] = await authorisationsWhere(db, councilId, sql`t.id = ${id}`)
  if (!found) throw new NotFound(`No authorisation ${id}`)
  return found
}

type Row = Omit<WaitingAuthorisation, 'answered'> & {
  readonly answeredBy: Id | null
  readonly answeredAt: Date | null
  readonly answeredName: string | null
}

async function authorisationsWhere(
  db: Db,
  councilId: Id,
  where: RawBuilder<unknown>,
): Promise<readonly WaitingAuthorisation[]> {
  const { rows } = await sql<Row>`
    select t.id, t.person_id as "personId", t.budget_id as "budgetId", t.plan_id as "planId",
      t.plan_version as "planVersion", t.tier, t.adjusted_pence as adjusted, t.final_pence as final,
      t.asked_by as "askedBy", t.asked_at as "askedAt", t.answer_by as "answerBy", t.state, t.reasons,
      t.answered_by as "answeredBy", t.answered_at as "answeredAt", w.name as "answeredName",
      a.name as "askedByName", p.known_as || ' ' || p.family_name as "personName", p.communication
    from authorisation t
    join person p on p.council_id = t.council_id and p.id = t.person_id
    join account a on a.council_id = t.council_id and a.id = t.asked_by
    left join account w on w.council_id = t.council_id and w.id = t.answered_by
    where t.council_id = ${councilId} and ${where}
    order by t.answer_by, t.id limit 500
  `.execute(db)
  return rows.map(({ answeredBy, answeredAt, answeredName, ...row }) => ({
    ...row,
    ...(answeredBy &&
      answeredAt && { answered: { by: answeredBy, at: answeredAt, name: answeredName ?? '' } }),
  }))
}
