import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Ties, Varied, WeeksHeld } from './varied.ts'

const holdsOn = (on: Day) => sql`b.starts_on <= ${on} and (b.ends_on is null or b.ends_on >= ${on})`

/** What weeks held on one day: of everybody, or of one person. */
export async function weeksHeld(db: Db, councilId: Id, on: Day, personId?: Id): Promise<WeeksHeld> {
  const { rows } = await sql<WeeksHeld>`
    select count(distinct b.person_id)::integer as people,
      count(distinct (b.person_id, s.activity))::integer as kinds, count(*)::integer as places,
      (count(*) filter (where s.setting = 'community'))::integer as outside
    from standing_booking b
    join session s on s.council_id = b.council_id and s.id = b.session_id
    where b.council_id = ${councilId} and ${holdsOn(on)}
      ${personId ? sql`and b.person_id = ${personId}` : sql``}
  `.execute(db)
  return rows[0] ?? { people: 0, kinds: 0, places: 0, outside: 0 }
}

/** How varied one person's week was and is, and what they tried and may still try (DO-26). */
export async function variedOf(
  db: Db,
  { councilId, personId }: { readonly councilId: Id; readonly personId: Id },
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<Varied> {
  const { rows } = await sql<{ readonly tried: number; readonly offered: number }>`
    select (select count(*)::integer from date_booking t where t.council_id = p.council_id and t.person_id = p.id
        and t.kind = 'taster' and t.day between ${from}::date and ${to}::date
        and not exists (select 1 from day_given_up g where g.council_id = t.council_id and g.person_id = t.person_id
          and g.session_id = t.session_id and g.day = t.day and g.undone_at is null)) as tried,
      (select count(*)::integer from session s
        join venue v on v.council_id = s.council_id and v.id = s.venue_id
        where s.council_id = p.council_id and s.taster_pence is not null and s.state = 'live'
          and (s.ends_on is null or s.ends_on >= ${to}::date) and p.needs <@ (s.has || v.has)
          and date_part('year', age(${to}::date, p.born_on)) between s.youngest and coalesce(s.oldest, 200)
          and not exists (select 1 from date_booking t where t.council_id = s.council_id and t.session_id = s.id
            and t.person_id = p.id and t.kind = 'taster')
          and not exists (select 1 from standing_booking b where b.council_id = s.council_id and b.session_id = s.id
            and b.person_id = p.id)) as offered
    from person p where p.council_id = ${councilId} and p.id = ${personId}
  `.execute(db)
  const before = await weeksHeld(db, councilId, from, personId)
  const now = await weeksHeld(db, councilId, to, personId)
  const { tried = 0, offered = 0 } = rows[0] ?? {}
  return { from, before: before.kinds, now: now.kinds, tried, offered }
}

/** Friends, by the consent of both, who met in a session every week on one day, and who of them still do on another. */
export async function tiesKept(
  db: Db,
  councilId: Id,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<Ties> {
  const { rows } = await sql<Ties>`
    with held as (select b.person_id, b.session_id, ${holdsOn(from)} as before, ${holdsOn(to)} as now
      from standing_booking b where b.council_id = ${councilId}),
    met as (select f.person_id, f.friend_id, bool_or(x.before and y.before) as before, bool_or(x.now and y.now) as now
      from friendship f
      join held x on x.person_id = f.person_id
      join held y on y.person_id = f.friend_id and y.session_id = x.session_id
      where f.council_id = ${councilId} group by f.person_id, f.friend_id)
    select (count(*) filter (where before))::integer as before, (count(*) filter (where before and now))::integer as kept
    from met
  `.execute(db)
  return rows[0] ?? { before: 0, kept: 0 }
}
