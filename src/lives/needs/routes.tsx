import { Hono } from 'hono'
import type { Signed } from '#ground/access/may.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { advocacyRoutes, referralRoutes } from './advocacy-routes.tsx'
import { assessmentRoutes } from './assessment-routes.tsx'
import { carerIllRoutes } from './carer-ill-routes.tsx'
import { carerRoutes } from './carer-routes.tsx'
import { listRoutes } from './list-routes.tsx'
import { needRoutes } from './need-routes.tsx'
import { ownNeedsRoutes } from './own-needs-routes.tsx'
import { ratioRoutes, riskRoutes } from './ratio-routes.tsx'
import { sectionRoutes } from './section-routes.tsx'
import { settingRoutes } from './setting-routes.tsx'
import { statementRoutes } from './statement-routes.tsx'

/** Everything about what people need. Its lists stand before any route of one person, whose id they are not. */
export function needsRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const all = [
    ...[listRoutes, assessmentRoutes, sectionRoutes, needRoutes, statementRoutes, ratioRoutes],
    ...[riskRoutes, settingRoutes, carerRoutes, ownNeedsRoutes, advocacyRoutes, referralRoutes],
    carerIllRoutes,
  ]
  for (const part of all) routes.route('/', part(platform))
  return routes
}
