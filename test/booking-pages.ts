import { Hono } from 'hono'
import { expect } from 'vitest'
import { meRoutes } from '#doors/me/routes.tsx'
import type { Signed } from '#ground/access/may.ts'
import type { Council, Reader } from '#ground/access/reader.ts'
import { permissionsOf } from '#ground/access/role.ts'
import type { View } from '#ground/kernel/view.ts'
import { NotFound } from '#ground/platform/platform.ts'
import { PROVIDER } from '#test/booking-scene.ts'
import { severnshire, testPlatform } from '#test/platform.ts'
import { accounts, people, sessions, TUESDAY } from '#test/week-scene.ts'
import { requestRoutes } from '#weeks/bookings/request-routes.tsx'

export const platform = testPlatform({ now: TUESDAY })
const council: Council = {
  ...{ id: severnshire, key: 'severnshire', nameEn: 'Severnshire', nameCy: 'Hafren' },
  ...{ jurisdiction: 'ENGLAND', isDemo: true },
}
type Who = 'priya' | 'sam' | 'provider'
const readerOf = (who: Who, view: Partial<View>): Reader => ({
  ...{ council, councilId: severnshire, name: who },
  accountId: who === 'priya' ? accounts.priya : accounts.mel,
  roles: who === 'provider' ? ['micro-provider'] : ['person'],
  permissions: permissionsOf(who === 'provider' ? ['micro-provider'] : ['person']),
  ...(who === 'provider' ? { providerId: PROVIDER } : { personId: people[who] }),
  view: { language: 'en', seeing: 'standard', ...view },
})
const frameOf = ({ view }: Reader, address: string) => ({
  ...{ view, address, councilName: 'Severnshire', homeUrl: '/', isDemo: true, navigation: [] },
  assets: { cssUrl: '/a.css', scriptUrl: '/a.js', iconUrl: '/i.svg', fontUrls: [] },
  footer: [],
})
type Form = Readonly<Record<string, string>>
export const ask = (
  path: string,
  { who = 'priya', view = {}, form, now = TUESDAY }: Asked = {},
) => {
  const platform = testPlatform({ now })
  const reader = readerOf(who, view)
  return new Hono<Signed>()
    .use(async (c, next) => {
      c.set('visitor', reader)
      c.set('reader', reader)
      c.set('frame', frameOf(reader, path) as never)
      await next()
    })
    .route('/', meRoutes(platform))
    .route(
      '/',
      requestRoutes({
        ...{ platform, councils: async () => [council], defaultCouncil: 'severnshire' },
        putInPlan: async () => ({ ok: true, value: undefined }),
      }),
    )
    .onError((error, c) => {
      if (error instanceof NotFound) return c.notFound()
      throw error
    })
    .request(path, form ? { method: 'POST', body: new URLSearchParams(form) } : {})
}
type Asked = {
  readonly who?: Who
  readonly view?: Partial<View>
  readonly form?: Form
  readonly now?: Date
}
export const text = async (path: string, asked: Asked = {}, status = 200) => {
  const response = await ask(path, asked)
  expect(response.status).toBe(status)
  return response.text()
}
export const send = async (path: string, form: Form, who: Who = 'priya') => {
  const response = await ask(path, { form, who })
  return {
    status: response.status,
    to: response.headers.get('location') ?? '',
    html: await response.text(),
  }
}
export const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
export const at = (session: keyof typeof sessions, rest = '') =>
  `/me/book/${sessions[session]}${rest}`
