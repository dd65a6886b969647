import { Hono } from 'hono'
import { may, type Signed } from '#ground/access/may.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { activePlan, planInHand } from '#weeks/plans/queries.ts'
import { withMyPlan } from './my-record-routes.ts'
import { MyPlanPage } from './pages/my-plan.tsx'
import { mePaths } from './paths.ts'

/** My plan: what I want, what I do for it; and a new one, where one waits for my word. */
export function planRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(mePaths.plan.pattern, may('live-my-week', 'own plan seen'), async (c) => {
    const model = await withMyPlan(platform, c, async (db, { councilId, personId }) => ({
      plan: await activePlan(db, councilId, personId),
      hasNew: (await planInHand(db, councilId, personId))?.state === 'shared',
    }))
    return c.html(<MyPlanPage frame={c.get('frame')} {...model} />)
  })

  return routes
}
