import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { waitingOrder } from './asking-policies.ts'
import { lapseRequests } from './request-store.ts'
import { seatsOf } from './seat-queries.ts'
import { closeRequests, dueTogether, saveTogether } from './together-store.ts'
import { offerPlaces, partiesToOffer } from './waiting-actions.ts'
import { endWaiting, passOffers, sessionsWaitedFor } from './waiting-store.ts'

/** So many sessions a minute: the rest have their turn in the next. */
const MOST_SESSIONS = 200

type Minute = { readonly councilId: Id; readonly now: Date }

/**
 * What nobody answered in time lapses: friends who were asked, requests, offers. It takes no lock on a session, so that it
 * never waits for somebody who books there while they wait for it. Done again, it changes nothing.
 */
export async function everythingLapses(db: Db, { councilId, now }: Minute): Promise<void> {
  for (const one of await dueTogether(db, councilId, now)) {
    await closeRequests(db, councilId, one.id, 'lapsed')
    await endWaiting(db, councilId, { togetherId: one.id }, { state: 'passed', now })
    await saveTogether(db, councilId, { ...one, state: 'not-booked', why: 'no-answer' })
  }
  await lapseRequests(db, councilId, now)
  await passOffers(db, councilId, { now, today: dayOf(now) })
}

/** Free places are offered to those who wait, in their order, each session under its own lock. */
export async function offerFreePlaces(db: Db, { councilId, now }: Minute): Promise<void> {
  const today = dayOf(now)
  const sessionIds = await sessionsWaitedFor(db, councilId, MOST_SESSIONS)
  if (sessionIds.length === 0) return
  const rules = await policiesOn(db, { councilId, on: today }, { order: waitingOrder })
  if (!rules.ok) return
  const seats = await seatsOf(db, { councilId, sessionIds, from: today })
  const free = [...seats.values()].filter(
    (seat) => partiesToOffer(seat, rules.value.order, now).length > 0,
  )
  for (const { id } of free.sort((a, b) => (a.id < b.id ? -1 : 1)))
    await offerPlaces(db, { councilId, sessionId: id, now })
}
