import { type Context, Hono } from 'hono'
import { choiceRoutes } from '#council/choice/routes.tsx'
import { directPaymentRoutes } from '#council/direct-payments/routes.tsx'
import { marketRoutes } from '#council/market/routes.tsx'
import { outcomesReportRoutes } from '#council/outcomes/routes.tsx'
import { savingsRoutes } from '#council/savings/routes.tsx'
import { deskRoutes } from '#doors/desk/routes.tsx'
import { meRoutes } from '#doors/me/routes.tsx'
import { paperRoutes } from '#doors/papers/routes.tsx'
import { councilsOf } from '#ground/access/councils.ts'
import { identify } from '#ground/access/identify.ts'
import { anyone, type Signed } from '#ground/access/may.ts'
import { accessPaths } from '#ground/access/paths.ts'
import type { Council } from '#ground/access/reader.ts'
import { accessRoutes } from '#ground/access/routes.tsx'
import { type Assets, assetRoutes } from '#ground/govuk/assets.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Config } from '#ground/platform/config.ts'
import type { Platform } from '#ground/platform/platform.ts'
import {
  bodiesUpTo,
  type ErrorPages,
  errorsOn,
  health,
  ownForms,
  requests,
  safeHeaders,
} from '#ground/platform/web.ts'
import { policyRoutes } from '#ground/policies/routes.tsx'
import { challengeRoutes } from '#lives/challenges/routes.tsx'
import { mediaRoutes } from '#lives/media/routes.tsx'
import { needsRoutes } from '#lives/needs/routes.tsx'
import { peopleRoutes } from '#lives/people/routes.tsx'
import { budgetRoutes } from '#means/budgets/routes.tsx'
import { contributionRoutes } from '#means/contributions/routes.tsx'
import { findingRoutes } from '#weeks/finding/routes.tsx'
import { planLifeRoutes } from '#weeks/plans/life-routes.tsx'
import { supportPlanRoutes } from '#weeks/plans/routes.tsx'
import { planRoutes } from '#weeks/proposals/routes.tsx'
import { registerRoutes } from '#weeks/registers/routes.tsx'
import { reviewRoutes } from '#weeks/reviews/routes.tsx'
import { framing } from './framing.ts'
import { moreOfCounty, waysIn } from './navigation.ts'
import { ErrorPage } from './pages/error.tsx'
import { sitePaths } from './paths.ts'
import { councilRules } from './policies.ts'
import { demoWords, words } from './words.ts'

export type Site = {
  readonly platform: Platform
  readonly config: Pick<Config, 'baseUrl' | 'demo' | 'defaultCouncil'>
  readonly assets: Assets
  /** Whether the database answers and is up to date; throws where not. */
  readonly check: () => Promise<void>
}

/** The whole site: what a request meets, in the order in which it meets it. */
export function goodDays({ platform, config, assets, check }: Site): Hono<Signed> {
  const site = new Hono<Signed>()
  const councils = councilsOf(platform)
  const frame = framing(assets, config)
  const secure = config.baseUrl.startsWith('https:')

  site.use(requests(platform), safeHeaders(config.baseUrl))
  site.get(sitePaths.health.pattern, anyone('health asked'), health(check))
  site.route('/', assetRoutes(assets))
  site.use(ownForms(config.baseUrl))
  site.use(identify(platform, { councils, frame, secure }))
  site.use(bodiesUpTo(errorPages))
  site.use(async (c, next) => {
    await next()
    if (c.get('visitor')) c.header('cache-control', 'no-store') // a shared tablet keeps nobody's page
  })

  const firstPage: Parameters<typeof accessRoutes>[1]['firstPage'] = ({ permissions, view }) =>
    waysIn(permissions, view)[0]?.href ?? accessPaths.signIn.to()
  const about = ({ key }: Council, view: View) => demoWords[key]?.(view)
  site.route('/', accessRoutes(platform, { councils, demo: config.demo, about, firstPage, secure }))
  site.route('/', meRoutes(platform))
  // Its lists stand before the page of one person, whose id they are not.
  site.route('/', needsRoutes(platform))
  site.route('/', peopleRoutes(platform))
  site.route('/', planRoutes(platform))
  site.route('/', supportPlanRoutes(platform))
  site.route('/', planLifeRoutes(platform))
  site.route('/', findingRoutes(platform))
  site.route('/', paperRoutes(platform))
  site.route('/', registerRoutes(platform))
  site.route('/', marketRoutes(platform, moreOfCounty))
  site.route('/', choiceRoutes(platform))
  site.route('/', outcomesReportRoutes(platform))
  site.route('/', savingsRoutes(platform))
  site.route('/', directPaymentRoutes(platform))
  site.route('/', contributionRoutes(platform))
  site.route('/', budgetRoutes(platform))
  site.route('/', policyRoutes(platform, councilRules))
  site.route('/', challengeRoutes(platform))
  site.route('/', mediaRoutes(platform))
  site.route('/', reviewRoutes(platform))
  site.route('/', deskRoutes(platform)) // last: '/people/:personId' would take what stands beside it

  site.notFound((c) => errorPages.notFound(c as Context))
  site.onError(errorsOn(platform.log, errorPages) as Parameters<typeof site.onError>[0])
  return site
}

/** The frame of this request; there is none where the fault came before anybody was known. */
const frameOf = (c: Context): Frame | undefined => (c as Context<Signed>).get('frame')

function show(
  c: Context,
  status: 404 | 409 | 413 | 500,
  title: typeof words.notFound,
  why: string,
) {
  const frame = frameOf(c)
  const view = frame?.view ?? { language: 'en', seeing: 'standard' }
  if (!frame) return c.text(`${title(view)}. ${why}`, status)
  return c.html(<ErrorPage frame={frame} title={title(view)} why={why} />, status)
}
const viewOf = (c: Context) => frameOf(c)?.view ?? ({ language: 'en', seeing: 'standard' } as const)

const errorPages: ErrorPages = {
  notFound: (c) => show(c, 404, words.notFound, words.notFoundWhy(viewOf(c))),
  conflict: (c) => show(c, 409, words.conflict, words.conflictWhy(viewOf(c))),
  tooLarge: (c) => show(c, 413, words.tooLarge, words.tooLargeWhy(viewOf(c))),
  fault: (c, id) => show(c, 500, words.fault, words.faultWhy(viewOf(c), { id })),
}
