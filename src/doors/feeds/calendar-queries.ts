import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { Db } from '#ground/platform/platform.ts'
import { sitsOn } from '#lives/offer/date-queries.ts'

/** An address that is in use, without its secret, which nobody can read again. */
export type CalendarAddress = {
  readonly id: Id
  readonly madeAt: Date
  /** The last day on which a calendar asked for it. */
  readonly readOn?: Day
}

/** The address that an account has for a person or a venue. */
export async function addressOf(
  db: Db,
  councilId: Id,
  { accountId, subjectId }: { readonly accountId: Id; readonly subjectId: Id },
): Promise<CalendarAddress | undefined> {
  const row = await db
    .selectFrom('calendar_address')
    .select(['id', 'made_at', 'read_on'])
    .where('council_id', '=', councilId)
    .where(sql`coalesce(person_id, venue_id)`, '=', subjectId)
    .where('made_by', '=', accountId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  return { id: row.id, madeAt: row.made_at, ...(row.read_on && { readOn: row.read_on as Day }) }
}

export type CalendarVenue = {
  readonly id: Id
  readonly name: string
  readonly address?: CalendarAddress
}

/** The venues where a provider has sessions or that it runs, each with this account's calendar. */
export async function venuesOf(
  db: Db,
  councilId: Id,
  { providerId, accountId }: { readonly providerId: Id; readonly accountId: Id },
): Promise<readonly CalendarVenue[]> {
  const { rows } = await sql<{
    id: Id
    name: string
    addressId: Id | null
    madeAt: Date
    readOn: Day | null
  }>`
    select v.id, v.name, c.id as "addressId", c.made_at as "madeAt", c.read_on as "readOn" from venue v
    left join calendar_address c on c.council_id = v.council_id and c.venue_id = v.id and c.made_by = ${accountId}
      and c.revoked_at is null
    where v.council_id = ${councilId} and (v.provider_id = ${providerId} or exists (
      select 1 from session s where s.council_id = v.council_id and s.venue_id = v.id and s.provider_id = ${providerId}
    )) order by v.name, v.id limit 200`.execute(db)
  return rows.map(({ id, name, addressId, madeAt, readOn }) => ({
    ...{ id, name },
    ...(addressId && { address: { id: addressId, madeAt, ...(readOn && { readOn }) } }),
  }))
}

export type VenueDay = {
  readonly sessionId: Id
  readonly day: Day
  readonly titleEn: string
  readonly titleCy: string
  readonly starts: Minutes
  readonly ends: Minutes
}
type VenueAsked = {
  readonly councilId: Id
  readonly venueId: Id
  readonly providerId: Id
  readonly from: Day
  readonly to: Day
}

/**
 * What sits at a venue from day to day: all of it for whoever runs the venue, and their own for others. A session that is
 * somewhere else that day is there and not here.
 */
export async function venueDays(db: Db, asked: VenueAsked): Promise<readonly VenueDay[]> {
  const { councilId, venueId, providerId, from, to } = asked
  const { rows } = await sql<VenueDay>`
    select s.id as "sessionId", d.day, s.title_en as "titleEn", s.title_cy as "titleCy",
      coalesce(x.starts, s.starts) as starts, coalesce(x.ends, s.ends) as ends
    from session s
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    cross join (select day::date as day from generate_series(${from}::date, ${to}::date, interval '1 day') day) d
    left join session_date x on x.council_id = s.council_id and x.session_id = s.id and x.day = d.day
    join venue here on here.council_id = s.council_id and here.id = ${venueId}
    where s.council_id = ${councilId} and coalesce(x.venue_id, s.venue_id) = ${venueId} and s.state = 'live'
      and (s.ends_on is null or s.ends_on >= ${from}::date) and s.starts_on <= ${to}::date
      and (s.provider_id = ${providerId} or here.provider_id = ${providerId})
      and ${sitsOn(sql.ref('d.day'))}
    order by d.day, starts, s.id`.execute(db)
  return rows
}
