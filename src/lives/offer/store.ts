import { sql } from 'kysely'
import { addDays } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { RowOf } from '#ground/platform/save-rows.ts'
import { isActive, purposesOf } from './purpose.ts'
import type { Activity, Area, Postcode, Provider, Session, Venue } from './session.ts'

/** How places, providers and what they offer lie in the tables. */
export const areaRow =
  (councilId: Id) =>
  ({ key, nameEn, nameCy, population, outline }: Area): RowOf<'area'> => ({
    council_id: councilId,
    key,
    name_en: nameEn,
    name_cy: nameCy,
    population,
    outline: outline as RowOf<'area'>['outline'],
  })

export const postcodeRow =
  (councilId: Id) =>
  ({ postcode, lat, lon, area }: Postcode): RowOf<'postcode'> => ({
    council_id: councilId,
    postcode,
    lat,
    lon,
    area,
  })

export const activityRow =
  (councilId: Id) =>
  (activity: Activity): RowOf<'activity'> => ({
    council_id: councilId,
    key: activity.key,
    name_en: activity.nameEn,
    name_cy: activity.nameCy,
    easy_en: activity.easyEn,
    easy_cy: activity.easyCy,
    picture: activity.picture,
    outcomes: [...activity.outcomes],
    strengths: [...(activity.strengths ?? [])],
    purposes: [...purposesOf(activity.key)],
    active: isActive(activity.key),
  })

export const providerRow =
  (councilId: Id) =>
  (provider: Provider): RowOf<'provider'> => ({
    council_id: councilId,
    id: provider.id,
    reference: provider.reference,
    name: provider.name,
    kind: provider.kind,
    insured_until: provider.insuredUntil ?? null,
    personal_care: provider.personalCare,
    routes: [...provider.routes],
  })

export const venueRow =
  (councilId: Id) =>
  (venue: Venue): RowOf<'venue'> => ({
    council_id: councilId,
    id: venue.id,
    reference: venue.reference,
    provider_id: venue.providerId ?? null,
    name: venue.name,
    kind: venue.kind,
    postcode: venue.postcode,
    area: venue.area,
    lat: venue.lat,
    lon: venue.lon,
    has: [...venue.has],
    exposes: [...venue.exposes],
    least_staff: venue.leastStaff,
    ...inOneLine(venue.hours),
    hub_id: venue.hubId ?? null,
    checked_on: venue.checkedOn,
  })

/** The columns that venue_hours took the place of (0021), until a contract drops them. */
export const inOneLine = (hours: Venue['hours']) => ({
  opens: Math.min(...hours.map(({ opens }) => opens)),
  closes: Math.max(...hours.map(({ closes }) => closes)),
  open_days: [...new Set(hours.map(({ weekday }) => weekday))].toSorted((a, b) => a - b),
})

export const sessionRow =
  (councilId: Id) =>
  (session: Session): RowOf<'session'> => ({
    council_id: councilId,
    id: session.id,
    reference: session.reference,
    title_en: session.titleEn,
    title_cy: session.titleCy,
    provider_id: session.providerId,
    venue_id: session.venueId,
    activity: session.activity,
    setting: session.setting,
    company: session.company,
    weekday: session.weekday,
    starts: session.starts,
    ends: session.ends,
    staff_n: session.staff.n,
    staff_d: session.staff.d,
    rooms: session.rooms,
    least: session.least,
    most: session.most,
    has: [...session.has],
    exposes: [...session.exposes],
    languages: [...session.languages],
    worker: session.worker,
    starts_on: session.startsOn,
    ends_on: session.endsOn ?? null,
  })

export const priceRows =
  (councilId: Id) =>
  ({ id, prices }: Session): readonly RowOf<'session_price'>[] =>
    prices.map(({ ratio, price, validFrom, validTo }) => ({
      council_id: councilId,
      session_id: id,
      staff: ratio.staff,
      people: ratio.people,
      price_pence: price,
      valid_from: validFrom,
      valid_to: validTo ?? null,
    }))

/**
 * Ends the prices at ratios that a session is no longer offered at, the day before its newest prices begin. One that
 * would have begun on that day or after never holds, and goes.
 *
 * @returns the sessions that had such a price
 */
export async function withdrawPrices(
  db: Db,
  councilId: Id,
  sessions: readonly Session[],
): Promise<ReadonlySet<Id>> {
  const offered = sessions.flatMap(({ id, prices }) => {
    const newest = prices
      .map((p) => p.validFrom)
      .sort()
      .at(-1)
    const ratios = prices.map(({ ratio }) => `${ratio.staff}:${ratio.people}`)
    return newest ? [{ id, newest, before: addDays(newest, -1), ratios }] : []
  })
  const given = sql`jsonb_to_recordset(${JSON.stringify(offered)}::jsonb)
    as offered(id uuid, newest date, before date, ratios text[])`
  const withdrawn = sql`held.council_id = ${councilId} and held.session_id = offered.id
    and not (held.staff || ':' || held.people = any(offered.ratios))`
  const ended = await sql<{ id: Id }>`
    update session_price as held set valid_to = offered.before from ${given}
    where ${withdrawn} and held.valid_from < offered.newest
      and (held.valid_to is null or held.valid_to >= offered.newest)
    returning held.session_id as id
  `.execute(db)
  const gone = await sql<{ id: Id }>`
    delete from session_price as held using ${given}
    where ${withdrawn} and held.valid_from >= offered.newest
    returning held.session_id as id
  `.execute(db)
  return new Set([...ended.rows, ...gone.rows].map((row) => row.id))
}
