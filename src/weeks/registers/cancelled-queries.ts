import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { Db } from '#ground/platform/platform.ts'
import { usuallyOn } from '#lives/offer/date-queries.ts'

/** A sitting that would be and is cancelled: it stands on the sheet, so that nobody waits for it. */
export type CancelledSitting = {
  readonly sessionId: Id
  readonly titleEn: string
  readonly titleCy: string
  readonly starts: Minutes
  readonly ends: Minutes
  readonly venueName: string
  readonly why: string
}

/** A provider's sittings of a day that are cancelled, at all their venues or one, by time. */
export async function cancelledOn(
  db: Db,
  {
    councilId,
    providerId,
    on,
    venueId,
  }: {
    readonly councilId: Id
    readonly providerId: Id
    readonly on: Day
    readonly venueId?: Id
  },
): Promise<readonly CancelledSitting[]> {
  const { rows } = await sql<CancelledSitting>`
    select s.id as "sessionId", s.title_en as "titleEn", s.title_cy as "titleCy", s.starts, s.ends,
      v.name as "venueName", x.why
    from session_date x
    join session s on s.council_id = x.council_id and s.id = x.session_id
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    where x.council_id = ${councilId} and x.day = ${on} and x.kind = 'cancelled' and s.provider_id = ${providerId}
      and ${venueId ? sql`s.venue_id = ${venueId}` : sql`true`} and ${usuallyOn(on)}
    order by s.starts, s.title_en, s.id limit 200
  `.execute(db)
  return rows
}
