import { Hono } from 'hono'
import { may, type Signed } from '#ground/access/may.ts'
import { addDays, addMonths, dayOf } from '#ground/kernel/day.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { countWaysHome } from '#weeks/homeward/queries.ts'
import { daysOut } from './days-out-queries.ts'
import { DaysOutPage } from './pages/days-out.tsx'
import { payablePaths } from './paths.ts'

/** Quarters of a year are long enough that a district's figures mean something. */
const MONTHS = 3

export function daysOutRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(payablePaths.days.pattern, may('see-county', 'days out seen'), async (c) => {
    const { councilId } = c.get('reader')
    const on = dayOf(platform.now())
    const span = { from: addMonths(addDays(on, -1), -MONTHS), to: addDays(on, -1) }
    const earlier = { from: addMonths(span.from, -MONTHS), to: addDays(span.from, -1) }
    const seen = await platform.transaction(councilId, async (db) => ({
      rows: await daysOut(db, councilId, span),
      before: await daysOut(db, councilId, earlier),
      homes: await countWaysHome(db, { councilId, on }),
    }))
    return c.html(<DaysOutPage frame={c.get('frame')} {...span} {...seen} />)
  })
  return routes
}
