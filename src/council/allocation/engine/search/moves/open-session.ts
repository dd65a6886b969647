import { canForm } from '../../can-join.ts'
import { join } from '../../change.ts'
import { displace, refillDisplaced } from '../displace.ts'
import type { Move, Search } from '../search.ts'
import { makeMoney, makeTime } from './place.ts'

/**
 * Brings several people at once into a session that nobody is in and that does not run with one:
 * first those whose time is free, then, while it is still under its least, those who would have to
 * give something up.
 */
export const openSession: Move = {
  supports: ({ sessions }) => sessions.least.some((least) => least > 1),
  attempt: (search) => {
    const { roster, random } = search
    const { sessions, candidates } = roster.compiled
    const s = random.below(sessions.count)
    const least = sessions.least[s] as number
    const choices =
      (candidates.ofSessionStart[s + 1] as number) - (candidates.ofSessionStart[s] as number)
    if (least < 2 || choices < least || roster.closed[s] === 1) return false
    if ((roster.heads[s] as number) > 0) return false
    search.displacedCount = 0
    if (random.below(2) === 0) closeAnother(search, s)
    gather(search, s, joinFree)
    if ((roster.heads[s] as number) < least) gather(search, s, joinAnyway)
    if ((roster.heads[s] as number) < least) return false
    refillDisplaced(search, 0)
    return true
  },
}

/**
 * Takes everyone out of the session that one of those who could come is in at that time. Two
 * sessions that draw on the same few people cannot both run, and no step of one person's leads from
 * the one to the other.
 */
function closeAnother(search: Search, s: number): void {
  const { roster, random } = search
  const { sessions, candidates } = roster.compiled
  const start = candidates.ofSessionStart[s] as number
  const count = (candidates.ofSessionStart[s + 1] as number) - start
  const person = candidates.person[candidates.ofSession[start + random.below(count)] as number]
  const halfDay = sessions.firstHalfDay[s] as number
  const line = roster.lineAt[(person as number) * 21 + halfDay] as number
  if (line < 0) return
  const other = candidates.session[line] as number
  const members = candidates.ofSessionStart[other] as number
  for (let i = (roster.heads[other] as number) - 1; i >= 0; i--) {
    displace(search, roster.members[members + i] as number)
  }
}

/**
 * Asks everybody who could choose the session, from a random one on, until it has its least and a
 * few more.
 */
function gather(search: Search, s: number, ask: (search: Search, c: number) => boolean): void {
  const { roster, random } = search
  const { candidates, sessions } = roster.compiled
  const start = candidates.ofSessionStart[s] as number
  const count = (candidates.ofSessionStart[s + 1] as number) - start
  const enough = (sessions.least[s] as number) + (ask === joinFree ? 4 : 0)
  const from = random.below(count)
  for (let i = 0; i < count && (roster.heads[s] as number) < enough; i++) {
    ask(search, candidates.ofSession[start + ((from + i) % count)] as number)
  }
}

function joinFree({ roster }: Search, c: number): boolean {
  if (!canForm(roster, c)) return false
  join(roster, c)
  return true
}

/**
 * Somebody who has agreed to what is in the way keeps it, and may lose another line for nothing:
 * the score decides.
 */
function joinAnyway(search: Search, c: number): boolean {
  if ((search.roster.position[c] as number) >= 0) return false
  return makeTime(search, c) && makeMoney(search, c) && joinFree(search, c)
}
