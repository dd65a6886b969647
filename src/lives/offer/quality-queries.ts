import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { QualityVisit } from './quality.ts'

export const VISITS_SHOWN = 50

/** Visits, the last first: of one provider, or of all. */
export async function visitsTo(
  db: Db,
  councilId: Id,
  providerId?: Id,
): Promise<readonly QualityVisit[]> {
  const which = providerId ? sql`and q.provider_id = ${providerId}` : sql``
  const { rows } = await sql<QualityVisit>`
    select q.id, q.provider_id as "providerId", o.name as "providerName", v.name as "venueName", q.day, q.visitors,
      q.would_go_again as "wouldGoAgain", q.good, q.better, q.answer, q.version
    from quality_visit q
    join provider o on o.council_id = q.council_id and o.id = q.provider_id
    join venue v on v.council_id = q.council_id and v.id = q.venue_id
    where q.council_id = ${councilId} ${which} order by q.day desc, q.made_at desc limit ${VISITS_SHOWN}
  `.execute(db)
  return rows
}

/** Places that can be visited: with a provider, and something on. */
export async function placesToVisit(
  db: Db,
  councilId: Id,
): Promise<readonly { readonly id: Id; readonly name: string; readonly providerName: string }[]> {
  const { rows } = await sql<{ id: Id; name: string; providerName: string }>`
    select v.id, v.name, o.name as "providerName" from venue v
    join provider o on o.council_id = v.council_id and o.id = v.provider_id
    where v.council_id = ${councilId} order by v.name, v.id limit 2000
  `.execute(db)
  return rows
}
