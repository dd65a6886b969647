import { type Context, Hono } from 'hono'
import { may, type Signed } from '#ground/access/may.ts'
import { readDate, typedDate } from '#ground/govuk/date-field.ts'
import { blank, type Form, typed } from '#ground/govuk/form.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import { isId } from '#ground/kernel/id.ts'
import { readPounds } from '#ground/kernel/money.ts'
import { readRatio } from '#ground/kernel/ratio.ts'
import type { Result } from '#ground/kernel/result.ts'
import { readTime, writeTime } from '#ground/kernel/week.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { sayDay } from '#ground/words/dates.ts'
import type { ChangeRefusal } from '#lives/offer/session-change.ts'
import { sessionPaths } from '#lives/offer/session-paths.ts'
import { sessionOfProvider } from '#lives/offer/session-queries.ts'
import {
  LastDayPage,
  NewPricePage,
  NewTimesPage,
  type SessionChangeModel,
} from './pages/session-change.tsx'
import {
  type ChangingSession,
  changePrice,
  changeTimes,
  endSession,
  pauseSession,
} from './session-change-actions.ts'
import {
  sessionChangeFaults as faults,
  sessionChangeWords as words,
} from './session-change-words.ts'

type Body = Readonly<Record<string, unknown>>
type Errors = Readonly<Record<string, string>>
type Acted = Promise<Result<unknown, ChangeRefusal | LapsedPolicy>>

/** One thing about a session that can be changed: its form, what is wrong with it, and what is done. */
type Changing = {
  readonly path: { readonly pattern: string; readonly to: (at: { sessionId: string }) => string }
  readonly as: string
  readonly Page: (model: SessionChangeModel) => unknown
  readonly fields: readonly string[]
  readonly date: string
  /** Errors, or what to do. */
  readonly read: (
    c: Context<Signed>,
    body: Body,
    on: Day | undefined,
  ) => Errors | ((db: Db, changing: ChangingSession) => Acted)
  /** The field that a refusal is about, where it is not the date. */
  readonly about: Readonly<Partial<Record<ChangeRefusal['kind'], string>>>
}

const text = (body: Body, name: string): string => {
  const sent = body[name]
  return typeof sent === 'string' ? sent.trim() : ''
}

const price: Changing = {
  ...{ path: sessionPaths.prices, as: 'session price changed', Page: NewPricePage },
  ...{ fields: ['ratio', 'price'], date: 'from' },
  about: { 'same-price': 'price', 'no-such-ratio': 'ratio' },
  read: (c, body, from) => {
    const { view } = c.get('frame')
    const [ratio, amount] = [readRatio(text(body, 'ratio')), readPounds(text(body, 'price'))]
    if (ratio && amount !== undefined && from)
      return (db, changing) => changePrice(db, changing, { ratio, price: amount, from })
    return {
      ...(!ratio && { ratio: faults['no-such-ratio'](view) }),
      ...(amount === undefined && { price: words.wrongPrice(view) }),
      ...(!from && { from: words.wrongDay(view) }),
    }
  },
}

const times: Changing = {
  ...{ path: sessionPaths.times, as: 'session times changed', Page: NewTimesPage },
  ...{ fields: ['starts', 'ends'], date: 'from' },
  about: { 'ends-before-start': 'ends', 'nothing-changed': 'starts', 'closed-then': 'starts' },
  read: (c, body, from) => {
    const { view } = c.get('frame')
    const [starts, ends] = [readTime(text(body, 'starts')), readTime(text(body, 'ends'))]
    if (starts !== undefined && ends !== undefined && from)
      return (db, changing) => changeTimes(db, changing, { starts, ends, from })
    return {
      ...(starts === undefined && { starts: words.wrongTime(view) }),
      ...(ends === undefined && { ends: words.wrongTime(view) }),
      ...(!from && { from: words.wrongDay(view) }),
    }
  },
}

const lastDay: Changing = {
  ...{ path: sessionPaths.lastDay, as: 'session last day set', Page: LastDayPage },
  ...{ fields: ['because'], date: 'lastDay' },
  about: { 'reason-missing': 'because' },
  read: (c, body, on) => {
    if (!on) return { lastDay: words.wrongDay(c.get('frame').view) }
    const because = text(body, 'because').slice(0, 500)
    return (db, changing) => endSession(db, changing, { lastDay: on, because })
  },
}

/** What a provider changes of a session that people come to: each with the notice that they have a right to. */
export function sessionChangeRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  for (const change of [price, times, lastDay]) {
    routes.get(change.path.pattern, may('run-sessions', change.as), (c) =>
      show(platform, c, change),
    )
    routes.post(change.path.pattern, may('run-sessions', change.as), (c) =>
      act(platform, c, change),
    )
  }
  routes.post(sessionPaths.pause.pattern, may('run-sessions', 'session paused'), async (c) => {
    const changing = changingIn(c, platform)
    const state = text(await c.req.parseBody(), 'state') === 'live' ? 'live' : 'paused'
    await platform.transaction(changing.councilId, (db) => pauseSession(db, changing, state))
    return c.redirect(sessionPaths.session.to(changing), 303)
  })
  return routes
}

async function act(platform: Platform, c: Context<Signed>, change: Changing): Promise<Response> {
  const changing = changingIn(c, platform)
  const body = await c.req.parseBody({ all: true })
  const boxes = typedDate(body, change.date)
  const values = { ...typed(change.fields, body), ...boxes }
  const todo = change.read(c, body, readDate(boxes, change.date))
  if (typeof todo !== 'function') return show(platform, c, change, { values, errors: todo })
  const done = await platform.transaction(changing.councilId, (db) => todo(db, changing))
  if (done.ok) return c.redirect(sessionPaths.session.to(changing), 303)
  const { view } = c.get('frame')
  const { refusal } = done
  const said =
    refusal.kind === 'too-soon'
      ? words.tooSoon(view, { day: sayDay(view, refusal.earliest) })
      : faults[refusal.kind](view)
  const at = refusal.kind === 'lapsed-policy' ? undefined : change.about[refusal.kind]
  return show(platform, c, change, { values, errors: { [at ?? change.date]: said } })
}

async function show(
  platform: Platform,
  c: Context<Signed>,
  { Page, path }: Changing,
  form?: Form<string>,
): Promise<Response> {
  const changing = changingIn(c, platform)
  const session = await platform.transaction(changing.councilId, (db) =>
    sessionOfProvider(db, changing),
  )
  const today = dayOf(changing.now)
  const ratios = session.prices.filter(({ to }) => to === null || to >= today).map((p) => p.ratio)
  const one = [...new Map(ratios.map((r) => [`${r.staff}:${r.people}`, r])).values()]
  const isTimes = path === sessionPaths.times
  const now = isTimes ? { starts: writeTime(session.starts), ends: writeTime(session.ends) } : {}
  const model = { frame: c.get('frame'), sessionId: session.id, ratios: one }
  return c.html(Page({ ...model, form: form ?? blank<string>(now) }) as string, form ? 422 : 200)
}

function changingIn(c: Context<Signed>, platform: Platform): ChangingSession {
  const { councilId, accountId, providerId } = c.get('reader')
  const sessionId = c.req.param('sessionId') ?? ''
  if (!providerId || !isId(sessionId)) throw new NotFound(`No session ${sessionId}`)
  return { councilId, accountId, providerId, sessionId, now: platform.now() }
}
