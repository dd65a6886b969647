import { canForm, canJoin } from '../can-join.ts'
import { gain, join, leave } from '../change.ts'
import type { Search } from './search.ts'

/**
 * Takes a line out and notes it; false where the person agreed to it, or too many have been moved
 * already.
 */
export function displace(search: Search, line: number): boolean {
  const { roster, displaced } = search
  if (roster.fixed[line] === 1 || search.displacedCount === displaced.length) return false
  leave(roster, line)
  displaced[search.displacedCount++] = line
  return true
}

/**
 * Finds the displaced something else at the times that they had, in the order in which they lost
 * it.
 */
export function refillDisplaced(search: Search, blink: number): void {
  const { roster, displaced } = search
  const { candidates, sessions } = roster.compiled
  for (let i = 0; i < search.displacedCount; i++) {
    const line = displaced[i] as number
    const s = candidates.session[line] as number
    refill(search, candidates.person[line] as number, sessions.mask[s] as number, blink)
  }
  search.displacedCount = 0
}

/**
 * Plans the best line that can be had for each of the person's half-days in the mask that are
 * empty. A candidate is passed over with the chance `blink` (Christiaens and Vanden Berghe, 'Slack
 * induction by string removals', 2020), so that what was taken apart is not put together just as it
 * was.
 */
export function refill(search: Search, person: number, mask: number, blink: number): void {
  const { roster } = search
  for (let left = mask; left !== 0; left &= left - 1) {
    const halfDay = 31 - Math.clz32(left & -left)
    if ((roster.lineAt[person * 21 + halfDay] as number) >= 0) continue
    const best = bestAt(search, person * 22 + halfDay, blink)
    if (best >= 0) join(roster, best)
  }
}

/**
 * The candidate of one person and half-day that raises the score most, or -1 where none can be had
 * that does.
 */
export function bestAt(search: Search, slot: number, blink: number): number {
  const { roster, random, forming } = search
  const { slotStart, session } = roster.compiled.candidates
  const end = slotStart[slot + 1] as number
  let best = -1
  let most = 0
  for (let c = slotStart[slot] as number; c < end; c++) {
    if (blink > 0 && random.unit() < blink) continue
    const isForming = forming[session[c] as number] === 1
    if (!(isForming ? canForm(roster, c) : canJoin(roster, c))) continue
    const rise = gain(roster, c)
    if (rise > most) {
      most = rise
      best = c
    }
  }
  return best
}
