import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Chosen } from './choice-record.ts'
import type { Measure } from './progress.ts'

/** Who chose the lines of every plan in force (WP-14), in one query. */
export async function choicesMade(db: Db, councilId: Id): Promise<Chosen> {
  const { rows } = await sql<Chosen>`
    select (count(*) filter (where l.chosen_by = 'person'))::int as person,
      (count(*) filter (where l.chosen_by = 'with-help'))::int as "withHelp",
      (count(*) filter (where l.chosen_by = 'someone-else'))::int as "someoneElse",
      (count(*) filter (where l.chosen_by = 'someone-else' and l.chosen_reason <> ''))::int as "withReason",
      count(distinct p.person_id)::int as people
    from support_plan p join plan_line l on l.council_id = p.council_id and l.plan_id = p.id
    where p.council_id = ${councilId} and p.state in ('active', 'in-review')
  `.execute(db)
  return rows[0] ?? { person: 0, withHelp: 0, someoneElse: 0, withReason: 0, people: 0 }
}

export type OutcomeMeasure = Measure & { readonly outcome: string }

/**
 * `going`: every outcome of a plan in force with whose it is, and whether they are at least one level above where the
 * thread of it began (DO-04). Where somebody is comes from the last thing that was seen, else from the plan itself.
 */
export const progressNow = (councilId: Id): RawBuilder<unknown> => sql`
  now as (
    select p.person_id, o.thread_id, o.outcome, o.aim, o.place, o.level
    from support_plan p join plan_outcome o on o.council_id = p.council_id and o.plan_id = p.id
    where p.council_id = ${councilId} and p.state in ('active', 'in-review')
  ), began as (
    select distinct on (o.thread_id) o.thread_id, o.level
    from plan_outcome o join support_plan p on p.council_id = o.council_id and p.id = o.plan_id
    where o.council_id = ${councilId} and o.thread_id in (select thread_id from now)
    order by o.thread_id, p.number
  ), seen as (
    select distinct on (thread_id) thread_id, level from outcome_progress
    where council_id = ${councilId} and thread_id in (select thread_id from now)
    order by thread_id, seen_on desc, id desc
  ), going as (
    select now.person_id, now.outcome, now.aim, now.place, coalesce(seen.level, now.level) > began.level as up
    from now join began on began.thread_id = now.thread_id left join seen on seen.thread_id = now.thread_id
  )`

/** DO-04: how many people want each national outcome, and how many of them moved up at least one level. */
export async function outcomeMeasures(db: Db, councilId: Id): Promise<readonly OutcomeMeasure[]> {
  const { rows } = await sql<OutcomeMeasure>`
    with ${progressNow(councilId)}
    select outcome, count(distinct person_id)::int as people,
      (count(distinct person_id) filter (where up))::int as up
    from going group by outcome order by outcome
  `.execute(db)
  return rows
}

export type HoursReport = {
  readonly people: number
  readonly needed: Minutes
  readonly planned: Minutes
  /** People whose planned and wished-free time is less than what they need (WP-21). */
  readonly below: number
}

/** Minutes of support in a week, needed and planned, over every plan in force: one query. */
export async function hoursPlanned(db: Db, councilId: Id): Promise<HoursReport> {
  const { rows } = await sql<HoursReport>`
    with each as (
      select p.id, p.free_minutes as free, coalesce(a.needed_minutes, 0) as needed,
        coalesce((select sum(case when l.rhythm = 'open-days' then l.minutes
            when l.rhythm = 'weekly' then round(l.times_a_week * l.minutes) else 0 end)
          from (select distinct on (x.thread_id) x.* from plan_line x
            where x.council_id = p.council_id and x.plan_id = p.id
            order by x.thread_id, x.starts_on desc, x.id) l
          where l.kind in ('session', 'personal-assistant', 'community', 'tenancy')), 0)::int as planned
      from support_plan p join assessment a on a.council_id = p.council_id and a.id = p.assessment_id
      where p.council_id = ${councilId} and p.state in ('active', 'in-review')
    )
    select count(*)::int as people, coalesce(sum(needed), 0)::int as needed,
      coalesce(sum(planned), 0)::int as planned, (count(*) filter (where planned + free < needed))::int as below
    from each
  `.execute(db)
  return rows[0] ?? { people: 0, needed: 0, planned: 0, below: 0 }
}
