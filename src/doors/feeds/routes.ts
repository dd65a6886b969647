import { Hono } from 'hono'
import type { Signed } from '#ground/access/may.ts'
import { calendarFeedRoutes } from './calendar-routes.tsx'
import { openReferralRoutes } from './open-referral-routes.ts'
import { openActiveRoutes } from './openactive-routes.tsx'
import { openApiDocument } from './pages/open-api.ts'
import { feedPaths } from './paths.ts'
import { type FeedsGiven, openingOn } from './public-routes.ts'

/** What anybody's program may read: the directory, OpenActive’s feeds, and calendars by their private addresses. No cookie is read and none is set. */
export function feedRoutes(given: FeedsGiven): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.route('/', openReferralRoutes(given))
  routes.route('/', openActiveRoutes(given))
  routes.route('/', calendarFeedRoutes(given))
  openingOn(routes, given)(feedPaths.openApi.pattern, 'API asked', ({ c, base }) => {
    c.header('cache-control', 'public, max-age=3600')
    return c.json(openApiDocument(base))
  })
  return routes
}
