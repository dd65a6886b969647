import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Budget } from '#means/budgets/budget.ts'
import { budgetsWhere } from '#means/budgets/row-queries.ts'
import type { LineKind } from './plan-line.ts'
import type { MoneyLine } from './session-money.ts'
import type { LiveLine, LivePlan } from './uplift.ts'

/** Which lines a rise is for, and from when. */
export type RiseOf = { readonly kind: LineKind; readonly from: Day }

const live = (councilId: Id) => sql`
  live as (
    select p.id, p.person_id from support_plan p
    where p.council_id = ${councilId} and p.state in ('active', 'in-review')
  ), counted as (
    select distinct on (l.plan_id, l.thread_id) l.*, v.person_id
    from live v join plan_line l on l.council_id = ${councilId} and l.plan_id = v.id
    order by l.plan_id, l.thread_id, l.starts_on desc, l.id
  )`

/**
 * Every line of a kind in every plan in force that began before a day, in one query. One that begins on the day or later
 * has the price of its own day, so that nothing is raised twice.
 */
export async function liveLines(
  db: Db,
  councilId: Id,
  { kind, from }: RiseOf,
): Promise<readonly LiveLine[]> {
  const { rows } = await sql<{ readonly all: readonly LiveLine[] }>`
    with ${live(councilId)}
    select coalesce(json_agg(json_build_object('planId', c.plan_id, 'personId', c.person_id, 'lineId', c.id,
      'what', c.what, 'unitPrice', c.unit_pence, 'yearly', c.yearly_pence,
      'rhythm', json_build_object('kind', c.rhythm, 'weekday', c.weekday, 'timesAWeek', c.times_a_week,
        'weeks', c.weeks))), '[]') as all
    from counted c where c.kind = ${kind} and c.unit_pence > 0 and c.rhythm <> 'once' and c.starts_on < ${from}
      and (c.ends_on is null or c.ends_on >= ${from})
  `.execute(db)
  return rows[0]?.all ?? []
}

/** What every plan in force costs, with the budget that holds on a day, in one query. */
export async function livePlans(db: Db, councilId: Id, on: Day): Promise<readonly LivePlan[]> {
  const { rows } = await sql<{ readonly all: readonly LivePlan[] }>`
    with ${live(councilId)}, cost as (select plan_id, sum(yearly_pence)::bigint as yearly from counted group by plan_id)
    select coalesce(json_agg(json_strip_nulls(json_build_object('planId', v.id, 'personId', v.person_id,
      'yearly', c.yearly, 'agreed', b.agreed_pence))), '[]') as all
    from live v join cost c on c.plan_id = v.id
    left join budget b on b.council_id = ${councilId} and b.person_id = v.person_id
      and b.state in ('authorised', 'active', 'revised') and b.valid_from <= ${on}
      and (b.valid_to is null or b.valid_to >= ${on})
  `.execute(db)
  return rows[0]?.all ?? []
}

/** The lines of many plans, each as far as the week of their sessions is reckoned with it, in one query. */
export async function moneyLines(
  db: Db,
  councilId: Id,
  planIds: readonly Id[],
): Promise<ReadonlyMap<Id, readonly MoneyLine[]>> {
  const { rows } = await sql<{ readonly all: readonly (readonly [Id, readonly MoneyLine[]])[] }>`
    with asked as (select value::uuid as id from jsonb_array_elements_text(${JSON.stringify(planIds)}::jsonb)),
    one as (
      select l.plan_id, json_agg(json_build_object('threadId', l.thread_id, 'kind', l.kind, 'yearly', l.yearly_pence,
        'unitPrice', l.unit_pence, 'startsOn', l.starts_on,
        'rhythm', json_build_object('kind', l.rhythm, 'timesAWeek', l.times_a_week, 'weeks', l.weeks))) as lines
      from plan_line l where l.council_id = ${councilId} and l.plan_id in (select id from asked)
      group by l.plan_id)
    select coalesce(json_agg(json_build_array(plan_id, lines)), '[]') as all from one
  `.execute(db)
  return new Map(rows[0]?.all ?? [])
}

export type PriceHeld = {
  readonly sessionId: Id
  readonly ratio: Ratio
  readonly price: Pence
}

/** Every price of every session that holds on a day and began before it. */
export async function pricesBefore(
  db: Db,
  councilId: Id,
  from: Day,
): Promise<readonly PriceHeld[]> {
  const rows = await db
    .selectFrom('session_price')
    .select(['session_id', 'staff', 'people', 'price_pence'])
    .where('council_id', '=', councilId)
    .where('valid_from', '<', from)
    .where((e) => e.or([e('valid_to', 'is', null), e('valid_to', '>=', from)]))
    .execute()
  return rows.map((row) => ({
    sessionId: row.session_id,
    ratio: { staff: row.staff, people: row.people },
    price: row.price_pence,
  }))
}

export type WeeklyHeld = {
  readonly personId: Id
  readonly weekly: Pence
  readonly routes: readonly string[]
}

/** The weekly figures that hold on a day, for many people. */
export async function weeklyHeld(
  db: Db,
  councilId: Id,
  personIds: readonly Id[],
  on: Day,
): Promise<readonly WeeklyHeld[]> {
  const { rows } = await sql<WeeklyHeld>`
    select person_id as "personId", weekly_pence as weekly, routes from weekly_budget
    where council_id = ${councilId} and valid_from <= ${on} and (valid_to is null or valid_to >= ${on})
      and person_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(personIds)}::jsonb))
  `.execute(db)
  return rows
}

/** The highest number that any budget of each person has: the next follows it. */
export async function budgetNumbers(
  db: Db,
  councilId: Id,
  personIds: readonly Id[],
): Promise<ReadonlyMap<Id, number>> {
  const { rows } = await sql<{ readonly personId: Id; readonly number: number }>`
    select person_id as "personId", max(number) as number from budget
    where council_id = ${councilId}
      and person_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(personIds)}::jsonb))
    group by person_id
  `.execute(db)
  return new Map(rows.map((row) => [row.personId, row.number]))
}

/** The budgets that hold on a day and began before it, of many people at once, in one query. */
export const budgetsHeld = (
  db: Db,
  councilId: Id,
  personIds: readonly Id[],
  on: Day,
): Promise<readonly Budget[]> =>
  budgetsWhere(
    db,
    councilId,
    sql`b.person_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(personIds)}::jsonb))
      and b.state in ('authorised', 'active', 'revised') and b.valid_from < ${on}
      and (b.valid_to is null or b.valid_to >= ${on})`,
  )
