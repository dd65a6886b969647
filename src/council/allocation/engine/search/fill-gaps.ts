import { refill } from './displace.ts'
import type { Search } from './search.ts'

/**
 * Whoever has an empty half-day is given the best that is to be had for it. True where anything was
 * found.
 */
export function fillGaps(search: Search): boolean {
  const { roster } = search
  const { people } = roster.compiled
  const before = roster.filled
  for (let p = 0; p < people.count; p++) refill(search, p, people.wanted[p] as number, 0)
  return roster.filled > before
}
