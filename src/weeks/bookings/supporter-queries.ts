import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { sitsOn } from '#lives/offer/date-queries.ts'
import { expectedIn } from './expected-queries.ts'

/** Whether a provider supports somebody on a day: they have a place in one of its sessions that sits then. */
export async function supportsOn(
  db: Db,
  asked: {
    readonly councilId: Id
    readonly providerId: Id
    readonly personId: Id
    readonly on: Day
  },
): Promise<boolean> {
  const { councilId, providerId, personId, on } = asked
  const { rows } = await sql`
    select 1 from session s join venue v on v.council_id = s.council_id and v.id = s.venue_id
    where s.council_id = ${councilId} and s.provider_id = ${providerId} and ${sitsOn(on)}
      and exists (select 1 from ${expectedIn(on)} e where e.person_id = ${personId}) limit 1
  `.execute(db)
  return rows.length > 0
}
