import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { sitsOn } from '#lives/offer/date-queries.ts'
import type { Span } from '#lives/offer/open-days.ts'

type Like = {
  readonly councilId: Id
  readonly personId: Id
  readonly sessionId: Id
  readonly within: Span
}
export type Candidate = {
  readonly sessionId: Id
  readonly day: Day
  readonly isSameActivity: boolean
  readonly isSameVenue: boolean
}

/** So many of them are looked at closely: far more than anybody is shown. */
const MOST_LOOKED_AT = 80

/** Sittings like one that fell out, at the same thing to do or the same place, which the person does not have already. */
export async function sittingsLike(
  db: Db,
  { councilId, personId, sessionId, within }: Like,
): Promise<readonly Candidate[]> {
  const { from, to } = within
  const { rows } = await sql<Candidate>`
    select s.id as "sessionId", d.day::date as day, s.activity = lost.activity as "isSameActivity",
      s.venue_id = lost.venue_id as "isSameVenue"
    from session lost
    join session s on s.council_id = lost.council_id and s.state = 'live'
      and (s.activity = lost.activity or s.venue_id = lost.venue_id)
      and s.starts_on <= ${to}::date and (s.ends_on is null or s.ends_on >= ${from}::date)
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    cross join generate_series(${from}::date, ${to}::date, '1 day') as d(day)
    where lost.council_id = ${councilId} and lost.id = ${sessionId} and ${sitsOn(sql`d.day::date`)}
      and not exists (select 1 from standing_booking b where b.council_id = s.council_id and b.session_id = s.id
        and b.person_id = ${personId} and b.starts_on <= d.day::date and (b.ends_on is null or b.ends_on >= d.day::date))
    order by (s.activity = lost.activity) desc, (s.venue_id = lost.venue_id) desc, d.day, s.starts, s.id
    limit ${MOST_LOOKED_AT}
  `.execute(db)
  return rows
}

/** How many days a person has had, or asked for, in the place of those that one day took. */
export async function swapsFor(
  db: Db,
  {
    councilId,
    personId,
    day,
  }: { readonly councilId: Id; readonly personId: Id; readonly day: Day },
): Promise<number> {
  const { rows } = await sql<{ taken: number }>`select
    (select count(*) from date_booking b where b.council_id = ${councilId} and b.person_id = ${personId}
      and b.swap_for = ${day}::date
      and not exists (select 1 from day_given_up g where g.council_id = b.council_id and g.person_id = b.person_id
        and g.session_id = b.session_id and g.day = b.day and g.undone_at is null))::integer
    + (select count(*) from booking_request r where r.council_id = ${councilId} and r.person_id = ${personId}
      and r.swap_for = ${day}::date and r.state in ('requested', 'offered'))::integer as taken`.execute(
    db,
  )
  return rows[0]?.taken ?? 0
}
