import { Hono } from 'hono'
import type { Signed } from '#ground/access/may.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { answerRoutes } from './answer-routes.tsx'
import { detailsRoutes } from './details-routes.tsx'
import { lineRoutes } from './line-routes.tsx'
import { ownPaymentRoutes } from './own-routes.tsx'
import { runRoutes } from './run-routes.tsx'

/** How providers are paid: for finance, for whoever releases, and for the providers. */
export function paymentRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  for (const part of [runRoutes, answerRoutes, detailsRoutes, lineRoutes, ownPaymentRoutes])
    routes.route('/', part(platform))
  return routes
}
