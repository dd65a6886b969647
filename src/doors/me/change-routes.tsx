import { Hono } from 'hono'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { nextMonday } from '#weeks/bookings/week-of-places.ts'
import { findInstead, findOne } from '#weeks/finding/queries.ts'
import * as plans from '#weeks/proposals/actions.ts'
import { answer, showCheck } from './answer-routes.tsx'
import { seeMyWeek, skipIn, todayOf, withMyRecord } from './my-record-routes.ts'
import { AlternativesPage } from './pages/alternatives.tsx'
import { ChangePage } from './pages/change.tsx'
import { checkSwap } from './parts/checks.ts'
import { mePaths } from './paths.ts'

/** Changing one thing of a week: which, for what, is this right, done. */
export function changeRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(mePaths.change.pattern, may('live-my-week', 'own week about to change'), async (c) => {
    const persons = await seeMyWeek(platform, c)
    const monday = nextMonday(todayOf(platform))
    return c.html(<ChangePage frame={c.get('frame')} {...{ persons, monday }} skip={skipIn(c)} />)
  })

  routes.get(mePaths.changeOne.pattern, may('live-my-week', 'alternatives seen'), async (c) => {
    const sessionId = idIn(c, 'sessionId')
    const shown = await withMyRecord(platform, c, (db, who) => findInstead(db, who, sessionId))
    if (!shown) throw new NotFound(`Session ${sessionId} is not in this week`)
    return c.html(<AlternativesPage frame={c.get('frame')} {...{ shown, sessionId }} />)
  })

  routes.get(mePaths.swap.pattern, may('live-my-week', 'swap about to be made'), async (c) => {
    const [from, to] = [idIn(c, 'sessionId'), idIn(c, 'toId')]
    const persons = await withSession(platform, c, to)
    return showCheck(platform, c, persons, (checking) => checkSwap(checking, { from, to }))
  })

  routes.post(mePaths.swap.pattern, may('live-my-week', 'session swapped'), (c) => {
    const swap = { from: idIn(c, 'sessionId'), to: idIn(c, 'toId') }
    return answer(
      platform,
      c,
      (checking) => checkSwap(checking, swap),
      (db, asked) => plans.swapLine(db, { ...asked, ...swap }),
    )
  })

  routes.get(mePaths.add.pattern, may('live-my-week', 'session about to be added'), async (c) => {
    const to = idIn(c, 'sessionId')
    const persons = await withSession(platform, c, to)
    return showCheck(platform, c, persons, (checking) => checkSwap(checking, { to }))
  })

  routes.post(mePaths.add.pattern, may('live-my-week', 'session added'), (c) => {
    const to = idIn(c, 'sessionId')
    return answer(
      platform,
      c,
      (checking) => checkSwap(checking, { to }),
      (db, asked) => plans.swapLine(db, { ...asked, to }),
    )
  })

  return routes
}

/** The week together with a session that is not in it yet. */
async function withSession(
  platform: Platform,
  c: Parameters<typeof seeMyWeek>[1],
  sessionId: string,
) {
  const one = await withMyRecord(platform, c, (db, who) => findOne(db, who, sessionId))
  if (!one) throw new NotFound(`No session ${sessionId}`)
  return { ...one.persons, sessions: new Map([...one.persons.sessions, ...one.sessions]) }
}
