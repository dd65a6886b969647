import { Hono } from 'hono'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { findForClosing } from '#weeks/finding/queries.ts'
import { closingOf } from '#weeks/proposals/closing.ts'
import { findWeek } from '#weeks/proposals/queries.ts'
import { withMyRecord } from './my-record-routes.ts'
import { ClosingPage } from './pages/closing.tsx'
import { mePaths } from './paths.ts'

/** Something that I go to is closing (J1.4). */
export function closingRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(mePaths.closing.pattern, may('live-my-week', 'closing seen'), async (c) => {
    const sessionId = idIn(c, 'sessionId')
    const { closing, options } = await withMyRecord(platform, c, async (db, who) => {
      const persons = await findWeek(db, who.councilId, who.personId, who.today)
      const all = closingOf(persons, who.today)
      return {
        closing: all.find(({ session }) => session.id === sessionId),
        options: await findForClosing(db, who, sessionId),
      }
    })
    if (!closing) throw new NotFound(`Session ${sessionId} is not closing for this person`)
    return c.html(<ClosingPage frame={c.get('frame')} {...{ closing, options }} />)
  })

  return routes
}
