import { canForm } from '../can-join.ts'
import { join } from '../change.ts'
import { displace, refillDisplaced } from './displace.ts'
import type { Search } from './search.ts'

/**
 * Ends a move: a session that it touched and left under its least is topped up with people whose
 * time is free, or closed, and those who were in it are found something else. False where somebody
 * in a session that must close agreed to it, so that the move cannot stand.
 */
export function settle(search: Search): boolean {
  const { roster } = search
  const { candidates, sessions } = roster.compiled
  search.displacedCount = 0
  for (let i = 0; i < roster.logged; i++) {
    const entry = roster.log[i] as number
    const s = candidates.session[entry >= 0 ? entry : ~entry] as number
    const heads = roster.heads[s] as number
    if (heads === 0 || heads >= (sessions.least[s] as number)) continue
    if (!topUp(search, s) && !close(search, s)) return false
  }
  refillDisplaced(search, 0)
  return true
}

/** Asks everybody who could choose the session, from a random one on. */
function topUp({ roster, random }: Search, s: number): boolean {
  const { candidates, sessions } = roster.compiled
  const least = sessions.least[s] as number
  const start = candidates.ofSessionStart[s] as number
  const count = (candidates.ofSessionStart[s + 1] as number) - start
  const from = random.below(count)
  for (let i = 0; i < count; i++) {
    const c = candidates.ofSession[start + ((from + i) % count)] as number
    if (!canForm(roster, c)) continue
    join(roster, c)
    if ((roster.heads[s] as number) >= least) return true
  }
  return false
}

function close(search: Search, s: number): boolean {
  const { heads, members, compiled } = search.roster
  const start = compiled.candidates.ofSessionStart[s] as number
  while ((heads[s] as number) > 0) {
    if (!displace(search, members[start + (heads[s] as number) - 1] as number)) return false
  }
  return true
}
