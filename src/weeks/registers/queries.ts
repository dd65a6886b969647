import { sql } from 'kysely'
import { type Day, weekdayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Sitting, SittingSheet } from './day-sheet.ts'

type Asked = { readonly councilId: Id; readonly providerId: Id; readonly on: Day }

/** One sitting of the day's list: how many are expected at which ratios, and nobody's name. */
export type ListedSitting = Sitting & {
  readonly venueId: Id
  readonly venueName: string
  readonly leastStaff: number
  readonly ratios: readonly Ratio[]
}

/** More sittings than any one provider has in a day; the page says so where there are more. */
export const SITTINGS_SHOWN = 200

const sitting = sql`s.id as "sessionId", s.title_en as "titleEn", s.title_cy as "titleCy", s.starts, s.ends, s.worker,
  jsonb_build_object('n', s.staff_n, 'd', s.staff_d) as staff, s.rooms, s.least, s.most`

const runs = ({ councilId, providerId, on }: Asked) => sql`
  s.council_id = ${councilId} and s.provider_id = ${providerId} and s.weekday = ${weekdayOf(on)}
  and s.starts_on <= ${on} and (s.ends_on is null or s.ends_on >= ${on})`

const holds = (on: Day) => sql`
  b.council_id = s.council_id and b.session_id = s.id
  and b.starts_on <= ${on} and (b.ends_on is null or b.ends_on >= ${on})`

/** A provider's own sittings on a day, by venue and time, in one query. */
export async function sittingsOn(db: Db, asked: Asked): Promise<readonly ListedSitting[]> {
  const { rows } = await sql<ListedSitting>`
    select ${sitting}, v.id as "venueId", v.name as "venueName", v.least_staff as "leastStaff",
      coalesce(e.ratios, '[]') as ratios
    from session s
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    left join lateral (
      select jsonb_agg(jsonb_build_object('staff', b.staff, 'people', b.people)) as ratios
      from standing_booking b where ${holds(asked.on)}
    ) e on true
    where ${runs(asked)}
    order by v.name, v.id, s.starts, s.title_en, s.id limit ${SITTINGS_SHOWN}
  `.execute(db)
  return rows
}

export type VenueOfProvider = {
  readonly id: Id
  readonly name: string
  readonly leastStaff: number
  readonly postcode: string
}

/** A venue that a provider runs, or has a session at: nothing where it is neither, so that nobody learns of others'. */
export async function findVenueOf(
  db: Db,
  councilId: Id,
  providerId: Id,
  venueId: Id,
): Promise<VenueOfProvider | undefined> {
  const { rows } = await sql<VenueOfProvider>`
    select v.id, v.name, v.least_staff as "leastStaff", v.postcode from venue v
    where v.council_id = ${councilId} and v.id = ${venueId} and (v.provider_id = ${providerId} or exists (
      select 1 from session s
      where s.council_id = v.council_id and s.venue_id = v.id and s.provider_id = ${providerId}
    ))
  `.execute(db)
  return rows[0]
}

/** Who is expected at a provider's sittings at one venue on a day: one query, whatever their number. */
export async function sheetsAt(
  db: Db,
  asked: Asked & { readonly venueId: Id },
): Promise<readonly SittingSheet[]> {
  const { rows } = await sql<SittingSheet>`
    select ${sitting}, coalesce(e.expected, '[]') as expected
    from session s
    left join lateral (
      select jsonb_agg(jsonb_build_object('personId', p.id, 'knownAs', p.known_as, 'familyName', p.family_name,
        'ratio', jsonb_build_object('staff', b.staff, 'people', b.people), 'communication', p.communication,
        'needs', p.needs, 'avoids', p.avoids) order by p.known_as, p.family_name, p.id) as expected
      from standing_booking b
      join person p on p.council_id = b.council_id and p.id = b.person_id
      where ${holds(asked.on)}
    ) e on true
    where ${runs(asked)} and s.venue_id = ${asked.venueId}
    order by s.starts, s.title_en, s.id limit ${SITTINGS_SHOWN}
  `.execute(db)
  return rows
}

export type BankHoliday = { readonly nameEn: string; readonly nameCy: string }

/** The bank holiday on a day, where it is one. England and Wales share theirs (Banking and Financial Dealings Act 1971). */
export async function findBankHoliday(db: Db, on: Day): Promise<BankHoliday | undefined> {
  const { rows } = await sql<BankHoliday>`
    select name_en as "nameEn", name_cy as "nameCy" from bank_holiday where day = ${on}
  `.execute(db)
  return rows[0]
}
