import { beforeEach, describe, expect, test } from 'vitest'
import { whoMayUse } from '#ground/access/may.ts'
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
