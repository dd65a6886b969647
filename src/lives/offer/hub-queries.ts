import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Point } from '#ground/kernel/place.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { WhyShut } from './closure.ts'
import { sitsOn } from './date-queries.ts'
import type { Area, Session } from './session.ts'
import type { SpokeType } from './spoke-kind.ts'
import { ACTIVITIES_OF } from './spoke-kind.ts'
import type { Rooms } from './staffing.ts'

export type SpokeSeen = Point & {
  readonly id: Id
  readonly name: string
  readonly areaEn: string
  readonly areaCy: string
}
/** A hub with the spokes that it helps. */
export type HubSeen = SpokeSeen & { readonly spokes: readonly SpokeSeen[] }

/** Every hub with its spokes, and the spokes that no hub helps, in one query: a county has a few hundred. */
export async function hubsAndSpokes(
  db: Db,
  councilId: Id,
): Promise<{ readonly hubs: readonly HubSeen[]; readonly alone: readonly SpokeSeen[] }> {
  const { rows } = await sql<SpokeSeen & { readonly kind: string; readonly hubId: Id | null }>`
    select v.id, v.name, v.lat, v.lon, v.kind, v.hub_id as "hubId", a.name_en as "areaEn", a.name_cy as "areaCy"
    from venue v join area a on a.council_id = v.council_id and a.key = v.area
    where v.council_id = ${councilId} and v.kind in ('hub', 'spoke') order by v.name, v.id
  `.execute(db)
  const spokes = Map.groupBy(
    rows.filter(({ kind }) => kind === 'spoke'),
    ({ hubId }) => hubId,
  )
  const seen = ({ kind, hubId, ...spoke }: (typeof rows)[number]): SpokeSeen => spoke
  return {
    hubs: rows
      .filter(({ kind }) => kind === 'hub')
      .map((hub) => ({ ...seen(hub), spokes: (spokes.get(hub.id) ?? []).map(seen) })),
    alone: (spokes.get(null) ?? []).map(seen),
  }
}

export async function areasDrawn(
  db: Db,
  councilId: Id,
): Promise<readonly Pick<Area, 'nameEn' | 'nameCy' | 'outline'>[]> {
  const { rows } = await sql<Pick<Area, 'nameEn' | 'nameCy' | 'outline'>>`
    select name_en as "nameEn", name_cy as "nameCy", outline from area
    where council_id = ${councilId} order by key`.execute(db)
  return rows
}

/** One sitting of a day's programme: nothing of who comes. */
export type Programmed = Pick<
  Session,
  'id' | 'titleEn' | 'titleCy' | 'starts' | 'ends' | 'worker'
> & {
  readonly picture: string
  readonly company: Session['company']
  readonly roomName: string | null
}

/** What is on at a place on a day, in the order of the clock, with what is otherwise that day. */
export async function programmeOn(
  db: Db,
  councilId: Id,
  venueId: Id,
  on: Day,
): Promise<readonly Programmed[]> {
  const { rows } = await sql<Programmed>`
    select s.id, s.title_en as "titleEn", s.title_cy as "titleCy", coalesce(x.starts, s.starts) as starts,
      coalesce(x.ends, s.ends) as ends, coalesce(x.worker, s.worker) as worker, a.picture, s.company,
      r.name as "roomName"
    from session s
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    join activity a on a.council_id = s.council_id and a.key = s.activity
    left join session_date x on x.council_id = s.council_id and x.session_id = s.id and x.day = ${on}::date
    left join room r on r.council_id = s.council_id and r.id = coalesce(x.room_id, s.room_id)
    where s.council_id = ${councilId} and s.venue_id = ${venueId} and coalesce(x.venue_id, s.venue_id) = ${venueId}
      and s.state = 'live' and ${sitsOn(on)}
    order by starts, s.title_en, s.id limit 100
  `.execute(db)
  return rows
}

/** The day on which a place is shut, and why: a bank holiday that it keeps, or its own closure. */
export type ShutDay = {
  readonly day: Day
  readonly why: WhyShut
}

export async function shutDays(
  db: Db,
  councilId: Id,
  venueId: Id,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly ShutDay[]> {
  const { rows } = await sql<ShutDay>`
    select h.day, jsonb_build_object('kind', 'holiday', 'nameEn', h.name_en, 'nameCy', h.name_cy) as why from bank_holiday h
    join venue v on v.council_id = ${councilId} and v.id = ${venueId} and v.closed_on_bank_holidays
    where h.day between ${from}::date and ${to}::date
    union
    select d.day::date, jsonb_build_object('kind', c.kind) from venue_closure c
    cross join lateral generate_series(greatest(c.first_day, ${from}::date), least(c.last_day, ${to}::date), '1 day') d(day)
    where c.council_id = ${councilId} and c.venue_id = ${venueId}
      and c.first_day <= ${to}::date and c.last_day >= ${from}::date
    order by 1
  `.execute(db)
  return rows
}

/** One sitting of a month: the ratios of those who have a weekly place that day, and nobody's name. */
export type PlannedSitting = Pick<
  Session,
  'id' | 'titleEn' | 'titleCy' | 'starts' | 'ends' | 'staff' | 'most'
> & {
  readonly day: Day
  readonly rooms: Rooms
  readonly roomId: Id | null
  readonly ratios: readonly Ratio[]
}

/**
 * Every sitting at a place from one day to another, with the ratios of its weekly places, in one query. Days are at most
 * some months, and a place has some tens of sessions.
 */
export async function sittingsBetween(
  db: Db,
  councilId: Id,
  venueId: Id,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly PlannedSitting[]> {
  const { rows } = await sql<PlannedSitting>`
    select d.day::date as day, s.id, s.title_en as "titleEn", s.title_cy as "titleCy", s.starts, s.ends, s.most,
      jsonb_build_object('n', s.staff_n, 'd', s.staff_d) as staff, s.rooms, s.room_id as "roomId",
      coalesce((select jsonb_agg(jsonb_build_object('staff', b.staff, 'people', b.people)) from standing_booking b
        where b.council_id = s.council_id and b.session_id = s.id and b.starts_on <= d.day::date
          and (b.ends_on is null or b.ends_on >= d.day::date)), '[]') as ratios
    from session s
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    cross join lateral (select g.day::date as day from generate_series(${from}::date, ${to}::date, '1 day') g(day)) d
    where s.council_id = ${councilId} and s.venue_id = ${venueId} and ${sitsOn(sql.ref('d.day'))}
    order by d.day, s.starts, s.id limit 10000
  `.execute(db)
  return rows
}

/** How many sessions of each type of spoke (DO-23) begin within a distance of each hub, as the crow flies. */
export async function typesNear(
  db: Db,
  councilId: Id,
  { on, metres }: { readonly on: Day; readonly metres: number },
): Promise<readonly { readonly hubId: Id; readonly type: SpokeType; readonly sessions: number }[]> {
  const types = Object.entries(ACTIVITIES_OF).flatMap(([type, keys]) =>
    keys.map((activity) => ({ type, activity })),
  )
  const { rows } = await sql<{ hubId: Id; type: SpokeType; sessions: number }>`
    select h.id as "hubId", t.type, count(*)::int as sessions
    from venue h
    join session s on s.council_id = h.council_id and s.state = 'live'
      and s.starts_on <= ${on}::date and (s.ends_on is null or s.ends_on >= ${on}::date)
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    join jsonb_to_recordset(${JSON.stringify(types)}::jsonb) as t(type text, activity text) on t.activity = s.activity
    where h.council_id = ${councilId} and h.kind = 'hub'
      and 2 * 6371008.8 * asin(sqrt(least(1, power(sin(radians(v.lat - h.lat) / 2), 2)
        + cos(radians(h.lat)) * cos(radians(v.lat)) * power(sin(radians(v.lon - h.lon) / 2), 2)))) <= ${metres}
    group by h.id, t.type
  `.execute(db)
  return rows
}
