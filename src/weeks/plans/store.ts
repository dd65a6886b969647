import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { RowOf } from '#ground/platform/save-rows.ts'
import type { MetByCarer, SupportPlan } from './plan.ts'
import type { PlanLine } from './plan-line.ts'
import type { PlanOutcome } from './plan-outcome.ts'

/** How a plan lies in its tables. */
export const planRow =
  (councilId: Id) =>
  (plan: SupportPlan): RowOf<'support_plan'> => ({
    council_id: councilId,
    id: plan.id,
    person_id: plan.personId,
    number: plan.number,
    version: plan.version,
    state: plan.state,
    assessment_id: plan.assessmentId,
    budget_id: plan.budgetId ?? null,
    starts_on: plan.startsOn,
    review_on: plan.reviewOn ?? null,
    contingency: plan.contingency,
    carer_impact: plan.carerImpact,
    communication: plan.communication,
    capacity: plan.capacity,
    free_minutes: plan.freeMinutes,
    free_words: plan.freeWords,
    rest_reason: plan.restReason,
    changed_because: plan.changedBecause,
    made_by: plan.madeBy ?? null,
    made_at: plan.madeAt,
    shared_on: plan.sharedOn ?? null,
    active_on: plan.activeOn ?? null,
    ended_on: plan.endedOn ?? null,
  })

export const outcomeRow = (
  councilId: Id,
  planId: Id,
  outcome: PlanOutcome,
  position: number,
): RowOf<'plan_outcome'> => ({
  council_id: councilId,
  id: outcome.id,
  plan_id: planId,
  thread_id: outcome.threadId,
  position,
  words: outcome.words,
  outcome: outcome.outcome,
  wellbeing: [...outcome.wellbeing],
  purpose: outcome.purpose,
  aim: outcome.aim ?? null,
  place: outcome.place,
  level: outcome.level,
  wanted_level: outcome.wantedLevel,
})

export const lineRow = (councilId: Id, planId: Id, line: PlanLine): RowOf<'plan_line'> => ({
  council_id: councilId,
  id: line.id,
  plan_id: planId,
  thread_id: line.threadId,
  kind: line.kind,
  what: line.what,
  session_id: line.sessionId ?? null,
  provider_id: line.providerId ?? null,
  route: line.route,
  staff: line.ratio?.staff ?? null,
  people: line.ratio?.people ?? null,
  rhythm: line.rhythm.kind,
  weekday: line.rhythm.weekday ?? null,
  starts_minute: line.startsMinute ?? null,
  times_a_week: line.rhythm.kind === 'weekly' ? line.rhythm.timesAWeek.toFixed(2) : null,
  weeks: line.rhythm.kind === 'weekly' ? line.rhythm.weeks : null,
  minutes: line.minutes,
  unit: line.unit,
  unit_pence: line.unitPrice,
  price_source: line.priceSource,
  yearly_pence: line.yearly,
  chargeable: line.isChargeable,
  outcomes: [...line.outcomes],
  needs: [...line.needs],
  break_minutes: line.breakMinutes,
  starts_on: line.startsOn,
  ends_on: line.endsOn ?? null,
  chosen_by: line.choice.by,
  chosen_how: line.choice.how,
  chosen_words: line.choice.words,
  chosen_reason: line.choice.reason,
  carer_prefers: line.choice.carerPrefers,
})

export const metByCarerRow = (
  councilId: Id,
  planId: Id,
  met: MetByCarer,
): RowOf<'need_met_by_carer'> => ({
  council_id: councilId,
  plan_id: planId,
  outcome: met.outcome,
  carer_id: met.carerId,
  said_on: met.saidOn,
})

/** Locks a plan until the transaction ends, and says whether it is still as the reader last saw it. */
export async function lockPlan(
  db: Db,
  councilId: Id,
  planId: Id,
): Promise<{ readonly version: number; readonly state: string } | undefined> {
  return db
    .selectFrom('support_plan')
    .select(['version', 'state'])
    .where('council_id', '=', councilId)
    .where('id', '=', planId)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

const removed = (db: Db, table: 'plan_line' | 'plan_outcome', councilId: Id, ids: readonly Id[]) =>
  db
    .deleteFrom(table)
    .where('council_id', '=', councilId)
    .where('id', 'in', [...ids])
    .execute()

export async function deleteLines(db: Db, councilId: Id, ids: readonly Id[]): Promise<void> {
  if (ids.length > 0) await removed(db, 'plan_line', councilId, ids)
}

export async function deleteOutcomes(db: Db, councilId: Id, ids: readonly Id[]): Promise<void> {
  if (ids.length > 0) await removed(db, 'plan_outcome', councilId, ids)
}
