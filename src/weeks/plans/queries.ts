import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { isInHand, type SupportPlan } from './plan.ts'
import type { Rhythm } from './plan-line.ts'
import { sharedAs } from './shared-fact.ts'

type Json = Omit<SupportPlan, 'madeAt' | 'lines'> & {
  readonly madeAt: string
  readonly lines: readonly (Omit<SupportPlan['lines'][number], 'rhythm'> & {
    readonly rhythm: { readonly kind: Rhythm['kind'] } & Partial<
      Record<'weekday' | 'timesAWeek' | 'weeks', number>
    >
  })[]
}

const outcomes = sql`coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', o.id, 'threadId', o.thread_id,
    'words', o.words, 'outcome', o.outcome, 'wellbeing', o.wellbeing, 'purpose', o.purpose, 'aim', o.aim, 'place', o.place,
    'level', o.level, 'wantedLevel', o.wanted_level)) order by o.position, o.id)
  from plan_outcome o where o.council_id = p.council_id and o.plan_id = p.id), '[]')`

const lines = sql`coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', l.id, 'threadId', l.thread_id,
    'kind', l.kind, 'what', l.what, 'sessionId', l.session_id, 'providerId', l.provider_id, 'route', l.route,
    'ratio', case when l.staff is not null then jsonb_build_object('staff', l.staff, 'people', l.people) end,
    'rhythm', jsonb_build_object('kind', l.rhythm, 'weekday', l.weekday, 'timesAWeek', l.times_a_week, 'weeks', l.weeks),
    'startsMinute', l.starts_minute, 'minutes', l.minutes, 'unit', l.unit, 'unitPrice', l.unit_pence,
    'priceSource', l.price_source, 'yearly', l.yearly_pence, 'isChargeable', l.chargeable, 'outcomes', l.outcomes,
    'needs', l.needs, 'breakMinutes', l.break_minutes, 'startsOn', l.starts_on, 'endsOn', l.ends_on))
    || jsonb_build_object('choice', jsonb_build_object('by', l.chosen_by, 'how', l.chosen_how, 'words', l.chosen_words,
      'reason', l.chosen_reason, 'carerPrefers', l.carer_prefers))
    order by l.weekday nulls last, l.starts_minute nulls last, l.kind, l.what, l.id)
  from plan_line l where l.council_id = p.council_id and l.plan_id = p.id), '[]')`

const carers = sql`coalesce((select jsonb_agg(jsonb_build_object('outcome', m.outcome, 'carerId', m.carer_id,
    'saidOn', m.said_on) order by m.outcome)
  from need_met_by_carer m where m.council_id = p.council_id and m.plan_id = p.id), '[]')`

/** Whole plans, in one query. */
async function plansWhere(
  db: Db,
  councilId: Id,
  where: RawBuilder<unknown>,
): Promise<readonly SupportPlan[]> {
  const { rows } = await sql<{ readonly plan: Json }>`
    select jsonb_strip_nulls(jsonb_build_object('id', p.id, 'personId', p.person_id, 'number', p.number,
      'version', p.version, 'state', p.state, 'assessmentId', p.assessment_id, 'budgetId', p.budget_id,
      'startsOn', p.starts_on, 'reviewOn', p.review_on, 'contingency', p.contingency, 'carerImpact', p.carer_impact,
      'communication', p.communication, 'capacity', p.capacity, 'freeMinutes', p.free_minutes,
      'freeWords', p.free_words, 'restReason', p.rest_reason, 'changedBecause', p.changed_because, 'madeBy', p.made_by, 'madeAt', p.made_at,
      'sharedOn', p.shared_on, 'activeOn', p.active_on, 'endedOn', p.ended_on))
      || jsonb_build_object('outcomes', ${outcomes}, 'lines', ${lines}, 'metByCarers', ${carers}) as plan
    from support_plan p where p.council_id = ${councilId} and ${where}
    order by p.number desc
  `.execute(db)
  return rows.map(({ plan }) => read(plan))
}

const read = (plan: Json): SupportPlan => ({
  ...plan,
  madeAt: new Date(plan.madeAt),
  lines: plan.lines.map((line) => ({ ...line, rhythm: line.rhythm as Rhythm })),
})

const first = async (plans: Promise<readonly SupportPlan[]>) => (await plans)[0]

/** The plan in force. */
export const activePlan = (db: Db, councilId: Id, personId: Id): Promise<SupportPlan | undefined> =>
  first(
    plansWhere(
      db,
      councilId,
      sql`p.person_id = ${personId} and p.state in ('active', 'in-review')`,
    ),
  )

/** The plans in force of many people, in one query. */
export const activePlansOf = (
  db: Db,
  councilId: Id,
  personIds: readonly Id[],
): Promise<readonly SupportPlan[]> =>
  plansWhere(
    db,
    councilId,
    sql`p.state in ('active', 'in-review')
      and p.person_id in (select x.id::uuid from jsonb_array_elements_text(${JSON.stringify(personIds)}::jsonb) as x(id))`,
  )

/** The plan that is being written or decided. */
export const planInHand = (db: Db, councilId: Id, personId: Id): Promise<SupportPlan | undefined> =>
  first(
    plansWhere(
      db,
      councilId,
      sql`p.person_id = ${personId} and p.state in ('draft', 'shared', 'agreed', 'authorised')`,
    ),
  )

/** The plan whose sharing a fact is about, as long as it stands in the version that was shared. */
export async function planSharedAs(
  db: Db,
  councilId: Id,
  { subject, on }: { readonly subject: Id; readonly on: Day },
): Promise<SupportPlan | undefined> {
  const { rows } = await sql<{ readonly id: Id; readonly version: number }>`
    select id, version from support_plan where council_id = ${councilId} and shared_on = ${on}
      and state in ('shared', 'agreed', 'authorised', 'active')
  `.execute(db)
  const shared = rows.find((plan) => sharedAs(councilId, plan) === subject)
  return shared && planById(db, councilId, shared.id)
}

export const planById = (db: Db, councilId: Id, planId: Id): Promise<SupportPlan | undefined> =>
  first(plansWhere(db, councilId, sql`p.id = ${planId}`))

/** The plan in hand, else the one in force: what a worker opens. */
export async function currentPlan(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<SupportPlan | undefined> {
  const plans = await plansWhere(
    db,
    councilId,
    sql`p.person_id = ${personId} and p.state not in ('superseded', 'withdrawn')`,
  )
  return plans.find(isInHand) ?? plans[0]
}

/** Every version of a person's plan, whole, the latest first. */
export const planVersions = (
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<readonly SupportPlan[]> => plansWhere(db, councilId, sql`p.person_id = ${personId}`)
