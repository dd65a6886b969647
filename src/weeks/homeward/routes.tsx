import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn, openTheirs } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { type Id, isId } from '#ground/kernel/id.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { personFlag } from '#lives/people/queries.ts'
import { sayWaysHome } from './actions.ts'
import { WaysHomePage } from './pages/ways-home.tsx'
import { homewardPaths } from './paths.ts'
import { lateSessionsOf } from './queries.ts'
import { WAYS_HOME } from './way-home.ts'

/** What is no way home stands for nothing said. */
const Ways = z.record(z.string(), z.enum(WAYS_HOME).or(z.literal('').transform(() => undefined)))

/** How one person gets home, for those who find support with them (DO-27). */
export function homewardRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(homewardPaths.ofPerson.pattern, may('find-support', 'ways home seen'), (c) =>
    show(platform, c),
  )

  routes.post(homewardPaths.ofPerson.pattern, may('find-support', 'ways home said'), async (c) => {
    const sent = Ways.safeParse(await c.req.parseBody())
    const ways = new Map(
      Object.entries(sent.success ? sent.data : {}).flatMap(([id, by]) =>
        isId(id) && by ? [[id as Id, by] as const] : [],
      ),
    )
    const { accountId } = c.get('reader')
    const stands = await openTheirs(platform, c, 'week', (db, { personId, councilId }) =>
      sayWaysHome(db, { councilId, accountId, now: platform.now() }, { personId, ways }),
    )
    const here = homewardPaths.ofPerson.to({ personId: idIn(c, 'personId') })
    return c.redirect(stands > 0 ? `${here}?saved=1` : here, 303)
  })

  return routes
}

async function show(platform: Platform, c: Context<Signed>) {
  const on = dayOf(platform.now())
  const seen = await openTheirs(platform, c, 'week', async (db, { councilId, personId }) => ({
    flag: await personFlag(db, councilId, personId, on),
    late: await lateSessionsOf(db, { councilId, personId, on }),
  }))
  const wasSaved = c.req.query('saved') === '1'
  return c.html(<WaysHomePage frame={c.get('frame')} {...seen} wasSaved={wasSaved} />)
}
