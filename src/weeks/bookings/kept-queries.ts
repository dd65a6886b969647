import { sql } from 'kysely'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { usuallyOn } from '#lives/offer/date-queries.ts'
import type { Counted, TalkBecause } from './kept.ts'

/** What one provider kept of what it was to do, within some weeks: cancelled by itself, by the council, and covered. */
export type Kept = {
  readonly providerId: Id
  readonly name: string
  readonly planned: number
  readonly cancelled: number
  readonly byCouncil: number
  readonly otherWorker: number
  /** Its posts, and those that nobody has, as it said itself on a day. */
  readonly posts: number | null
  readonly vacantPosts: number | null
  readonly postsSaidOn: Day | null
  /** An open talk, since when, and what opened it. */
  readonly talkSince: Day | null
  readonly talkId: Id | null
  readonly because: TalkBecause | null
}

const PROVIDERS_SHOWN = 50

type Within = { readonly until: Day; readonly weeks: number }
const firstOf = ({ until, weeks }: Within): Day => addDays(until, 1 - weeks * 7)

/** Days of the series of provider `o` on which its places were open. */
const planned = (within: Within) => sql`(select count(*)::integer from session s
  join venue v on v.council_id = s.council_id and v.id = s.venue_id
  cross join (select ${firstOf(within)}::date + n as day from generate_series(0, ${within.weeks * 7 - 1}::integer) as n) d
  where s.council_id = o.council_id and s.provider_id = o.id and ${usuallyOn(sql.ref('d.day'))})`

/** Days that provider `o` cancelled itself. */
const cancelledBy = (within: Within) => sql`(select count(*)::integer from session_date x
  join session s on s.council_id = x.council_id and s.id = x.session_id
  where x.council_id = o.council_id and s.provider_id = o.id and x.kind = 'cancelled' and x.by = 'provider'
    and x.day between ${firstOf(within)}::date and ${within.until}::date)`

/** What one provider cancelled of what it planned, within two spans: of rule R22's count, and of the share. */
export async function talkFacts(
  db: Db,
  of: { readonly councilId: Id; readonly providerId: Id },
  spans: { readonly days: Within; readonly share: Within },
): Promise<Readonly<Record<TalkBecause, Counted>>> {
  const counted = (within: Within) =>
    sql`jsonb_build_object('cancelled', ${cancelledBy(within)}, 'planned', ${planned(within)})`
  const { rows } = await sql<Readonly<Record<TalkBecause, Counted>>>`
    select ${counted(spans.days)} as days, ${counted(spans.share)} as share
    from provider o where o.council_id = ${of.councilId} and o.id = ${of.providerId}
  `.execute(db)
  const none = { cancelled: 0, planned: 0 }
  return rows[0] ?? { days: none, share: none }
}

/**
 * Providers that cancelled or covered a day within the weeks until a day, or have posts that nobody has, those who
 * cancelled most first. Days planned are those of its series on which its place was open (LI-23).
 */
export async function keptOf(db: Db, councilId: Id, within: Within): Promise<readonly Kept[]> {
  const { rows } = await sql<Kept>`
    with otherwise as (
      select s.provider_id, count(*) filter (where x.kind = 'cancelled' and x.by = 'provider')::integer as cancelled,
        count(*) filter (where x.kind = 'cancelled' and x.by = 'council')::integer as by_council,
        count(*) filter (where x.kind <> 'cancelled' and x.worker is not null)::integer as other_worker
      from session_date x join session s on s.council_id = x.council_id and s.id = x.session_id
      where x.council_id = ${councilId} and x.day between ${firstOf(within)}::date and ${within.until}::date
      group by s.provider_id
    )
    select o.id as "providerId", o.name, coalesce(t.cancelled, 0) as cancelled, coalesce(t.by_council, 0) as "byCouncil",
      coalesce(t.other_worker, 0) as "otherWorker", o.posts, o.vacant_posts as "vacantPosts",
      o.posts_said_on as "postsSaidOn",
      ${planned(within)} as planned,
      q.opened_on as "talkSince", q.id as "talkId", q.because
    from provider o
    left join otherwise t on t.provider_id = o.id
    left join quality_talk q on q.council_id = o.council_id and q.provider_id = o.id and q.held_on is null
    where o.council_id = ${councilId} and (t.provider_id is not null or o.vacant_posts > 0)
    order by coalesce(t.cancelled, 0) desc, o.vacant_posts desc nulls last, o.name, o.id limit ${PROVIDERS_SHOWN}
  `.execute(db)
  return rows
}

/** Posts of one provider as it said them; nothing, where it has not. */
export async function postsOf(db: Db, councilId: Id, providerId: Id): Promise<Posts | undefined> {
  const row = await db
    .selectFrom('provider')
    .select(['posts', 'vacant_posts as vacant', 'posts_said_on as saidOn'])
    .where('council_id', '=', councilId)
    .where('id', '=', providerId)
    .executeTakeFirst()
  return row?.saidOn ? { ...row, saidOn: row.saidOn as Day } : undefined
}
export type Posts = {
  readonly posts: number | null
  readonly vacant: number | null
  readonly saidOn: Day
}
