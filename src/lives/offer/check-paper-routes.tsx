import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, readForm, withError } from '#ground/govuk/form.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import { isId } from '#ground/kernel/id.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import {
  type DecidingField,
  type Listed,
  PapersListPage,
  type ProviderPapersModel,
  ProviderPapersPage,
} from './pages/check-papers.tsx'
import { kindsHeld, type PapersAsked, papersAskedOf } from './paper.ts'
import { decidePaper } from './paper-actions.ts'
import { paperPaths } from './paper-paths.ts'
import {
  PROVIDERS_A_PAGE,
  paperById,
  papersOf,
  type Watched,
  watchedProviders,
} from './paper-queries.ts'
import { paperRefusals, sayPaperRefusal, paperWords as words } from './paper-words.ts'
import { paperNotice, providerPapers } from './policies.ts'

type Asked = Context<Signed>
const Page = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) })

const rulesOn = async (db: Db, councilId: string, on: Day) => {
  const rules = await policiesOn(
    db,
    { councilId, on },
    { asked: providerPapers, notice: paperNotice },
  )
  return rules.ok ? rules.value : { asked: [] as PapersAsked, notice: 0 }
}

/** Papers of every provider, for who checks them. */
export function checkPaperRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(paperPaths.list.pattern, may('check-providers', 'papers of providers seen'), (c) =>
    showList(platform, c),
  )
  routes.get(paperPaths.provider.pattern, may('check-providers', 'papers of one seen'), (c) =>
    showProvider(platform, c, c.req.param('providerId')),
  )
  routes.post(paperPaths.decide.pattern, may('check-providers', 'paper decided'), (c) =>
    decide(platform, c),
  )
  return routes
}

async function showList(platform: Platform, c: Asked): Promise<Response> {
  const { councilId } = c.get('reader')
  const { page } = Page.parse(c.req.query())
  const today = dayOf(platform.now())
  const read = await platform.transaction(councilId, async (db) => {
    const { asked, notice } = await rulesOn(db, councilId, today)
    const of = { councilId, today, notice }
    return {
      ...{ asked, notice },
      toCheck: await watchedProviders(db, { ...of, of: 'to-check', page: 1 }),
      ending: await watchedProviders(db, { ...of, of: 'ending', page }),
    }
  })
  const listed = (one: Watched): Listed => ({
    provider: one,
    held: kindsHeld(papersAskedOf(read.asked, one.kind), one.papers, today),
    sent: one.papers.filter(({ state }) => state === 'sent'),
    places: one.places,
  })
  const hasMore = (read.ending[0]?.total ?? 0) > page * PROVIDERS_A_PAGE
  const lists = { toCheck: read.toCheck.map(listed), ending: read.ending.map(listed) }
  const model = { today, notice: read.notice, page, hasMore, ...lists }
  return c.html(<PapersListPage frame={c.get('frame')} {...model} />)
}

async function showProvider(
  platform: Platform,
  c: Asked,
  providerId: string,
  deciding?: ProviderPapersModel['deciding'],
): Promise<Response> {
  const { councilId } = c.get('reader')
  if (!isId(providerId)) throw new NotFound(`No provider ${providerId}`)
  const today = dayOf(platform.now())
  const { provider, rules } = await platform.transaction(councilId, async (db) => ({
    provider: await papersOf(db, councilId, providerId),
    rules: await rulesOn(db, councilId, today),
  }))
  const held = kindsHeld(papersAskedOf(rules.asked, provider.kind), provider.papers, today)
  const model = { provider, held, today, notice: rules.notice, deciding }
  return c.html(<ProviderPapersPage frame={c.get('frame')} {...model} />, deciding ? 422 : 200)
}

const DecideForm = z.object({
  to: z.enum(['accepted', 'refused']),
  because: z.string().trim().max(500).default(''),
  version: z.coerce.number().int(),
})

async function decide(platform: Platform, c: Asked): Promise<Response> {
  const { councilId, accountId, view } = c.get('reader')
  const paperId = idIn(c, 'paperId')
  const now = platform.now()
  const body = await c.req.parseBody()
  const stale = paperRefusals['changed-meanwhile'](view)
  const read = readForm(DecideForm, body, {
    to: stale,
    because: words.tooLong(view),
    version: stale,
  })
  const typed = blank<DecidingField>({ because: String(body.because ?? '') })
  const done = await platform.transaction(councilId, async (db) => {
    const { providerId } = await paperById(db, councilId, paperId)
    if (!read.ok) return { providerId, error: words.tooLong(view) }
    const acting = { councilId, accountId, now }
    const decided = await decidePaper(db, acting, { paperId, ...read.value })
    if (decided.ok) return { providerId }
    const { refusal } = decided
    const error =
      refusal.kind === 'lapsed-policy' ? words.noRule(view) : sayPaperRefusal(view, refusal)
    return { providerId, error }
  })
  if (!done.error) return c.redirect(paperPaths.provider.to({ providerId: done.providerId }), 303)
  const form = withError(typed, 'because', done.error)
  return showProvider(platform, c, done.providerId, { paperId, form })
}
