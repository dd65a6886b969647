import { addDays, type Day, mondayOf } from '#ground/kernel/day.ts'
import type { Span } from '#lives/offer/open-days.ts'
import type { PersonsDay } from './persons-days.ts'
import type { Seat } from './seat.ts'

/** A weekly day that fell out through nothing the person did: a holiday, a closure, or whoever runs it cancelled (R26). */
export const isLost = ({ kind, state }: Pick<PersonsDay, 'kind' | 'state'>): boolean =>
  kind === 'weekly' && (state === 'closed' || state === 'cancelled')

/**
 * The days on which another may be had for a day that fell out: from the Monday of its week for the weeks of the
 * council's rule, and none that is over. Nothing, once the last of them has passed.
 */
export function swapSpan(lost: Day, weeks: number, today: Day): Span | undefined {
  const from = [mondayOf(lost), today].sort()[1] ?? today
  const to = addDays(mondayOf(lost), weeks * 7 - 1)
  return from <= to ? { from, to } : undefined
}

/** How many days may still be had in the place of those that one day took: never more than it took. */
export const swapsLeft = (lostThatDay: number, taken: number): number =>
  Math.max(0, lostThatDay - taken)

export type SwapOffer = {
  readonly sessionId: string
  readonly day: Day
  readonly isSameActivity: boolean
  readonly isSameVenue: boolean
  readonly starts: number
}

/** Another day that can be had, with what it is. */
export type Offered = SwapOffer & { readonly seat: Seat }

/** What is most like what fell out first: the same thing to do, then the same place, then the nearest day. */
export const byLikeness =
  (lost: Day) =>
  (a: SwapOffer, b: SwapOffer): number =>
    Number(b.isSameActivity) - Number(a.isSameActivity) ||
    Number(b.isSameVenue) - Number(a.isSameVenue) ||
    distance(lost, a.day) - distance(lost, b.day) ||
    a.day.localeCompare(b.day) ||
    a.starts - b.starts ||
    a.sessionId.localeCompare(b.sessionId)

const distance = (a: Day, b: Day): number => Math.abs(Date.parse(a) - Date.parse(b))
