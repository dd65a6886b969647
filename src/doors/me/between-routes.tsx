import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import type { Day } from '#ground/kernel/day.ts'
import { newId } from '#ground/kernel/id.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { openGaps } from '#weeks/bookings/gap-queries.ts'
import { askForPlace } from '#weeks/bookings/request-actions.ts'
import { withMyRecord } from './my-record-routes.ts'
import { BetweenPage, OFFERS } from './pages/between.tsx'
import { sayCannot } from './parts/ask-said.ts'
import { mePaths } from './paths.ts'

const minute = z.coerce.number().int().min(0).max(1_440)
const GapForm = z.object({
  ...{ request: z.uuid(), session: z.uuid(), day: z.iso.date(), starts: minute, ends: minute },
})

/** Time at a hub between two activities of one day (WP-13). */
export function betweenRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  const show = async (c: Context<Signed>, refused?: string) => {
    const now = platform.now()
    const gaps = await withMyRecord(platform, c, (db, { councilId, personId }) =>
      openGaps(db, { councilId, personId, now }),
    )
    const newIds = gaps.flatMap(() => Array.from({ length: OFFERS }, () => newId(now)))
    const page = { frame: c.get('frame'), gaps, newIds, ...(refused && { refused }) }
    return c.html(<BetweenPage {...page} />, refused ? 422 : 200)
  }

  routes.get(mePaths.between.pattern, may('live-my-week', 'own gaps seen'), (c) => show(c))

  routes.post(
    mePaths.between.pattern,
    may('live-my-week', 'time at a hub asked for'),
    async (c) => {
      const form = GapForm.safeParse(await c.req.parseBody())
      if (!form.success) return c.redirect(mePaths.between.to(), 303)
      const { request: requestId, session: sessionId, day, starts, ends } = form.data
      const { councilId, accountId } = c.get('reader')
      const acting = { councilId, accountId, now: platform.now(), tell: platform.tell }
      const asked = await withMyRecord(platform, c, (db, { personId }) =>
        askForPlace(db, {
          ...{ ...acting, requestId, personId, sessionId, kind: 'gap', day: day as Day },
          hours: { starts, ends },
        }),
      )
      if (asked.ok) return c.redirect(mePaths.askedOne.to({ requestId: asked.value.id }), 303)
      return show(c, sayCannot(c.get('frame').view, asked.refusal))
    },
  )

  return routes
}
