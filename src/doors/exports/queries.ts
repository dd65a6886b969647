import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { CostedLine } from './costed-plan.ts'

/** Every line of every plan in force on a day, with the budget that paid for it, in one query. */
export async function costedPlansOn(
  db: Db,
  { councilId, on }: { readonly councilId: Id; readonly on: Day },
): Promise<readonly CostedLine[]> {
  const { rows } = await sql<CostedLine>`
    select p.reference as person, sp.number as plan, l.thread_id as line, l.kind, l.what, s.reference as session,
      r.reference as provider, l.route, l.staff, l.people, l.unit, l.unit_pence::float8 as "unitPrice",
      case l.rhythm when 'weekly' then (l.times_a_week * l.weeks)::float8 when 'once' then 1 end as units,
      l.yearly_pence::float8 as yearly, l.starts_on::text as "startsOn", l.ends_on::text as "endsOn",
      case when first then b.agreed_pence::float8 end as agreed,
      case when first then b.person_pays_pence::float8 end as "personPays",
      case when first then b.council_pays_pence::float8 end as "councilPays"
    from support_plan sp
    join person p on p.council_id = sp.council_id and p.id = sp.person_id
    join lateral (
      select *, row_number() over (order by kind, what, id) = 1 as first from plan_line
      where council_id = sp.council_id and plan_id = sp.id
    ) l on true
    left join session s on s.council_id = l.council_id and s.id = l.session_id
    left join provider r on r.council_id = l.council_id and r.id = l.provider_id
    left join budget b on b.council_id = sp.council_id and b.id = sp.budget_id
    where sp.council_id = ${councilId} and sp.active_on <= ${on} and (sp.ended_on is null or sp.ended_on > ${on})
    order by p.reference collate "C", sp.number, not l.first, l.kind, l.what, l.id
  `.execute(db)
  return rows
}
