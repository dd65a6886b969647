import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { sitsOn } from '#lives/offer/date-queries.ts'
import { expectedIn } from '#weeks/bookings/expected-queries.ts'
import type { FeedName } from './feed-change.ts'
import type { SittingFacts } from './opportunity.ts'

type DaysAsked = {
  readonly councilId: Id
  readonly sessionIds: readonly Id[]
  readonly from: Day
  readonly to: Day
}

/** The days of some sessions that sit or were cancelled, each with who has a place: ratios alone, and nobody's name. */
export async function sittingFacts(db: Db, asked: DaysAsked): Promise<readonly SittingFacts[]> {
  const { councilId, sessionIds, from, to } = asked
  const { rows } = await sql<SittingFacts>`
    select s.id as "sessionId", d.day, coalesce(x.starts, s.starts) as starts, coalesce(x.ends, s.ends) as ends,
      s.most, v.least_staff as "leastStaff", coalesce(x.rooms, s.rooms) as rooms, coalesce(x.kind = 'cancelled', false) as cancelled,
      jsonb_build_object('n', coalesce(x.staff_n, s.staff_n), 'd', coalesce(x.staff_d, s.staff_d)) as staff,
      coalesce((select jsonb_agg(jsonb_build_object('staff', e.staff, 'people', e.people))
        from ${expectedIn(sql.ref('d.day'))} e), '[]') as taken
    from session s
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    cross join (select day::date as day from generate_series(${from}::date, ${to}::date, interval '1 day') day) d
    left join session_date x on x.council_id = s.council_id and x.session_id = s.id and x.day = d.day
    where s.council_id = ${councilId} and s.id = any (${[...sessionIds]}::uuid[])
      and (x.kind = 'cancelled' or ${sitsOn(sql.ref('d.day'))})
    order by s.id, d.day`.execute(db)
  return rows
}

/** An item as a feed tells it. */
export type FeedItem = {
  readonly id: string
  readonly modified: number
  readonly deleted: boolean
  readonly body: unknown
}
/** The number as text, as it came. */
export type After = { readonly modified: string; readonly id: string }

/** The items of a feed after one, in their order. */
export async function itemsAfter(
  db: Db,
  councilId: Id,
  asked: { readonly feed: FeedName; readonly after?: After; readonly most: number },
): Promise<readonly FeedItem[]> {
  const { feed, after, most } = asked
  const { rows } = await sql<FeedItem>`
    select id, modified, deleted, body from feed_item
    where council_id = ${councilId} and feed = ${feed}
      ${after ? sql`and (modified, id) > (${after.modified}::bigint, ${after.id})` : sql``}
    order by modified, id limit ${most}`.execute(db)
  return rows
}

/** Whether anything waits to be told, or nothing was told ever. */
export async function feedsWait(db: Db, councilId: Id): Promise<boolean> {
  const { rows } = await sql<{ waits: boolean }>`
    select exists (select 1 from feed_changed where council_id = ${councilId})
      or not exists (select 1 from feed_clock where council_id = ${councilId}) as waits`.execute(db)
  return rows[0]?.waits === true
}
