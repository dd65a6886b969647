import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'

/** A weekly place as its provider knows it: whose it is and when, and nothing of their record, money or address. */
export type OwnPlace = {
  readonly personId: Id
  readonly name: string
  /** How the person is told things (DAPB1605, flag). */
  readonly communication: string
  readonly sessionId: Id
  readonly titleEn: string
  readonly titleCy: string
  readonly venueName: string
  readonly weekday: number
  readonly starts: number
  readonly ends: number
  readonly startsOn: Day
  readonly endsOn: Day | null
  /** The provider itself has given notice. */
  readonly isEndedByUs: boolean
}
export const PLACES_A_PAGE = 50

type Whose = { readonly councilId: Id; readonly providerId: Id; readonly on: Day }

const places = ({ councilId, providerId, on }: Whose) => sql`
  select b.person_id as "personId", n.known_as || ' ' || n.family_name as name, n.communication,
    s.id as "sessionId", s.title_en as "titleEn", s.title_cy as "titleCy", v.name as "venueName",
    s.weekday, s.starts, s.ends, b.starts_on as "startsOn", b.ends_on as "endsOn",
    exists (select 1 from place_ending e where e.council_id = b.council_id and e.booking_id = b.id
      and e.by = 'provider') as "isEndedByUs", n.family_name, n.known_as
  from session s
  join standing_booking b on b.council_id = s.council_id and b.session_id = s.id
    and (b.ends_on is null or b.ends_on >= ${on}::date)
  join person n on n.council_id = b.council_id and n.id = b.person_id
  join venue v on v.council_id = s.council_id and v.id = s.venue_id
  where s.council_id = ${councilId} and s.provider_id = ${providerId}`

/** Who has a weekly place with a provider on a day or after it, by name: one page of them, in one query. */
export async function placesWith(
  db: Db,
  { page, ...whose }: Whose & { readonly page: number },
): Promise<{ readonly places: readonly OwnPlace[]; readonly total: number }> {
  const { rows } = await sql<OwnPlace & { readonly total: number }>`
    select p.*, count(*) over ()::int as total from (${places(whose)}) p
    order by p.family_name, p.known_as, p."personId", p.weekday, p.starts, p."sessionId"
    limit ${PLACES_A_PAGE} offset ${(page - 1) * PLACES_A_PAGE}
  `.execute(db)
  return { places: rows, total: rows[0]?.total ?? 0 }
}

/** @throws NotFound where the person has no weekly place in such a session of the provider */
export async function placeWith(
  db: Db,
  { personId, sessionId, ...whose }: Whose & { readonly personId: Id; readonly sessionId: Id },
): Promise<OwnPlace> {
  const { rows } = await sql<OwnPlace>`
    ${places(whose)} and s.id = ${sessionId} and b.person_id = ${personId}
    order by b.ends_on nulls first limit 1
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`Nobody has such a place with provider ${whose.providerId}`)
  return row
}
