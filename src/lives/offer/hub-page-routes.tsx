import { type Context, Hono } from 'hono'
import { idIn } from '#ground/access/address.ts'
import { anyone, may, type Signed } from '#ground/access/may.ts'
import type { PublicGiven } from '#ground/access/public-council.ts'
import { councilAsked, frameOf } from '#ground/access/public-page.ts'
import type { Council } from '#ground/access/reader.ts'
import { addMonths, dayOf } from '#ground/kernel/day.ts'
import { NotFound } from '#ground/platform/platform.ts'
import { areasDrawn, hubsAndSpokes, programmeOn, shutDays, typesNear } from './hub-queries.ts'
import { routesTaken } from './own-queries.ts'
import { HubPage } from './pages/hub.tsx'
import { HubReportPage } from './pages/hub-report.tsx'
import { HubsPage } from './pages/hubs.tsx'
import { NEAR_METRES } from './spoke-kind.ts'
import { hubPaths } from './venue-paths.ts'
import { placeById } from './venue-queries.ts'
import { helpCounts } from './walk-in-queries.ts'

/** Hubs and their spokes for anyone, signed in or not, and how they stand in the county. Nothing of anybody. */
export function hubPageRoutes(given: PublicGiven): Hono<Signed> {
  const routes = new Hono<Signed>()
  // First, or the county would be taken for a council.
  routes.get(hubPaths.report.pattern, may('see-county', 'hubs and spokes seen'), (c) =>
    showReport(given, c),
  )
  for (const at of [hubPaths.hubs, hubPaths.hubsAt])
    routes.get(at.pattern, anyone('hubs seen'), async (c) => showHubs(given, c))
  for (const at of [hubPaths.hub, hubPaths.hubAt])
    routes.get(at.pattern, anyone('hub seen'), async (c) => showHub(given, c))
  return routes
}

type Asked = Context<Signed>

/** @throws NotFound where there is none */
async function councilIn(given: PublicGiven, c: Asked): Promise<Council> {
  const council = await councilAsked(given, c)
  if (!council) throw new NotFound(`No council ${c.req.param('council')}`)
  return council
}
/** Links stay at the address that names the council, where it does. */
const linksIn = (c: Asked) => {
  const council = c.req.param('council')
  return council === undefined
    ? { hubs: hubPaths.hubs.to(), hub: (hubId: string) => hubPaths.hub.to({ hubId }) }
    : {
        hubs: hubPaths.hubsAt.to({ council }),
        hub: (hubId: string) => hubPaths.hubAt.to({ council, hubId }),
      }
}

async function showHubs(given: PublicGiven, c: Asked): Promise<Response> {
  const council = await councilIn(given, c)
  const model = await given.platform.transaction(council.id, async (db) => ({
    ...(await hubsAndSpokes(db, council.id)),
    areas: await areasDrawn(db, council.id),
  }))
  return c.html(<HubsPage frame={frameOf(c, council)} {...model} to={linksIn(c).hub} />)
}

async function showHub(given: PublicGiven, c: Asked): Promise<Response> {
  const hubId = idIn(c, 'hubId')
  const council = await councilIn(given, c)
  const today = dayOf(given.platform.now())
  const model = await given.platform.transaction(council.id, async (db) => {
    const place = await placeById(db, council.id, hubId)
    if (place.kind !== 'hub') throw new NotFound(`${hubId} is no hub`)
    const [shut] = await shutDays(db, council.id, hubId, { from: today, to: today })
    const { hubs } = await hubsAndSpokes(db, council.id)
    return {
      ...{ place, shut, today },
      programme: await programmeOn(db, council.id, hubId, today),
      spokes: hubs.find(({ id }) => id === hubId)?.spokes ?? [],
    }
  })
  return c.html(<HubPage frame={frameOf(c, council)} {...model} backTo={linksIn(c).hubs} />)
}

async function showReport({ platform }: PublicGiven, c: Asked): Promise<Response> {
  const { councilId } = c.get('reader')
  const today = dayOf(platform.now())
  const since = addMonths(today, -12)
  const model = await platform.transaction(councilId, async (db) => ({
    ...(await hubsAndSpokes(db, councilId)),
    near: await typesNear(db, councilId, { on: today, metres: NEAR_METRES }),
    help: await helpCounts(db, councilId, since),
    paid: await routesTaken(db, councilId),
    since,
  }))
  return c.html(<HubReportPage frame={c.get('frame')} {...model} />)
}
