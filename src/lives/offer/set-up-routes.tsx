import { Hono } from 'hono'
import type { Signed } from '#ground/access/may.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { draftRoutes } from './draft-routes.tsx'
import { ownRoutes } from './own-routes.tsx'
import { photoRoutes } from './photo-routes.tsx'
import { previewRoutes } from './preview-routes.tsx'
import { priceRoutes } from './price-routes.tsx'
import { sessionRoutes } from './session-routes.tsx'

/** Everything that a provider does with its own sessions, but for what concerns those who come. */
export function setUpRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  for (const part of [
    draftRoutes,
    priceRoutes,
    photoRoutes,
    previewRoutes,
    ownRoutes,
    sessionRoutes,
  ])
    routes.route('/', part(platform))
  return routes
}
