import type { Ratio } from '#ground/kernel/ratio.ts'
import { type Rooms, staffing } from '#lives/offer/staffing.ts'

/** What decides how many can take part in a session. */
export type Capacity = {
  readonly most: number
  /** Staff on the day, as an exact fraction. */
  readonly staff: { readonly n: number; readonly d: number }
  readonly rooms: Rooms
  readonly leastStaff: number
}

/**
 * Whether one more person at a ratio can join those who have places: the head count, and staff enough by rule R34.
 *
 * @param taken the ratio of each person who has a place already
 */
export function hasPlaceFor(session: Capacity, taken: readonly Ratio[], joining: Ratio): boolean {
  if (taken.length + 1 > session.most) return false
  const { needed } = staffing([...taken, joining], session)
  return needed * session.staff.d <= session.staff.n
}
