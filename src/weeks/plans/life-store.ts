import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { PlanAgreement } from './agreement.ts'
import type { PlanState } from './plan.ts'

/** What a step changes of a plan's row. */
export type Standing = {
  readonly state: PlanState
  readonly version?: number
  readonly sharedOn?: Day
  readonly activeOn?: Day
  readonly endedOn?: Day
  readonly reviewOn?: Day
  readonly budgetId?: Id
}

export async function setStanding(
  db: Db,
  councilId: Id,
  planId: Id,
  { state, version, sharedOn, activeOn, endedOn, reviewOn, budgetId }: Standing,
): Promise<void> {
  await db
    .updateTable('support_plan')
    .set({
      state,
      ...(version && { version }),
      ...(sharedOn && { shared_on: sharedOn }),
      ...(activeOn && { active_on: activeOn }),
      ...(endedOn && { ended_on: endedOn }),
      ...(reviewOn && { review_on: reviewOn }),
      ...(budgetId && { budget_id: budgetId }),
    })
    .where('council_id', '=', councilId)
    .where('id', '=', planId)
    .execute()
}

/** The plan in force ends the day before another takes its place, or on its own day where that is later. */
export async function supersede(db: Db, councilId: Id, personId: Id, endedOn: Day): Promise<void> {
  await db
    .updateTable('support_plan')
    .set({ state: 'superseded', ended_on: endedOn })
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .where('state', 'in', ['active', 'in-review'])
    .execute()
}

export async function insertAgreement(db: Db, councilId: Id, one: PlanAgreement): Promise<void> {
  await db
    .insertInto('plan_agreement')
    .values({
      council_id: councilId,
      id: one.id,
      plan_id: one.planId,
      plan_version: one.planVersion,
      ground: one.ground.kind,
      authority_id: one.ground.kind === 'authority' ? one.ground.authorityId : null,
      best_interests_id: one.ground.kind === 'best-interests' ? one.ground.bestInterestsId : null,
      how: one.how,
      words: one.words,
      account_id: one.accountId,
      agreed_at: one.agreedAt,
    })
    .execute()
}
