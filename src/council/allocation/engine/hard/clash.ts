import { dayOf, type Lookup } from '../lookup.ts'
import type { Session } from '../problem.ts'

/**
 * Nobody can do both: they fill the same half-day, their times overlap, or they are on one day with
 * less time between the end of one and the start of the other than it takes to travel. Asked of
 * every two sessions of a day, so that taking one out of a week never makes two others clash.
 */
export function clash({ minutesBetween }: Lookup, a: Session, b: Session): boolean {
  if (a.id === b.id || a.halfDays.some((halfDay) => b.halfDays.includes(halfDay))) return true
  const [first, second] = a.starts <= b.starts ? [a, b] : [b, a]
  if (second.starts < first.ends) return true
  if (dayOfSession(first) !== dayOfSession(second)) return false
  return second.starts - first.ends < minutesBetween(first.place, second.place)
}

/** Every half-day of a session is on the day that it starts: `validate` has seen to it. */
export const dayOfSession = ({ halfDays }: Session): number => dayOf(halfDays[0] ?? 0)
