import { Hono } from 'hono'
import type { Signed } from '#ground/access/may.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { personBudgetRoutes } from './budget-routes.tsx'
import { budgetLineRoutes } from './line-routes.tsx'
import { targetRoutes } from './target-routes.tsx'

/** Personal budgets: one person's, line by line, and who has none yet. */
export function budgetRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.route('/', targetRoutes(platform))
  routes.route('/', budgetLineRoutes(platform))
  routes.route('/', personBudgetRoutes(platform))
  return routes
}
