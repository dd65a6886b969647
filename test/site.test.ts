import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded, whoMayUse } from '#ground/access/may.ts'
import { ROLES } from '#ground/access/role.ts'
import { everything } from './platform.ts'
import { idOf } from './staff-scene.ts'
import {
  accountOf,
  cookiesOf,
  demoForm,
  HERE,
  haveAccountsOfEachRole,
  later,
  mayUse,
  REAL_ACCOUNT,
  send,
  signIn,
  siteAt,
} from './whole-site.ts'

const HOUR = 60
const DAY = 24 * HOUR

beforeEach(haveAccountsOfEachRole)

/** Each route with an address that it answers to, and who may use it. */
const routes = () =>
  whoMayUse(siteAt()).map((route) => {
    const [method = '', pattern = '', ...who] = route.split(' ')
    const path = pattern.replaceAll(/:\w+/g, idOf('person', 1))
    return { method, path, who: who.join(' ') }
  })
const guarded = () => routes().filter(({ who }) => who.startsWith('may '))

describe('who may use what', () => {
  test('each route says who may use it, and only the files that pages are made of say nothing', () => {
    expect(unguarded(siteAt())).toEqual(['GET /assets/*'])
    expect(whoMayUse(siteAt())).toMatchInlineSnapshot(`
      [
        "GET /health anyone",
        "GET /assets/* no guard",
        "GET / anyone",
        "GET /sign-in anyone",
        "POST /sign-in/demo anyone",
        "POST /sign-out anyone",
        "GET /me may live-my-week",
        "GET /me/week may live-my-week",
        "GET /me/week/proposed may live-my-week",
        "GET /me/week/yes may live-my-week",
        "POST /me/week/yes may live-my-week",
        "GET /me/week/no may live-my-week",
        "POST /me/week/no may live-my-week",
        "GET /me/week/no/:sessionId may live-my-week",
        "POST /me/week/no/:sessionId may live-my-week",
        "GET /me/week/not-sure may live-my-week",
        "POST /me/week/not-sure may live-my-week",
        "GET /me/week/talk may live-my-week",
        "POST /me/week/talk may live-my-week",
        "GET /me/week/answered may live-my-week",
        "GET /me/week/changed-my-mind may live-my-week",
        "POST /me/week/changed-my-mind may live-my-week",
        "GET /me/week/change may live-my-week",
        "GET /me/week/change/:sessionId may live-my-week",
        "GET /me/week/change/:sessionId/to/:toId may live-my-week",
        "POST /me/week/change/:sessionId/to/:toId may live-my-week",
        "GET /me/week/add/:sessionId may live-my-week",
        "POST /me/week/add/:sessionId may live-my-week",
        "GET /me/plan/change/:sessionId/to/:toId may live-my-week",
        "POST /me/plan/change/:sessionId/to/:toId may live-my-week",
        "GET /me/plan/change/:sessionId/to/:toId/done may live-my-week",
        "GET /me/money may live-my-week",
        "GET /me/money/how may live-my-week",
        "GET /me/money/buy may live-my-week",
        "POST /me/money/buy may live-my-week",
        "GET /me/money/bought/:purchaseId may live-my-week",
        "GET /me/plan may live-my-week",
        "GET /me/plan/booklet may live-my-week",
        "GET /me/plan/new may live-my-week",
        "GET /me/plan/new/yes may live-my-week",
        "GET /me/plan/new/not-yet may live-my-week",
        "POST /me/plan/new/yes may live-my-week",
        "POST /me/plan/new/not-yet may live-my-week",
        "GET /me/plan/new/answered may live-my-week",
        "GET /me/plan/check may live-my-week",
        "POST /me/plan/check may live-my-week",
        "GET /me/disagree/:about may live-my-week",
        "POST /me/disagree/:about may live-my-week",
        "GET /me/disagreed/:challengeId may live-my-week",
        "GET /me/help-to-choose may live-my-week",
        "POST /me/help-to-choose may live-my-week",
        "GET /me/find may live-my-week",
        "GET /me/activities/:sessionId may live-my-week",
        "GET /me/find/likes may live-my-week",
        "POST /me/find/likes may live-my-week",
        "GET /me/find/likes/done may live-my-week",
        "POST /me/find/likes/done may live-my-week",
        "GET /people/middle-ratios may assess or authorise",
        "GET /people/wrong-place may assess or authorise",
        "POST /people/wrong-place may assess or authorise",
        "GET /people/without-advocate may assess or authorise",
        "GET /people/:personId/assessment may assess or authorise or advocate",
        "POST /people/:personId/assessment may assess",
        "GET /people/:personId/assessment/signed/:assessmentId may assess or authorise or advocate",
        "GET /people/:personId/assessment/decide may assess",
        "POST /people/:personId/assessment/decide may assess",
        "GET /people/:personId/assessment/strengths may assess",
        "POST /people/:personId/assessment/strengths may assess",
        "GET /people/:personId/assessment/involvement may assess",
        "POST /people/:personId/assessment/involvement may assess",
        "GET /people/:personId/assessment/hours may assess",
        "POST /people/:personId/assessment/hours may assess",
        "GET /people/:personId/assessment/needs may assess",
        "GET /people/:personId/assessment/needs/:outcome may assess",
        "POST /people/:personId/assessment/needs/:outcome may assess",
        "GET /people/:personId/assessment/whole may assess",
        "POST /people/:personId/assessment/whole may assess",
        "GET /people/:personId/assessment/words/:topic may assess or advocate or authorise",
        "POST /people/:personId/assessment/words/:topic may assess or advocate",
        "GET /people/:personId/ratios may assess or authorise or advocate",
        "POST /people/:personId/ratios may assess",
        "GET /people/:personId/risks may assess or authorise",
        "POST /people/:personId/risks may assess",
        "GET /people/:personId/ratios/places may assess or authorise",
        "POST /people/:personId/ratios/places may assess",
        "GET /people/:personId/carers/:carerId/assessment may assess",
        "POST /people/:personId/carers/:carerId/assessment may assess",
        "GET /my-needs may care",
        "POST /my-needs/:carerId may care",
        "GET /people/:personId/advocacy may assess or authorise",
        "POST /people/:personId/advocacy may assess",
        "GET /referrals may advocate",
        "GET /referrals/:referralId may advocate",
        "POST /referrals/:referralId may advocate",
        "GET /people may see-people",
        "POST /people may see-people",
        "GET /people/:personId/about may see-people",
        "GET /people/:personId/about/information-needs/new may assess",
        "POST /people/:personId/about/information-needs/new may assess",
        "GET /people/:personId/about/information-needs/:needId may assess",
        "POST /people/:personId/about/information-needs/:needId may assess",
        "GET /people/:personId/about/carers/new may assess",
        "GET /people/:personId/about/carers/:carerId may assess",
        "POST /people/:personId/about/carers/new may assess",
        "POST /people/:personId/about/carers/:carerId may assess",
        "GET /people/:personId/about/documents/new may assess",
        "POST /people/:personId/about/documents/new may assess",
        "POST /people/:personId/about/documents/:authorityId may assess",
        "GET /people/:personId/about/consent/:about may assess",
        "POST /people/:personId/about/consent/:about may assess",
        "GET /people/:personId/about/need-types may assess",
        "POST /people/:personId/about/need-types may assess",
        "GET /people/:personId/decisions may see-people",
        "GET /people/:personId/decisions/capacity/new may assess",
        "POST /people/:personId/decisions/capacity/new may assess",
        "GET /people/:personId/decisions/best-interests/new may assess",
        "POST /people/:personId/decisions/best-interests/new may assess",
        "GET /people/:personId/week may see-weeks",
        "GET /people/:personId/plan may plan",
        "POST /people/:personId/plan/start may plan",
        "GET /people/:personId/plan/outcomes/:outcomeId may plan",
        "POST /people/:personId/plan/outcomes/:outcomeId may plan",
        "POST /people/:personId/plan/outcomes/:outcomeId/remove may plan",
        "GET /people/:personId/plan/checks may plan",
        "POST /people/:personId/plan/checks may plan",
        "GET /people/:personId/plan/hours may plan",
        "POST /people/:personId/plan/hours may plan",
        "GET /people/:personId/plan/sessions may plan",
        "GET /people/:personId/plan/lines/:lineId/provider may plan",
        "GET /people/:personId/plan/sessions/:sessionId may plan",
        "POST /people/:personId/plan/sessions/:sessionId may plan",
        "GET /people/:personId/plan/lines may plan",
        "GET /people/:personId/plan/lines/new/:kind may plan",
        "POST /people/:personId/plan/lines/new/:kind may plan",
        "GET /people/:personId/plan/lines/:lineId may plan",
        "POST /people/:personId/plan/lines/:lineId may plan",
        "POST /people/:personId/plan/lines/:lineId/remove may plan",
        "GET /people/:personId/plan/versions may plan",
        "GET /uplift may set-policies",
        "POST /uplift may set-policies",
        "POST /uplift/apply may set-policies",
        "GET /people/:personId/plan/steps may plan",
        "POST /people/:personId/plan/share may plan",
        "POST /people/:personId/plan/reopen may plan",
        "POST /people/:personId/plan/send may plan",
        "POST /people/:personId/plan/activate may plan",
        "POST /people/:personId/plan/agree may plan",
        "POST /people/:personId/plan/views may plan",
        "POST /people/:personId/plan/met-by-carer may plan",
        "POST /people/:personId/plan/views/:viewId may plan",
        "GET /authorisations may authorise",
        "GET /authorisations/:authorisationId may authorise",
        "POST /authorisations/:authorisationId may authorise",
        "GET /my-views may care",
        "GET /my-views/:viewId may care",
        "POST /my-views/:viewId may care",
        "GET /people/:personId/purchases may plan",
        "GET /people/:personId/purchases/:purchaseId may plan",
        "POST /people/:personId/purchases/:purchaseId may plan",
        "GET /people/:personId/plan/progress may plan",
        "GET /people/:personId/plan/progress/:threadId may plan",
        "POST /people/:personId/plan/progress/:threadId may plan",
        "GET /county/plans may see-county",
        "GET /people/:personId/matches may find-support",
        "GET /people/:personId/matches/compare may find-support",
        "GET /people/:personId/papers may see-papers",
        "GET /people/:personId/papers/:kind/:language/:format/:as may see-papers",
        "GET /people/:personId/letters/:letterId/:as may see-papers",
        "POST /people/:personId/papers/:kind/make may make-letters",
        "POST /people/:personId/letters/:letterId/given may make-letters",
        "GET /day-sheets may see-day-sheets",
        "GET /day-sheets/changes may see-day-sheets",
        "GET /venues/:venueId/days/:day may see-day-sheets",
        "GET /county may see-county",
        "GET /county/areas/:area may see-county",
        "GET /money may assess-means",
        "POST /money may assess-means",
        "GET /people/:personId/contribution may see-money or see-people or authorise",
        "GET /people/:personId/contribution/new may assess-means",
        "POST /people/:personId/contribution/new may assess-means",
        "GET /people/:personId/contribution/what-if may see-money or see-people or authorise",
        "POST /people/:personId/contribution/what-if may see-money or see-people or authorise",
        "GET /budgets/target may authorise or assess",
        "GET /budgets/target/:personId may authorise or assess",
        "POST /budgets/target/:personId may authorise or assess",
        "GET /budgets/changes may authorise or see-money",
        "GET /people/:personId/budget/adjustments may plan or assess",
        "POST /people/:personId/budget/adjustments may plan or assess",
        "GET /people/:personId/budget/other-money may plan or assess",
        "POST /people/:personId/budget/other-money may plan or assess",
        "GET /people/:personId/budget/other-figures may plan or assess",
        "POST /people/:personId/budget/other-figures may plan or assess",
        "GET /people/:personId/budget may see-people or see-money or authorise or plan or assess",
        "GET /people/:personId/budget/new may plan or assess",
        "POST /people/:personId/budget/new may plan or assess",
        "GET /people/:personId/budget/what-if may see-people or see-money or authorise or plan or assess",
        "POST /people/:personId/budget/what-if may see-people or see-money or authorise or plan or assess",
        "POST /people/:personId/budget/withdraw may plan or assess",
        "POST /people/:personId/budget/told may plan or assess",
        "POST /people/:personId/budget/adjustments/:position/remove may plan or assess",
        "GET /council/rules may set-policies",
        "GET /council/rules/:key may set-policies",
        "POST /council/rules/:key may set-policies",
        "POST /council/rules/:key/:rowId may set-policies",
        "GET /people/:personId/challenges/new may speak-up",
        "POST /people/:personId/challenges/new may speak-up",
        "GET /people/:personId/challenges may speak-up",
        "GET /people/:personId/challenges/:challengeId may speak-up",
        "GET /challenges may answer-challenges",
        "GET /challenges/:challengeId may answer-challenges",
        "POST /challenges/:challengeId/acknowledge may answer-challenges",
        "POST /challenges/:challengeId/handler may answer-challenges",
        "POST /challenges/:challengeId/answer may answer-challenges",
        "GET /people/:personId/reviews may see-people or authorise",
        "GET /people/:personId/reviews/ask may speak-up",
        "POST /people/:personId/reviews/ask may speak-up",
        "GET /people/:personId/reviews/book may assess",
        "POST /people/:personId/reviews/book may assess",
        "GET /people/:personId/reviews/:reviewId/book may assess",
        "POST /people/:personId/reviews/:reviewId/book may assess",
        "GET /people/:personId/reviews/:reviewId/held may assess",
        "POST /people/:personId/reviews/:reviewId/held may assess",
        "GET /people/:personId/reviews/:reviewId/refuse may assess",
        "POST /people/:personId/reviews/:reviewId/refuse may assess",
        "GET /work may have-work",
        "GET /work/team may authorise",
        "GET /challenges-learnt may see-county",
        "GET /work/tasks/:taskId may have-work",
        "POST /work/tasks/:taskId/done may have-work",
        "POST /work/tasks/:taskId/give may have-work",
        "POST /work/tasks/:taskId/take may have-work",
        "GET /people/:personId may see-people or authorise",
        "GET /people/:personId/help-to-choose may speak-up",
        "POST /people/:personId/help-to-choose may speak-up",
      ]
    `)
  })

  test('a stranger is sent to sign in, wherever they knock', async () => {
    const site = siteAt()
    for (const { method, path } of guarded()) {
      const response = await send(site, path, { method })
      expect([response.status, response.headers.get('location')], `${method} ${path}`).toEqual([
        303,
        '/sign-in',
      ])
    }
  })

  test.each(ROLES)('%s: what the role may not do is not there', async (role) => {
    const site = siteAt()
    const cookie = await signIn(role, site)
    for (const { method, path, who } of guarded()) {
      if (mayUse(role, who.replace('may ', ''))) continue
      const response = await send(site, path, { method, cookie })
      expect(response.status, `${method} ${path}`).toBe(404)
      expect(await response.text()).toContain('This page is not here')
    }
  })
})

describe('what a browser is told', () => {
  test('a form sent from another site is refused, before anything is done', async () => {
    const site = siteAt()
    const form = demoForm('person')
    const refused = await send(site, '/sign-in/demo', { form, origin: 'https://evil.example' })
    expect([refused.status, cookiesOf(refused)]).toEqual([403, ''])
    const cookie = await signIn('social-worker', site)
    for (const origin of ['https://evil.example', 'null'])
      expect((await send(site, '/people', { form: { q: '' }, cookie, origin })).status).toBe(403)
  })

  test('no page may run or show anything from elsewhere or inline, or be put in a frame', async () => {
    const site = siteAt()
    const cookie = await signIn('commissioner', site)
    for (const response of [
      await send(site, '/sign-in'),
      await send(site, '/county', { cookie }),
      await send(site, '/people', { cookie }), // not here
    ]) {
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|\*|http:/)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(await response.text()).not.toMatch(/<script>|<style|\sstyle="|\son\w+="/)
    }
  })

  test('a page of somebody who is signed in is kept by no browser', async () => {
    const site = siteAt()
    for (const [role, path] of [
      ['social-worker', '/people'],
      ['commissioner', '/county'],
      ['person', '/me/nowhere'],
    ] as const) {
      const response = await send(site, path, { cookie: await signIn(role, site) })
      expect(response.headers.get('cache-control'), path).toBe('no-store')
    }
  })

  test('cookies are out of reach of scripts and other sites, and travel over HTTPS alone', async () => {
    const signedIn = await send(siteAt(), '/sign-in/demo', { form: demoForm('person') })
    const viewed = await send(siteAt(), '/sign-in?view=easy')
    for (const response of [signedIn, viewed]) {
      const [cookie, ...more] = response.headers.getSetCookie()
      expect(more).toEqual([])
      for (const said of ['HttpOnly', 'SameSite=Lax', 'Secure', 'Path=/'])
        expect(cookie).toContain(said)
    }
  })
})

describe('signing in', () => {
  const form = (council: string, account: string) => ({ council, account })

  test('needs the demo: without it there is no button, and no form that works', async () => {
    const site = siteAt(undefined, { demo: false })
    expect(await (await send(site, '/sign-in')).text()).not.toContain('/sign-in/demo')
    const response = await send(site, '/sign-in/demo', { form: demoForm('person') })
    expect([response.status, cookiesOf(response)]).toEqual([422, ''])
  })

  test('opens no account of a council that is not a demonstration', async () => {
    const site = siteAt()
    expect(await (await send(site, '/sign-in')).text()).not.toContain(REAL_ACCOUNT)
    for (const tried of [form('real', REAL_ACCOUNT), form('severnshire', REAL_ACCOUNT)]) {
      const response = await send(site, '/sign-in/demo', { form: tried })
      expect([response.status, cookiesOf(response)]).toEqual([422, ''])
    }
  })

  test('opens no account that is somebody’s own or has ended', async () => {
    const id = accountOf('person')
    const accounts = () => everything().updateTable('account').where('id', '=', id)
    await accounts().set({ is_demo: false }).execute()
    const own = await send(siteAt(), '/sign-in/demo', { form: demoForm('person') })
    await accounts().set({ is_demo: true, ended_on: '2027-02-01' }).execute()
    const ended = await send(siteAt(), '/sign-in/demo', { form: demoForm('person') })
    expect([own.status, ended.status]).toEqual([422, 422])
  })

  test('ends when they sign out: the cookie that they had opens nothing more', async () => {
    const site = siteAt()
    const cookie = await signIn('social-worker', site)
    expect((await send(site, '/people', { cookie })).status).toBe(200)
    await send(site, '/sign-out', { cookie, form: {} })
    expect((await send(site, '/people', { cookie })).headers.get('location')).toBe('/sign-in')
  })

  test('with a changed or made-up cookie opens nothing', async () => {
    const cookie = await signIn('social-worker')
    const [council, secret = ''] = cookie.replace('good_days=', '').split('.')
    for (const token of [`${council}.${secret.slice(1)}`, `${council}.`, secret, 'x.y.z', ''])
      expect((await send(siteAt(), '/people', { cookie: `good_days=${token}` })).status).toBe(303)
  })

  test.each([
    { role: 'social-worker', path: '/people', idle: HOUR, most: 12 * HOUR },
    { role: 'commissioner', path: '/county', idle: HOUR, most: 12 * HOUR },
    { role: 'person', path: '/me/nowhere', idle: 30 * DAY, most: 90 * DAY },
  ] as const)(
    '$role: ends unused after a while, and at last however much it is used',
    async ({ role, path, idle, most }) => {
      const isIn = async (cookie: string, minutes: number) =>
        (await send(siteAt(later(minutes)), '/', { cookie })).headers.get('location') !== '/sign-in'
      const unused = await signIn(role)
      expect(await isIn(unused, idle), 'unused').toBe(false)
      const used = await signIn(role)
      for (let minutes = 0; minutes < most; minutes += idle - 5)
        expect(await isIn(used, minutes), `used for ${minutes} minutes`).toBe(true)
      expect(await isIn(used, most), 'used to the last').toBe(false)
      expect((await send(siteAt(later(most)), path, { cookie: used })).status).not.toBe(200)
    },
  )
})

describe('language and way of seeing', () => {
  test('are kept with the account: on another device the page is as it was left', async () => {
    const site = siteAt()
    await send(site, '/people?language=cy&view=easy', { cookie: await signIn('advocate', site) })
    const elsewhere = await signIn('advocate', site)
    const page = await (await send(site, '/people', { cookie: elsewhere })).text()
    expect(page).toContain('<html lang="cy"')
    expect(page).toContain('gd-seeing-easy')
    const other = await send(site, '/people', { cookie: await signIn('broker', site) })
    expect(await other.text()).toContain('<html lang="en"')
  })

  test('are offered to a stranger in the language that their browser asks for', async () => {
    const headers = { 'accept-language': 'cy-GB,cy;q=0.9,en;q=0.5' }
    const page = await siteAt().request(`${HERE}/sign-in`, { headers })
    expect(await page.text()).toContain('<html lang="cy"')
  })
})
