import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { type Opening, openTheirs } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, readForm, typed, withError } from '#ground/govuk/form.ts'
import { addMonths, type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, isId, newId } from '#ground/kernel/id.ts'
import { readPounds } from '#ground/kernel/money.ts'
import { readRatio } from '#ground/kernel/ratio.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { ACCESS_NEEDS } from '#lives/people/person.ts'
import { personFlag } from '#lives/people/queries.ts'
import { helperHoursRoutes } from './helper-hours-routes.tsx'
import { GapsPage } from './pages/gaps.tsx'
import { type UnmetField, UnmetPage, type VisitField, VisitsPage } from './pages/sourcing.tsx'
import { type AskField, SpotOffersPage } from './pages/spot-offers.tsx'
import { TriesPage } from './pages/tries.tsx'
import { placePaths } from './place-paths.ts'
import { nextDays } from './seat.ts'
import { seatsOf } from './seat-queries.ts'
import * as act from './sourcing-actions.ts'
import * as queries from './sourcing-queries.ts'
import { sourcingWords as words } from './sourcing-words.ts'
import { spotAnswerRoutes } from './spot-answer-routes.tsx'
import { tiesKept, weeksHeld } from './varied-queries.ts'

const optional = <T extends z.ZodType>(of: T) => of.optional().catch(undefined)
const Unmet = z
  .object({
    activity: optional(z.string().regex(/^[a-z-]{1,60}$/)),
    weekday: optional(
      z
        .string()
        .regex(/^[0-6]$/)
        .transform(Number),
    ),
    part: optional(z.enum(['morning', 'afternoon', 'evening'])),
    access: z
      .union([z.array(z.enum(ACCESS_NEEDS)), z.enum(ACCESS_NEEDS).transform((one) => [one])])
      .optional()
      .catch(undefined),
    words: z.string().trim().max(1_000).default(''),
  })
  .superRefine(({ activity, weekday, part, words: said }, given) => {
    const isEmpty = !activity && weekday === undefined && !part && said === ''
    if (isEmpty) given.addIssue({ code: 'custom', message: 'nothing', path: ['activity'] })
  })
const Visit = z.object({ day: z.iso.date(), goesWith: z.string().trim().max(200).default('') })
const Ask = z.object({
  provider: z.uuid(),
  ratio: z.string().transform((text, given) => readRatio(text) ?? wrong(given)),
  framework: z.string().transform((text, given) => positive(readPounds(text)) ?? wrong(given)),
  words: z.string().trim().min(1).max(2_000),
})
const positive = <T extends number>(amount: T | undefined) =>
  amount !== undefined && amount > 0 ? amount : undefined
const wrong = (given: z.RefinementCtx): never => {
  given.addIssue({ code: 'custom', message: 'not one' })
  return z.NEVER
}
const Own = z.object({ id: z.uuid().catch(''), met: z.uuid().optional().catch(undefined) })

const DAYS_SHOWN = 6
const MONTHS_COUNTED = 3

/** What nobody offers, a look at a place, offers asked of providers, and tries that became regular. */
export function sourcingRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(placePaths.gaps.pattern, may('see-county', 'gaps seen'), async (c) => {
    const { councilId } = c.get('reader')
    const model = await platform.transaction(councilId, async (db) => ({
      areas: await queries.areaNames(db, councilId),
      counts: await queries.gapCounts(db, councilId),
    }))
    return c.html(<GapsPage frame={c.get('frame')} {...model} />)
  })
  routes.route('/', helperHoursRoutes(platform))
  const open = <T,>(c: Context<Signed>, work: (db: Db, opening: Opening) => Promise<T>) =>
    openTheirs(platform, c, 'plan', work)
  const by = (c: Context<Signed>) => {
    const { councilId, accountId } = c.get('reader')
    return { councilId, accountId, now: platform.now() }
  }
  const model = <T extends object>(c: Context<Signed>, also: (db: Db, of: Of) => Promise<T>) =>
    open(c, async (db, { personId }) => {
      const { councilId, now } = by(c)
      const flag = await personFlag(db, councilId, personId, dayOf(now))
      return { flag, ...(await also(db, { councilId, personId })) }
    })
  type Of = { readonly councilId: Id; readonly personId: Id }

  const unmet = async (c: Context<Signed>, form: Form<UnmetField> = blank()) => {
    const seen = await model(c, async (db, of) => ({
      unmet: await queries.unmetOf(db, of),
      activities: await queries.activitiesNamed(db, of.councilId),
    }))
    const page = { frame: c.get('frame'), form, newId: newId(platform.now()) }
    return c.html(<UnmetPage {...page} {...seen} />, isWrong(form) ? 422 : 200)
  }
  routes.get(placePaths.unmet.pattern, may('find-support', 'unmet requests seen'), (c) => unmet(c))
  routes.post(placePaths.unmet.pattern, may('find-support', 'unmet request logged'), async (c) => {
    const body = await c.req.parseBody({ all: true })
    const { id, met } = Own.parse(body)
    const { view } = c.get('frame')
    const fields = { activity: words.sayWhat(view), weekday: '', part: '', access: '', words: '' }
    const read = readForm(Unmet, body, fields)
    if (!met && !read.ok) return unmet(c, read.refusal)
    const personId = await open(c, async (db, { personId: whose }) => {
      if (met) await act.meetUnmet(db, by(c), { id: met, personId: whose })
      else if (read.ok)
        await act.logUnmet(db, by(c), unmetOf(id || newId(platform.now()), whose, read.value))
      return whose
    })
    return c.redirect(placePaths.unmet.to({ personId }), 303)
  })

  visits(platform, routes, { open, by, model })
  spots(platform, routes, { open, by, model })
  routes.get(placePaths.tasters.pattern, may('see-county', 'tries counted'), async (c) => {
    const to = dayOf(platform.now())
    const from = addMonths(to, -MONTHS_COUNTED)
    const { councilId } = c.get('reader')
    const counted = await platform.transaction(councilId, async (db) => ({
      counts: await queries.triedCounts(db, councilId, { from, to }),
      before: await weeksHeld(db, councilId, from),
      now: await weeksHeld(db, councilId, to),
      ties: await tiesKept(db, councilId, { from, to }),
    }))
    return c.html(<TriesPage frame={c.get('frame')} {...{ ...counted, from, to }} />)
  })
  return spotAnswerRoutes(platform, routes)
}

const isWrong = ({ errors }: { readonly errors: object }) => Object.keys(errors).length > 0

const unmetOf = (id: Id, personId: Id, read: z.infer<typeof Unmet>) => ({
  ...{ id, personId, words: read.words, access: read.access ?? [] },
  ...(read.activity && { activity: read.activity }),
  ...(read.weekday !== undefined && { weekday: read.weekday }),
  ...(read.part && { part: read.part }),
})

type Ways = {
  readonly open: <T>(
    c: Context<Signed>,
    work: (db: Db, opening: Opening) => Promise<T>,
  ) => Promise<T>
  readonly by: (c: Context<Signed>) => { councilId: Id; accountId: Id; now: Date }
  readonly model: <T extends object>(
    c: Context<Signed>,
    also: (db: Db, of: { councilId: Id; personId: Id }) => Promise<T>,
  ) => Promise<T & { readonly flag: Awaited<ReturnType<typeof personFlag>> }>
}

function visits(platform: Platform, routes: Hono<Signed>, { open, by, model }: Ways): void {
  const show = async (c: Context<Signed>, sessionId: string, form: Form<VisitField> = blank()) => {
    const now = platform.now()
    const from = dayOf(now)
    const seen = await model(c, async (db, of) => ({
      visits: await queries.visitsOf(db, of),
      seats: isId(sessionId)
        ? await seatsOf(db, { councilId: of.councilId, sessionIds: [sessionId], from })
        : new Map(),
    }))
    const seat = seen.seats.get(sessionId)
    const days = seat ? nextDays(seat, from, DAYS_SHOWN) : []
    const page = { frame: c.get('frame'), form, days, newId: newId(now), ...(seat && { seat }) }
    return c.html(
      <VisitsPage {...page} flag={seen.flag} visits={seen.visits} />,
      isWrong(form) ? 422 : 200,
    )
  }
  routes.get(placePaths.visits.pattern, may('find-support', 'visits seen'), (c) =>
    show(c, c.req.query('session') ?? ''),
  )
  routes.post(placePaths.visits.pattern, may('find-support', 'visit booked'), async (c) => {
    const body = await c.req.parseBody()
    const { view } = c.get('frame')
    const sessionId = String(body.session ?? '')
    if (!isId(sessionId)) throw new NotFound(`No session ${sessionId}`)
    const read = readForm(Visit, body, { day: words.chooseDay(view), goesWith: '' })
    if (!read.ok) return show(c, sessionId, read.refusal)
    const id = Own.parse(body).id || newId(platform.now())
    const booked = await open(c, async (db, { personId }) => ({
      personId,
      answer: await act.bookVisit(db, by(c), {
        ...{ id, personId, sessionId, day: read.value.day as Day, goesWith: read.value.goesWith },
      }),
    }))
    const { personId, answer } = booked
    if (answer.ok) return c.redirect(placePaths.visits.to({ personId }), 303)
    const form: Form<VisitField> = { values: typed(['day', 'goesWith'], body), errors: {} }
    return show(c, sessionId, withError(form, 'day', words.cannotVisit(view)))
  })
}

function spots(platform: Platform, routes: Hono<Signed>, { open, by, model }: Ways): void {
  const show = async (c: Context<Signed>, form: Form<AskField> = blank()) => {
    const seen = await model(c, async (db, { councilId, personId }) => ({
      providers: await queries.providersToAsk(db, councilId),
      offers: await queries.spotOffers(db, councilId, { personId }),
    }))
    const page = { frame: c.get('frame'), form, newId: newId(platform.now()) }
    return c.html(<SpotOffersPage {...page} {...seen} />, isWrong(form) ? 422 : 200)
  }
  routes.get(placePaths.spotOffers.pattern, may('find-support', 'offers seen'), (c) => show(c))
  routes.post(placePaths.spotOffers.pattern, may('find-support', 'offer asked'), async (c) => {
    const body = await c.req.parseBody()
    const { view } = c.get('frame')
    const read = readForm(Ask, body, {
      provider: words.chooseProvider(view),
      ratio: words.sayRatio(view),
      framework: words.sayRate(view),
      words: words.sayWanted(view),
    })
    if (!read.ok) return show(c, read.refusal)
    const { provider: providerId, ratio, framework, words: said } = read.value
    const id = Own.parse(body).id || newId(platform.now())
    const whose = await open(c, async (db, { personId }) => {
      const offer = { id, personId, providerId, ratio, framework, words: said }
      await act.askForOffer(db, by(c), offer)
      return personId
    })
    return c.redirect(placePaths.spotOffers.to({ personId: whose }), 303)
  })
}
