import type { Day } from '#ground/kernel/day.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import { type Capacity, hasPlaceFor, type Taken } from '#weeks/bookings/places.ts'
import type { Offered } from './offered.ts'
import { statusOf } from './offered.ts'
import { conceptOf } from './openactive-activities.ts'

/** One day of a session, as it is told: how many may come, and how many more still can. */
export type Sitting = {
  readonly sessionId: string
  readonly day: Day
  readonly starts: Minutes
  readonly ends: Minutes
  readonly most: number
  readonly left: number
  readonly cancelled: boolean
}

/** What decides how many more can come on one day. */
export type SittingFacts = Capacity & {
  readonly sessionId: string
  readonly day: Day
  readonly starts: Minutes
  readonly ends: Minutes
  readonly cancelled: boolean
  /** The ratio of each person who has a place that day. */
  readonly taken: readonly Ratio[]
}

/** Whether OpenActive has it: an activity of its list, that places are given for, at a price. */
export const isOpportunity = (offered: Offered, today: Day): boolean =>
  conceptOf(offered.activity) !== undefined &&
  statusOf(offered, today) === 'active' &&
  offered.prices.length > 0

/** Least support first, in exact fractions. */
const byLeastSupport = (a: Ratio, b: Ratio): number => a.staff * b.people - b.staff * a.people

/**
 * How many more could come, if each needed the least support that the session has a price for: the head count, and staff
 * enough for everybody (rule R34).
 */
export function placesLeft(facts: SittingFacts, ratios: readonly Ratio[]): number {
  const joining = ratios.toSorted(byLeastSupport)[0]
  if (!joining || facts.cancelled) return 0
  const taken = facts.taken.map((ratio): Taken => ({ ratio }))
  let left = 0
  while (hasPlaceFor(facts, taken, joining)) {
    taken.push({ ratio: joining })
    left++
  }
  return left
}

export function sittingOf(facts: SittingFacts, ratios: readonly Ratio[]): Sitting {
  const { sessionId, day, starts, ends, most, cancelled } = facts
  return { sessionId, day, starts, ends, most, cancelled, left: placesLeft(facts, ratios) }
}
