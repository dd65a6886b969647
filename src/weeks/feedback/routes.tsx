import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { anyone, may, type Signed } from '#ground/access/may.ts'
import { type PublicGiven, publicCouncil } from '#ground/access/public-council.ts'
import { blank, readForm, withError } from '#ground/govuk/form.ts'
import { type Id, isId, newId } from '#ground/kernel/id.ts'
import type { Result } from '#ground/kernel/result.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { answerSaying, type LookRefusal, sayOfPage, showSaying } from './actions.ts'
import { FEELINGS } from './feedback.ts'
import { PageFeedbackPage } from './pages/page-feedback.tsx'
import { PagesWallPage } from './pages/pages-wall.tsx'
import { type WallField, type WallForm, WallPage } from './pages/wall.tsx'
import { feedbackPaths, pageOf } from './paths.ts'
import { personFeedbackRoutes } from './person-routes.tsx'
import { isOfPage, isOnWallOf, saidOfPages, wallOf } from './queries.ts'
import { pageWords, wallWords as words } from './words.ts'

const DAYS = 90
const Version = z.coerce.number().int().min(1)
const Answer = z.object({ version: Version, words: z.string().trim().min(1).max(2000) })
const Show = z.object({
  version: Version,
  shown: z.enum(['public', 'held']),
  because: z.string().trim().max(500).default(''),
})
const Page = z.object({
  id: z.uuid(),
  page: z.string().max(300),
  feeling: z.enum(FEELINGS),
  words: z.string().trim().max(1000).default(''),
})

type Change = (
  db: Db,
  who: { readonly councilId: Id; readonly accountId: Id; readonly id: Id; readonly now: Date },
) => Promise<Result<void, LookRefusal>>

/** The wall of the reader: of their provider's sessions, or of the pages for those who write them. */
function wall(
  platform: Platform,
  c: Context<Signed>,
  form: WallForm = blank(),
  status: 200 | 409 | 422 = 200,
) {
  const { councilId, providerId } = c.get('reader')
  const frame = c.get('frame')
  return platform.transaction(councilId, async (db) => {
    if (!providerId) {
      const said = await saidOfPages(db, councilId, platform.now())
      return c.html(<PagesWallPage {...{ frame, form }} {...said} />, status)
    }
    const asked = { councilId, providerId, now: platform.now(), days: DAYS }
    const said = await wallOf(db, asked)
    return c.html(<WallPage {...{ frame, form }} days={DAYS} {...said} />, status)
  })
}

/** Changes one saying of the reader's own wall, and shows the wall again. */
async function change(platform: Platform, c: Context<Signed>, id: string, work: Change) {
  if (!isId(id)) throw new NotFound(`No feedback ${id}`)
  const { councilId, accountId, providerId } = c.get('reader')
  const done = await platform.transaction(councilId, async (db) => {
    const isOurs = providerId
      ? await isOnWallOf(db, { councilId, providerId, id })
      : await isOfPage(db, councilId, id)
    if (!isOurs) throw new NotFound(`No feedback ${id} on this wall`)
    return work(db, { councilId, accountId, id, now: platform.now() })
  })
  if (done.ok) return c.redirect(feedbackPaths.wall.to(), 303)
  const { view } = c.get('frame')
  const form = withError<WallField>(blank({ of: id }), 'words', words.changed(view))
  return wall(platform, c, form, 409)
}

/** What people say of their days and of the pages, with the answers of those who run them. */
export function feedbackRoutes(given: PublicGiven): Hono<Signed> {
  const routes = new Hono<Signed>()
  const { platform } = given

  routes.get(feedbackPaths.wall.pattern, may('read-feedback', 'feedback seen'), (c) =>
    wall(platform, c),
  )

  routes.post(
    feedbackPaths.answer.pattern,
    may('read-feedback', 'feedback answered'),
    async (c) => {
      const id = c.req.param('feedbackId')
      const said = { words: words.noReply(c.get('frame').view), version: '' }
      const read = readForm(Answer, await c.req.parseBody(), said)
      if (read.ok)
        return change(platform, c, id, (db, who) => answerSaying(db, { ...who, ...read.value }))
      return wall(platform, c, { ...read.refusal, values: { ...read.refusal.values, of: id } }, 422)
    },
  )

  routes.post(
    feedbackPaths.show.pattern,
    may('read-feedback', 'feedback shown or hidden'),
    async (c) => {
      const id = c.req.param('feedbackId')
      const asked = Show.parse(await c.req.parseBody())
      if (asked.shown === 'public' || asked.because !== '')
        return change(platform, c, id, (db, who) => showSaying(db, { ...who, ...asked }))
      const why = words.noReason(c.get('frame').view)
      const form = withError<WallField>(blank({ of: id }), 'because', why)
      return wall(platform, c, form, 422)
    },
  )

  routes.route('/', pageRoutes(given))
  routes.route('/', personFeedbackRoutes(platform))
  return routes
}

/** What somebody thinks of a page. No name is kept with it but the sign-in of those who have one. */
function pageRoutes(given: PublicGiven): Hono<Signed> {
  const routes = new Hono<Signed>()
  const { platform } = given
  const byAddress = publicCouncil(given)

  routes.get(feedbackPaths.page.pattern, anyone('about to say what they think of a page'), (c) => {
    const page = pageOf(c.req.query('page') ?? '/')
    const isDone = c.req.query('done') === 'yes'
    const id = newId(platform.now())
    return c.html(
      <PageFeedbackPage frame={c.get('frame')} {...{ page, id, isDone }} form={blank()} />,
    )
  })

  routes.post(feedbackPaths.page.pattern, anyone('said what they think of a page'), async (c) => {
    const frame = c.get('frame')
    const { view } = frame
    const body = await c.req.parseBody()
    const read = readForm(Page, body, {
      feeling: pageWords.choose(view),
      words: pageWords.tooLong(view),
      ...{ id: '', page: '' },
    })
    const page = pageOf(typeof body.page === 'string' ? body.page : '/')
    if (!read.ok) {
      const id = newId(platform.now())
      return c.html(
        <PageFeedbackPage {...{ frame, page, id }} isDone={false} form={read.refusal} />,
        422,
      )
    }
    const visitor = c.get('visitor')
    const council = visitor?.council ?? (await byAddress(c.req.url))
    if (!council) throw new NotFound('Nobody’s page')
    const said = { ...read.value, page, language: view.language, now: platform.now() }
    await platform.transaction(council.id, (db) =>
      sayOfPage(db, { ...said, councilId: council.id, accountId: visitor?.accountId }),
    )
    return c.redirect(
      `${feedbackPaths.page.to()}?${new URLSearchParams({ page, done: 'yes' })}`,
      303,
    )
  })
  return routes
}
