import { Hono } from 'hono'
import { may, type Signed } from '#ground/access/may.ts'
import type { Reader } from '#ground/access/reader.ts'
import { auditRead } from '#ground/access/record.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { withoutAdvocate } from './advocacy-queries.ts'
import { MiddleRatiosPage, WithoutAdvocatePage, WrongPlacesPage } from './pages/lists.tsx'
import { needsPaths } from './paths.ts'
import { settingPolicy } from './policies.ts'
import { reviewWrongPlaces } from './ratio-actions.ts'
import { middleRatios, ratiosInBuildings, type WrongPlace, wrongPlaces } from './ratio-queries.ts'

/** From here on the staff are that person's own (rule R34): what a hub that people share was not made for (WD-13). */
const ONE_TO_ONE = { staff: 1, people: 1 } as const
const READERS = ['assess', 'authorise'] as const

/** Lists across people, each only of those whom the reader may see. */
export function listRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const today = () => dayOf(platform.now())

  routes.get(needsPaths.middleRatios.pattern, may(READERS, 'middle ratios seen'), (c) => {
    const reader = c.get('reader')
    return platform.transaction(reader.councilId, async (db) => {
      const asked = { councilId: reader.councilId, on: today() }
      const rules = await policiesOn(db, asked, { setting: settingPolicy })
      const frame = c.get('frame')
      if (!rules.ok) return c.html(<MiddleRatiosPage frame={frame} ratios={undefined} />)
      const { complexRatioFrom: below, lessComplexRatioTo: above } = rules.value.setting
      const ratios = await middleRatios(db, reader, { on: today(), below, above })
      const spread = await ratiosInBuildings(db, reader, today())
      const policy = rules.value.setting
      await auditRead(db, reader, peopleIn(ratios), c.get('auditedAs'), platform.now())
      return c.html(<MiddleRatiosPage {...{ frame, ratios, spread, policy }} />)
    })
  })

  routes.get(needsPaths.wrongPlace.pattern, may(READERS, 'wrong places seen'), (c) => {
    const reader = c.get('reader')
    return platform.transaction(reader.councilId, async (db) => {
      const places = await placesFor(db, reader, today())
      await auditRead(db, reader, peopleIn(places), c.get('auditedAs'), platform.now())
      return c.html(<WrongPlacesPage frame={c.get('frame')} places={places} mayAsk />)
    })
  })
  routes.post(needsPaths.wrongPlace.pattern, may(READERS, 'reviews asked for'), (c) => {
    const reader = c.get('reader')
    return platform.transaction(reader.councilId, async (db) => {
      const places = await placesFor(db, reader, today())
      const when = { now: platform.now(), today: today() }
      await reviewWrongPlaces(db, reader.councilId, places, when)
      await auditRead(db, reader, peopleIn(places), c.get('auditedAs'), platform.now())
      return c.redirect(needsPaths.wrongPlace.to(), 303)
    })
  })

  routes.get(needsPaths.withoutAdvocate.pattern, may(READERS, 'advocacy list seen'), (c) => {
    const reader = c.get('reader')
    return platform.transaction(reader.councilId, async (db) => {
      const people = await withoutAdvocate(db, reader, today())
      await auditRead(db, reader, peopleIn(people), c.get('auditedAs'), platform.now())
      return c.html(<WithoutAdvocatePage frame={c.get('frame')} people={people} />)
    })
  })

  return routes
}

const peopleIn = (rows: readonly { readonly personId: string }[]) => [
  ...new Set(rows.map((row) => row.personId)),
]

const placesFor = (db: Db, reader: Reader, on: Day): Promise<readonly WrongPlace[]> =>
  wrongPlaces(db, reader, { on, from: ONE_TO_ONE })
