import { type Context, Hono } from 'hono'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { minus, noMoney, type Pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { sayTheDay, sayWeekday } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { nextMonday } from '#weeks/bookings/week-of-places.ts'
import { findOne, type One, type Seeker } from '#weeks/finding/queries.ts'
import { changeLine } from '#weeks/plans/change-actions.ts'
import { linesThatCount } from '#weeks/plans/plan.ts'
import type { PlanLine } from '#weeks/plans/plan-line.ts'
import { activePlan } from '#weeks/plans/queries.ts'
import { pictureOf } from '#weeks/proposals/parts/session-said.ts'
import { sayTitle } from '#weeks/proposals/persons-week.ts'
import { changeWords as words } from './change-words.ts'
import { todayOf, withMyRecord } from './my-record-routes.ts'
import { CheckPage, type Says } from './pages/check.tsx'
import { PlanChangedPage } from './pages/plan-changed.tsx'
import { sayChangeRefusal } from './parts/change-said.ts'
import { mePaths } from './paths.ts'

type Swap = { readonly one: One; readonly line: PlanLine | undefined }

/** What the person wants instead, and the line of their plan whose place it takes. */
async function swapIn(db: Db, who: Seeker, from: string, to: string): Promise<Swap> {
  const one = await findOne(db, who, to)
  if (!one) throw new NotFound(`No session ${to}`)
  const plan = await activePlan(db, who.councilId, who.personId)
  const line = plan && linesThatCount(plan.lines).find(({ sessionId }) => sessionId === from)
  return { one, line }
}

/** The person's own change inside their plan: what, is this right, done. No panel, and no asking (WP-06, WX-04). */
export function planChangeRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const between = (c: Context<Signed>) => [idIn(c, 'sessionId'), idIn(c, 'toId')] as const

  const check = (c: Context<Signed>, swap: Swap, refused?: string) => {
    const frame = c.get('frame')
    const [from, to] = between(c)
    const shown = {
      says: saysOf(frame.view, swap, sayTheDay(frame.view, nextMonday(todayOf(platform)))),
      action: mePaths.changeMine.to({ sessionId: from, toId: to }),
      fields: {},
      button: { picture: 'yes', text: words.doIt(frame.view) },
      back: mePaths.changeOne.to({ sessionId: from }),
      ...(refused && { refused }),
    } as const
    return c.html(<CheckPage frame={frame} check={shown} />, refused ? 422 : 200)
  }

  routes.get(
    mePaths.changeMine.pattern,
    may('live-my-week', 'own plan about to change'),
    async (c) => {
      const [from, to] = between(c)
      return check(c, await withMyRecord(platform, c, (db, who) => swapIn(db, who, from, to)))
    },
  )

  routes.post(mePaths.changeMine.pattern, may('live-my-week', 'own plan changed'), async (c) => {
    const [from, to] = between(c)
    const { view } = c.get('frame')
    const { accountId } = c.get('reader')
    const outcome = await withMyRecord(platform, c, async (db, who) => {
      const swap = await swapIn(db, who, from, to)
      // A second press: the line is the new session already.
      if (!swap.line && swap.one.persons.held.some((held) => held.sessionId === to))
        return undefined
      const decision = await changeLine(db, {
        ...who,
        ...{ accountId, to, now: platform.now(), tell: platform.tell },
        threadId: swap.line?.threadId ?? from,
        choice: { by: 'person', how: 'picture', words: '', reason: '', carerPrefers: '' },
      })
      return { swap, decision }
    })
    if (!outcome || outcome.decision.ok)
      return c.redirect(mePaths.changedMine.to({ sessionId: from, toId: to }), 303)
    return check(c, outcome.swap, sayChangeRefusal(view, outcome.decision.refusal))
  })

  routes.get(mePaths.changedMine.pattern, may('live-my-week', 'own change seen'), async (c) => {
    const [from, to] = between(c)
    const frame = c.get('frame')
    const one = await withMyRecord(platform, c, (db, who) => findOne(db, who, to))
    if (!one) throw new NotFound(`No session ${to}`)
    const monday = sayTheDay(frame.view, nextMonday(todayOf(platform)))
    const title = sayTitle(frame.view, one.session)
    const says: readonly Says[] = [
      { picture: pictureOf(one.session), text: words.nowYours(frame.view, { title, monday }) },
      { picture: 'people', text: words.weTell(frame.view) },
    ]
    const back = mePaths.changeMine.to({ sessionId: to, toId: from })
    return c.html(<PlanChangedPage frame={frame} says={says} back={back} />)
  })

  return routes
}

function saysOf(view: View, { one, line }: Swap, monday: string): readonly Says[] {
  const { session, price } = one
  const title = sayTitle(view, session)
  const day = sayWeekday(view, session.weekday)
  const all: readonly (Says | undefined)[] = [
    { picture: pictureOf(session), text: words.want(view, { title, day }) },
    line && { picture: 'change', text: words.insteadOf(view, { title: line.what }) },
    { picture: 'week', text: words.from(view, { monday }) },
    line && price !== undefined
      ? { picture: 'money', text: sayCost(view, minus(price, line.unitPrice)) }
      : undefined,
    { picture: 'yes', text: words.yourChoice(view) },
  ]
  const said = all.filter((one) => one !== undefined)
  return view.seeing === 'pictures' ? said.slice(0, 3) : said
}

function sayCost(view: View, more: Pence): string {
  if (more === 0) return words.costsSame(view)
  return more > 0
    ? words.costsMore(view, { money: sayMoney(view, more) })
    : words.costsLess(view, { money: sayMoney(view, minus(noMoney, more)) })
}
