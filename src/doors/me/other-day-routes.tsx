import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { readDay } from '#ground/kernel/day.ts'
import { isId, newId } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import type { Refusal } from '#weeks/bookings/request.ts'
import { otherDays, type SwapRefusal, takeSwap } from '#weeks/bookings/swap-actions.ts'
import { whichOf } from './day-routes.tsx'
import { dayWords as words } from './day-words.ts'
import { skipIn, withMyRecord } from './my-record-routes.ts'
import { OtherDayPage } from './pages/other-day.tsx'
import { sayCannot } from './parts/ask-said.ts'
import { mePaths } from './paths.ts'

const SwapForm = z.object({ request: z.uuid(), to: z.string().regex(/^\S+ \d{4}-\d{2}-\d{2}$/) })

/** Another day for one that a bank holiday or a closure took (rule R26). */
export function otherDayRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(mePaths.otherDay.pattern, may('live-my-week', 'other days seen'), (c) =>
    showDays(platform, c),
  )

  routes.post(mePaths.otherDay.pattern, may('live-my-week', 'other day taken'), async (c) => {
    const which = whichOf(c)
    const form = SwapForm.safeParse(await c.req.parseBody())
    const [sessionId = '', on = ''] = form.success ? form.data.to.split(' ') : []
    const day = readDay(on)
    if (!form.success || !isId(sessionId) || !day)
      return c.redirect(mePaths.otherDay.to(which), 303)
    const { accountId } = c.get('reader')
    const taken = await withMyRecord(platform, c, (db, who) =>
      takeSwap(db, {
        ...{ ...who, ...which, accountId, now: platform.now(), tell: platform.tell },
        ...{ requestId: form.data.request, to: { sessionId, day } },
      }),
    )
    if (taken.ok) return c.redirect(mePaths.askedOne.to({ requestId: taken.value.id }), 303)
    return showDays(platform, c, sayNoSwap(c.get('frame').view, taken.refusal))
  })

  return routes
}

async function showDays(platform: Platform, c: Context<Signed>, refused?: string) {
  const which = whichOf(c)
  const now = platform.now()
  const shown = await withMyRecord(platform, c, (db, who) =>
    otherDays(db, { ...who, ...which, now }),
  )
  if (!shown.ok && shown.refusal.kind === 'nothing-lost')
    throw new NotFound('Nothing fell out on that day')
  if (!shown.ok) return c.redirect(mePaths.day.to(which), 303)
  const { lost, offers } = shown.value
  const page = { frame: c.get('frame'), lost, offers, requestId: newId(now), skip: skipIn(c) }
  return c.html(<OtherDayPage {...page} refused={refused} />, refused ? 422 : 200)
}

function sayNoSwap(view: View, refusal: SwapRefusal | Refusal): string {
  if (refusal.kind === 'nothing-lost') return words.notOn(view)
  if (refusal.kind === 'swapped-already') return words.swappedAlready(view)
  return refusal.kind === 'too-late' ? words.tooLateSwap(view) : sayCannot(view, refusal)
}
