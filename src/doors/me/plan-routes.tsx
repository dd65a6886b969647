import { Hono } from 'hono'
import { may, type Signed } from '#ground/access/may.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import type { Seeker } from '#weeks/finding/queries.ts'
import type { SupportPlan } from '#weeks/plans/plan.ts'
import { activePlan, planInHand } from '#weeks/plans/queries.ts'
import { sessionsSeen } from '#weeks/proposals/queries.ts'
import { withMyPlan } from './my-record-routes.ts'
import { MyPlanPage } from './pages/my-plan.tsx'
import { mePaths } from './paths.ts'

/** My plan: what I want, what I do for it; and a new one, where one waits for my word. */
export function planRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(mePaths.plan.pattern, may('live-my-week', 'own plan seen'), async (c) => {
    const model = await withMyPlan(platform, c, async (db, who) => {
      const plan = await activePlan(db, who.councilId, who.personId)
      return {
        plan,
        sessions: await sessionsIn(db, who, plan),
        hasNew: (await planInHand(db, who.councilId, who.personId))?.state === 'shared',
      }
    })
    return c.html(<MyPlanPage frame={c.get('frame')} {...model} />)
  })

  return routes
}

/** The sessions that a plan names, as the person's pages say them. */
export const sessionsIn = (db: Db, who: Seeker, plan: SupportPlan | undefined) =>
  sessionsSeen(
    db,
    { ...who, on: who.today },
    (plan?.lines ?? []).flatMap((line) => line.sessionId ?? []),
  )
