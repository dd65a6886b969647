import { canForm } from '../can-join.ts'
import { gain, join, keep, undo } from '../change.ts'
import type { Search } from '../search/search.ts'

/**
 * Plans first what people have agreed to. A session that cannot reach its least even with others
 * brought in is closed for the whole run and all is begun again without it, so that an agreement is
 * lost only to another agreement, to the person's own circumstances, or to a session that cannot
 * run.
 */
export function keepAgreements(search: Search): void {
  const { roster } = search
  for (let tries = 0; tries <= roster.compiled.sessions.count; tries++) {
    joinAgreed(search)
    if (bringToLeast(search)) break
    undo(roster)
    roster.fixed.fill(0)
  }
  keep(roster)
}

function joinAgreed({ roster }: Search): void {
  const { agreed, count } = roster.compiled.candidates
  for (let c = 0; c < count; c++) {
    if (agreed[c] === 0 || !canForm(roster, c)) continue
    join(roster, c)
    roster.fixed[c] = 1
  }
}

/** False, and the session closed, at the first that cannot be brought to its least. */
function bringToLeast({ roster }: Search): boolean {
  const { candidates, sessions } = roster.compiled
  for (let s = 0; s < sessions.count; s++) {
    const least = sessions.least[s] as number
    if (roster.heads[s] === 0) continue
    while ((roster.heads[s] as number) < least) {
      let best = -1
      const end = candidates.ofSessionStart[s + 1] as number
      for (let i = candidates.ofSessionStart[s] as number; i < end; i++) {
        const c = candidates.ofSession[i] as number
        if (canForm(roster, c) && (best < 0 || gain(roster, c) > gain(roster, best))) best = c
      }
      if (best < 0) {
        roster.closed[s] = 1
        return false
      }
      join(roster, best)
    }
  }
  return true
}
