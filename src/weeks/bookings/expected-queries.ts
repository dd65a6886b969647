import { type RawBuilder, sql } from 'kysely'
import { dayIn, type OnDay } from '#lives/offer/date-queries.ts'

/**
 * Everybody who has a place in session `s` on a day and has not said that they do not come, as a relation to join:
 * person_id, staff, people, price_pence, kind ('weekly', or that of a single day), booking_id, route. It does not ask
 * whether the session sits on that day: `sitsOn` does.
 */
export function expectedIn(on: OnDay): RawBuilder<unknown> {
  const d = dayIn(on)
  return sql`(
    select held.* from (
      select b.person_id, b.staff, b.people, b.price_pence, 'weekly' as kind, b.id as booking_id, b.route
      from standing_booking b
      where b.council_id = s.council_id and b.session_id = s.id
        and b.starts_on <= ${d} and (b.ends_on is null or b.ends_on >= ${d})
      union all
      select b.person_id, b.staff, b.people, b.price_pence, b.kind, b.id, b.route
      from date_booking b
      where b.council_id = s.council_id and b.session_id = s.id and b.day = ${d}
    ) held
    where not exists (
      select 1 from day_given_up g where g.council_id = s.council_id and g.session_id = s.id
        and g.day = ${d} and g.person_id = held.person_id and g.undone_at is null
    ) and not exists (
      select 1 from long_absence a where a.council_id = s.council_id and a.person_id = held.person_id
        and a.first_day <= ${d} and (a.last_day is null or a.last_day >= ${d})
    )
  )`
}
