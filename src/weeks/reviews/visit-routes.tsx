import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn, type Opening, openTheirs } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import {
  type DateTyped,
  dateFields,
  isDateEmpty,
  readDate,
  typedDate,
} from '#ground/govuk/date-field.ts'
import { blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { personFlag } from '#lives/people/queries.ts'
import { workersOf } from '#lives/tasks/queries.ts'
import { bookReview, holdReview, refuseReview } from './actions.ts'
import { BookPage, HoldPage, RefusePage } from './pages/review-forms.tsx'
import { reviewPaths } from './paths.ts'
import { reviewRules } from './queries.ts'
import { errorWords } from './words.ts'

const BookSchema = z.object({ on: z.string(), workerId: z.uuid() })
const HoldSchema = z.object({
  on: z.string(),
  found: z.string().trim().max(5_000).default(''),
  needChanged: z.enum(['yes', 'no']),
})
const RefuseSchema = z.object({ reasons: z.string().trim().max(5_000).default('') })

type BookForm = Form<'on' | 'workerId'>
type HoldForm = Form<'on' | 'found' | 'needChanged'>

/** A worker's visit: booked, held, or refused with reasons. */
export function visitRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const open = <T,>(c: Context<Signed>, work: (db: Db, opening: Opening) => Promise<T>) => {
    if (c.req.param('reviewId') !== undefined) idIn(c, 'reviewId')
    return openTheirs(platform, c, 'plan', work)
  }
  const today = () => dayOf(platform.now())
  const acting = (c: Context<Signed>, personId: string) => {
    const { councilId, accountId } = c.get('reader')
    return { councilId, accountId, personId, now: platform.now() }
  }
  const done = (c: Context<Signed>) =>
    c.redirect(reviewPaths.list.to({ personId: c.req.param('personId') ?? '' }), 303)

  const showBook = async (c: Context<Signed>, form: BookForm, on: DateTyped, status: 200 | 422) => {
    const { councilId } = c.get('reader')
    const model = await open(c, async (db, { personId }) => {
      const rules = await reviewRules(db, councilId, today())
      return {
        flag: await personFlag(db, councilId, personId, today()),
        workers: await workersOf(db, { councilId, personIds: [personId], on: today() }),
        combineDays: rules.ok ? rules.value.combineDays : undefined,
      }
    })
    const reviewId = c.req.param('reviewId')
    return c.html(<BookPage frame={c.get('frame')} {...{ ...model, form, on, reviewId }} />, status)
  }
  const blankBook = (c: Context<Signed>) =>
    showBook(c, blank({ workerId: c.get('reader').accountId }), dateFields('on', undefined), 200)

  const book = async (c: Context<Signed>) => {
    const { view } = c.get('frame')
    const body = await c.req.parseBody()
    const typed = typedDate(body, 'on')
    const complaints = { on: errorWords.noDay(view), workerId: errorWords.chooseWho(view) }
    const read = readForm(BookSchema, { ...body, on: readDate(typed, 'on') }, complaints)
    if (!read.ok) return showBook(c, read.refusal, typed, 422)
    const { on, workerId } = read.value
    const booked = await open(c, async (db, { personId }) => {
      const asked = { ...acting(c, personId), workerId, on: on as Day }
      const workers = await workersOf(db, { ...asked, personIds: [personId], on: today() })
      if (!workers.some((one) => one.accountId === workerId))
        throw new NotFound(`Account ${workerId} does not work with person ${personId}`)
      return bookReview(db, { ...asked, reviewId: c.req.param('reviewId') })
    })
    if (booked.ok) return done(c)
    const form = withError(
      blank({ workerId }) as BookForm,
      'on',
      errorWords[booked.refusal.kind](view),
    )
    return showBook(c, form, typed, 422)
  }

  for (const { pattern } of [reviewPaths.bookNext, reviewPaths.book]) {
    routes.get(pattern, may('assess', 'review booking seen'), blankBook)
    routes.post(pattern, may('assess', 'review booked'), book)
  }
  return routes.route('/', outcomeRoutes({ platform, open, acting, done }))
}

type Shared = {
  readonly platform: Platform
  readonly open: <T>(
    c: Context<Signed>,
    work: (db: Db, opening: Opening) => Promise<T>,
  ) => Promise<T>
  readonly acting: (
    c: Context<Signed>,
    personId: string,
  ) => { councilId: string; accountId: string; personId: string; now: Date }
  readonly done: (c: Context<Signed>) => Response
}

function outcomeRoutes({ platform, open, acting, done }: Shared): Hono<Signed> {
  const routes = new Hono<Signed>()
  const today = () => dayOf(platform.now())
  const flagOf = (c: Context<Signed>) =>
    open(c, (db, { personId }) => personFlag(db, c.get('reader').councilId, personId, today()))
  const idOf = (c: Context<Signed>) => c.req.param('reviewId') ?? ''

  const showHold = async (c: Context<Signed>, form: HoldForm, on: DateTyped, status: 200 | 422) =>
    c.html(
      <HoldPage
        frame={c.get('frame')}
        flag={await flagOf(c)}
        reviewId={idOf(c)}
        {...{ form, on }}
      />,
      status,
    )
  routes.get(reviewPaths.hold.pattern, may('assess', 'review form seen'), (c) =>
    showHold(c, blank(), dateFields('on', today()), 200),
  )
  routes.post(reviewPaths.hold.pattern, may('assess', 'review held'), async (c) => {
    const { view } = c.get('frame')
    const body = await c.req.parseBody()
    const typed = typedDate(body, 'on')
    const read = readForm(
      HoldSchema,
      { ...body, on: isDateEmpty(typed) ? undefined : readDate(typed, 'on') },
      {
        on: errorWords.noDay(view),
        found: errorWords.tooLong(view),
        needChanged: errorWords.chooseChanged(view),
      },
    )
    if (!read.ok) return showHold(c, read.refusal, typed, 422)
    const { on, found, needChanged } = read.value
    const held = await open(c, (db, { personId }) =>
      holdReview(db, {
        ...{ ...acting(c, personId), reviewId: idOf(c), on: on as Day, found },
        needChanged: needChanged === 'yes',
      }),
    )
    if (held.ok) return done(c)
    const form = blank({ found, needChanged }) as HoldForm
    const at = held.refusal.kind === 'found-needed' ? 'found' : 'on'
    return showHold(c, withError(form, at, errorWords[held.refusal.kind](view)), typed, 422)
  })

  const showRefuse = async (c: Context<Signed>, form: Form<'reasons'>, status: 200 | 422) =>
    c.html(
      <RefusePage frame={c.get('frame')} flag={await flagOf(c)} reviewId={idOf(c)} form={form} />,
      status,
    )
  routes.get(reviewPaths.refuse.pattern, may('assess', 'review refusal seen'), (c) =>
    showRefuse(c, blank(), 200),
  )
  routes.post(reviewPaths.refuse.pattern, may('assess', 'review refused'), async (c) => {
    const { view } = c.get('frame')
    const tooLong = { reasons: errorWords.tooLong(view) }
    const read = readForm(RefuseSchema, await c.req.parseBody(), tooLong)
    if (!read.ok) return showRefuse(c, read.refusal, 422)
    const refused = await open(c, (db, { personId }) =>
      refuseReview(db, { ...acting(c, personId), reviewId: idOf(c), ...read.value }),
    )
    if (refused.ok) return done(c)
    const form = withError(blank(read.value), 'reasons', errorWords[refused.refusal.kind](view))
    return showRefuse(c, form as Form<'reasons'>, 422)
  })
  return routes
}
