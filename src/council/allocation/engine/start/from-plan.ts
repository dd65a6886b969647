import { canForm } from '../can-join.ts'
import { join } from '../change.ts'
import type { Plan } from '../plan.ts'
import { findCandidate } from '../plan-of.ts'
import type { Search } from '../search/search.ts'

/**
 * Plans again whatever of an earlier plan can still be: a line whose session is gone, or that some
 * hard constraint now forbids, is passed over, and what is left of a session under its least is for
 * `greedy` to top up or close.
 */
export function fromPlan({ roster }: Search, plan: Plan): void {
  for (const { person, lines } of plan.weeks) {
    for (const { session } of lines) {
      const c = findCandidate(roster.compiled, person, session)
      if (c >= 0 && canForm(roster, c)) join(roster, c)
    }
  }
}
