import { sql } from 'kysely'
import { addDays, type Day, mondayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { sitsOn } from '#lives/offer/date-queries.ts'
import type { Asker, Busy, Want } from './asking.ts'
import { expectedIn } from './expected-queries.ts'
import { nextDays, type Seat } from './seat.ts'

type Asked = {
  readonly councilId: Id
  readonly personIds: readonly Id[]
  /** The day from which they would take part: their ratios and money are those of it. */
  readonly on: Day
  /** Their places in it are no reason against it. */
  readonly sessionId: Id
  /** On these days it is looked at what else they have. */
  readonly days: readonly Day[]
}

/** How many sittings ahead a weekly place is held against what somebody has on single days. */
const SITTINGS_AHEAD = 12

/** The days that a place would touch: those of its week, or the next sittings of a weekly one. */
export function daysTouched(seat: Seat, { kind, day }: Want): readonly Day[] {
  if (kind === 'weekly') return nextDays(seat, day, SITTINGS_AHEAD)
  const monday = mondayOf(day)
  return Array.from({ length: 7 }, (_, n) => addDays(monday, n))
}

const ids = (given: readonly string[], as: 'uuid' | 'date') =>
  sql`(select x::${sql.raw(as)} from jsonb_array_elements_text(${JSON.stringify(given)}::jsonb) x)`

const holdsOn = (on: Day) => sql`r.council_id = p.council_id and r.person_id = p.id
  and r.valid_from <= ${on} and (r.valid_to is null or r.valid_to >= ${on})`
const ratio = sql`'ratio', jsonb_build_object('staff', r.staff, 'people', r.people)`

/** People as they ask for a place, in the order of their ids: two queries, however many they are. */
export async function askersOf(db: Db, asked: Asked): Promise<readonly Asker[]> {
  const { councilId, personIds, on, sessionId } = asked
  const { rows } = await sql<Omit<Asker, 'busy'>>`
    select p.id, p.known_as as "knownAs", p.born_on as "bornOn", p.needs,
      coalesce((select jsonb_agg(jsonb_build_object('setting', r.setting, ${ratio}))
        from assessed_ratio r where ${holdsOn(on)}), '[]') as ratios,
      coalesce((select jsonb_agg(jsonb_build_object('activity', r.activity, ${ratio}))
        from activity_ratio r where ${holdsOn(on)}), '[]') as "activityRatios",
      array(select session_id from positive_risk_decision d where d.council_id = p.council_id and d.person_id = p.id
        and d.decided_on <= ${on} and d.review_on >= ${on} and (d.ended_on is null or d.ended_on > ${on})) as "risksTaken",
      coalesce(m.weekly_pence, 0) as weekly, coalesce(m.routes, '{}') as routes,
      array(select case when person_id = p.id then other_id else person_id end from apart
        where council_id = p.council_id and (person_id = p.id or other_id = p.id)) as apart,
      coalesce((select jsonb_agg(jsonb_build_object('means', means, 'upToKm', up_to_km, 'detour', detour, 'kmh', kmh,
          'wait', wait_minutes) order by means, up_to_km)
        from travel_speed where council_id = p.council_id), '[]') as speeds,
      array(select distinct session_id from date_booking t where t.council_id = p.council_id and t.person_id = p.id
        and t.kind = 'taster') as tried,
      coalesce((select sum(b.price_pence) from standing_booking b where b.council_id = p.council_id
        and b.person_id = p.id and b.session_id <> ${sessionId} and (b.ends_on is null or b.ends_on > ${on})), 0)::int
        as "weeklyCost"
    from person p
    left join weekly_budget m on m.council_id = p.council_id and m.person_id = p.id
      and m.valid_from <= ${on} and (m.valid_to is null or m.valid_to >= ${on})
    where p.council_id = ${councilId} and p.id in ${ids(personIds, 'uuid')}
    order by p.id
  `.execute(db)
  const busy = await busyOf(db, asked)
  return rows.map((row) => ({ ...row, busy: busy.filter((b) => b.personId === row.id) }))
}

export async function bornOn(db: Db, councilId: Id, personId: Id): Promise<Day> {
  const row = await db
    .selectFrom('person')
    .select('born_on')
    .where('council_id', '=', councilId)
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  return row.born_on as Day
}

/** What people have on some days, with the hours and the place of that very day. */
export async function busyOf(
  db: Db,
  { councilId, personIds, days }: Pick<Asked, 'councilId' | 'personIds' | 'days'>,
): Promise<readonly (Busy & { readonly personId: Id })[]> {
  const people = ids(personIds, 'uuid')
  const found = await sql<Busy & { readonly personId: Id }>`
    with theirs as (
      select session_id from standing_booking where council_id = ${councilId} and person_id in ${people}
      union
      select session_id from date_booking where council_id = ${councilId} and person_id in ${people}
        and day in ${ids(days, 'date')}
    )
    select e.person_id as "personId", d.day, s.id as "sessionId", s.title_en as "titleEn", s.title_cy as "titleCy",
      a.easy_en as "easyEn", a.easy_cy as "easyCy", coalesce(g.starts, x.starts, s.starts) as starts, coalesce(g.ends, x.ends, s.ends) as ends,
      coalesce(w.id, v.id) as "venueId",
      jsonb_build_object('lat', coalesce(w.lat, v.lat), 'lon', coalesce(w.lon, v.lon)) as at, e.price_pence as price
    from session s
    join activity a on a.council_id = s.council_id and a.key = s.activity
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    cross join (select day from ${ids(days, 'date')} given(day)) d
    cross join lateral ${expectedIn(sql.ref('d.day'))} e
    left join session_date x on x.council_id = s.council_id and x.session_id = s.id and x.day = d.day
    left join venue w on w.council_id = x.council_id and w.id = x.venue_id
    left join date_booking g on g.council_id = s.council_id and g.id = e.booking_id
    where s.council_id = ${councilId} and s.id in (select session_id from theirs) and e.person_id in ${people}
      and ${sitsOn(sql.ref('d.day'))}
    order by d.day, starts, s.id
  `.execute(db)
  return found.rows
}
