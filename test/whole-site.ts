import { goodDays, type Site } from '#doors/site/app.tsx'
import { addAccounts } from '#ground/access/actions.ts'
import { permissionsOf, ROLES, type Role } from '#ground/access/role.ts'
import { loadAssets } from '#ground/govuk/assets.ts'
import type { Id } from '#ground/kernel/id.ts'
import { everything, severnshire, testPlatform } from './platform.ts'
import { haveCounty, idOf } from './staff-scene.ts'

export const HERE = 'https://days.example'
/** A Monday morning. */
export const MORNING = new Date('2027-03-01T08:00:00Z')
export const later = (minutes: number) => new Date(MORNING.getTime() + minutes * 60_000)

const assets = await loadAssets()

/** The site as the program serves it, at a moment. */
export const siteAt = (now = MORNING, config: Partial<Site['config']> = {}) =>
  goodDays({
    platform: testPlatform({ now }),
    config: { baseUrl: HERE, demo: true, defaultCouncil: undefined, ...config },
    assets,
    check: async () => {},
  })

/** A council that is nobody's demonstration. */
export const realCouncil: Id = '0190aaaa-0000-7000-8000-000000000003'
export const REAL_ACCOUNT = idOf('account', 99)

export const accountOf = (role: Role): Id => idOf('account', ROLES.indexOf(role) + 1)

const newAccount = (id: Id, role: Role) => ({
  ...{ id, name: `The ${role}`, roles: [role], isDemo: true, relationships: [] },
  view: { language: 'en', seeing: 'standard' } as const,
})

/** The demo's councils with an account for each role, and a real council with one. */
export async function haveAccountsOfEachRole(): Promise<void> {
  await haveCounty()
  await everything()
    .insertInto('council')
    .values({
      ...{ id: realCouncil, key: 'real', name_en: 'Real', name_cy: 'Go Iawn', is_demo: false },
      ...{ jurisdiction: 'ENGLAND', lat: 52, lon: -2 },
    })
    .execute()
  await addAccounts(
    everything(),
    severnshire,
    ROLES.map((role) => newAccount(accountOf(role), role)),
  )
  await addAccounts(everything(), realCouncil, [newAccount(REAL_ACCOUNT, 'social-worker')])
}

type Sent = {
  readonly cookie?: string
  readonly form?: Readonly<Record<string, string>>
  readonly method?: string
  readonly origin?: string
}

/** One request as a browser sends it: a form comes from our own page, unless something else is said. */
export const send = async (
  site: ReturnType<typeof siteAt>,
  path: string,
  { cookie, form, method = form ? 'POST' : 'GET', origin = HERE }: Sent = {},
): Promise<Response> =>
  site.request(`${HERE}${path}`, {
    method,
    headers: {
      ...(cookie && { cookie }),
      ...(method !== 'GET' && { origin, 'content-type': 'application/x-www-form-urlencoded' }),
    },
    ...(method !== 'GET' && { body: new URLSearchParams(form).toString() }),
  })

/** What a browser would send back of the cookies that it was given. */
export const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

export const demoForm = (role: Role) => ({ council: 'severnshire', account: accountOf(role) })

/** @returns the cookie of somebody who has signed in */
export async function signIn(role: Role, site = siteAt()): Promise<string> {
  const response = await send(site, '/sign-in/demo', { form: demoForm(role) })
  return cookiesOf(response)
}

export const mayUse = (role: Role, permission: string): boolean =>
  [...permissionsOf([role])].some((one) => permission.split(' or ').includes(one))
