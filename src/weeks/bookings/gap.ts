import type { Day } from '#ground/kernel/day.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import { journeyMinutes, type TravelSpeed } from '#weeks/travel/journey.ts'
import type { Busy } from './asking.ts'
import { hoursOn, type Seat, whereOn } from './seat.ts'

/** Time between two activities of one day, long enough to be nowhere in. */
export type Gap = { readonly day: Day; readonly before: Busy; readonly after: Busy }
/** Time at a hub that fills it. */
export type GapOffer = {
  readonly seat: Seat
  readonly hours: { readonly starts: Minutes; readonly ends: Minutes }
  readonly price: Pence
}

/** Shorter than three quarters of an hour is the way from one to the other; longer than four hours is time at home. */
const SHORTEST = 45
const LONGEST = 240
/** What is left of it at a hub, after getting there and on, is worth going for from half an hour. */
const LEAST_THERE = 30

/** The gaps between what somebody has, day by day: nothing else is between the two. */
export function gapsBetween(busy: readonly Busy[]): readonly Gap[] {
  const sorted = [...busy].sort((a, b) => a.day.localeCompare(b.day) || a.starts - b.starts)
  return sorted.flatMap((after, at) => {
    const before = sorted[at - 1]
    if (before?.day !== after.day) return []
    const minutes = after.starts - before.ends
    return minutes < SHORTEST || minutes > LONGEST ? [] : [{ day: after.day, before, after }]
  })
}

/**
 * When somebody could be at a hub within a gap: from when they get there to when they must leave, no longer than it is
 * open. Nothing, where that is too short.
 */
export function hoursWithin(
  seat: Seat,
  { day: on, before, after }: Gap,
  speeds: readonly TravelSpeed[],
): GapOffer['hours'] | undefined {
  const hub = whereOn(seat, on)
  const way = (to: Busy): number =>
    to.venueId === hub.venueId
      ? 0
      : (journeyMinutes(speeds, 'car', to.at, hub.at) ?? Number.POSITIVE_INFINITY)
  const open = hoursOn(seat, on)
  const starts = Math.max(open.starts, before.ends + way(before))
  const ends = Math.min(open.ends, after.starts - way(after))
  return ends - starts >= LEAST_THERE ? { starts, ends } : undefined
}
