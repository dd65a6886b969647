import type { Context, Handler, Hono, MiddlewareHandler } from 'hono'
import { anyone, type Signed } from '#ground/access/may.ts'
import { publicCouncil } from '#ground/access/public-council.ts'
import type { Council } from '#ground/access/reader.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { underCouncil } from './paths.ts'

export type FeedsGiven = {
  readonly platform: Platform
  readonly councils: () => Promise<readonly Council[]>
  readonly config: { readonly baseUrl: string; readonly defaultCouncil: string | undefined }
}

/** One public request, once it is known whose it is. */
export type Asked = {
  readonly c: Context<Signed>
  readonly council: Council
  readonly today: Day
  readonly now: Date
  readonly view: View
  /** Where this council's own addresses begin: links in an answer lead back under the same. */
  readonly base: string
}

/** Anybody's program may read it, from any page; nothing in it is about a person. */
const openToAll: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('access-control-allow-origin', '*')
  c.header('cross-origin-resource-policy', 'cross-origin')
}

/** A refusal of the API: what was wrong, in a sentence. */
export const refused = (c: Context, status: 400 | 404, message: string): Response =>
  c.json({ message }, status)

const NOT_HERE = 'There is nothing at this address.'

export type Answer = (asked: Asked) => Response | Promise<Response>
export type Open = (address: string, auditedAs: string, answer: Answer) => void

/**
 * Mounts addresses that work signed out, each for the default council and under a council's key.
 * @returns what opens one
 */
export function openingOn(routes: Hono<Signed>, given: FeedsGiven): Open {
  return (address, auditedAs, answer) => {
    for (const [pattern, isNamed] of [
      [address, false],
      [`/:council${address}`, true],
    ] as const) {
      const handle = answering(given, isNamed, answer)
      routes.get(pattern, anyone(auditedAs), openToAll, handle as Handler)
      routes.options(pattern, anyone(auditedAs), openToAll, preflight as Handler)
    }
  }
}

const preflight = (c: Context) => {
  c.header('access-control-allow-methods', 'GET, OPTIONS')
  c.header('access-control-allow-headers', '*')
  c.header('access-control-max-age', '86400')
  return c.body(null, 204)
}

function answering({ platform, councils, config }: FeedsGiven, isNamed: boolean, answer: Answer) {
  const find = publicCouncil({ platform, councils, defaultCouncil: config.defaultCouncil })
  return async (c: Context<Signed>): Promise<Response> => {
    const key = isNamed ? c.req.param('council') : undefined
    const council = await find(c.req.url, key)
    if (!council) return refused(c, 404, NOT_HERE)
    const language = c.req.query('language') === 'cy' ? 'cy' : 'en'
    const now = platform.now()
    c.header('content-language', language)
    return answer({
      ...{ c, council, now, today: dayOf(now), view: { language, seeing: 'standard' } },
      base: isNamed ? `${config.baseUrl}${underCouncil(council.key, '')}` : config.baseUrl,
    })
  }
}
