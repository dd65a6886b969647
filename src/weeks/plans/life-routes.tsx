import { Hono } from 'hono'
import type { Signed } from '#ground/access/may.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { authorityRoutes } from './authority-routes.tsx'
import { carerViewRoutes } from './carer-view-routes.tsx'
import { followRoutes } from './follow-routes.tsx'
import { sayLapsed } from './lapsed-routes.tsx'
import { lifecycleRoutes } from './lifecycle-routes.tsx'

/** Everything after a plan is written: agreeing, authorising, carers, purchases, progress. */
export const planLifeRoutes = (platform: Platform): Hono<Signed> =>
  new Hono<Signed>()
    .onError(sayLapsed)
    .route('/', lifecycleRoutes(platform))
    .route('/', authorityRoutes(platform))
    .route('/', carerViewRoutes(platform))
    .route('/', followRoutes(platform))
