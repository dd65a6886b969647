import { Hono } from 'hono'
import { z } from 'zod'
import type { Signed } from '#ground/access/may.ts'
import { freshFeeds } from './feed-actions.ts'
import type { FeedName } from './feed-change.ts'
import { type After, type FeedItem, itemsAfter } from './feed-queries.ts'
import type { Offered } from './offered.ts'
import { type Publishing, scheduledSession, sessionSeries } from './openactive.ts'
import type { Sitting } from './opportunity.ts'
import { DatasetPage } from './pages/dataset.tsx'
import { feedPaths } from './paths.ts'
import { type Asked, type FeedsGiven, openingOn, refused } from './public-routes.ts'
import { rpdePage } from './rpde.ts'

const RPDE = 'application/vnd.openactive.rpde+json; version=1'
/** Items of one page. */
const MOST = 500
/** A page that has items stays as it is for whoever comes after; the last one soon has some. */
const KEPT = 'public, max-age=3600'
const KEPT_LAST = 'public, max-age=8'

const Query = z.object({
  /** As text: a number of eighteen digits is more than JavaScript counts exactly. */
  afterTimestamp: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
  afterId: z.string().min(1).max(100).optional(),
})

type Kind = {
  readonly feed: FeedName
  readonly kind: string
  readonly address: string
  readonly data: (on: Publishing, item: FeedItem) => unknown
}
const KINDS: readonly Kind[] = [
  {
    ...{ feed: 'session-series', kind: 'SessionSeries', address: feedPaths.sessionSeries.to() },
    data: (on, { body }) => sessionSeries(on, body as Offered),
  },
  {
    ...{ feed: 'scheduled-sessions', kind: 'ScheduledSession' },
    address: feedPaths.scheduledSessions.to(),
    data: (on, { body }) => scheduledSession(on, body as Sitting),
  },
]

/** What OpenActive's readers ask for: a page about the data, and the two feeds. */
export function openActiveRoutes(given: FeedsGiven): Hono<Signed> {
  const routes = new Hono<Signed>()
  const open = openingOn(routes, given)
  for (const kind of KINDS) open(kind.address, 'feed asked', (asked) => page(given, asked, kind))
  open(feedPaths.dataset.pattern, 'dataset asked', (asked) => {
    const { c, council, base, view } = asked
    c.header('cache-control', 'public, max-age=3600')
    return c.html(<DatasetPage {...{ council, base, view }} />)
  })
  return routes
}

/** Both, or neither: an id alone says not after what. */
function afterOf(query: z.output<typeof Query>): After | undefined | 'half' {
  const { afterTimestamp: modified, afterId: id } = query
  if (modified === undefined && id === undefined) return undefined
  return modified !== undefined && id !== undefined ? { modified, id } : 'half'
}

async function page({ platform }: FeedsGiven, asked: Asked, kind: Kind): Promise<Response> {
  const { c, council, base, now } = asked
  const query = Query.safeParse(c.req.query())
  const after = query.success ? afterOf(query.data) : 'half'
  if (after === 'half')
    return refused(c, 400, 'afterTimestamp is a whole number, and goes together with afterId.')
  const councilId = council.id
  const items = await platform.transaction(councilId, async (db) => {
    await freshFeeds(db, { councilId, now })
    return itemsAfter(db, councilId, { feed: kind.feed, most: MOST, ...(after && { after }) })
  })
  const on = { base, countyName: council.nameEn }
  const feed = `${base}${kind.address}`
  const here = after
    ? `${feed}?afterTimestamp=${after.modified}&afterId=${encodeURIComponent(after.id)}`
    : feed
  const told = items.map((item) => ({
    state: item.deleted ? ('deleted' as const) : ('updated' as const),
    ...{ kind: kind.kind, id: item.id, modified: item.modified },
    ...(!item.deleted && { data: kind.data(on, item) }),
  }))
  c.header('cache-control', items.length > 0 ? KEPT : KEPT_LAST)
  c.header('content-type', RPDE)
  return c.body(JSON.stringify(rpdePage(told, { here, feed })))
}
