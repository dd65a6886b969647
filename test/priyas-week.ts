import { addDays, day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Answering } from '#weeks/proposals/actions.ts'
import { findWeek } from '#weeks/proposals/queries.ts'
import { everything, haveCouncils, severnshire, testPlatform } from './platform.ts'
import * as scene from './week-scene.ts'

const platform = testPlatform({ now: scene.TUESDAY })

export const inCouncil = <T>(work: (db: Db) => Promise<T>): Promise<T> =>
  platform.transaction(severnshire, work)

export const priyas = (weekId: Id, version = 1): Answering => ({
  ...{ councilId: severnshire, personId: scene.people.priya, weekId, version },
  ...{ accountId: scene.accounts.priya, now: scene.TUESDAY },
})

export const SUNDAY = addDays(scene.NEXT_MONDAY, -1)

/** From when and until when somebody has a place, by session. */
export async function placesOf(personId: Id) {
  const rows = await everything()
    .selectFrom('standing_booking')
    .select(['session_id', 'starts_on', 'ends_on'])
    .where('person_id', '=', personId)
    .execute()
  const nameOf = new Map(Object.entries(scene.sessions).map(([name, id]) => [id, name]))
  return Object.fromEntries(
    rows.map((r) => [nameOf.get(r.session_id), [r.starts_on, r.ends_on] as const]),
  )
}

export const answersOf = (weekId: Id) =>
  everything()
    .selectFrom('week_answer')
    .select(['answer', 'session_id', 'swapped_to', 'account_id', 'open'])
    .where('week_id', '=', weekId)
    .orderBy('answered_at')
    .execute()

export const seePriyas = () =>
  inCouncil((db) => findWeek(db, severnshire, scene.people.priya, day('2026-09-01')))

/**
 * Priya goes to art on Thursdays and music on Fridays; what is proposed keeps music and has gardening for art.
 * @returns the id of the week
 */
export async function havePriyasWeek(): Promise<Id> {
  const db = everything()
  await haveCouncils()
  await scene.haveTown(db)
  await scene.haveSessions(db, [
    ...(['art', 'gardening', 'swimming', 'pottery'] as const).map((s) => scene.aSession(s)),
    scene.aSession('music', { weekday: 4 }),
    scene.aSession('choir', { weekday: 1 }),
    scene.aSession('farm', { venueId: scene.farmVenue }),
  ])
  await scene.havePeople(db, [scene.aPerson('priya'), scene.aPerson('sam'), scene.aPerson('ada')])
  await scene.haveAccounts(db)
  await scene.haveRun(db)
  await scene.holds(db, 'priya', 'art')
  await scene.holds(db, 'priya', 'music')
  return scene.isProposed(db, 'priya', [scene.aLine('gardening'), scene.aLine('music')])
}
