import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

/** A line at its old price, and the row that follows it at the new one. */
export type FollowedLine = {
  readonly id: Id
  readonly next: Id
  readonly unit: number
  readonly yearly: number
}

/** Locks every plan in force of a council, so that two do not raise prices at once. */
export async function lockLivePlans(db: Db, councilId: Id): Promise<void> {
  await db
    .selectFrom('support_plan')
    .select('id')
    .where('council_id', '=', councilId)
    .where('state', 'in', ['active', 'in-review'])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}

/** Ends each line the day before, and begins it again at its new price: two statements, however many there are. */
export async function followLines(
  db: Db,
  councilId: Id,
  lines: readonly FollowedLine[],
  { from, last }: { readonly from: Day; readonly last: Day },
): Promise<void> {
  if (lines.length === 0) return
  const given = sql`jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as n(id uuid, next uuid, unit bigint, yearly bigint)`
  await sql`
    insert into plan_line (council_id, id, plan_id, thread_id, kind, what, session_id, provider_id, route, staff, people,
      rhythm, weekday, starts_minute, times_a_week, weeks, minutes, unit, unit_pence, price_source, yearly_pence,
      chargeable, outcomes, needs, break_minutes, starts_on, ends_on, chosen_by, chosen_how, chosen_words, chosen_reason,
      carer_prefers)
    select l.council_id, n.next, l.plan_id, l.thread_id, l.kind, l.what, l.session_id, l.provider_id, l.route, l.staff,
      l.people, l.rhythm, l.weekday, l.starts_minute, l.times_a_week, l.weeks, l.minutes, l.unit, n.unit,
      l.price_source, n.yearly, l.chargeable, l.outcomes, l.needs, l.break_minutes, ${from}::date, l.ends_on,
      l.chosen_by, l.chosen_how, l.chosen_words, l.chosen_reason, l.carer_prefers
    from ${given} join plan_line l on l.council_id = ${councilId} and l.id = n.id
  `.execute(db)
  await sql`
    update plan_line l set ends_on = ${last}::date from ${given}
    where l.council_id = ${councilId} and l.id = n.id
  `.execute(db)
}
