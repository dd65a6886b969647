import { dayOf, momentOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { workersOf } from '#lives/tasks/queries.ts'
import { bornOn } from './asker-queries.ts'
import { isChildOn } from './asking.ts'
import { answeringPlaces } from './asking-policies.ts'
import { type BookingRequest, hoursFrom } from './request.ts'
import { findOpen, insertRequests } from './request-store.ts'
import { nextDays } from './seat.ts'
import { seatsOf } from './seat-queries.ts'
import type { WantedPlace } from './week-of-places.ts'

type Taking = {
  readonly councilId: Id
  readonly personId: Id
  /** Who pressed; nobody, where the night did it. */
  readonly accountId?: Id | undefined
  readonly takes: readonly WantedPlace[]
  readonly now: Date
}

/**
 * Places that come with a plan or a week, of somebody who is not yet eighteen when they begin: none is taken at once.
 * Whoever runs the session is asked for each, as for any place that a child asks for, and says yes with the check that the
 * session names (DO-28). Asked again while it waits, it is the same request.
 *
 * @returns the places that may be taken now
 */
export async function askForChildsPlaces(db: Db, taking: Taking): Promise<readonly WantedPlace[]> {
  const { councilId, personId, takes, now } = taking
  if (takes.length === 0) return takes
  const person = { bornOn: await bornOn(db, councilId, personId) }
  const asks = takes.filter(({ startsOn }) => isChildOn(person, startsOn))
  if (asks.length === 0) return takes
  const requests = await requestsFor(db, taking, asks)
  for (const request of requests) {
    if (await findOpen(db, councilId, request)) continue
    await insertRequests(db, councilId, [request])
    const { askedBy: accountId, id: subject } = request
    const action = 'place of a child asked for'
    await audit(db, [{ councilId, accountId, personId, subject, action, at: now }])
  }
  return takes.filter((one) => !asks.includes(one))
}

/** Where no rule says how long they have, until the day itself. A child whom nobody works with has nobody to ask for them. */
async function requestsFor(
  db: Db,
  { councilId, personId, accountId, now }: Taking,
  asks: readonly WantedPlace[],
): Promise<readonly BookingRequest[]> {
  const today = dayOf(now)
  const rules = await policiesOn(db, { councilId, on: today }, { hours: answeringPlaces })
  const workers = await workersOf(db, { councilId, personIds: [personId], on: today })
  const askedBy = accountId ?? workers[0]?.accountId
  const sessionIds = asks.map(({ sessionId }) => sessionId)
  const seats = await seatsOf(db, { councilId, sessionIds, from: today })
  return asks.flatMap(({ sessionId, ratio, price, startsOn }): BookingRequest[] => {
    const seat = seats.get(sessionId)
    const [day] = seat ? nextDays(seat, startsOn, 1) : []
    if (!day || !askedBy) return []
    const answerBy = rules.ok ? hoursFrom(now, rules.value.hours.provider) : momentOf(day, 0)
    return [
      {
        ...{ id: newId(now), personId, sessionId, kind: 'weekly', day, ratio, price },
        ...{ route: 'none', state: 'requested', providerWords: '', askedBy, askedAt: now },
        ...{ answerBy, version: 1 },
      },
    ]
  })
}
