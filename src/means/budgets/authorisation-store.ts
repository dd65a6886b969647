import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Authorisation, AuthorisationState } from './authorisation-tier.ts'

/** Whose it is, with its row locked: of two who answer at once, the second sees the first one's answer. */
export async function lockAuthorisation(db: Db, councilId: Id, id: Id): Promise<void> {
  const { rows } = await sql`
    select id from authorisation where council_id = ${councilId} and id = ${id} for no key update
  `.execute(db)
  if (rows.length === 0) throw new NotFound(`No authorisation ${id}`)
}

export async function insertAuthorisation(
  db: Db,
  councilId: Id,
  asked: Authorisation,
): Promise<void> {
  await db
    .insertInto('authorisation')
    .values({
      council_id: councilId,
      id: asked.id,
      person_id: asked.personId,
      budget_id: asked.budgetId,
      plan_id: asked.planId,
      plan_version: asked.planVersion,
      tier: asked.tier,
      adjusted_pence: asked.adjusted,
      final_pence: asked.final,
      asked_by: asked.askedBy,
      asked_at: asked.askedAt,
      answer_by: asked.answerBy,
      state: asked.state,
    })
    .execute()
}

export async function saveAnswer(
  db: Db,
  councilId: Id,
  id: Id,
  answer: {
    readonly state: AuthorisationState
    readonly reasons: string
    readonly by: Id
    readonly at: Date
  },
): Promise<void> {
  await db
    .updateTable('authorisation')
    .set({
      state: answer.state,
      reasons: answer.reasons,
      answered_by: answer.by,
      answered_at: answer.at,
    })
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .execute()
}

/** What waits about a budget waits no longer: the budget or the plan was changed. */
export async function withdrawWaiting(
  db: Db,
  councilId: Id,
  about: { readonly budgetId: Id } | { readonly planId: Id },
): Promise<void> {
  const [column, id] =
    'budgetId' in about
      ? (['budget_id', about.budgetId] as const)
      : (['plan_id', about.planId] as const)
  await db
    .updateTable('authorisation')
    .set({ state: 'withdrawn' })
    .where('council_id', '=', councilId)
    .where(column, '=', id)
    .where('state', '=', 'waiting')
    .execute()
}
