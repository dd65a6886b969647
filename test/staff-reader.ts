import { Hono } from 'hono'
import type { Signed } from '#ground/access/may.ts'
import type { Reader } from '#ground/access/reader.ts'
import { permissionsOf, type Role } from '#ground/access/role.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { NotFound } from '#ground/platform/platform.ts'
import { everything, severnshire } from './platform.ts'
import { idOf } from './staff-scene.ts'

type Who = Partial<View> & {
  readonly roles: readonly Role[]
  readonly account?: number
  readonly provider?: number
}

export function readerOf({ roles, account = 1, provider, ...view }: Who): Reader {
  return {
    council: {
      ...{ id: severnshire, key: 'severnshire', nameEn: 'Severnshire', nameCy: 'Hafren' },
      ...{ jurisdiction: 'ENGLAND', isDemo: true },
    },
    ...{ councilId: severnshire, accountId: idOf('account', account), name: `Account ${account}` },
    ...{ roles, permissions: permissionsOf(roles) },
    ...(provider !== undefined && { providerId: idOf('provider', provider) }),
    view: { language: 'en', seeing: 'standard', ...view },
  }
}

const frameOf = (reader: Reader, address: string): Frame => ({
  ...{ view: reader.view, address, councilName: 'Severnshire', homeUrl: '/', isDemo: true },
  assets: {
    cssUrl: '/good-days.css',
    scriptUrl: '/good-days.js',
    iconUrl: '/icon.svg',
    fontUrls: [],
  },
  ...{ navigation: [], footer: [], reader: { name: reader.name, signOut: '/sign-out' } },
})

/** The routes of a feature as one reader meets them, with the edge's answer to what is not there. */
export const asReader = (reader: Reader, routes: Hono<Signed>): Hono<Signed> =>
  new Hono<Signed>()
    .use(async (c, next) => {
      c.set('reader', reader)
      c.set('visitor', reader)
      c.set('frame', frameOf(reader, new URL(c.req.url).pathname))
      await next()
    })
    .route('/', routes)
    .onError((error, c) => {
      if (error instanceof NotFound) return c.notFound()
      throw error
    })

/** The routes of a feature as somebody meets them who has not signed in. */
export function asVisitor(routes: Hono<Signed>, language: 'en' | 'cy' = 'en'): Hono<Signed> {
  const { reader: _, ...frame } = frameOf(readerOf({ roles: [], language }), '/')
  return new Hono<Signed>()
    .use(async (c, next) => {
      c.set('visitor', undefined)
      c.set('frame', { ...frame, address: new URL(c.req.url).pathname })
      await next()
    })
    .route('/', routes)
    .onError((error, c) => {
      if (error instanceof NotFound) return c.notFound()
      throw error
    })
}

/** Who was written down as shown, by what the audit calls it. */
export async function audited(): Promise<
  readonly { readonly action: string; readonly person_id: Id | null }[]
> {
  return everything()
    .selectFrom('audit')
    .select(['action', 'person_id'])
    .orderBy('person_id')
    .execute()
}
