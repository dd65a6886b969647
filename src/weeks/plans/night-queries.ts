import { sql } from 'kysely'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

export type OutcomeDue = { readonly personId: Id; readonly threadId: Id; readonly dueOn: Day }

/**
 * Outcomes of the plans in force that were last talked about so many weeks ago or more (rule R45), or never since the plan
 * began; not those that are met or no longer wanted, nor those that somebody was asked about since. One query.
 */
export async function outcomesDue(
  db: Db,
  { councilId, on, weeks }: { readonly councilId: Id; readonly on: Day; readonly weeks: number },
): Promise<readonly OutcomeDue[]> {
  const { rows } = await sql<OutcomeDue>`
    with due as (
      select p.person_id, o.thread_id,
        coalesce(last.seen_on, p.active_on, p.starts_on) + ${weeks * 7}::int as due_on
      from support_plan p join plan_outcome o on o.council_id = p.council_id and o.plan_id = p.id
      left join lateral (
        select x.seen_on, x.standing from outcome_progress x
        where x.council_id = o.council_id and x.thread_id = o.thread_id
        order by x.seen_on desc, x.id desc limit 1
      ) last on true
      where p.council_id = ${councilId} and p.state in ('active', 'in-review')
        and coalesce(last.standing, '') not in ('met', 'no-longer-wanted')
    )
    select due.person_id as "personId", due.thread_id as "threadId", due.due_on as "dueOn"
    from due where due.due_on <= ${on}::date and not exists (
      select 1 from task t where t.council_id = ${councilId} and t.kind = 'outcome-progress'
        and t.subject = due.thread_id and t.made_at >= due.due_on)
    order by due.due_on, due.person_id, due.thread_id
  `.execute(db)
  return rows
}

export type PlanToBegin = { readonly personId: Id; readonly planId: Id; readonly version: number }

/**
 * Plans that wait for nothing but their day: agreed and authorised, with a smaller budget of which the person was told
 * so many days ago or more, and that nobody challenges (rule R42).
 */
export async function smallerPlansToBegin(
  db: Db,
  asked: { readonly councilId: Id; readonly on: Day; readonly noticeDays: number },
): Promise<readonly PlanToBegin[]> {
  const { councilId, on, noticeDays } = asked
  const { rows } = await sql<PlanToBegin>`
    select p.person_id as "personId", p.id as "planId", p.version
    from support_plan p join budget b on b.council_id = p.council_id and b.id = p.budget_id
    where p.council_id = ${councilId} and p.state = 'authorised' and p.starts_on <= ${on}
      and b.state = 'authorised' and b.told_on <= ${addDays(on, -noticeDays)}
      and not exists (select 1 from challenge c where c.council_id = p.council_id
        and c.person_id = p.person_id and c.about in ('budget', 'plan') and c.answered_at is null)
    order by p.starts_on, p.id
  `.execute(db)
  return rows
}
