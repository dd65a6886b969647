import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { type Day, dayOf, readDay } from '#ground/kernel/day.ts'
import { sayDay } from '#ground/words/dates.ts'
import { changeAbsence, comeBack } from './absence-change-actions.ts'
import { type AbsenceSeen, absencesOf } from './absence-queries.ts'
import { firstDays, weekEnds, wholeWeeks } from './away-days.ts'
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
import { AwayFromPage, AwayLastPage } from './pages/away-days.tsx'

const version = z.coerce.number().int().min(1).catch(1)
const BackForm = z.object({ version })
const ChangeForm = DaysForm.extend({ version: version.optional().catch(undefined) })

/** Back again, not going after all, or other days. */
export function changeOfAwayRoutes(ways: AwayWays): Hono<Signed> {
  const routes = new Hono<Signed>()
  for (const [who, back, other] of [
    ['live-my-week', paths.iAmBack, paths.myOtherDays],
    ['care', paths.isBack, paths.otherDaysOf],
  ] as const) {
    routes.post(back.pattern, may(who, 'absence ended'), (c) => isBack(ways, c))
    routes.get(other.pattern, may(who, 'time away about to be changed'), (c) => ask(ways, c))
    routes.post(other.pattern, may(who, 'absence changed'), (c) => change(ways, c))
  }
  return routes
}

const absenceIn = (c: Context<Signed>) => c.req.param('absenceId') ?? ''

async function isBack(ways: AwayWays, c: Context<Signed>) {
  const { version } = BackForm.parse(await c.req.parseBody())
  const absenceId = absenceIn(c)
  const done = await openAway(ways.platform, c, (db, who) =>
    comeBack(db, { ...who, absenceId, version }),
  )
  if (done.ok) return c.redirect(atOf(c, ways.myWeek).list, 303)
  return refusedAway(ways, c, done.refusal)
}

/** One that is not over; of one that is, or is gone, the page of all says how it stands now. */
async function findAhead(ways: AwayWays, c: Context<Signed>): Promise<AbsenceSeen | undefined> {
  const all = await openAway(ways.platform, c, (db, { councilId, personId }) =>
    absencesOf(db, councilId, personId),
  )
  const today = dayOf(ways.platform.now())
  return all.find(({ id, lastDay }) => id === absenceIn(c) && (!lastDay || lastDay >= today))
}

/** From which day, as long as that lies ahead; then until when. */
async function ask(ways: AwayWays, c: Context<Signed>) {
  const one = await findAhead(ways, c)
  if (!one) return showAway(ways, c, words.changed(c.get('frame').view))
  const base = await baseOf(ways, c)
  const { view } = base.frame
  const here = base.at.change(one.id)
  const today = dayOf(ways.platform.now())
  const isAhead = one.firstDay > today
  const asked = readDay(c.req.query('from') ?? '')
  const from = isAhead ? asked : one.firstDay
  if (!from || (isAhead && from < today)) {
    const days = [...new Set([one.firstDay, ...firstDays(today)])].sort()
    return c.html(<AwayFromPage {...{ ...base, here, before: base.at.list, days }} />)
  }
  const said = (last: Day) => ({ last, label: words.until(view, { day: sayDay(view, last) }) })
  const lasts = isAhead ? wholeWeeks(from).map(({ last }) => last) : weekEnds(today)
  const page = { ...base, here, before: isAhead ? here : base.at.list, from }
  return c.html(<AwayLastPage {...page} lasts={lasts.map(said)} question={words.untilWhen(view)} />)
}

/** What it comes to stands before the button, as when it was said first. */
async function change(ways: AwayWays, c: Context<Signed>) {
  const one = await findAhead(ways, c)
  if (!one) return showAway(ways, c, words.changed(c.get('frame').view))
  const at = atOf(c, ways.myWeek)
  const here = at.change(one.id)
  const form = ChangeForm.safeParse(await c.req.parseBody())
  if (!form.success) return c.redirect(here, 303)
  const { from, last, version, answer } = form.data
  if (!version || !answer) {
    const kept = { name: 'version', value: String(one.version) } as const
    return checkAway(ways, c, { reason: one.reason, from, last, here, before: here, kept })
  }
  const span = { firstDay: from, lastDay: last ?? null }
  const done = await openAway(ways.platform, c, (db, who) =>
    changeAbsence(db, { ...who, ...span, absenceId: one.id, version }),
  )
  return done.ok ? c.redirect(at.list, 303) : refusedAway(ways, c, done.refusal)
}
