import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { TabletVenue } from './tablet-sheet.ts'

type Asked = { readonly councilId: Id; readonly providerId: Id; readonly days: readonly Day[] }
const VENUES_SHOWN = 100

/** Where a provider runs something, or does on one of these days: what a tablet may be set up for. */
export async function tabletVenues(
  db: Db,
  { councilId, providerId, days }: Asked,
): Promise<readonly TabletVenue[]> {
  const { rows } = await sql<TabletVenue>`
    select v.id, v.name, v.least_staff as "leastStaff" from venue v
    where v.council_id = ${councilId} and (v.provider_id = ${providerId} or exists (
      select 1 from session s
      where s.council_id = v.council_id and s.venue_id = v.id and s.provider_id = ${providerId}
    ) or exists (
      select 1 from session_date x join session s on s.council_id = x.council_id and s.id = x.session_id
      where x.council_id = v.council_id and x.venue_id = v.id and x.day = any(${[...days]}::date[])
        and s.provider_id = ${providerId}
    ))
    order by v.name, v.id limit ${VENUES_SHOWN}
  `.execute(db)
  return rows
}
