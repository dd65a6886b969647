import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { takesNobodyNew } from '#lives/safety/concern-queries.ts'
import { onDays } from '#weeks/bookings/queries.ts'
import { declined } from '#weeks/fit/queries.ts'
import type { CountyFacts, PersonFacts, SessionFacts, VenueFacts } from './county-facts.ts'

/**
 * Reads a whole council as it stands on a day, in six set queries whatever its size. Rows of one person or session
 * are gathered by the database, so that nothing is asked once per row, and words stand in the order of their letters'
 * codes, so that every database gives the same.
 */
export async function loadCountyFacts(db: Db, councilId: Id, on: Day): Promise<CountyFacts> {
  return {
    people: await loadPeople(db, councilId, on),
    sessions: await loadSessions(db, councilId, on),
    venues: await loadVenues(db, councilId),
    speeds: await loadSpeeds(db, councilId),
    friendships: await loadFriendships(db, councilId),
    apart: await loadApart(db, councilId),
  }
}

/** Every adult as they stand on a day, in one query. */
export async function loadPeople(db: Db, councilId: Id, on: Day): Promise<readonly PersonFacts[]> {
  const { rows } = await sql<PersonFacts>`
    select p.id, p.area, p.language, p.travel_means as "travelMeans", p.travel_limit as "travelLimit",
      p.wanted_half_days as "wantedHalfDays", p.wanted_minutes as "wantedMinutes", p.needs, p.avoids, p.outcomes,
      p.carer_break_minutes as "carerBreakMinutes", c.lat, c.lon,
      coalesce(b.weekly_pence, 0) as weekly, coalesce(b.routes, '{}') as routes,
      coalesce(r.ratios, '[]') as ratios, coalesce(ar.ratios, '[]') as "activityRatios",
      coalesce(d.sessions, '[]') as "risksTaken", coalesce(w.wishes, '[]') as wishes,
      coalesce(h.holds, '[]') as holds, ${declined(councilId, sql.ref('p.id'))} as declined
    from person p
    join postcode c on c.council_id = p.council_id and c.postcode = p.postcode
    left join weekly_budget b on b.council_id = p.council_id and b.person_id = p.id
      and b.valid_from <= ${on} and (b.valid_to is null or b.valid_to >= ${on})
    left join lateral (
      select jsonb_agg(jsonb_build_object('setting', setting, 'ratio', jsonb_build_object('staff', staff, 'people', people))
        order by setting collate "C") as ratios
      from assessed_ratio a where a.council_id = p.council_id and a.person_id = p.id
        and valid_from <= ${on} and (valid_to is null or valid_to >= ${on})
    ) r on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('activity', activity, 'ratio', jsonb_build_object('staff', staff, 'people', people))
        order by activity collate "C") as ratios
      from activity_ratio a where a.council_id = p.council_id and a.person_id = p.id
        and valid_from <= ${on} and (valid_to is null or valid_to >= ${on})
    ) ar on true
    left join lateral (
      select jsonb_agg(distinct session_id) as sessions from positive_risk_decision d
      where d.council_id = p.council_id and d.person_id = p.id
        and d.decided_on <= ${on} and d.review_on >= ${on} and (d.ended_on is null or d.ended_on > ${on})
    ) d on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('activity', activity, 'strength', wish) order by activity collate "C") as wishes
      from wish where council_id = p.council_id and person_id = p.id
    ) w on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('sessionId', session_id,
        'ratio', jsonb_build_object('staff', staff, 'people', people), 'chosen', made_by in ('person', 'proposal'))
        order by session_id, starts_on) as holds
      from standing_booking where council_id = p.council_id and person_id = p.id
        and (ends_on is null or ends_on >= ${on})
    ) h on true
    -- Adults alone: a record may begin at 14, and a young person's week is not planned here (Care Act 2014 s58).
    where p.council_id = ${councilId} and p.born_on <= ${on}::date - interval '18 years' order by p.id
  `.execute(db)
  return rows
}

async function loadSessions(db: Db, councilId: Id, on: Day): Promise<readonly SessionFacts[]> {
  const { rows } = await sql<SessionFacts>`
    select s.id, s.venue_id as "venueId", s.activity, a.outcomes, s.setting, s.company, s.weekday, s.starts, s.ends,
      jsonb_build_object('n', s.staff_n, 'd', s.staff_d) as staff, s.rooms, s.least, s.most,
      -- Personal care only where the provider may give it (domain 2.11).
      array(select x from unnest(s.has || v.has) x where x <> 'personal-care' or o.personal_care group by x order by x collate "C") as has,
      array(select x from unnest(s.exposes || v.exposes) x group by x order by x collate "C") as exposes,
      o.routes, s.languages, s.worker, coalesce(q.prices, '[]') as prices,
      coalesce(p.taken, '[]') as taken, coalesce(d.days, '[]') as alone, ${takesNobodyNew(on)} as "takesNobodyNew"
    from session s
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    join provider o on o.council_id = s.council_id and o.id = s.provider_id
    join activity a on a.council_id = s.council_id and a.key = s.activity
    left join lateral (
      select jsonb_agg(jsonb_build_object('ratio', jsonb_build_object('staff', staff, 'people', people), 'price', price_pence)
        order by price_pence, staff, people) as prices
      from session_price r where r.council_id = s.council_id and r.session_id = s.id
        and valid_from <= ${on} and (valid_to is null or valid_to >= ${on})
    ) q on true
    left join lateral (${takenIn(on)}) p on true
    left join (${onDays({ councilId, from: on })}) d on d.session_id = s.id
    -- A provider whose papers do not all hold that day is proposed to nobody. A week is planned of what comes each week.
    where s.council_id = ${councilId} and s.starts_on <= ${on} and (s.ends_on is null or s.ends_on >= ${on})
      and o.papers_until >= ${on} and s.state = 'live' and s.every_weeks = 1 and s.month_week is null
      and (p.taken is not null or not ${takesNobodyNew(on)})
    order by s.id
  `.execute(db)
  return rows
}

/** The weekly places of session `s` that hold on a day or later, those of the youngest too, and those that are kept for somebody. */
const takenIn = (on: Day) => sql`
  select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('personId', person_id,
    'ratio', jsonb_build_object('staff', staff, 'people', people), 'price', price_pence, 'goesOn', goes_on))
    order by person_id, first, id) as taken
  from (
    select id, person_id, staff, people, price_pence, ends_on is null as goes_on, starts_on as first
    from standing_booking b where b.council_id = s.council_id and b.session_id = s.id
      and (ends_on is null or ends_on >= ${on})
    union all
    select id, person_id, staff, people, null, false, null from waiting_place w
    where w.council_id = s.council_id and w.session_id = s.id and state = 'offered' and day is null
  ) b`

async function loadVenues(db: Db, councilId: Id): Promise<readonly VenueFacts[]> {
  const rows = await db
    .selectFrom('venue')
    .select(['id', 'area', 'lat', 'lon', 'least_staff as leastStaff'])
    .where('council_id', '=', councilId)
    .orderBy('id')
    .execute()
  return rows
}

export async function loadSpeeds(db: Db, councilId: Id): Promise<CountyFacts['speeds']> {
  const { rows } = await sql<CountyFacts['speeds'][number]>`
    select means, up_to_km as "upToKm", detour, kmh, wait_minutes as wait
    from travel_speed where council_id = ${councilId} order by means collate "C", up_to_km
  `.execute(db)
  return rows
}

async function loadFriendships(db: Db, councilId: Id): Promise<CountyFacts['friendships']> {
  const rows = await db
    .selectFrom('friendship')
    .select(['person_id as a', 'friend_id as b', 'weight'])
    .where('council_id', '=', councilId)
    .orderBy('person_id')
    .orderBy('friend_id')
    .execute()
  return rows
}

export async function loadApart(db: Db, councilId: Id): Promise<CountyFacts['apart']> {
  const rows = await db
    .selectFrom('apart')
    .select(['person_id', 'other_id'])
    .where('council_id', '=', councilId)
    .orderBy('person_id')
    .orderBy('other_id')
    .execute()
  return rows.map((row) => [row.person_id, row.other_id] as const)
}
