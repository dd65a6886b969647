import { type Context, Hono } from 'hono'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { sayWhyMany } from './own-actions.ts'
import { SessionPage } from './pages/session.tsx'
import { actingIn } from './provider-routes.ts'
import { sessionPaths } from './session-paths.ts'
import { largeGroup } from './session-policies.ts'
import { daysAhead, sessionOfProvider } from './session-queries.ts'
import { sessionWords as words } from './session-words.ts'

const MOST = 1_000

/** One session of a provider's own. */
export function sessionRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  const show = async (c: Context<Signed>, refused?: Form<'manyReason'>) => {
    const asked = { ...actingIn(c, platform), sessionId: idIn(c, 'sessionId') }
    const today = dayOf(asked.now)
    const found = await platform.transaction(asked.councilId, async (db) => {
      const rules = await policiesOn(db, { ...asked, on: today }, { largeGroup })
      return {
        session: await sessionOfProvider(db, asked),
        days: await daysAhead(db, asked, today),
        largeGroup: rules.ok ? rules.value.largeGroup : Number.POSITIVE_INFINITY,
      }
    })
    const form = refused ?? blank({ manyReason: found.session.manyReason })
    const page = <SessionPage frame={c.get('frame')} {...{ today, form }} {...found} />
    return c.html(page, refused ? 422 : 200)
  }
  routes.get(sessionPaths.session.pattern, may('run-sessions', 'own session seen'), (c) => show(c))

  routes.post(
    sessionPaths.manyReason.pattern,
    may('run-sessions', 'reason for a large group said'),
    async (c) => {
      const sessionId = idIn(c, 'sessionId')
      const { manyReason } = await c.req.parseBody()
      const reason = typeof manyReason === 'string' ? manyReason.trim().slice(0, MOST) : ''
      const { view } = c.get('frame')
      if (reason === '')
        return show(c, withError(blank({ manyReason: '' }), 'manyReason', words.manyMissing(view)))
      const acting = actingIn(c, platform)
      await platform.transaction(acting.councilId, (db) =>
        sayWhyMany(db, { ...acting, sessionId, reason }),
      )
      return c.redirect(sessionPaths.session.to({ sessionId }), 303)
    },
  )

  return routes
}
