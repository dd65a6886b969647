import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Area } from '#lives/offer/session.ts'
import type { CountyCounts, HalfDayCount, PeopleCount, SessionCount } from './county.ts'

/** Everything that the county page says, counted by the database in five set queries whatever the county's size. */
export async function countCounty(db: Db, councilId: Id, on: Day): Promise<CountyCounts> {
  const plannedAt = await newestPlan(db, councilId)
  return {
    areas: await areasOf(db, councilId),
    people: await countPeople(db, councilId, on),
    halfDays: await countHalfDays(db, councilId),
    sessions: await countSessions(db, councilId, on),
    ...(plannedAt && { plannedAt }),
  }
}

async function newestPlan(db: Db, councilId: Id): Promise<Date | undefined> {
  const row = await db
    .selectFrom('plan_run')
    .select('finished_at')
    .where('council_id', '=', councilId)
    .where('finished_at', 'is not', null)
    .orderBy('started_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.finished_at ?? undefined
}

async function areasOf(db: Db, councilId: Id): Promise<readonly Area[]> {
  const rows = await db
    .selectFrom('area')
    .select(['key', 'name_en as nameEn', 'name_cy as nameCy', 'population', 'outline'])
    .where('council_id', '=', councilId)
    .orderBy('key')
    .execute()
  return rows.map((row) => ({ ...row, outline: row.outline as Area['outline'] }))
}

/** The week that counts for each person: the newest that they have not refused and that nothing has replaced. */
const latest = (councilId: Id) => sql`
  latest as (
    select distinct on (person_id) person_id, id from proposed_week
    where council_id = ${councilId} and state in ('open', 'accepted')
    order by person_id, (state = 'open') desc, proposed_at desc
  )`

async function countPeople(db: Db, councilId: Id, on: Day): Promise<readonly PeopleCount[]> {
  const { rows } = await sql<PeopleCount>`
    with ${latest(councilId)}, band as (
      select distinct on (person_id) person_id, staff, people from assessed_ratio
      where council_id = ${councilId} and valid_from <= ${on} and (valid_to is null or valid_to >= ${on})
      order by person_id, staff::numeric / people desc
    ), gap as (
      select g.week_id from latest l
      join proposed_gap g on g.council_id = ${councilId} and g.week_id = l.id
      group by g.week_id
    )
    select p.area, case when b.staff is null then null
        else jsonb_build_object('staff', b.staff, 'people', b.people) end as band,
      count(*)::int as people, count(l.id)::int as planned, count(g.week_id)::int as "withGap"
    from person p
    left join band b on b.person_id = p.id
    left join latest l on l.person_id = p.id
    left join gap g on g.week_id = l.id
    where p.council_id = ${councilId}
    group by p.area, b.staff, b.people
  `.execute(db)
  return rows
}

async function countHalfDays(db: Db, councilId: Id): Promise<readonly HalfDayCount[]> {
  const { rows } = await sql<HalfDayCount>`
    with ${latest(councilId)}
    select p.area, h.half_day as "halfDay", count(*)::int as wanted, count(g.half_day)::int as empty
    from person p
    join latest l on l.person_id = p.id
    cross join lateral unnest(p.wanted_half_days) as h(half_day)
    left join proposed_gap g on g.council_id = p.council_id and g.week_id = l.id and g.half_day = h.half_day
    where p.council_id = ${councilId}
    group by p.area, h.half_day
  `.execute(db)
  return rows
}

async function countSessions(db: Db, councilId: Id, on: Day): Promise<readonly SessionCount[]> {
  const { rows } = await sql<SessionCount>`
    select v.area, s.weekday, s.starts, s.ends, count(*)::int as sessions, sum(s.most)::int as places
    from session s
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    where s.council_id = ${councilId} and s.starts_on <= ${on} and (s.ends_on is null or s.ends_on >= ${on})
    group by v.area, s.weekday, s.starts, s.ends
  `.execute(db)
  return rows
}

/** How many venues a page of one area shows. */
export const VENUES_A_PAGE = 20

export type AreaSession = {
  readonly id: Id
  readonly titleEn: string
  readonly titleCy: string
  readonly provider: string
  readonly weekday: number
  readonly starts: Minutes
  readonly ends: Minutes
  readonly most: number
}
export type AreaVenue = {
  readonly id: Id
  readonly name: string
  readonly postcode: string
  readonly checkedOn: Day
  readonly sessions: readonly AreaSession[]
}
export type AreaPlaces = {
  readonly area: Pick<Area, 'key' | 'nameEn' | 'nameCy' | 'population'>
  readonly venues: readonly AreaVenue[]
  readonly total: number
  readonly page: number
}

/** One area with a page of its venues, by name, and what runs there: two queries. Nothing where there is no such area. */
export async function findAreaPlaces(
  db: Db,
  councilId: Id,
  asked: { readonly area: string; readonly page: number; readonly on: Day },
): Promise<AreaPlaces | undefined> {
  const area = await db
    .selectFrom('area')
    .select(['key', 'name_en as nameEn', 'name_cy as nameCy', 'population'])
    .where('council_id', '=', councilId)
    .where('key', '=', asked.area)
    .executeTakeFirst()
  if (!area) return undefined
  const { rows } = await sql<AreaVenue & { readonly total: number }>`
    with shown as (
      select id, name, postcode, checked_on, count(*) over ()::int as total from venue
      where council_id = ${councilId} and area = ${asked.area}
      order by name, id limit ${VENUES_A_PAGE} offset ${(asked.page - 1) * VENUES_A_PAGE}
    )
    select v.id, v.name, v.postcode, v.checked_on as "checkedOn", v.total, coalesce(r.sessions, '[]') as sessions
    from shown v
    left join lateral (
      select jsonb_agg(jsonb_build_object('id', s.id, 'titleEn', s.title_en, 'titleCy', s.title_cy,
        'provider', o.name, 'weekday', s.weekday, 'starts', s.starts, 'ends', s.ends, 'most', s.most)
        order by s.weekday, s.starts, s.title_en, s.id) as sessions
      from session s
      join provider o on o.council_id = s.council_id and o.id = s.provider_id
      where s.council_id = ${councilId} and s.venue_id = v.id
        and s.starts_on <= ${asked.on} and (s.ends_on is null or s.ends_on >= ${asked.on})
    ) r on true
    order by v.name, v.id
  `.execute(db)
  const venues = rows.map(({ total: _, ...venue }) => venue)
  return { area, venues, total: rows[0]?.total ?? 0, page: asked.page }
}
