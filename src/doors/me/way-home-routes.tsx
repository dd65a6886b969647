import { Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { sayWaysHome } from '#weeks/homeward/actions.ts'
import { lateSessionsOf } from '#weeks/homeward/queries.ts'
import { WAYS_HOME } from '#weeks/homeward/way-home.ts'
import { withMyRecord } from './my-record-routes.ts'
import { WayHomePage, WaysHomePage } from './pages/way-home.tsx'
import { mePaths } from './paths.ts'

const WayForm = z.object({ by: z.enum(WAYS_HOME) })

/** How I get home from what ends after the last bus (DO-27). */
export function wayHomeRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(mePaths.waysHome.pattern, may('live-my-week', 'own ways home seen'), async (c) => {
    const late = await withMyRecord(platform, c, (db, { today, ...who }) =>
      lateSessionsOf(db, { ...who, on: today }),
    )
    return c.html(<WaysHomePage frame={c.get('frame')} late={late} />)
  })

  routes.get(mePaths.wayHome.pattern, may('live-my-week', 'own way home seen'), async (c) => {
    const sessionId = idIn(c, 'sessionId')
    const late = await withMyRecord(platform, c, (db, { today, ...who }) =>
      lateSessionsOf(db, { ...who, on: today }),
    )
    const one = late.find((each) => each.sessionId === sessionId)
    if (!one) throw new NotFound(`No late session ${sessionId}`)
    return c.html(<WayHomePage frame={c.get('frame')} one={one} />)
  })

  routes.post(mePaths.wayHome.pattern, may('live-my-week', 'own way home said'), async (c) => {
    const sessionId = idIn(c, 'sessionId')
    const form = WayForm.safeParse(await c.req.parseBody())
    if (!form.success) return c.redirect(mePaths.wayHome.to({ sessionId }), 303)
    const { councilId, accountId } = c.get('reader')
    const ways = new Map([[sessionId, form.data.by]])
    await withMyRecord(platform, c, (db, { personId }) =>
      sayWaysHome(db, { councilId, accountId, now: platform.now() }, { personId, ways }),
    )
    return c.redirect(mePaths.waysHome.to(), 303)
  })

  return routes
}
