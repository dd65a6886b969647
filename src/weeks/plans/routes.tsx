import { Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, readForm, withError } from '#ground/govuk/form.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { startPlan } from './actions.ts'
import { type Asked, type PlanSeen, reckoned, withPlan } from './at-hand-routes.ts'
import { checkRoutes } from './check-routes.tsx'
import { sayLapsed } from './lapsed-routes.tsx'
import { lineRoutes } from './line-routes.tsx'
import { outcomeRoutes } from './outcome-routes.tsx'
import { type PlanModel, PlanTasksPage } from './pages/plan.tsx'
import { planPaths } from './paths.ts'
import { isActive } from './plan.ts'
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
    const seen = reckoned(await withPlan(platform, c, (db, all) => withWishes(db, c, all)))
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

type Wished = PlanSeen & { readonly wishes?: readonly RouteWish[] }

const withWishes = async (db: Db, c: Asked, seen: PlanSeen): Promise<Wished> => ({
  ...seen,
  wishes: seen.plan ? await routeWishesOf(db, c.get('reader').councilId, seen.plan.personId) : [],
})

/** What a plan leaves out is named here at once; what meeting it would cost is looked for at its next step. */
const tasks = ({
  flag,
  plan,
  basket,
  atHand,
  wishes = [],
}: Wished): Omit<PlanModel, 'frame' | 'form'> => ({
  ...{ flag, plan, basket, wishes },
  missing: plan ? whatIsMissing(plan, atHand.facts) : [],
})
