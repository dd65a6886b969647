import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, readForm, typed } from '#ground/govuk/form.ts'
import { addDays, addMonths, type Day, dayOf } from '#ground/kernel/day.ts'
import { type Pence, readPounds, writePounds } from '#ground/kernel/money.ts'
import { readRatio } from '#ground/kernel/ratio.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { helpRoutes } from './help-routes.tsx'
import { setCosts } from './hub-actions.ts'
import { type HubCosts, oneMore } from './hub-costs.ts'
import { shutDays, sittingsBetween } from './hub-queries.ts'
import { reviewsOf } from './hub-review-queries.ts'
import { hubReviewRoutes, usedAt } from './hub-review-routes.tsx'
import { hubToolWords as words } from './hub-tool-words.ts'
import { monthPlan } from './month-plan.ts'
import { COST_FIELDS, type CostField, CostsPage } from './pages/hub-costs.tsx'
import { MonthPage } from './pages/hub-month.tsx'
import { OneMorePage, SIMULATED } from './pages/one-more.tsx'
import { groupField } from './parts/group-staff.tsx'
import { actingIn, bodyOf } from './provider-routes.ts'
import { venuePaths } from './venue-paths.ts'
import type { PlaceSeen } from './venue-queries.ts'
import { ownPlace } from './venue-routes.tsx'
import { costsOn } from './walk-in-queries.ts'

type Asked = Context<Signed>

/** What runs a hub: its month, one person more, its costs and how full it is, who comes by, help for spokes. */
export function hubToolRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(venuePaths.month.pattern, may('run-sessions', 'month planned'), (c) =>
    showMonth(platform, c),
  )
  routes.get(venuePaths.staffing.pattern, may('run-hub', 'staffing worked out'), (c) =>
    showOneMore(platform, c),
  )
  routes.get(venuePaths.costs.pattern, may('run-hub', 'costs seen'), (c) => showCosts(platform, c))
  routes.post(venuePaths.costs.pattern, may('run-hub', 'costs set'), (c) => saveCosts(platform, c))
  routes.route(
    '/',
    hubReviewRoutes(
      platform,
      (c) => ownHub(platform, c),
      (c, errors) => showCosts(platform, c, undefined, errors),
    ),
  )
  return routes.route('/', helpRoutes(platform))
}

/** @throws NotFound where it is no hub of one's own */
export async function ownHub(platform: Platform, c: Asked): Promise<PlaceSeen> {
  const place = await ownPlace(platform, c)
  if (place.kind === 'spoke') throw new NotFound(`${place.id} is no hub`)
  return place
}

const Month = z
  .string()
  .regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
  .optional()
  .catch(undefined)

async function showMonth(platform: Platform, c: Asked): Promise<Response> {
  const { councilId } = c.get('reader')
  const place = await ownPlace(platform, c)
  const thisMonth = dayOf(platform.now()).slice(0, 7)
  const from =
    `${Month.parse(c.req.query('month')) ?? addMonths(`${thisMonth}-01` as Day, 1).slice(0, 7)}-01` as Day
  const span = { from, to: addDays(addMonths(from, 1), -1) }
  const plan = await platform.transaction(councilId, async (db) =>
    monthPlan(span, place, {
      sittings: await sittingsBetween(db, councilId, place.id, span),
      shut: await shutDays(db, councilId, place.id, span),
    }),
  )
  const [before, next] = [addMonths(from, -1).slice(0, 7), addMonths(from, 1).slice(0, 7)]
  return c.html(<MonthPage frame={c.get('frame')} {...{ place, plan, before, next }} />)
}

const People = z.coerce.number().int().min(0).max(99).catch(0)

async function showOneMore(platform: Platform, c: Asked): Promise<Response> {
  const { councilId } = c.get('reader')
  const place = await ownHub(platform, c)
  const today = dayOf(platform.now())
  const { all, costs } = await platform.transaction(councilId, async (db) => ({
    all: await sittingsBetween(db, councilId, place.id, { from: today, to: addDays(today, 13) }),
    costs: await costsOn(db, councilId, place.id, today),
  }))
  // Each session once, on the first of its days.
  const sittings = [...Map.groupBy(all, ({ id }) => id).values()].flatMap(([first]) => first ?? [])
  const { session = sittings[0]?.id ?? '', ratio = '1:5' } = c.req.query()
  const sitting = sittings.find(({ id }) => id === session)
  const asked = readRatio(ratio)
  const isAsked = c.req.query('session') !== undefined
  const result =
    isAsked && sitting && asked
      ? {
          sitting,
          more: oneMore(sitting.ratios, asked, {
            ...{ rooms: sitting.rooms, leastStaff: place.leastStaff, staff: sitting.staff },
            ...{ minutes: sitting.ends - sitting.starts, staffHour: costs?.staffHour },
          }),
        }
      : undefined
  const form = blank<'session' | 'ratio'>({ session, ratio })
  const group = SIMULATED.map((at) => ({
    ratio: at,
    people: People.parse(c.req.query(groupField(at))),
  }))
  return c.html(
    <OneMorePage frame={c.get('frame')} {...{ place, sittings, form, group, result }} />,
  )
}

const Numbers = z
  .string()
  .regex(/^\d{1,3}(,\d{1,3}){0,7}$/)
  .transform((text) => text.split(',').map(Number))
  .catch([15, 12, 10])

async function showCosts(
  platform: Platform,
  c: Asked,
  refused?: Form<CostField>,
  errors: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const { councilId } = c.get('reader')
  const place = await ownHub(platform, c)
  const today = dayOf(platform.now())
  const { costs, ...model } = await platform.transaction(councilId, async (db) => ({
    costs: await costsOn(db, councilId, place.id, today),
    reviews: await reviewsOf(db, councilId, place.id),
    ...(await usedAt(db, councilId, { venueId: place.id, now: platform.now() })),
  }))
  const form = refused ?? formOf(costs)
  const numbers = Numbers.parse(c.req.query('people'))
  const isRefused = refused !== undefined || Object.keys(errors).length > 0
  const page = (
    <CostsPage frame={c.get('frame')} {...{ place, costs, numbers, form, errors }} {...model} />
  )
  return c.html(page, isRefused ? 422 : 200)
}

const formOf = (costs: HubCosts | undefined): Form<CostField> =>
  blank(
    costs && {
      ...{ fixed: writePounds(costs.fixed), price: writePounds(costs.price) },
      ...{ variable: writePounds(costs.variable), staffHour: writePounds(costs.staffHour) },
      daysAYear: String(costs.daysAYear),
    },
  )

const money = z.string().transform((text, c): Pence => {
  const read = readPounds(text)
  if (read === undefined) c.addIssue({ code: 'custom', message: 'money' })
  return read ?? (0 as Pence)
})
const CostsForm = z.object({
  ...{ fixed: money, price: money, variable: money, staffHour: money },
  daysAYear: z.coerce.number().int().min(1).max(366),
})

async function saveCosts(platform: Platform, c: Asked): Promise<Response> {
  const { councilId, view } = c.get('reader')
  const body = await bodyOf(c)
  const place = await ownHub(platform, c)
  const pounds = words.notMoney(view)
  const read = readForm(CostsForm, body, {
    ...{ fixed: pounds, price: pounds, variable: pounds, staffHour: pounds },
    daysAYear: words.notDays(view),
  })
  if (!read.ok) {
    const form = blank<CostField>(typed(COST_FIELDS, body))
    return showCosts(platform, c, { ...form, errors: read.refusal.errors })
  }
  const at = { ...actingIn(c, platform), venueId: place.id }
  await platform.transaction(councilId, (db) => setCosts(db, at, read.value))
  return c.redirect(venuePaths.costs.to({ venueId: place.id }), 303)
}
