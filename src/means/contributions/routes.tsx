import { Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead } from '#ground/access/record.ts'
import { blank, type Form, readForm } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { chargeRoutes } from './charge-routes.tsx'
import type { MoneyPage } from './money-list.ts'
import { moneyOf } from './money-queries.ts'
import { pageWords as words } from './page-words.ts'
import { MoneyListPage } from './pages/money-list.tsx'
import { contributionPaths } from './paths.ts'

const SearchForm = z.object({ q: z.string().trim().max(100).default('') })
const Asked = z.object({
  show: z.enum(['without']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

const NOBODY: MoneyPage = { people: [], total: 0, page: 1 }

/** What people pay: the finance officer's list, and one person's charge for those who help them with their money. */
export function contributionRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  type Listed = Parameters<typeof moneyOf>[2]

  routes.get(contributionPaths.list.pattern, may('assess-means', 'money list seen'), async (c) => {
    const { show, page } = Asked.parse(c.req.query())
    const onlyWithout = show === 'without'
    const reader = c.get('reader')
    const found = await list(platform, reader, c.get('auditedAs'), {
      search: '',
      onlyWithout,
      page,
    })
    const model = { frame: c.get('frame'), found, onlyWithout }
    return c.html(<MoneyListPage {...model} form={blank()} />)
  })

  // People are looked up by POST, so that no name stands in an address, a history or a log.
  routes.post(contributionPaths.list.pattern, may('assess-means', 'money searched'), async (c) => {
    const frame = c.get('frame')
    const show = (found: MoneyPage, form: Form<'q'>, status: 200 | 422) =>
      c.html(<MoneyListPage {...{ frame, found, form }} onlyWithout={false} />, status)
    const read = readForm(SearchForm, await c.req.parseBody(), { q: words.tooLong(frame.view) })
    if (!read.ok) return show(NOBODY, read.refusal, 422)
    const asked: Listed = { search: read.value.q, onlyWithout: false, page: 1 }
    const found = await list(platform, c.get('reader'), c.get('auditedAs'), asked)
    return show(found, blank({ q: read.value.q }), 200)
  })

  routes.route('/', chargeRoutes(platform))
  return routes
}

/** Everybody who is shown has one row in the audit, all in one statement. */
function list(
  platform: Platform,
  reader: Signed['Variables']['reader'],
  as: string,
  asked: Parameters<typeof moneyOf>[2],
): Promise<MoneyPage> {
  const now = platform.now()
  return platform.transaction(reader.councilId, async (db) => {
    const found = await moneyOf(db, reader.councilId, asked, dayOf(now))
    const shown = found.people.map((person) => person.id)
    await auditRead(db, reader, shown, as, now)
    return found
  })
}
