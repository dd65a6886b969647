import { type RawBuilder, sql } from 'kysely'
import { type Day, weekdayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Point } from '#ground/kernel/place.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { FreeRoom, Room, RoomAsked } from './room.ts'
import type { Venue } from './session.ts'
import type { VenueFact } from './venue-facts.ts'
import type { OpenHours } from './venue-hours.ts'

/** The hours of venue `v` of a query (`OpenHours`), by day. */
export const hoursJson = sql`coalesce((select jsonb_agg(jsonb_build_object('weekday', h.weekday, 'opens', h.opens,
  'closes', h.closes) order by h.weekday, h.opens) from venue_hours h
  where h.council_id = v.council_id and h.venue_id = v.id), '[]')`
const factsJson = sql`coalesce((select jsonb_agg(jsonb_build_object('fact', f.fact, 'isSo', f.is_so, 'words', f.words,
  'checkedOn', f.checked_on) order by f.fact) from venue_fact f
  where f.council_id = v.council_id and f.venue_id = v.id), '[]')`
const roomsJson = sql`coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'venueId', r.venue_id, 'name', r.name,
  'holds', r.holds, 'has', r.has, 'lent', r.lent, 'version', r.version) order by r.name) from room r
  where r.council_id = v.council_id and r.venue_id = v.id), '[]')`

/** A place as its page and its manager see it. Nothing about anybody. */
export type PlaceSeen = Pick<Venue, 'id' | 'name' | 'kind' | 'leastStaff' | 'postcode'> &
  Point & {
    readonly providerId: Id | null
    readonly providerName: string | null
    readonly hubId: Id | null
    readonly hubName: string | null
    readonly aboutEn: string
    readonly aboutCy: string
    readonly phone: string
    readonly parking: string
    readonly dropIn: boolean
    readonly hours: readonly OpenHours[]
    readonly facts: readonly VenueFact[]
    readonly rooms: readonly Room[]
    readonly version: number
  }

/** @throws NotFound where the council has no such place */
export async function placeById(db: Db, councilId: Id, venueId: Id): Promise<PlaceSeen> {
  const { rows } = await sql<PlaceSeen>`
    select v.id, v.name, v.kind, v.least_staff as "leastStaff", v.postcode, v.lat, v.lon,
      v.provider_id as "providerId", o.name as "providerName", v.hub_id as "hubId", hub.name as "hubName",
      v.about_en as "aboutEn", v.about_cy as "aboutCy", v.phone, v.parking, v.drop_in as "dropIn", v.version,
      ${hoursJson} as hours, ${factsJson} as facts, ${roomsJson} as rooms
    from venue v
    left join provider o on o.council_id = v.council_id and o.id = v.provider_id
    left join venue hub on hub.council_id = v.council_id and hub.id = v.hub_id
    where v.council_id = ${councilId} and v.id = ${venueId}
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No place ${venueId}`)
  return row
}

/** A provider's own places, hubs first. */
export type OwnPlace = Pick<Venue, 'id' | 'name' | 'kind'> & {
  /** When the oldest of its facts was looked at. */
  readonly oldestCheck: Day | null
}
export const MOST_PLACES = 100
export async function placesOfProvider(
  db: Db,
  councilId: Id,
  providerId: Id,
): Promise<readonly OwnPlace[]> {
  const { rows } = await sql<OwnPlace>`
    select v.id, v.name, v.kind, (select min(f.checked_on) from venue_fact f
      where f.council_id = v.council_id and f.venue_id = v.id) as "oldestCheck"
    from venue v where v.council_id = ${councilId} and v.provider_id = ${providerId}
    order by (v.kind = 'hub') desc, v.name, v.id limit ${MOST_PLACES}
  `.execute(db)
  return rows
}

type HoursAsked = Pick<RoomAsked, 'starts' | 'ends'>
const overlaps = ({ starts, ends }: HoursAsked, from: string, to: string) =>
  sql`${sql.ref(from)} < ${ends} and ${sql.ref(to)} > ${starts}`

/** Whether venue `v` is open all through a time of one day: its hours, bank holidays and its own closed days. */
const isOpenThen = (asked: RoomAsked) => sql<boolean>`(
  exists (select 1 from venue_hours h where h.council_id = v.council_id and h.venue_id = v.id
    and h.weekday = ${weekdayOf(asked.day)} and h.opens <= ${asked.starts} and h.closes >= ${asked.ends})
  and not (v.closed_on_bank_holidays and exists (select 1 from bank_holiday b where b.day = ${asked.day}::date))
  and not exists (select 1 from venue_closure c where c.council_id = v.council_id and c.venue_id = v.id
    and c.first_day <= ${asked.day}::date and c.last_day >= ${asked.day}::date)
)`

/**
 * Whether room `r` is taken for part of a time: by whoever else has it, by a session that has its place in it, or by one
 * moved there for that day. A session that might sit counts, so that a cancelled one keeps its room till it is given up.
 */
const isTakenThen = (
  asked: HoursAsked & {
    readonly day: Day | RawBuilder<unknown>
    /** What this provider has borrowed it for does not count. */
    readonly except?: Id
  },
) => sql<boolean>`(
  exists (select 1 from room_use u where u.council_id = r.council_id and u.room_id = r.id and u.ended_at is null
    and u.day = ${asked.day}::date and ${overlaps(asked, 'u.starts', 'u.ends')}
    and u.provider_id is distinct from ${asked.except ?? null}::uuid)
  or exists (select 1 from session s where s.council_id = r.council_id and s.room_id = r.id
    and s.weekday = extract(isodow from ${asked.day}::date) - 1 and s.starts_on <= ${asked.day}::date
    and (s.ends_on is null or s.ends_on >= ${asked.day}::date) and ${overlaps(asked, 's.starts', 's.ends')})
  or exists (select 1 from session_date d join session s on s.council_id = d.council_id and s.id = d.session_id
    where d.council_id = r.council_id and d.day = ${asked.day}::date and d.kind <> 'cancelled'
      and coalesce(d.room_id, s.room_id) = r.id
      and coalesce(d.starts, s.starts) < ${asked.ends} and coalesce(d.ends, s.ends) > ${asked.starts})
)`

/**
 * The first of these days on which somebody else has a room for part of a time, or another session of one's own; nothing,
 * where nobody has.
 */
export async function roomTakenOn(
  db: Db,
  { councilId, providerId }: { readonly councilId: Id; readonly providerId: Id },
  { roomId, days, ...hours }: HoursAsked & { readonly roomId: Id; readonly days: readonly Day[] },
): Promise<Day | undefined> {
  const { rows } = await sql<{ day: Day | null }>`
    select min(x.day) as day from room r
    cross join lateral (select d::date as day from jsonb_array_elements_text(${JSON.stringify(days)}::jsonb) d) x
    where r.council_id = ${councilId} and r.id = ${roomId} and ${isTakenThen({ ...hours, day: sql.ref('x.day'), except: providerId })}
  `.execute(db)
  return rows[0]?.day ?? undefined
}

export const ROOMS_SHOWN = 50

/** Rooms that others may use and that are free at a time, those that hold most closely what is asked first. */
export async function freeRooms(
  db: Db,
  councilId: Id,
  asked: RoomAsked,
): Promise<readonly FreeRoom[]> {
  const { rows } = await sql<FreeRoom>`
    select r.id, r.name, r.holds, r.has, v.id as "venueId", v.name as "venueName", v.area, v.has as "venueHas"
    from room r join venue v on v.council_id = r.council_id and v.id = r.venue_id
    where r.council_id = ${councilId} and r.lent and r.holds >= ${asked.people}
      and ${isOpenThen(asked)} and not ${isTakenThen(asked)}
    order by r.holds, v.name, r.name, r.id limit ${ROOMS_SHOWN}
  `.execute(db)
  return rows
}

/** A room as it is at one time, for the decision; the room's row is held by then. */
export async function roomThen(
  db: Db,
  councilId: Id,
  roomId: Id,
  asked: RoomAsked,
): Promise<{
  readonly lent: boolean
  readonly holds: number
  readonly isOpen: boolean
  readonly isTaken: boolean
}> {
  const { rows } = await sql<Awaited<ReturnType<typeof roomThen>>>`
    select r.lent, r.holds, ${isOpenThen(asked)} as "isOpen", ${isTakenThen(asked)} as "isTaken"
    from room r join venue v on v.council_id = r.council_id and v.id = r.venue_id
    where r.council_id = ${councilId} and r.id = ${roomId}
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No room ${roomId}`)
  return row
}

export type RoomUse = RoomAsked & {
  readonly id: Id
  readonly what: string
  readonly roomName: string
  readonly venueName: string
  readonly providerName: string
}

/** Rooms that one provider has from a day on, or that others have at its own places. */
export async function roomUses(
  db: Db,
  councilId: Id,
  of: { readonly providerId: Id; readonly from: Day; readonly whose: 'own' | 'at-ours' },
): Promise<readonly RoomUse[]> {
  const whose =
    of.whose === 'own'
      ? sql`u.provider_id = ${of.providerId}`
      : sql`v.provider_id = ${of.providerId} and u.provider_id <> ${of.providerId}`
  const { rows } = await sql<RoomUse>`
    select u.id, u.day, u.starts, u.ends, u.people, u.what, r.name as "roomName", v.name as "venueName",
      o.name as "providerName"
    from room_use u
    join room r on r.council_id = u.council_id and r.id = u.room_id
    join venue v on v.council_id = r.council_id and v.id = r.venue_id
    join provider o on o.council_id = u.council_id and o.id = u.provider_id
    where u.council_id = ${councilId} and u.ended_at is null and u.day >= ${of.from}::date and ${whose}
    order by u.day, u.starts, u.id limit ${ROOMS_SHOWN}
  `.execute(db)
  return rows
}
