import { displace, refillDisplaced } from '../displace.ts'
import { drawLine } from '../draw.ts'
import type { Move, Search } from '../search.ts'

/**
 * Takes apart a neighbourhood of the plan and builds it again, best first and with a blink here and
 * there (Schrimpf and others, 'Record breaking optimization results using the ruin and recreate
 * principle', 2000). A neighbourhood is two sessions of one half-day that some person could choose
 * between, or one day of a person and of those they meet.
 */
export const ruinAndRecreate: Move = {
  supports: ({ candidates }) => candidates.count > 0,
  attempt: (search) => {
    search.displacedCount = 0
    if (search.random.below(2) === 0) ruinTwoSessions(search)
    else ruinOneDay(search)
    if (search.displacedCount === 0) return false
    shuffle(search)
    const { displacedCount, displaced } = search
    refillDisplaced(search, 0.1)
    for (let i = 0; i < displacedCount; i++) markForming(search, displaced[i] as number, 0)
    return true
  },
}

const mostRuined = 40

function ruinTwoSessions(search: Search): void {
  const { roster, random } = search
  const { candidates, sessions } = roster.compiled
  const c = random.below(candidates.count)
  const s = candidates.session[c] as number
  const slot = (candidates.person[c] as number) * 22 + (sessions.firstHalfDay[s] as number)
  const start = candidates.slotStart[slot] as number
  const other = start + random.below((candidates.slotStart[slot + 1] as number) - start)
  ruinSession(search, s)
  ruinSession(search, candidates.session[other] as number)
}

/** Last members first; those who agreed stay. */
function ruinSession(search: Search, s: number): void {
  const { members, heads, compiled } = search.roster
  const start = compiled.candidates.ofSessionStart[s] as number
  for (let i = (heads[s] as number) - 1; i >= 0; i--) ruin(search, members[start + i] as number)
}

function ruinOneDay(search: Search): void {
  const { roster, random } = search
  const { candidates, people } = roster.compiled
  const line = drawLine(search, random.below(people.count))
  if (line < 0) return
  const s = candidates.session[line] as number
  const day = Math.floor((roster.compiled.sessions.firstHalfDay[s] as number) / 3)
  const start = candidates.ofSessionStart[s] as number
  for (let i = (roster.heads[s] as number) - 1; i >= 0; i--) {
    const member = roster.members[start + i] as number
    const morning = (candidates.person[member] as number) * 21 + day * 3
    for (let at = morning; at < morning + 3; at++) {
      const found = roster.lineAt[at] as number
      if (found >= 0) ruin(search, found)
    }
  }
}

function ruin(search: Search, line: number): void {
  if (search.displacedCount < mostRuined && displace(search, line)) markForming(search, line, 1)
}

/** While it is built again, a session that was taken apart may be under its least. */
function markForming({ roster, forming }: Search, line: number, mark: 0 | 1): void {
  forming[roster.compiled.candidates.session[line] as number] = mark
}

function shuffle({ displaced, displacedCount, random }: Search): void {
  for (let i = displacedCount - 1; i > 0; i--) {
    const j = random.below(i + 1)
    const held = displaced[i] as number
    displaced[i] = displaced[j] as number
    displaced[j] = held
  }
}
