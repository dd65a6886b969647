import { dayOf, minuteOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { writeFact } from '#ground/platform/facts.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { askersOf, daysTouched } from './asker-queries.ts'
import {
  type Asker,
  type AskRefusal,
  decidePlace,
  type Now,
  type Place,
  type PlanRefusal,
  type Want,
} from './asking.ts'
import { type AnsweringHours, answeringPlaces, waitingOrder } from './asking-policies.ts'
import { firstPlaceTaken } from './new-starter-actions.ts'
import { insertPlace, type TakenPlace } from './place-store.ts'
import { lockPeople } from './request-store.ts'
import type { Seat } from './seat.ts'
import { seatsOf } from './seat-queries.ts'
import { lockSessions } from './store.ts'
import type { WaitingReason } from './waiting.ts'

/** What a plan says to a weekly place: it is put in the plan with it, or the place is not taken. */
export type PutInPlan = (
  db: Db,
  place: TakenPlace & { readonly councilId: Id },
) => Promise<Result<unknown, { readonly kind: string }>>

/** Who acts, when, and what else happens with it. */
export type Acting = {
  readonly councilId: Id
  /** Who pressed. */
  readonly accountId: Id
  readonly now: Date
  /** `platform.tell`. Without it the fact is written, and heard when it is looked for. */
  readonly tell?: Platform['tell']
  /** Every weekly place is a line of the plan as well, where somebody has one. */
  readonly putInPlan?: PutInPlan
}

/** Everything that a decision about one session stands on, under the locks on the session and on the people. */
export type AtHand = {
  readonly seat: Seat
  readonly askers: readonly Asker[]
  readonly order: readonly WaitingReason[]
  readonly hours: AnsweringHours
  readonly now: Now
}

/**
 * Locks a session, then the people, and reads what decides. Always in this order, and ids in theirs, so that two who want
 * the same wait for each other and never both.
 *
 * @throws NotFound where there is no such session or person
 */
export async function atHand(
  db: Db,
  { councilId, now }: Pick<Acting, 'councilId' | 'now'>,
  asked: { readonly sessionId: Id; readonly personIds: readonly Id[]; readonly want: Want },
): Promise<Result<AtHand, LapsedPolicy>> {
  const { sessionId, personIds, want } = asked
  await lockSessions(db, councilId, [sessionId])
  await lockPeople(db, councilId, personIds)
  const today = dayOf(now)
  const seat = (await seatsOf(db, { councilId, sessionIds: [sessionId], from: today })).get(
    sessionId,
  )
  if (!seat) throw new NotFound(`No session ${sessionId}`)
  const days = daysTouched(seat, want)
  const askers = await askersOf(db, { councilId, personIds, on: want.day, sessionId, days })
  if (askers.length < personIds.length) throw new NotFound('No such person')
  const rules = await policiesOn(
    db,
    { councilId, on: today },
    { order: waitingOrder, hours: answeringPlaces },
  )
  if (!rules.ok) return rules
  return accept({ seat, askers, ...rules.value, now: { today, minute: minuteOf(now) } })
}

/** The decision for one of those at hand. */
export function decideAt(at: AtHand, personId: Id, want: Want): Result<Place, AskRefusal> {
  const asker = at.askers.find(({ id }) => id === personId)
  if (!asker) throw new NotFound(`No person ${personId}`)
  return decidePlace({ seat: at.seat, asker, want, now: at.now, order: at.order })
}

export type Taking = Want & {
  readonly personId: Id
  readonly sessionId: Id
  readonly place: Place
  readonly swapFor?: TakenPlace['swapFor']
  readonly togetherId?: Id
  readonly madeBy?: TakenPlace['madeBy']
}

/**
 * Takes a place that was decided under the lock: puts it in the plan where it is weekly, writes it, and tells. A plan that
 * refuses it leaves everything as it was.
 *
 * @returns the id of the place
 */
export async function takePlace(
  db: Db,
  acting: Acting,
  taking: Taking,
): Promise<Result<Id, PlanRefusal>> {
  const { councilId, accountId, now } = acting
  const { place, personId, kind } = taking
  const taken: TakenPlace = {
    ...{ ...place, id: newId(now), personId, sessionId: taking.sessionId, kind, day: taking.day },
    ...(taking.hours && { hours: taking.hours }),
    ...(taking.swapFor && { swapFor: taking.swapFor }),
    ...(taking.togetherId && { togetherId: taking.togetherId }),
    ...{ madeBy: taking.madeBy ?? 'person', accountId, at: now },
  }
  if (kind === 'weekly' && acting.putInPlan) {
    const put = await acting.putInPlan(db, { ...taken, councilId })
    if (!put.ok) return refuse({ kind: 'plan', why: put.refusal.kind })
  }
  const id = await insertPlace(db, councilId, taken)
  if (kind === 'weekly') await firstPlaceTaken(db, { councilId, personId, now })
  const detail = { kind, day: taken.day }
  await audit(db, [
    { councilId, accountId, personId, action: 'place taken', subject: id, detail, at: now },
  ])
  await tellOf(acting)(db, { kind: 'booking-confirmed', councilId, subject: taken.id, at: now })
  return accept(id)
}

export const tellOf = ({ tell }: Acting): Platform['tell'] => tell ?? write

const write: Platform['tell'] = async (db, fact) => {
  await writeFact(db, fact)
}
