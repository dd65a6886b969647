import { Hono } from 'hono'
import type { Signed } from '#ground/access/may.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { concernRoutes } from './concern-routes.tsx'
import { deskRoutes } from './desk-routes.tsx'
import { enquiryRoutes } from './enquiry-routes.tsx'
import { incidentRoutes } from './incident-routes.tsx'
import { restrictionRoutes } from './restriction-routes.tsx'
import { rotaRoutes } from './rota-routes.tsx'
import { type TellOptions, tellRoutes } from './tell-routes.tsx'

/** Keeping people safe: something is wrong, the duty desk, concerns, restrictions and incidents. */
export function safetyRoutes(platform: Platform, options: TellOptions): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.route('/', tellRoutes(platform, options))
  routes.route('/', deskRoutes(platform, options))
  routes.route('/', rotaRoutes(platform))
  routes.route('/', enquiryRoutes(platform))
  routes.route('/', concernRoutes(platform))
  routes.route('/', incidentRoutes(platform))
  routes.route('/', restrictionRoutes(platform))
  return routes
}
