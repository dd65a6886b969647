import { Hono } from 'hono'
import type { Signed } from '#ground/access/may.ts'
import type { PublicGiven } from '#ground/access/public-council.ts'
import { hubPageRoutes } from './hub-page-routes.tsx'
import { hubToolRoutes } from './hub-tool-routes.tsx'
import { qualityRoutes } from './quality-routes.tsx'
import { roomRoutes } from './room-routes.tsx'
import { venueRoutes } from './venue-routes.tsx'

/** Places: what a provider says of its own, rooms of others, hubs for anyone, and visits by people who know. */
export function placeRoutes(given: PublicGiven): Hono<Signed> {
  const { platform } = given
  return new Hono<Signed>()
    .route('/', venueRoutes(platform))
    .route('/', roomRoutes(platform))
    .route('/', hubToolRoutes(platform))
    .route('/', qualityRoutes(platform))
    .route('/', hubPageRoutes(given))
}
