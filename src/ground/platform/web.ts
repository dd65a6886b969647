import type { Server as HttpServer } from 'node:http'
import { serve } from '@hono/node-server'
import type { Context, ErrorHandler, Handler, Hono, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { findTargetHandler } from 'hono/utils/handler'
import { newId } from '#ground/kernel/id.ts'
import { CannotGoOn, Conflict, NotFound, type Platform } from './platform.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** Names this request in the log, and on the page that says that something went wrong. */
    requestId: string
  }
}

/** Gives each request an id and writes one line when it is answered: its route, never its address or its body. */
export const requests =
  (platform: Pick<Platform, 'log' | 'now'>): MiddlewareHandler =>
  async (c, next) => {
    const started = platform.now()
    const requestId = newId(started)
    c.set('requestId', requestId)
    await next()
    c.header('x-request-id', requestId)
    platform.log.info(
      {
        requestId,
        method: c.req.method,
        route: routeOf(c),
        status: c.res.status,
        milliseconds: platform.now().getTime() - started.getTime(),
      },
      'Answered',
    )
  }

/** The pattern that matched, such as /people/:personId. */
const routeOf = (c: Context): string =>
  c.req.matchedRoutes.findLast((route) => !route.path.includes('*'))?.path ?? 'none'

/** Nothing from anywhere else, nothing inline, nothing in a frame (OWASP ASVS 5, V3.4). */
export const safeHeaders = (baseUrl: string): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      mediaSrc: ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'same-origin',
    strictTransportSecurity: baseUrl.startsWith('https:')
      ? 'max-age=31536000; includeSubDomains'
      : false,
  })

/** A form may only be sent from our own pages: those at BASE_URL, or at the very host that is asked. */
export const ownForms = (baseUrl: string): MiddlewareHandler =>
  csrf({
    origin: (origin, c) => origin === new URL(baseUrl).origin || isAt(origin, c.req.header('host')),
  })

/** A page without an address of its own says "null": that is no host, and neither is a request that names none. */
const isAt = (origin: string, host: string | undefined): boolean =>
  host !== undefined && URL.parse(origin)?.host === host

/** The page of a request that is too big, missing, overtaken or met by a fault. */
export type ErrorPages = {
  /** @param most how many bytes a form of this page may bring */
  readonly tooLarge: (c: Context, most: number) => Response | Promise<Response>
  readonly notFound: (c: Context) => Response | Promise<Response>
  readonly conflict: (c: Context) => Response | Promise<Response>
  /** @param requestId to quote to whoever helps; the log has it too */
  readonly fault: (c: Context, requestId: string) => Response | Promise<Response>
}

const A_MEGABYTE = 1024 * 1024
/** Several photos as phones take them and a recording: what one form may bring. */
const WITH_FILES = 40 * A_MEGABYTE

/** Stands in a route whose form brings files: it may bring more than others. */
export const takesFiles: MiddlewareHandler = (_, next) => next()

/** How much a request may bring, before it is read: a form, or a form with files where its route takes them. */
export function bodiesUpTo(pages: ErrorPages, most = A_MEGABYTE): MiddlewareHandler {
  const upTo = (maxSize: number) =>
    bodyLimit({ maxSize, onError: (c) => pages.tooLarge(c, maxSize) })
  const [plain, withFiles] = [upTo(most), upTo(WITH_FILES)]
  return (c, next) =>
    // Hono wraps the handlers of routes that answer faults of their own: what is wrapped counts.
    c.req.matchedRoutes.some(({ handler }) => findTargetHandler(handler) === takesFiles)
      ? withFiles(c, next)
      : plain(c, next)
}

/** Meets what is thrown: a link that leads nowhere, somebody quicker, and faults of our own, which only the log tells. */
export function errorsOn(log: Platform['log'], pages: ErrorPages): ErrorHandler {
  return (error, c) => {
    if (error instanceof NotFound) return pages.notFound(c)
    if (error instanceof Conflict) return pages.conflict(c)
    const requestId = (c.get('requestId') as string | undefined) ?? 'none'
    const refused = (error as { getResponse?: () => Response }).getResponse?.()
    if (refused && refused.status < 500) return refused
    log.error({ requestId, route: routeOf(c), error }, 'A request met a fault')
    return pages.fault(c, requestId)
  }
}

const HEALTH_MILLISECONDS = 5_000

/** `/health`: whether the database answers and has the migrations that this program needs. For load balancers. */
export const health =
  (check: () => Promise<void>): Handler =>
  async (c) => {
    const slow = new Promise<never>((_, tooSlow) => {
      setTimeout(tooSlow, HEALTH_MILLISECONDS, new Error('The database is slow')).unref()
    })
    const state = await Promise.race([check(), slow]).then(
      () => ({ database: 'answers', migrations: 'known' }) as const,
      (error: unknown) =>
        error instanceof CannotGoOn
          ? ({ database: 'answers', migrations: 'not known' } as const)
          : ({ database: 'does not answer', migrations: 'not known' } as const),
    )
    c.header('cache-control', 'no-store')
    const well = state.migrations === 'known'
    return c.json({ status: well ? 'well' : 'unwell', ...state }, well ? 200 : 503)
  }

export type Listening = {
  readonly port: number
  /** Takes no more requests, lets those under way finish, and then closes. */
  readonly stop: () => Promise<void>
}
const DRAIN_MILLISECONDS = 10_000
const IDLE_MILLISECONDS = 50

/** @throws CannotGoOn where the port is taken or may not be used */
export function listen(
  app: Pick<Hono, 'fetch'>,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<Listening> {
  return new Promise((listening, failed) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (address) =>
      listening({ port: address.port, stop: () => drain(server) }),
    ) as HttpServer
    server.once('error', (error: NodeJS.ErrnoException) => failed(whyNot(error, port, host)))
  })
}

function whyNot(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE')
    return new CannotGoOn(
      `Port ${port} is in use by another program: stop that one, or set PORT to another number.`,
    )
  if (error.code === 'EACCES')
    return new CannotGoOn(
      `This user may not use port ${port}: set PORT to a number from 1024 to 65535.`,
    )
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new CannotGoOn(
      `This machine has no address ${host}: set HOST to one that it has, or to 0.0.0.0 for all.`,
    )
  return error
}

function drain(server: HttpServer): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MILLISECONDS)
  // A browser keeps its connection for the next request: each is closed once it is answered.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_MILLISECONDS)
  return new Promise((closed) => {
    server.close(() => {
      clearTimeout(cut)
      clearInterval(idle)
      closed()
    })
  })
}
