import { clash, isFull, isOverBudget, meetsApart } from '../../can-join.ts'
import { join } from '../../change.ts'
import { displace, refillDisplaced } from '../displace.ts'
import { drawLine } from '../draw.ts'
import type { Move, Search } from '../search.ts'

/**
 * Puts a person in a session that they could choose, taking out whatever is in the way: their own
 * lines that clash or cost too much, and somebody else where the session is full. Those are then
 * found something else.
 */
export const place: Move = {
  supports: ({ candidates }) => candidates.count > 0,
  attempt: (search) => {
    const c = search.random.below(search.roster.compiled.candidates.count)
    return placeCandidate(search, c)
  },
}

export function placeCandidate(search: Search, c: number): boolean {
  const { roster } = search
  const { candidates, sessions } = roster.compiled
  const s = candidates.session[c] as number
  if ((roster.position[c] as number) >= 0 || roster.closed[s] === 1) return false
  if ((roster.heads[s] as number) + 1 < (sessions.least[s] as number)) return false
  search.displacedCount = 0
  if (meetsApart(roster, c) || !makeTime(search, c)) return false
  if (!makeMoney(search, c) || !makeRoom(search, c)) return false
  join(roster, c)
  refillDisplaced(search, 0)
  return true
}

/** Takes out the person's own lines that clash with the candidate. */
export function makeTime(search: Search, c: number): boolean {
  const { roster } = search
  const { candidates, sessions } = roster.compiled
  const halfDay = sessions.firstHalfDay[candidates.session[c] as number] as number
  const morning = (candidates.person[c] as number) * 21 + halfDay - (halfDay % 3)
  for (let at = morning; at < morning + 3; at++) {
    const line = roster.lineAt[at] as number
    if (line >= 0 && clash(roster, c, line) && !displace(search, line)) return false
  }
  return true
}

const mostGivenUp = 3

/** Takes out lines of the person's own until the budget holds the candidate. */
export function makeMoney(search: Search, c: number): boolean {
  const { roster } = search
  const person = roster.compiled.candidates.person[c] as number
  for (let i = 0; isOverBudget(roster, c); i++) {
    const line = i < mostGivenUp ? drawLine(search, person) : -1
    if (line < 0 || !displace(search, line)) return false
  }
  return true
}

const mostMadeToMove = 2

/**
 * Takes out somebody who is in the session, and a second where one is not enough. The place of
 * those who hold one stays theirs, so that taking them out would make no room.
 */
function makeRoom(search: Search, c: number): boolean {
  const { roster, random } = search
  const { candidates } = roster.compiled
  const s = candidates.session[c] as number
  const start = candidates.ofSessionStart[s] as number
  for (let i = 0; isFull(roster, c); i++) {
    const heads = roster.heads[s] as number
    if (i === mostMadeToMove || heads === 0) return false
    const from = random.below(heads)
    let member = -1
    for (let j = 0; j < heads && member < 0; j++) {
      const one = roster.members[start + ((from + j) % heads)] as number
      if (candidates.keeps[one] === 0) member = one
    }
    if (member < 0 || !displace(search, member)) return false
  }
  return true
}
