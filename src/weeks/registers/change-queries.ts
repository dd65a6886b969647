import { sql } from 'kysely'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

/** A place in one of a provider's sessions that begins or ends soon. */
export type PlaceChange = {
  readonly kind: 'begins' | 'ends'
  readonly on: Day
  readonly personId: Id
  readonly name: string
  readonly communication: string
  readonly titleEn: string
  readonly titleCy: string
  readonly weekday: number
}

/** As far ahead as the notice that a provider is given. */
const DAYS_AHEAD = 28
const MOST = 100

/**
 * Who begins and who leaves in the next four weeks, soonest first, in one query: how a provider is told of a change that
 * a person made to their week. Ends are the day after the last one there.
 */
export async function placeChanges(
  db: Db,
  {
    councilId,
    providerId,
    on,
  }: { readonly councilId: Id; readonly providerId: Id; readonly on: Day },
): Promise<readonly PlaceChange[]> {
  const until = addDays(on, DAYS_AHEAD)
  const { rows } = await sql<PlaceChange>`
    select x.kind, x.day as "on", p.id as "personId", p.known_as || ' ' || p.family_name as name, p.communication,
      s.title_en as "titleEn", s.title_cy as "titleCy", s.weekday
    from session s
    join standing_booking b on b.council_id = s.council_id and b.session_id = s.id
    join person p on p.council_id = b.council_id and p.id = b.person_id
    cross join lateral (
      select 'begins' as kind, b.starts_on as day where b.starts_on > ${on} and b.starts_on <= ${until}
      union all
      select 'ends', b.ends_on where b.ends_on >= ${on} and b.ends_on <= ${until}
    ) x
    where s.council_id = ${councilId} and s.provider_id = ${providerId}
    order by x.day, s.title_en, name, p.id limit ${MOST}
  `.execute(db)
  return rows
}
