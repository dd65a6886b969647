import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { HubCosts } from './hub-costs.ts'
import type { HelpKind } from './spoke-help.ts'
import type { WalkIn } from './walk-in.ts'

export type WalkInSeen = WalkIn & { readonly id: Id; readonly signpostedName: string | null }
export const WALK_INS_SHOWN = 200

/** Who came by a hub since a moment, the last first. */
export async function walkInsSince(
  db: Db,
  councilId: Id,
  venueId: Id,
  since: Date,
): Promise<readonly WalkInSeen[]> {
  const { rows } = await sql<WalkInSeen>`
    select w.id, w.people, w.wanted, w.help, w.note, w.came_at as "cameAt", v.name as "signpostedName"
    from walk_in w left join venue v on v.council_id = w.council_id and v.id = w.signposted_to
    where w.council_id = ${councilId} and w.venue_id = ${venueId} and w.came_at >= ${since}
    order by w.came_at desc, w.id limit ${WALK_INS_SHOWN}
  `.execute(db)
  return rows
}

export type HelpSeen = {
  readonly id: Id
  readonly spokeId: Id
  readonly spokeName: string
  readonly day: Day
  readonly kind: HelpKind
  readonly words: string
  readonly gained: readonly string[]
}
export const HELPS_SHOWN = 100

/** The help that a hub gave since a day, the last first. */
export async function helpsSince(
  db: Db,
  councilId: Id,
  hubId: Id,
  since: Day,
): Promise<readonly HelpSeen[]> {
  const { rows } = await sql<HelpSeen>`
    select h.id, h.spoke_id as "spokeId", v.name as "spokeName", h.day, h.kind, h.words, h.access_gained as gained
    from spoke_help h join venue v on v.council_id = h.council_id and v.id = h.spoke_id
    where h.council_id = ${councilId} and h.hub_id = ${hubId} and h.day >= ${since}::date
    order by h.day desc, h.made_at desc limit ${HELPS_SHOWN}
  `.execute(db)
  return rows
}

/** How many spokes each hub helped since a day, and how many of them gained access by it (DO-24). */
export async function helpCounts(
  db: Db,
  councilId: Id,
  since: Day,
): Promise<readonly { readonly hubId: Id; readonly helped: number; readonly raised: number }[]> {
  const { rows } = await sql<{ hubId: Id; helped: number; raised: number }>`
    select hub_id as "hubId", count(distinct spoke_id)::int as helped,
      count(distinct spoke_id) filter (where cardinality(access_gained) > 0)::int as raised
    from spoke_help where council_id = ${councilId} and day >= ${since}::date group by hub_id
  `.execute(db)
  return rows
}

/** What a hub costs on a day; nothing where nobody has said. */
export async function costsOn(
  db: Db,
  councilId: Id,
  venueId: Id,
  on: Day,
): Promise<HubCosts | undefined> {
  const { rows } = await sql<Record<keyof HubCosts, Pence>>`
    select fixed_pence as fixed, price_pence as price, variable_pence as variable, days_a_year as "daysAYear",
      staff_hour_pence as "staffHour"
    from venue_cost where council_id = ${councilId} and venue_id = ${venueId}
      and valid_from <= ${on}::date and (valid_to is null or valid_to >= ${on}::date)
  `.execute(db)
  return rows[0]
}
