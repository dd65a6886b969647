import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { ROUTES, type Route } from './session.ts'

/** How one provider can be paid. */
export async function routesTakenBy(
  db: Db,
  { councilId, providerId }: { readonly councilId: Id; readonly providerId: Id },
): Promise<readonly Route[]> {
  const row = await db
    .selectFrom('provider')
    .select('routes')
    .where('council_id', '=', councilId)
    .where('id', '=', providerId)
    .executeTakeFirstOrThrow()
  return ROUTES.filter((route) => row.routes.includes(route))
}

export type RouteCount = {
  readonly route: Route
  readonly spokes: number
  readonly providers: number
}

/**
 * How many spokes and how many providers can be paid by each route (DO-17). A spoke can, where whoever it belongs to can,
 * or somebody who runs a session there.
 */
export async function routesTaken(
  db: Db,
  councilId: Id,
): Promise<{
  readonly counts: readonly RouteCount[]
  readonly spokes: number
  readonly providers: number
}> {
  const { rows } = await sql<RouteCount & { readonly all: number; readonly allProviders: number }>`
    with taken as (
      select v.id, o.routes from venue v
      join provider o on o.council_id = v.council_id and (o.id = v.provider_id or o.id in (select s.provider_id
        from session s where s.council_id = v.council_id and s.venue_id = v.id and s.state = 'live'))
      where v.council_id = ${councilId} and v.kind = 'spoke'
    )
    select r.route, (select count(distinct t.id)::int from taken t where r.route = any(t.routes)) as spokes,
      (select count(*)::int from provider o where o.council_id = ${councilId} and r.route = any(o.routes)) as providers,
      (select count(*)::int from venue v where v.council_id = ${councilId} and v.kind = 'spoke') as all,
      (select count(*)::int from provider o where o.council_id = ${councilId}) as "allProviders"
    from (select value as route from jsonb_array_elements_text(${JSON.stringify(ROUTES)}::jsonb)) r
  `.execute(db)
  const [{ all = 0, allProviders = 0 } = {}] = rows
  const counts = rows.map(({ route, spokes, providers }) => ({ route, spokes, providers }))
  return { counts, spokes: all, providers: allProviders }
}

/** An agency, and until when its papers hold; nothing, where one is missing. */
export type Agency = { readonly name: string; readonly papersUntil: Day | null }

const AGENCIES_SHOWN = 50

export async function agenciesOf(db: Db, councilId: Id): Promise<readonly Agency[]> {
  const { rows } = await sql<Agency>`
    select name, papers_until as "papersUntil" from provider
    where council_id = ${councilId} and kind = 'agency' order by name, id limit ${AGENCIES_SHOWN}
  `.execute(db)
  return rows
}
