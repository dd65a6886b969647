import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead } from '#ground/access/record.ts'
import { blank, type Form, readForm } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { aboutRoutes } from './about-routes.tsx'
import { aroundRoutes } from './around-routes.tsx'
import { decisionRoutes } from './decision-routes.tsx'
import { PeopleListPage } from './pages/people.tsx'
import { peoplePaths } from './paths.ts'
import { isStanding, type PeopleAsked, type PeoplePage } from './people-list.ts'
import { peopleOf } from './people-list-queries.ts'
import { words } from './words.ts'

const SearchForm = z.object({ q: z.string().trim().max(100).default('') })
const Asked = z.object({
  state: z.string().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

const NOBODY: PeoplePage = { people: [], total: 0, page: 1 }

export function peopleRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  /** Everybody who is shown has one row in the audit, all in one statement. */
  const list = (c: Context<Signed>, asked: Omit<PeopleAsked, 'accountId'>) => {
    const reader = c.get('reader')
    const now = platform.now()
    return platform.transaction(reader.councilId, async (db) => {
      const all = { ...asked, accountId: reader.accountId }
      const found = await peopleOf(db, reader, all, dayOf(now))
      await auditRead(
        db,
        reader,
        found.people.map((person) => person.id),
        c.get('auditedAs'),
        now,
      )
      return found
    })
  }

  routes.get(peoplePaths.list.pattern, may('see-people', 'people list seen'), async (c) => {
    const { state = '', page } = Asked.parse(c.req.query())
    const standing = isStanding(state) ? state : undefined
    const found = await list(c, { search: '', page, ...(standing && { standing }) })
    return c.html(<PeopleListPage frame={c.get('frame')} {...{ found, standing }} form={blank()} />)
  })

  // People are looked up by POST, so that no name stands in an address, a history or a log.
  routes.post(peoplePaths.list.pattern, may('see-people', 'people searched'), async (c) => {
    const frame = c.get('frame')
    const show = (found: PeoplePage, form: Form<'q'>, status: 200 | 422) =>
      c.html(<PeopleListPage {...{ frame, found, form }} />, status)
    const read = readForm(SearchForm, await c.req.parseBody(), { q: words.tooLong(frame.view) })
    if (!read.ok) return show(NOBODY, read.refusal, 422)
    const found = await list(c, { search: read.value.q, page: 1 })
    return show(found, blank({ q: read.value.q }), 200)
  })

  routes.route('/', aboutRoutes(platform))
  routes.route('/', aroundRoutes(platform))
  routes.route('/', decisionRoutes(platform))
  return routes
}
