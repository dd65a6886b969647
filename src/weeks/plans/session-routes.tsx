import { Hono } from 'hono'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import type { DateTyped } from '#ground/govuk/date-field.ts'
import { type Body, blank, type Form, typed, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { newId } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { putLine, putLines } from './actions.ts'
import {
  type Asked,
  changed,
  changingOf,
  type PlanSeen,
  reckoned,
  withPlan,
} from './at-hand-routes.ts'
import {
  daysOf,
  daysTyped,
  LINE_FIELDS,
  lineValues,
  readLine,
  refusedLine,
} from './line-form-routes.ts'
import { breakOf, type LineField } from './line-typed.ts'
import { words as says } from './line-words.ts'
import { type LineModel, LinePage } from './pages/line.tsx'
import { SessionsPage } from './pages/sessions.tsx'
import { planPaths } from './paths.ts'
import type { SupportPlan } from './plan.ts'
import { followedBy } from './plan-changes.ts'
import type { PlanLine } from './plan-line.ts'
import { sessionLine } from './session-line.ts'
import { canServe, type SessionOffer } from './session-offer.ts'
import { offersOf } from './session-queries.ts'
import { firstDay, planOf, search, wantedOf } from './session-search-routes.ts'

/** Finding a session for a plan, and another provider in place of one (LI-01). */
export function sessionRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(planPaths.sessions.pattern, may('plan', 'sessions sought for plan'), async (c) => {
    const model = reckoned(await withPlan(platform, c, (db, seen) => search(db, c, seen)))
    const of = { personId: model.flag.id }
    return c.html(
      <SessionsPage
        {...model}
        here={planPaths.sessions.to(of)}
        to={(sessionId) => planPaths.newSession.to({ ...of, sessionId })}
      />,
    )
  })

  routes.get(planPaths.provider.pattern, may('plan', 'provider about to change'), async (c) => {
    const lineId = idIn(c, 'lineId')
    const { model, noticeWeeks } = reckoned(
      await withPlan(platform, c, async (db, seen) => ({
        model: await search(db, c, seen),
        noticeWeeks: seen.atHand.noticeWeeks,
      })),
    )
    const of = { personId: model.flag.id }
    const to = (sessionId: string) =>
      `${planPaths.newSession.to({ ...of, sessionId })}?${new URLSearchParams({ instead: lineId })}`
    const here = planPaths.provider.to({ ...of, lineId })
    return c.html(<SessionsPage {...model} {...{ here, to, noticeWeeks }} />)
  })

  return routes.route('/', chosenRoutes(platform))
}

/** One session, put in the plan. */
function chosenRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(planPaths.newSession.pattern, may('plan', 'session seen for plan'), async (c) => {
    const model = reckoned(
      await withPlan(platform, c, async (db, seen) => {
        const plan = planOf(seen)
        const old = oldLine(c, plan)
        const offer = await offerOf(db, c, seen)
        const version = String(plan.version)
        const values = old ? lineValues(old, plan.version) : { version, ...suggested(plan, offer) }
        const days = daysOf({ startsOn: firstDay(plan, offer) })
        return modelOf(c, seen, offer, { form: blank(values), days })
      }),
    )
    return c.html(<LinePage {...model} />)
  })

  routes.post(planPaths.newSession.pattern, may('plan', 'session put in plan'), async (c) => {
    const { view } = c.get('reader')
    const body = await c.req.parseBody({ all: true })
    // What takes another's place begins when its notice ends.
    const isInstead = c.req.query('instead') !== undefined
    const today = { startsOn: dayOf(platform.now()) }
    const read = readLine('session', body, view, isInstead ? today : undefined)
    const days = daysTyped(body)
    const { seen, done } = await changed(platform, c, async (db, at) => {
      const offer = await offerOf(db, c, at)
      if (!read.ok) return modelOf(c, at, offer, { form: read.refusal, days })
      const early = !isInstead && read.value.startsOn < offer.startsOn
      if (early) return modelOf(c, at, offer, { form: tooEarly(body, offer, view), days })
      const next = lineFrom(platform, at, offer, read.value)
      if (!next || offer.block)
        return modelOf(c, at, offer, { form: { ...blank(), values: body as never }, days })
      const old = oldLine(c, at.plan)
      const asked = changingOf(platform, c, at.plan, read.value.version)
      const put = old ? await replace(db, asked, old, next, at) : await putLine(db, asked, next)
      if (put.ok) return undefined
      return modelOf(c, at, offer, { form: refusedLine(body, put.refusal, view), days })
    })
    if (done) return c.html(<LinePage {...done} />, 422)
    return c.redirect(planPaths.plan.to({ personId: seen.flag.id }), 303)
  })

  return routes
}

/** What the session itself answers, so that nobody types it again: the one way that it is paid, and whom it serves. */
function suggested(plan: SupportPlan, { routes, outcomes }: SessionOffer) {
  const [route, other] = routes
  const served = plan.outcomes.filter((one) => canServe(outcomes, one.outcome))
  return {
    ...(route && !other && { route }),
    outcomes: served.map((one) => one.threadId),
  }
}

type Read = Extract<ReturnType<typeof readLine>, { readonly ok: true }>['value']

function lineFrom(platform: Platform, at: PlanSeen, offer: SessionOffer, read: Read) {
  const { route, outcomes, needs, choice, driving, saved, startsOn, endsOn } = read
  const id = newId(platform.now())
  const days = { startsOn, ...(endsOn && { endsOn }) }
  const chosen = { id, threadId: id, what: offer.titleEn, breakMinutes: 0, ...days }
  const line = sessionLine(offer, { ...chosen, route, outcomes, needs, choice }, at.atHand)
  return line && { ...line, breakMinutes: breakOf(line, { driving, saved }) }
}

const tooEarly = (body: Body, offer: SessionOffer, view: View): Form<LineField> =>
  withError(
    { values: typed(LINE_FIELDS, body), errors: {} },
    'startsOn',
    says.sessionBegins(view, { day: sayDayOfMonth(view, offer.startsOn) }),
  )

const replace = (
  db: Db,
  asked: Parameters<typeof putLines>[1],
  old: PlanLine,
  next: PlanLine,
  { atHand, on }: PlanSeen,
) => {
  const pair = followedBy(old, next, { toldOn: on, weeks: atHand.noticeWeeks })
  return putLines(db, asked, [pair.old, pair.next])
}

/** The line that the session is to follow, where it takes another's place. */
function oldLine(c: Asked, plan: SupportPlan): PlanLine | undefined {
  const lineId = c.req.query('instead')
  if (lineId === undefined) return undefined
  const line = plan.lines.find((one) => one.id === lineId)
  if (!line) throw new NotFound('No such line')
  return line
}

async function offerOf(db: Db, c: Asked, seen: PlanSeen): Promise<SessionOffer> {
  const sessionId = idIn(c, 'sessionId')
  const [offer] = await offersOf(db, wantedOf(c, seen), [sessionId])
  if (!offer) throw new NotFound(`No session ${sessionId}`)
  return offer
}

type Shown = { readonly form: Form<LineField>; readonly days: DateTyped }

function modelOf(c: Asked, seen: PlanSeen, offer: SessionOffer, shown: Shown): LineModel {
  const { flag, basket, atHand } = seen
  const of = { personId: flag.id, sessionId: offer.id }
  const instead = c.req.query('instead')
  const query = instead === undefined ? '' : `?${new URLSearchParams({ instead })}`
  return {
    ...{
      frame: c.get('frame'),
      flag,
      basket,
      plan: planOf(seen),
      kind: 'session',
      offer,
      ...shown,
    },
    isInstead: instead !== undefined,
    ...{ needs: atHand.facts.eligibleNeeds, action: planPaths.newSession.to(of) + query },
  }
}
