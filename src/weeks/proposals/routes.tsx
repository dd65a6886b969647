import { Hono } from 'hono'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { relationshipsWith } from '#ground/access/queries.ts'
import { openRecord } from '#ground/access/record.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { peoplePaths } from '#lives/people/paths.ts'
import { personFlag } from '#lives/people/queries.ts'
import { PersonWeekPage } from './pages/person-week.tsx'
import { loadPersonInView } from './person-week-queries.ts'
import { findWeek } from './queries.ts'
import { sharedWith } from './shared-with.ts'

/** The proposed week of one person, for those who help them. The person's own pages are behind their own door. */
export function planRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(peoplePaths.week.pattern, may('see-weeks', 'week seen'), async (c) => {
    const reader = c.get('reader')
    const { councilId, accountId } = reader
    const personId = idIn(c, 'personId')
    const today = dayOf(platform.now())
    const asked = { personId, scope: 'week', as: c.get('auditedAs') } as const
    const model = await openRecord(platform, reader, asked, async (db) => {
      const ties = await relationshipsWith(db, councilId, accountId, personId)
      const seen = await findWeek(db, councilId, personId, today)
      const pressed = [...new Set(seen.week?.answers.map((answer) => answer.accountId))]
      const person = await loadPersonInView(db, councilId, personId, pressed)
      const flag = await personFlag(db, councilId, personId, today)
      return { seen, person, flag, shared: sharedWith(reader, ties, { personId, today }) }
    })
    return c.html(<PersonWeekPage frame={c.get('frame')} {...model} today={today} />)
  })

  return routes
}
