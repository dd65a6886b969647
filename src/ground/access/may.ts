import type { Hono, MiddlewareHandler } from 'hono'
import { findTargetHandler } from 'hono/utils/handler'
import type { Frame } from '#ground/govuk/frame.ts'
import { accessPaths } from './paths.ts'
import type { Reader } from './reader.ts'
import type { Permission } from './role.ts'

/**
 * What every request carries. `reader` is there wherever `may` let somebody in; on a page for anyone, ask `visitor`,
 * who may be nobody.
 */
export type Signed = {
  Variables: {
    reader: Reader
    visitor: Reader | undefined
    frame: Frame
    auditedAs: string
  }
}

/** Every guard, with the words by which a list of routes tells who may use them. */
const guards = new WeakMap<object, string>()

/**
 * The first argument of every route: who may use it, and what the audit calls it. Nobody signed in is sent to sign in;
 * somebody without the permission is told that there is no such page.
 *
 * @param permission any one of these, where roles with different work read the same page
 */
export function may(
  permission: Permission | readonly Permission[],
  auditedAs: string,
): MiddlewareHandler<Signed> {
  const any = typeof permission === 'string' ? [permission] : permission
  const guard: MiddlewareHandler<Signed> = async (c, next) => {
    const reader = c.get('visitor')
    if (!reader) return c.redirect(accessPaths.signIn.to(), 303)
    if (!any.some((one) => reader.permissions.has(one))) return c.notFound()
    c.set('reader', reader)
    c.set('auditedAs', auditedAs)
    await next()
  }
  guards.set(guard, `may ${any.join(' or ')}`)
  return guard
}

/** The first argument of a route for anyone, signed in or not. It shows nothing about anybody. */
export function anyone(auditedAs: string): MiddlewareHandler<Signed> {
  const guard: MiddlewareHandler<Signed> = async (c, next) => {
    c.set('auditedAs', auditedAs)
    await next()
  }
  guards.set(guard, 'anyone')
  return guard
}

/** Hono wraps each handler of routes that answer faults of their own: the guard is what it wraps. */
const guardOf = (handler: Hono<Signed>['routes'][number]['handler']): string | undefined =>
  guards.get(findTargetHandler(handler))

/** Each route with who may use it: 'GET /people may see-people'. Those that forgot to say so end in 'no guard'. */
export function whoMayUse(routes: Hono<Signed>): string[] {
  const named = new Map<string, string>()
  for (const { method, path, handler } of routes.routes) {
    const route = `${method} ${path}`
    const who = guardOf(handler)
    if (method !== 'ALL' && (who || !named.has(route))) named.set(route, who ?? 'no guard')
  }
  return [...named].map(([route, who]) => `${route} ${who}`)
}

/** Routes that forgot to say who may use them. The list must be empty. */
export function unguarded(routes: Hono<Signed>): string[] {
  const named = (r: { readonly method: string; readonly path: string }) => `${r.method} ${r.path}`
  const guarded = new Set(routes.routes.filter((r) => guardOf(r.handler) !== undefined).map(named))
  return [...new Set(routes.routes.map(named))].filter(
    (r) => !r.startsWith('ALL ') && !guarded.has(r),
  )
}
