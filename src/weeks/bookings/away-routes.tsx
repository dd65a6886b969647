import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { dayOf, readDay } from '#ground/kernel/day.ts'
import { newId } from '#ground/kernel/id.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { ABSENCE_REASONS, type AbsenceReason } from './absence.ts'
import { changeOfAwayRoutes } from './away-change-routes.tsx'
import { firstDays, wholeWeeks } from './away-days.ts'
import { awayPaths as paths } from './away-paths.ts'
import {
  type AwayWays,
  atOf,
  baseOf,
  checkAway,
  DaysForm,
  openAway,
  refusedAway,
  showAway,
} from './away-whose-routes.tsx'
import { awayWords as words } from './away-words.ts'
import { recordAbsence } from './long-absence-actions.ts'
import { AwayFromPage, AwayLastPage } from './pages/away-days.tsx'

const NewForm = DaysForm.extend({ request: z.uuid().optional().catch(undefined) })

/**
 * Away for a while (rule R24), said by the person at their own door, or by whoever cares for them.
 *
 * @param myWeek the page of the person's whole week, from which they come
 */
export function awayRoutes(platform: Platform, myWeek: string): Hono<Signed> {
  const routes = new Hono<Signed>()
  const ways = { platform, myWeek }
  for (const [who, list, days] of [
    ['live-my-week', paths.mine, paths.myDays],
    ['care', paths.ofPerson, paths.daysOf],
  ] as const) {
    routes.get(list.pattern, may(who, 'time away seen'), (c) => showAway(ways, c))
    routes.get(days.pattern, may(who, 'time away about to be said'), (c) => ask(ways, c))
    routes.post(days.pattern, may(who, 'absence recorded'), (c) => record(ways, c))
  }
  return routes.route('/', changeOfAwayRoutes(ways))
}

const reasonIn = (c: Context<Signed>): AbsenceReason => {
  const reason = ABSENCE_REASONS.find((one) => one === c.req.param('reason'))
  if (!reason) throw new NotFound('There is no such reason')
  return reason
}

/** From which day; then for how long. */
async function ask(ways: AwayWays, c: Context<Signed>) {
  const here = atOf(c, ways.myWeek).days(reasonIn(c))
  const base = await baseOf(ways, c)
  const { view } = base.frame
  const today = dayOf(ways.platform.now())
  const from = readDay(c.req.query('from') ?? '')
  if (!from || from < today) {
    const page = { ...base, here, before: base.at.list, days: firstDays(today) }
    return c.html(<AwayFromPage {...page} />)
  }
  const lasts = wholeWeeks(from).map(({ weeks, last }) => ({
    ...{ last, label: words.weeks(view, { count: weeks }) },
  }))
  const page = { ...base, here, before: here, from, lasts, question: words.howLong(view) }
  return c.html(<AwayLastPage {...page} />)
}

/** Until when places are kept stands before the button; then it is written down, once. */
async function record(ways: AwayWays, c: Context<Signed>) {
  const reason = reasonIn(c)
  const here = atOf(c, ways.myWeek).days(reason)
  const form = NewForm.safeParse(await c.req.parseBody())
  if (!form.success || form.data.from < dayOf(ways.platform.now())) return c.redirect(here, 303)
  const { from, last, request, answer } = form.data
  if (!request || !answer) {
    const kept = { name: 'request', value: newId(ways.platform.now()) } as const
    return checkAway(ways, c, { reason, from, last, here, before: here, kept })
  }
  const { tell } = ways.platform
  const said = { absenceId: request, firstDay: from, lastDay: last, reason, words: '', tell }
  const done = await openAway(ways.platform, c, (db, who) => recordAbsence(db, { ...who, ...said }))
  if (done.ok) return c.redirect(atOf(c, ways.myWeek).list, 303)
  return refusedAway(ways, c, done.refusal)
}
