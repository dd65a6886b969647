import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Found } from './breach.ts'

/** Whoever was marked as there had a place that day: weekly, or on that day alone. Walk-ins have no name and no mark. */
export const attendedWasBooked = (councilId: Id): RawBuilder<Found> => sql`
  select e.id as row, 'there on ' || e.day || ' without a place in ' || e.session_id as found
  from register_event e
  where e.council_id = ${councilId} and e.kind = 'here'
    and not exists (select from register_event u where u.council_id = e.council_id and u.session_id = e.session_id
      and u.day = e.day and u.undoes = e.id)
    and not exists (select from standing_booking b where b.council_id = e.council_id and b.person_id = e.person_id
      and b.session_id = e.session_id and e.day >= b.starts_on and (b.ends_on is null or e.day <= b.ends_on))
    and not exists (select from date_booking b where b.council_id = e.council_id and b.person_id = e.person_id
      and b.session_id = e.session_id and b.day = e.day)`

/** Nothing stands as payable of a day whose welfare check is open (rule R23). */
export const chargedAfterCheck = (councilId: Id): RawBuilder<Found> => sql`
  select p.id as row, p.provider_pence || ' payable of ' || p.day || ' while check ' || w.id || ' is open' as found
  from welfare_check w join payable p on p.council_id = w.council_id and p.session_id = w.session_id
    and p.day = w.day and p.person_id = w.person_id and p.provider_pence > 0
  where w.council_id = ${councilId} and w.closed_at is null
    and not exists (select from payable q where q.council_id = p.council_id and q.person_id = p.person_id
      and q.session_id = p.session_id and q.day = p.day and q.correction > p.correction)`

/** People counted by area come to all people, and so do the days out of the last four weeks. */
export const areasMakeCounty = (councilId: Id, on: Day): RawBuilder<Found> => sql`
  select p.id as row, 'lives in no area of this council' as found
  from person p where p.council_id = ${councilId}
    and not exists (select from area a where a.council_id = p.council_id and a.key = p.area)
  union all
  select p.id, 'a day out on ' || p.day || ' is of nobody who is counted in an area'
  from payable p where p.council_id = ${councilId} and p.day between ${on}::date - 28 and ${on}::date
    and not exists (select from person n join area a on a.council_id = n.council_id and a.key = n.area
      where n.council_id = p.council_id and n.id = p.person_id)`

/** Every eligible need of a plan in force has a line that goes on, a willing carer, or somebody whose work it is. */
export const needsHaveSupport = (councilId: Id, on: Day): RawBuilder<Found> => sql`
  select n.id as row, 'nothing meets ' || n.outcome || ' in plan ' || p.id as found
  from support_plan p join assessed_need n on n.council_id = p.council_id and n.assessment_id = p.assessment_id
  where p.council_id = ${councilId} and p.state in ('active', 'in-review') and n.eligible
    and not exists (select from plan_line l where l.council_id = p.council_id and l.plan_id = p.id
      and n.outcome = any (l.needs) and (l.ends_on is null or l.ends_on >= ${on}::date))
    and not exists (select from need_met_by_carer c where c.council_id = p.council_id and c.plan_id = p.id
      and c.outcome = n.outcome)
    and not exists (select from task t where t.council_id = p.council_id and t.person_id = p.person_id
      and t.done_at is null)`

/** Whoever people have places with has papers that hold on that day. */
export const papersHold = (councilId: Id, on: Day): RawBuilder<Found> => sql`
  select v.id as row, count(distinct b.person_id) || ' people have places; papers '
    || coalesce('held until ' || v.papers_until, 'are missing') as found
  from provider v join session s on s.council_id = v.council_id and s.provider_id = v.id
  join standing_booking b on b.council_id = s.council_id and b.session_id = s.id
    and b.starts_on <= ${on}::date and (b.ends_on is null or b.ends_on >= ${on}::date)
  where v.council_id = ${councilId} and (v.papers_until is null or v.papers_until < ${on}::date)
  group by v.council_id, v.id`
