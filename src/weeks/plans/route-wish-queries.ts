import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Route } from '#lives/offer/session.ts'
import type { RouteWish } from './route-wish.ts'

/** What somebody said last of each line, in one query. */
export async function routeWishesOf(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<readonly RouteWish[]> {
  const { rows } = await sql<RouteWish>`
    select distinct on (w.line_thread) w.line_thread as "threadId", w.route, w.said_at as "saidAt", a.name as "saidByName"
    from route_wish w join account a on a.council_id = w.council_id and a.id = w.said_by
    where w.council_id = ${councilId} and w.person_id = ${personId}
    order by w.line_thread, w.said_at desc, w.id desc
  `.execute(db)
  return rows
}

/** How many people hold the money of their plan in each way. Somebody whose plan mixes them counts in each. */
export async function routesHeld(
  db: Db,
  councilId: Id,
): Promise<{ readonly people: number; readonly byRoute: Readonly<Record<Route, number>> }> {
  const { rows } = await sql<Record<Route, number> & { people: number }>`
    select count(distinct p.person_id)::int as people,
      (count(distinct p.person_id) filter (where l.route = 'direct-payment'))::int as "direct-payment",
      (count(distinct p.person_id) filter (where l.route = 'service-fund'))::int as "service-fund",
      (count(distinct p.person_id) filter (where l.route = 'managed'))::int as managed
    from support_plan p join plan_line l on l.council_id = p.council_id and l.plan_id = p.id
    where p.council_id = ${councilId} and p.state in ('active', 'in-review') and l.yearly_pence > 0
  `.execute(db)
  const { people = 0, ...byRoute } = rows[0] ?? {
    ...{ people: 0, 'direct-payment': 0, 'service-fund': 0, managed: 0 },
  }
  return { people, byRoute }
}
