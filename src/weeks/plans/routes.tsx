import { Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, readForm, withError } from '#ground/govuk/form.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { startPlan } from './actions.ts'
import { type Asked, type PlanSeen, reckoned, withPlan } from './at-hand-routes.ts'
import type { CheapestWay } from './cheapest-way.ts'
import { cheapestFor } from './cheapest-way-queries.ts'
import { checkRoutes } from './check-routes.tsx'
import { sayLapsed } from './lapsed-routes.tsx'
import { lineRoutes } from './line-routes.tsx'
import { outcomeRoutes } from './outcome-routes.tsx'
import { type PlanModel, PlanTasksPage } from './pages/plan.tsx'
import { planPaths } from './paths.ts'
import { isActive, mayChange } from './plan.ts'
import type { RouteWish } from './route-wish.ts'
import { routeWishesOf } from './route-wish-queries.ts'
import { sessionRoutes } from './session-routes.tsx'
import { upliftRoutes } from './uplift-routes.tsx'
import { whatIsMissing } from './validator.ts'
import { versionRoutes } from './version-routes.tsx'
import { words } from './worker-words.ts'

const StartForm = z.object({ because: z.string().trim().max(2000).default('') })

/** The worker's pages of one person's plan, and the rise of prices. */
export function supportPlanRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(planPaths.plan.pattern, may('plan', 'plan seen'), async (c) => {
    const seen = reckoned(await withPlan(platform, c, (db, all) => priced(db, c, all)))
    return c.html(<PlanTasksPage frame={c.get('frame')} {...tasks(seen)} form={blank()} />)
  })

  routes.post(planPaths.start.pattern, may('plan', 'plan begun'), async (c) => {
    const { view, councilId, accountId } = c.get('reader')
    const body = await c.req.parseBody()
    const read = readForm(StartForm, body, { because: words.because(view) })
    const { seen, form } = reckoned(
      await withPlan(platform, c, async (db, all) => {
        const typed = blank<'because'>({ because: read.ok ? read.value.because : '' })
        if (!read.ok) return { seen: all, form: read.refusal }
        const isNext = all.plan !== undefined && isActive(all.plan)
        if (isNext && !read.value.because)
          return { seen: all, form: withError(typed, 'because', words.because(view)) }
        const begun = await startPlan(db, {
          ...{ councilId, accountId, personId: all.flag.id, now: platform.now() },
          because: read.value.because,
        })
        if (begun.ok) return { seen: all, form: undefined }
        const because = begun.refusal.kind === 'not-assessed' ? words.notAssessed : words.lapsed
        return { seen: all, form: withError(typed, 'because', because(view)) }
      }),
    )
    if (!form) return c.redirect(planPaths.plan.to({ personId: seen.flag.id }), 303)
    return c.html(<PlanTasksPage frame={c.get('frame')} {...tasks(seen)} form={form} />, 422)
  })

  return routes
    .onError(sayLapsed)
    .route('/', outcomeRoutes(platform))
    .route('/', checkRoutes(platform))
    .route('/', sessionRoutes(platform))
    .route('/', lineRoutes(platform))
    .route('/', versionRoutes(platform))
    .route('/', upliftRoutes(platform))
}

type Priced = PlanSeen & {
  readonly cheapest?: CheapestWay | undefined
  readonly wishes?: readonly RouteWish[]
}

/** The plan with what it would cost to meet what it leaves out (rule R7): asked only while it is written. */
async function priced(db: Db, c: Asked, seen: PlanSeen): Promise<Priced> {
  const { plan, basket, atHand, on } = seen
  const { councilId } = c.get('reader')
  const cheapest =
    plan && basket && mayChange(plan)
      ? await cheapestFor(db, { councilId, plan, on, basket, atHand })
      : undefined
  const wishes = plan ? await routeWishesOf(db, councilId, plan.personId) : []
  return { ...seen, cheapest, wishes }
}

const tasks = ({
  flag,
  plan,
  basket,
  atHand,
  cheapest,
  wishes = [],
}: Priced): Omit<PlanModel, 'frame' | 'form'> => ({
  ...{ flag, plan, basket, wishes },
  missing: plan ? whatIsMissing(plan, atHand.facts, cheapest) : [],
})
