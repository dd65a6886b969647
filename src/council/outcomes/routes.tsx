import { Hono } from 'hono'
import { may, type Signed } from '#ground/access/may.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { OutcomesPage } from './pages/outcomes.tsx'
import { outcomesPaths } from './paths.ts'
import { countOutcomes } from './queries.ts'

/** Counts alone: nobody's record is opened here, so nobody's reading is written. */
export function outcomesReportRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const { pattern } = outcomesPaths.outcomes
  routes.get(pattern, may('see-county', 'outcomes of the county seen'), async (c) => {
    const { councilId } = c.get('reader')
    const counts = await platform.transaction(councilId, (db) => countOutcomes(db, councilId))
    return c.html(<OutcomesPage frame={c.get('frame')} counts={counts} />)
  })
  return routes
}
