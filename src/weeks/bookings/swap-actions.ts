import { addDays, type Day, dayOf, daysBetween, minuteOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { lockPerson } from '#lives/people/lock-queries.ts'
import { swapWeeks } from './absence-policies.ts'
import { askersOf } from './asker-queries.ts'
import { decidePlace } from './asking.ts'
import { waitingOrder } from './asking-policies.ts'
import type { PersonsDay } from './persons-days.ts'
import { personsDays } from './persons-days-queries.ts'
import type { Acting } from './place-actions.ts'
import type { BookingRequest, Refusal } from './request.ts'
import { askForPlace } from './request-actions.ts'
import { findRequest } from './request-store.ts'
import { hoursOn } from './seat.ts'
import { seatsOf } from './seat-queries.ts'
import { lockSessions } from './store.ts'
import { byLikeness, isLost, type Offered, swapSpan, swapsLeft } from './swap.ts'
import { sittingsLike, swapsFor } from './swap-queries.ts'

type Which = {
  readonly councilId: Id
  readonly personId: Id
  readonly sessionId: Id
  readonly day: Day
  readonly now: Date
}
export type Swaps = {
  readonly lost: PersonsDay
  /** How many days may still be had for it. */
  readonly left: number
  readonly offers: readonly Offered[]
}
export type SwapRefusal =
  /** It is on, or was not theirs; nothing fell out. */
  | { readonly kind: 'nothing-lost' }
  /** Another day was had for it already. */
  | { readonly kind: 'swapped-already' }
  /** The weeks in which it could be had are over, or this day is outside them. */
  | { readonly kind: 'too-late' }

/**
 * Other days for one that a bank holiday or a closure took (rule R26): what fits the person, has room and can be paid from
 * the price of the day that fell out and what is left of the week, most alike first. Takes nothing.
 */
export async function otherDays(
  db: Db,
  asked: Which,
): Promise<Result<Swaps, SwapRefusal | LapsedPolicy>> {
  const { councilId, personId, sessionId, day, now } = asked
  const found = await lostDay(db, asked)
  if (!found.ok) return found
  const { lost, left, within, order } = found.value
  const candidates = await sittingsLike(db, { councilId, personId, sessionId, within })
  const ids = [...new Set(candidates.map((one) => one.sessionId))]
  const seats = await seatsOf(db, { councilId, sessionIds: ids, from: within.from })
  const count = daysBetween(within.from, within.to) + 1
  const days = Array.from({ length: count }, (_, i) => addDays(within.from, i))
  const whose = { councilId, personIds: [personId], on: day, sessionId, days }
  const [asker] = await askersOf(db, whose)
  const at = { today: dayOf(now), minute: minuteOf(now) }
  const offers = candidates.flatMap((one): readonly Offered[] => {
    const seat = seats.get(one.sessionId)
    if (!asker || !seat) return []
    const want = { kind: 'swap', day: one.day, credit: lost.price } as const
    if (!decidePlace({ seat, asker, want, now: at, order }).ok) return []
    return [{ ...one, seat, starts: hoursOn(seat, one.day).starts }]
  })
  return accept({ lost, left, offers: offers.sort(byLikeness(day)) })
}

/** Whether another day may be had for one that fell out, before anybody looks which. */
export const mayHaveAnother = async (db: Db, asked: Which): Promise<boolean> =>
  (await lostDay(db, asked)).ok

/** The day that fell out, how many may still be had for it, and within which days. */
async function lostDay(db: Db, { councilId, personId, sessionId, day, now }: Which) {
  const days = await personsDays(db, { councilId, personId, from: day, to: day })
  const lost = days.find((one) => one.sessionId === sessionId)
  if (!lost || !isLost(lost)) return refuse({ kind: 'nothing-lost' } as const)
  const today = dayOf(now)
  const rules = await policiesOn(
    db,
    { councilId, on: today },
    { weeks: swapWeeks, order: waitingOrder },
  )
  if (!rules.ok) return rules
  const within = swapSpan(day, rules.value.weeks, today)
  if (!within) return refuse({ kind: 'too-late' } as const)
  const taken = await swapsFor(db, { councilId, personId, day })
  const left = swapsLeft(days.filter(isLost).length, taken)
  if (left === 0) return refuse({ kind: 'swapped-already' } as const)
  return accept({ lost, left, within, order: rules.value.order })
}

/**
 * Takes another day for one that fell out. Under the lock on the person, so that two tabs never have two days for one; the
 * place itself is decided by the one rule of places. The same form sent twice is one day.
 */
export async function takeSwap(
  db: Db,
  asked: Which &
    Acting & { readonly requestId: Id; readonly to: { readonly sessionId: Id; readonly day: Day } },
): Promise<Result<BookingRequest, SwapRefusal | Refusal>> {
  const { councilId, day, to, requestId } = asked
  // Sessions before people, as everywhere.
  await lockSessions(db, councilId, [to.sessionId])
  await lockPerson(db, asked)
  const before = await findRequest(db, councilId, requestId)
  if (before?.personId === asked.personId) return accept(before)
  const found = await lostDay(db, asked)
  if (!found.ok) return found
  const { lost, within } = found.value
  if (to.day < within.from || to.day > within.to) return refuse({ kind: 'too-late' })
  const want = { kind: 'swap', day: to.day, swapFor: day, credit: lost.price } as const
  return askForPlace(db, { ...asked, ...want, requestId, sessionId: to.sessionId })
}
