import { sql } from 'kysely'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

/** Posts that providers say they have, every third of them with one that nobody has (LI-23). */
export async function havePosts(
  db: Db,
  { councilId, today }: { readonly councilId: Id; readonly today: Day },
): Promise<void> {
  await sql`
    update provider o set posts = n.posts, vacant_posts = n.vacant, posts_said_on = ${addDays(today, -12)}::date
    from (select id, 4 + (row_number() over (order by reference))::int % 9 as posts,
        case when (row_number() over (order by reference)) % 3 = 0 then 1 else 0 end as vacant
      from provider where council_id = ${councilId} and kind in ('framework', 'council', 'agency')) n
    where o.council_id = ${councilId} and o.id = n.id
  `.execute(db)
}

/**
 * Of the sessions with more than twelve people, the first of each provider has its reason; and growing food is for all
 * ages at the one provider of one person (WP-12, DO-28).
 */
export async function haveReasons(
  db: Db,
  { councilId, providerId }: { readonly councilId: Id; readonly providerId: Id },
): Promise<void> {
  await sql`
    update session s set many_reason = 'They asked to stay together when the old centre closed; two rooms are open.'
    where s.council_id = ${councilId} and s.id in (select distinct on (t.provider_id) t.id from session t
      where t.council_id = ${councilId} and t.most > 12 order by t.provider_id, t.id)
  `.execute(db)
  await sql`
    update session set youngest = 16, oldest = 80,
      child_check = 'Enhanced DBS check with the children’s list of whoever is there, and a parent’s word'
    where council_id = ${councilId} and provider_id = ${providerId}
  `.execute(db)
}
