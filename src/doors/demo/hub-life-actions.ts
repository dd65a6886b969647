import type { Id } from '#ground/kernel/id.ts'
import { idFrom } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { logHelp, logWalkIn, setCosts } from '#lives/offer/hub-actions.ts'
import { writeVisit } from '#lives/offer/quality-actions.ts'
import { saveRoom } from '#lives/offer/venue-actions.ts'
import type { HubLife } from './hub-life.ts'
import * as store from './store.ts'

const A_DAY = 86_400_000

/** Keeps what a hub has done lately, as its manager and its visitors would have written it. */
export async function saveHubLife(
  db: Db,
  councilId: Id,
  { life, now }: { readonly life: HubLife; readonly now: Date },
): Promise<void> {
  const { venueId, providerId, managerId: accountId, visitorId } = life
  const at = { councilId, accountId, venueId, providerId, now }
  await store.welcome(db, councilId, venueId)
  for (const room of life.rooms) await saveRoom(db, at, room)
  await setCosts(db, at, life.costs)
  for (const { daysAgo, ...walkIn } of life.walkIns)
    await logWalkIn(db, { ...at, now: new Date(now.getTime() - daysAgo * A_DAY) }, walkIn)
  for (const help of life.helps) await logHelp(db, at, help)
  await writeVisit(
    db,
    { councilId, accountId: visitorId, now },
    {
      ...{ id: idFrom(venueId, 'hub-life', 'visit'), venueId, day: life.visitedOn, visitors: 5 },
      ...{ wouldGoAgain: 4, good: 'People know your name. You choose what you do.' },
      better: 'The hall is loud at lunch. A sign for the quiet room would help.',
    },
  )
}
