import { type Context, Hono } from 'hono'
import { choiceRoutes } from '#council/choice/routes.tsx'
import { directPaymentCareRoutes } from '#council/direct-payment-care/routes.tsx'
import { directPaymentStatementRoutes } from '#council/direct-payment-statements/routes.tsx'
import { directPaymentRoutes } from '#council/direct-payments/routes.tsx'
import { marketRoutes } from '#council/market/routes.tsx'
import { outcomesReportRoutes } from '#council/outcomes/routes.tsx'
import { ownWords as paidWords } from '#council/payments/own-words.ts'
import { paymentPaths } from '#council/payments/paths.ts'
import { paymentRoutes } from '#council/payments/routes.tsx'
import { savingsRoutes } from '#council/savings/routes.tsx'
import { spendingRoutes } from '#council/spending/routes.tsx'
import { deskRoutes } from '#doors/desk/routes.tsx'
import { myCalendarRoutes, venueCalendarRoutes } from '#doors/feeds/calendar-routes.tsx'
import { feedRoutes } from '#doors/feeds/routes.ts'
import { outsideRoutes } from '#doors/imports/outside-routes.tsx'
import { mePaths } from '#doors/me/paths.ts'
import { meRoutes } from '#doors/me/routes.tsx'
import { paperRoutes } from '#doors/papers/routes.tsx'
import { councilsOf } from '#ground/access/councils.ts'
import { identify } from '#ground/access/identify.ts'
import { anyone, may, type Signed } from '#ground/access/may.ts'
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
import { paperRoutes as providerPaperRoutes } from '#lives/offer/paper-routes.tsx'
import { placeRoutes } from '#lives/offer/place-routes.tsx'
import { servicePaths } from '#lives/offer/service-paths.ts'
import { setUpRoutes } from '#lives/offer/set-up-routes.tsx'
import { peopleRoutes } from '#lives/people/routes.tsx'
import { safetyRoutes } from '#lives/safety/routes.tsx'
import { budgetRoutes } from '#means/budgets/routes.tsx'
import { contributionRoutes } from '#means/contributions/routes.tsx'
import { ledgerRoutes } from '#means/ledger/routes.tsx'
import { awayRoutes } from '#weeks/bookings/away-routes.tsx'
import { dayChangeRoutes } from '#weeks/bookings/day-change-routes.tsx'
import { keptRoutes } from '#weeks/bookings/kept-routes.tsx'
import { ownPeopleRoutes } from '#weeks/bookings/own-people-routes.tsx'
import { personPlacesRoutes } from '#weeks/bookings/person-places-routes.tsx'
import { requestRoutes } from '#weeks/bookings/request-routes.tsx'
import { sessionChangeRoutes } from '#weeks/bookings/session-change-routes.tsx'
import { weekLifeRoutes } from '#weeks/bookings/week-life-routes.tsx'
import { feedbackRoutes } from '#weeks/feedback/routes.tsx'
import { directoryRoutes } from '#weeks/finding/directory-routes.tsx'
import { findingRoutes } from '#weeks/finding/routes.tsx'
import { homewardRoutes } from '#weeks/homeward/routes.tsx'
import { payableRoutes } from '#weeks/payable/routes.tsx'
import { planLifeRoutes } from '#weeks/plans/life-routes.tsx'
import { placeInPlan } from '#weeks/plans/place-actions.ts'
import { supportPlanRoutes } from '#weeks/plans/routes.tsx'
import { planRoutes } from '#weeks/proposals/routes.tsx'
import { registerPaths } from '#weeks/registers/paths.ts'
import { registerRoutes } from '#weeks/registers/routes.tsx'
import { tabletRoutes } from '#weeks/registers/tablet-routes.tsx'
import { reviewRoutes } from '#weeks/reviews/routes.tsx'
import { framing } from './framing.ts'
import { moreOfCounty, waysIn } from './navigation.ts'
import { ErrorPage } from './pages/error.tsx'
import { OurServicePage } from './pages/our-service.tsx'
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
  site.route('/', feedRoutes({ platform, councils, config }))
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
  site.route('/', myCalendarRoutes({ platform, config }))
  site.route('/', venueCalendarRoutes({ platform, config }))
  // Its lists stand before the page of one person, whose id they are not.
  site.route('/', needsRoutes(platform))
  site.route(
    '/',
    safetyRoutes(platform, {
      councils,
      defaultCouncil: config.defaultCouncil,
      home: mePaths.myWeek.to(),
      stopHref: mePaths.stopWhich.to(),
      checkHref: (checkId) => registerPaths.check.to({ checkId }),
    }),
  )
  site.route('/', peopleRoutes(platform))
  site.route('/', planRoutes(platform))
  site.route('/', supportPlanRoutes(platform))
  site.route('/', planLifeRoutes(platform))
  site.route('/', findingRoutes(platform))
  const forAll = { platform, councils, defaultCouncil: config.defaultCouncil }
  site.route('/', feedbackRoutes({ platform, councils, defaultCouncil: config.defaultCouncil }))
  site.route('/', directoryRoutes(forAll))
  site.route('/', placeRoutes(forAll))
  site.route('/', requestRoutes({ ...forAll, putInPlan: placeInPlan(platform) }))
  site.route('/', paperRoutes(platform))
  site.route('/', registerRoutes(platform))
  site.route('/', tabletRoutes(platform, assets))
  for (const one of moneyRoutes(platform)) site.route('/', one)
  site.route('/', policyRoutes(platform, councilRules))
  site.route('/', challengeRoutes(platform))
  site.route('/', mediaRoutes(platform))
  for (const one of offerRoutes(platform)) site.route('/', one)
  site.route('/', reviewRoutes(platform))
  site.route('/', outsideRoutes({ platform }))
  site.route('/', deskRoutes(platform)) // last: '/people/:personId' would take what stands beside it

  site.notFound((c) => errorPages.notFound(c as Context))
  site.onError(errorsOn(platform.log, errorPages) as Parameters<typeof site.onError>[0])
  return site
}

/** What a provider offers, and what it changes of it. */
const offerRoutes = (platform: Platform): readonly Hono<Signed>[] => [
  providerPaperRoutes(platform),
  setUpRoutes(platform),
  dayChangeRoutes(platform),
  sessionChangeRoutes(platform),
  keptRoutes(platform),
  personPlacesRoutes(platform),
  homewardRoutes(platform),
  ownPeopleRoutes(platform),
  awayRoutes(platform, mePaths.wholeWeek.to()),
  weekLifeRoutes(platform),
  ourServiceRoute(),
]

const ourServiceRoute = (): Hono<Signed> =>
  new Hono<Signed>().get(servicePaths.ours.pattern, may('run-sessions', 'own service seen'), (c) =>
    c.html(<OurServicePage frame={c.get('frame')} />),
  )

/** What the county has and what it comes to. */
const moneyRoutes = (platform: Platform): readonly Hono<Signed>[] => [
  payableRoutes(platform, { href: paymentPaths.own.to(), text: paidWords.title }),
  ledgerRoutes(platform),
  spendingRoutes(platform),
  marketRoutes(platform, moreOfCounty),
  choiceRoutes(platform),
  outcomesReportRoutes(platform),
  savingsRoutes(platform),
  directPaymentRoutes(platform),
  directPaymentCareRoutes(platform),
  directPaymentStatementRoutes(platform),
  paymentRoutes(platform),
  contributionRoutes(platform),
  budgetRoutes(platform),
]

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

const MEGABYTE = 1024 * 1024

const errorPages: ErrorPages = {
  notFound: (c) => show(c, 404, words.notFound, words.notFoundWhy(viewOf(c))),
  conflict: (c) => show(c, 409, words.conflict, words.conflictWhy(viewOf(c))),
  tooLarge: (c, most) => {
    const sent = Number(c.req.header('content-length')) || most + 1
    const sizes = { sent: Math.ceil(sent / MEGABYTE), most: Math.floor(most / MEGABYTE) }
    return show(c, 413, words.tooLarge, words.tooLargeWhy(viewOf(c), sizes))
  },
  fault: (c, id) => show(c, 500, words.fault, words.faultWhy(viewOf(c), { id })),
}
