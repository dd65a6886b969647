import type { Day } from '#ground/kernel/day.ts'
import { compareSupport, type Ratio } from '#ground/kernel/ratio.ts'
import { type Rooms, staffing } from '#lives/offer/staffing.ts'

/** How one day differs from every week: who comes on it besides, and who has said that they do not come. */
export type OnOneDay = {
  readonly day: Day
  readonly joins: readonly Ratio[]
  readonly gives: readonly Ratio[]
}

/** A weekly place that somebody has: from the day that is asked about, unless it begins later or has an end. */
export type Taken = { readonly ratio: Ratio; readonly from?: Day; readonly to?: Day }

/** What decides how many can take part in a session. */
export type Capacity = {
  readonly most: number
  /** Staff on the day, as an exact fraction. */
  readonly staff: { readonly n: number; readonly d: number }
  readonly rooms: Rooms
  readonly leastStaff: number
  /** Days on which somebody has a place for that day alone. A weekly place needs room on each of them too. */
  readonly onDays?: readonly OnOneDay[]
}

/**
 * Whether one more person at a ratio can join those who have places, every week from a day on: the head count, and staff
 * enough by rule R34, on that day, on each later one on which somebody begins, and on each on which others have a place
 * for that day alone. Two places of one person, one after the other, are one at a time.
 */
export function hasPlaceFor(session: Capacity, taken: readonly Taken[], joining: Ratio): boolean {
  const begins = [...new Set([undefined, ...taken.map(({ from }) => from)])]
  const withThem = (on?: Day) => [...thereOn(taken, on), joining]
  if (!begins.every((on) => canHold(session, withThem(on)))) return false
  return (session.onDays ?? []).every((on) => canHold(session, onThat(on, withThem(on.day))))
}

/** @param on no day: the one that is asked about */
const thereOn = (taken: readonly Taken[], on: Day | undefined): readonly Ratio[] =>
  taken
    .filter(({ from, to }) => (!from || (on && from <= on)) && (!to || !on || on <= to))
    .map(({ ratio }) => ratio)

/** Whether a session has room and staff for these people on one day (rule R34). */
export function canHold(session: Omit<Capacity, 'onDays'>, people: readonly Ratio[]): boolean {
  if (people.length > session.most) return false
  return staffing(people, session).needed * session.staff.d <= session.staff.n
}

/** Everybody who comes on one day, of those who have a weekly place and those who have the day alone. */
export function onThat({ joins, gives }: OnOneDay, weekly: readonly Ratio[]): readonly Ratio[] {
  const left = [...weekly]
  for (const gone of gives) {
    const at = left.findIndex((one) => compareSupport(one, gone) === 0)
    if (at >= 0) left.splice(at, 1)
  }
  return [...left, ...joins]
}
