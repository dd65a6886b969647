import { addDays, type Day, mondayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { compareSupport, type Ratio } from '#ground/kernel/ratio.ts'
import type { StandingBooking } from './standing-booking.ts'

/** A new week of places begins on the Monday after the day on which it was agreed. */
export const nextMonday = (today: Day): Day => addDays(mondayOf(today), 7)

/** A weekly place that somebody wants from a day. */
export type WantedPlace = {
  readonly sessionId: Id
  readonly ratio: Ratio
  readonly price: Pence
  /** Not before the session itself begins. */
  readonly startsOn: Day
  /** The last day, where it is known already: notice runs until then. */
  readonly endsOn?: Day
}

export type ChangeOfPlaces = {
  readonly keeps: readonly StandingBooking[]
  /** Given up: the last day is the Sunday before, or the one that is wanted. */
  readonly ends: readonly StandingBooking[]
  /** Taken, but never begun: given up as if it had not been. */
  readonly drops: readonly StandingBooking[]
  readonly takes: readonly WantedPlace[]
}

/**
 * What must change so that from a Monday on somebody has the places that they want and no others. A place that stays
 * is not touched: its price is still that of the day on which it was taken.
 *
 * @param held their places that still hold on that Monday, or begin later
 */
export function changeOfPlaces(
  held: readonly StandingBooking[],
  wanted: readonly WantedPlace[],
  from: Day,
): ChangeOfPlaces {
  const isOf = (w: WantedPlace, h: StandingBooking) =>
    w.sessionId === h.sessionId && compareSupport(w.ratio, h.ratio) === 0
  const open = held.filter((h) => h.endsOn === undefined)
  const goOn = open.filter((h) => wanted.some((w) => isOf(w, h) && w.endsOn === undefined))
  // Until a place that is wanted begins, the one before it in that session is how they are there.
  const isBefore = ({ sessionId, endsOn }: StandingBooking) =>
    endsOn !== undefined &&
    goOn.some((next) => next.sessionId === sessionId && endsOn < next.startsOn)
  const keeps = [...goOn, ...held.filter(isBefore)]
  const runsOut = open.flatMap((h) => {
    const endsOn = wanted.find((w) => isOf(w, h))?.endsOn
    return endsOn === undefined || keeps.includes(h) ? [] : [{ ...h, endsOn }]
  })
  const stays = [...keeps, ...runsOut]
  const gone = held.filter((h) => !stays.some(({ id }) => id === h.id))
  const lastDay = addDays(from, -1)
  return {
    keeps,
    ends: [
      ...gone.filter((h) => h.startsOn < from).map((h) => ({ ...h, endsOn: lastDay })),
      ...runsOut,
    ],
    drops: gone.filter((h) => h.startsOn >= from),
    takes: wanted.filter((w) => !stays.some((h) => isOf(w, h))),
  }
}
