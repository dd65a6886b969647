import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead } from '#ground/access/record.ts'
import { type Form, readForm } from '#ground/govuk/form.ts'
import { addDays, addMonths, type Day, dayOf, mondayOf, readDay } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { givenUpAhead } from './ahead-queries.ts'
import { daysOutRoutes } from './days-out-routes.tsx'
import { type MineModel, MinePage } from './pages/mine.tsx'
import { type MonthField, MonthPage } from './pages/month.tsx'
import { payablePaths } from './paths.ts'
import type { PayableRules } from './payable.ts'
import {
  countedDays,
  notYetPayable,
  paidDays,
  proposedRules,
  rulesBy,
  rulesUsedOn,
  totalsByRoute,
} from './queries.ts'
import { compared, withProposed } from './rule-set.ts'
import { whoPaysRoutes } from './who-pays-routes.tsx'
import { payableWords as words } from './words.ts'

const Percent = z.coerce.number().min(0).max(100).multipleOf(0.01)
const MonthForm = z.object({
  month: z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/),
  week: Percent,
  two: Percent,
  none: Percent,
  times: z.coerce.number().int().min(0).max(52),
})

/**
 * What days come to: for those who pay, and for those who are paid.
 *
 * @param whenPaid where a provider sees when it is paid, which a later feature shows
 */
export function payableRoutes(platform: Platform, whenPaid?: MineModel['whenPaid']): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(payablePaths.month.pattern, may('see-payable', 'payable month seen'), (c) =>
    showMonth(platform, c),
  )

  routes.get(payablePaths.mine.pattern, may('run-sessions', 'own pay seen'), async (c) => {
    const reader = c.get('reader')
    const { councilId, providerId } = reader
    if (!providerId) throw new NotFound('This account has no provider')
    const today = dayOf(platform.now())
    const weeks = weekAsked(c.req.query('week'), today)
    const { week } = weeks
    const shown = await platform.transaction(councilId, async (db) => {
      const of = { councilId, providerId, most: MOST_SHOWN }
      const rules = await rulesUsedOn(db, councilId, today)
      const ahead = rules.ok
        ? await givenUpAhead(db, { ...of, from: today }, rules.value.rules)
        : []
      const soFar = await paidDays(db, { ...of, from: week, to: addDays(week, 6) })
      const people = [...new Set([...ahead, ...soFar].map((one) => one.personId))]
      await auditRead(db, reader, people, c.get('auditedAs'), platform.now())
      return { ahead, soFar }
    })
    return c.html(<MinePage frame={c.get('frame')} {...weeks} {...shown} whenPaid={whenPaid} />)
  })

  routes.route('/', daysOutRoutes(platform))
  routes.route('/', whoPaysRoutes(platform))
  return routes
}

const WEEKS_BACK = 8

/** The week asked for by its Monday, of the last eight; else of the last whole one, whose registers are signed off. */
function weekAsked(asked: string | undefined, today: Day) {
  const now = mondayOf(today)
  const weeks = Array.from({ length: WEEKS_BACK + 1 }, (_, back) => addDays(now, -7 * back))
  const week = weeks.find((monday) => monday === asked) ?? addDays(now, -7)
  return { week, hasBefore: week !== weeks.at(-1), hasAfter: week < now }
}

const MOST_SHOWN = 400

async function showMonth(platform: Platform, c: Context<Signed>) {
  const { councilId, view } = c.get('reader')
  const today = dayOf(platform.now())
  const asked = c.req.query()
  const month = monthOf(asked.month, today)
  const span = { from: month, to: addDays(addMonths(month, 1), -1) }
  const read = await platform.transaction(councilId, async (db) => {
    const rules = await rulesUsedOn(db, councilId, month)
    if (!rules.ok) throw new NotFound(`The rule ${rules.refusal.key} has no row in that month`)
    const days = await countedDays(db, councilId, span)
    const by = await rulesBy(db, councilId, days)
    if (!by.ok) throw new NotFound(`The rule ${by.refusal.key} has no row in that month`)
    const present = rules.value.rules
    return {
      present,
      proposed: await proposedRules(db, councilId),
      counted: days.map((one) => ({ ...one, rules: by.value.get(one.rulesFrom) ?? present })),
      routes: await totalsByRoute(db, councilId, span),
      waiting: await notYetPayable(db, councilId, span),
    }
  })
  const { present, counted, routes, waiting } = read
  const [first = 168, second = 48] = present.bands.map((b) => b.hours).filter((h) => h > 0)
  const hours = [first, second] as const
  const usual = typedOf(present, month)
  const { form, tried } = triedBy(view, present, { ...usual, ...asked }, hours, usual)
  const page = { frame: c.get('frame'), month, form, routes, waiting, hours }
  const sets = compared(counted, { proposed: withProposed(present, read.proposed), tried })
  const isWrong = Object.keys(form.errors).length > 0
  return c.html(<MonthPage {...page} compared={sets} />, isWrong ? 422 : 200)
}

/** The month asked for; the last whole one, where none is or it is no month. */
function monthOf(asked: string | undefined, today: Day): Day {
  const last = `${addMonths(today, -1).slice(0, 7)}-01` as Day
  return readDay(`${asked ?? ''}-01`) ?? last
}

type Typed = Readonly<Record<MonthField, string>>

/** The present rules as the form holds them, to be changed. */
const typedOf = ({ bands, sickness }: PayableRules, month: Day): Typed => {
  const percent = (place: number) => String((bands[place]?.share ?? 0) / 100)
  const none = String((bands.find(({ hours }) => hours === 0)?.share ?? 0) / 100)
  const times = String(sickness.times)
  return { month: month.slice(0, 7), week: percent(0), two: percent(1), none, times }
}

function triedBy(
  view: View,
  present: PayableRules,
  sent: Readonly<Record<string, string>>,
  hours: readonly [number, number],
  usual: Typed,
): { readonly form: Form<MonthField>; readonly tried: PayableRules | undefined } {
  const wrong = words.percentWrong(view)
  const complaints = {
    ...{ month: words.monthWrong(view), week: wrong, two: wrong, none: wrong },
    times: words.timesWrong(view),
  }
  const read = readForm(MonthForm, sent, complaints)
  if (!read.ok) return { form: read.refusal, tried: undefined }
  const values = Object.fromEntries(
    (Object.keys(usual) as MonthField[]).map((key) => [key, sent[key] ?? usual[key]]),
  )
  const isTried = (['week', 'two', 'none', 'times'] as const).some(
    (key) => Number(values[key]) !== Number(usual[key]),
  )
  const { week, two, none, times } = read.value
  const share = (percent: number) => Math.round(percent * 100)
  const tried: PayableRules = {
    ...present,
    sickness: { ...present.sickness, times },
    bands: [
      { hours: hours[0], share: share(week) },
      { hours: hours[1], share: share(two) },
      { hours: 0, share: share(none) },
    ],
  }
  return { form: { values, errors: {} }, tried: isTried ? tried : undefined }
}
