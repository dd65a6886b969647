import { type Context, Hono } from 'hono'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, withError } from '#ground/govuk/form.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { takeRoutes } from './own-actions.ts'
import { routesTakenBy } from './own-queries.ts'
import { ownWords as words } from './own-words.ts'
import { RoutesTakenPage } from './pages/routes-taken.tsx'
import { actingIn, bodyOf } from './provider-routes.ts'
import { servicePaths } from './service-paths.ts'
import { ROUTES } from './session.ts'

/** How a provider can be paid: it changes that itself. */
export function ownRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const show = async (c: Context<Signed>, refused?: Form<'routes'>) => {
    const acting = actingIn(c, platform)
    const taken = await platform.transaction(acting.councilId, (db) => routesTakenBy(db, acting))
    const form = refused ?? blank({ routes: taken })
    const wasSaved = c.req.query('saved') !== undefined
    const page = <RoutesTakenPage frame={c.get('frame')} {...{ form, wasSaved }} />
    return c.html(page, refused ? 422 : 200)
  }
  routes.get(servicePaths.routes.pattern, may('run-sessions', 'own ways of payment seen'), (c) =>
    show(c),
  )
  routes.post(
    servicePaths.routes.pattern,
    may('run-sessions', 'own ways of payment changed'),
    async (c) => {
      const sent = [(await bodyOf(c)).routes ?? []].flat()
      const taken = ROUTES.filter((route) => sent.includes(route))
      if (taken.length === 0) {
        const said = words.chooseOne(c.get('frame').view)
        return show(c, withError(blank({ routes: [] }), 'routes', said))
      }
      const acting = actingIn(c, platform)
      await platform.transaction(acting.councilId, (db) =>
        takeRoutes(db, { ...acting, routes: taken }),
      )
      return c.redirect(`${servicePaths.routes.to()}?saved=1`, 303)
    },
  )
  return routes
}
