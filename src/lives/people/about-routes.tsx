import { Hono } from 'hono'
import { may, type Signed } from '#ground/access/may.ts'
import { accountNames, relationshipsWith } from '#ground/access/queries.ts'
import { maySee } from '#ground/access/relationship.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { consentsOf } from './about-queries.ts'
import { decisionRecord, factsFor } from './decision-queries.ts'
import { needRoutes } from './need-routes.tsx'
import { AboutPage } from './pages/about.tsx'
import { peoplePaths } from './paths.ts'
import { openPerson } from './person-record-routes.ts'
import { carersOf, informationNeedsOf } from './queries.ts'

/** Who one person is, and their information needs: read by those who see the plan, written by those who assess. */
export function aboutRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(peoplePaths.about.pattern, may('see-people', 'page about them seen'), async (c) => {
    const reader = c.get('reader')
    const model = await openPerson(platform, c, 'plan', async (db, opened) => {
      const { councilId, accountId, personId, flag, today } = opened
      const needs = await informationNeedsOf(db, councilId, personId, today)
      const carers = await carersOf(db, councilId, personId)
      const record = await decisionRecord(db, councilId, personId)
      const { authorities } = record
      const { capacity } = factsFor(record, 'agree-plan', today)
      const lacksCapacity = capacity?.outcome === 'lacks-capacity'
      const consents = await consentsOf(db, councilId, personId)
      const seers = authorities.map(({ seenBy }) => seenBy)
      const names = await accountNames(db, councilId, seers)
      const ties = await relationshipsWith(db, councilId, accountId, personId)
      const seesDecisions = maySee(reader, ties, { personId, scope: 'needs', today })
      const seen = { flag, today, needs, carers, authorities, consents, names }
      return { ...seen, seesDecisions, lacksCapacity }
    })
    const mayWrite = reader.permissions.has('assess')
    return c.html(<AboutPage frame={c.get('frame')} {...model} mayWrite={mayWrite} />)
  })

  routes.route('/', needRoutes(platform))
  return routes
}
