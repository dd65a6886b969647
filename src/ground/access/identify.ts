import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Frame } from '#ground/govuk/frame.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { keepView, readerOf } from './actions.ts'
import type { Signed } from './may.ts'
import type { Council, Reader } from './reader.ts'
import { isChange, viewCookie, viewOf } from './viewing.ts'

export const SIGN_IN_COOKIE = 'good_days'
/** Says only that somebody has signed out; the browser's own code reads it, and takes it away. */
export const SIGNED_OUT_COOKIE = 'good_days_signed_out'
const VIEW_COOKIE = 'good_days_view'
const A_YEAR = 365 * 24 * 60 * 60

export type IdentifyOptions = {
  readonly councils: () => Promise<readonly Council[]>
  /** What stands around this reader's pages. */
  readonly frame: (visitor: Reader | undefined, view: View, address: string) => Frame
  readonly secure: boolean
}

/** Puts on each request who is asking and how they read, and keeps the way of seeing that the address asks for. */
export function identify(platform: Platform, options: IdentifyOptions): MiddlewareHandler<Signed> {
  return async (c, next) => {
    const councils = await options.councils()
    const byId = new Map<Id, Council>(councils.map((council) => [council.id, council]))
    const visitor = await readerOf(platform, getCookie(c, SIGN_IN_COOKIE), byId)
    const asked = {
      language: c.req.query('language'),
      view: c.req.query('view'),
      cookie: getCookie(c, VIEW_COOKIE),
      acceptLanguage: c.req.header('accept-language'),
    }
    const view = viewOf(asked, visitor?.view)
    if (isChange(asked)) await keep(c, view, { platform, visitor, secure: options.secure })
    const { pathname, search } = new URL(c.req.url)
    c.set('visitor', visitor && { ...visitor, view })
    c.set('frame', options.frame(visitor, view, pathname + search))
    await next()
  }
}

type Keeping = {
  readonly platform: Platform
  readonly visitor: Reader | undefined
  readonly secure: boolean
}

async function keep(c: Context, view: View, { platform, visitor, secure }: Keeping): Promise<void> {
  setCookie(c, VIEW_COOKIE, viewCookie(view), {
    ...{ path: '/', sameSite: 'Lax', httpOnly: true, secure, maxAge: A_YEAR },
  })
  const isNew = visitor && viewCookie(visitor.view) !== viewCookie(view)
  if (isNew) await keepView(platform, visitor, view)
}
