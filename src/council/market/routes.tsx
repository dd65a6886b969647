import { Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { AreaPage } from './pages/area.tsx'
import { CountyPage, type More } from './pages/county.tsx'
import { marketPaths } from './paths.ts'
import { countCounty, findAreaPlaces, VENUES_A_PAGE } from './queries.ts'

const PageNumber = z.coerce.number().int().min(1).max(10_000).catch(1)

/**
 * Aggregates and places alone: nobody's record is opened here, so nobody's reading is written.
 *
 * @param more pages of other features about the county, to which its page leads
 */
export function marketRoutes(platform: Platform, more: readonly More[] = []): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(marketPaths.county.pattern, may('see-county', 'county seen'), async (c) => {
    const { councilId } = c.get('reader')
    const today = dayOf(platform.now())
    const counts = await platform.transaction(councilId, (db) => countCounty(db, councilId, today))
    const asked = c.req.query('area')
    const only = counts.areas.find((area) => area.key === asked)?.key
    return c.html(<CountyPage frame={c.get('frame')} {...{ counts, only, today, more }} />)
  })

  routes.get(marketPaths.area.pattern, may('see-county', 'area seen'), async (c) => {
    const { councilId } = c.get('reader')
    const asked = {
      area: c.req.param('area'),
      page: PageNumber.parse(c.req.query('page')),
      on: dayOf(platform.now()),
    }
    const places = await platform.transaction(councilId, (db) =>
      findAreaPlaces(db, councilId, asked),
    )
    if (!places) throw new NotFound(`No area ${asked.area}`)
    const lastPage = Math.ceil(places.total / VENUES_A_PAGE)
    return c.html(<AreaPage frame={c.get('frame')} {...{ places, lastPage }} />)
  })

  return routes
}
