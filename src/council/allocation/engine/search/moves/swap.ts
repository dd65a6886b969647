import { canJoin } from '../../can-join.ts'
import { join, leave } from '../../change.ts'
import { candidateFor, drawLine } from '../draw.ts'
import type { Move, Search } from '../search.ts'

/** Two people change places: each takes the other's session of the same half-days. */
export const swap: Move = {
  supports: ({ people }) => people.count > 1,
  attempt: (search) => {
    const { roster, random } = search
    const { candidates, sessions, people } = roster.compiled
    const mine = drawLine(search, random.below(people.count))
    if (mine < 0) return false
    const theirs = drawOther(search, mine)
    if (theirs < 0 || roster.fixed[mine] === 1 || roster.fixed[theirs] === 1) return false
    const s = candidates.session[mine] as number
    const t = candidates.session[theirs] as number
    if (s === t || sessions.mask[s] !== sessions.mask[t]) return false
    const meThere = candidateFor(search, candidates.person[mine] as number, t)
    const themHere = candidateFor(search, candidates.person[theirs] as number, s)
    if (meThere < 0 || themHere < 0) return false
    leave(roster, mine)
    leave(roster, theirs)
    return joinIfCan(search, meThere) && joinIfCan(search, themHere)
  },
}

/** Somebody's line in another session that the person could choose for the same half-day, or -1. */
function drawOther({ roster, random }: Search, mine: number): number {
  const { candidates, sessions } = roster.compiled
  const halfDay = sessions.firstHalfDay[candidates.session[mine] as number] as number
  const slot = (candidates.person[mine] as number) * 22 + halfDay
  const start = candidates.slotStart[slot] as number
  const choice = start + random.below((candidates.slotStart[slot + 1] as number) - start)
  const t = candidates.session[choice] as number
  const heads = roster.heads[t] as number
  if (heads === 0) return -1
  return roster.members[(candidates.ofSessionStart[t] as number) + random.below(heads)] as number
}

function joinIfCan({ roster }: Search, c: number): boolean {
  if (!canJoin(roster, c)) return false
  join(roster, c)
  return true
}
