import { Hono } from 'hono'
import type { Signed } from '#ground/access/may.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { lookingAfterRoutes } from './carer-routes.tsx'
import { managerRoutes } from './manager-routes.tsx'
import { staffAccountRoutes } from './staff-routes.tsx'

/** The account that a direct payment is paid into. The person's own pages of it stand at their own front door. */
export const directPaymentRoutes = (platform: Platform): Hono<Signed> =>
  new Hono<Signed>()
    .route('/', managerRoutes(platform))
    .route('/', staffAccountRoutes(platform))
    .route('/', lookingAfterRoutes(platform))
