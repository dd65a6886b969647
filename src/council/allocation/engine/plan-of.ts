import { canForm } from './can-join.ts'
import { join, keep } from './change.ts'
import type { Compiled } from './compiled/compiled.ts'
import type { Line, Plan } from './plan.ts'
import type { Session } from './problem.ts'
import { emptyRoster, type Roster } from './roster.ts'

/** The roster as plain data. */
export function planOf({ compiled, lineAt }: Roster): Plan {
  const { problem } = compiled.lookup
  return {
    format: 'good-days-plan-1',
    weeks: problem.people.map(({ id }, p) => {
      const week = [...new Set(lineAt.subarray(p * 21, p * 21 + 21))].filter((line) => line >= 0)
      return { person: id, lines: week.map((c) => lineOf(compiled, c)) }
    }),
  }
}

export function lineOf(compiled: Compiled, c: number): Line {
  const session = sessionOf(compiled, c)
  const price = session.prices[compiled.candidates.price[c] as number]
  if (!price) throw new Error(`Session ${session.id} has not the price of candidate ${c}`)
  const pence = compiled.candidates.pence[c] as number
  return { session: session.id, ratio: price.ratio, pence }
}

export function sessionOf({ lookup, sessions, candidates }: Compiled, c: number): Session {
  const s = candidates.session[c] as number
  return lookup.problem.sessions[sessions.inProblem[s] as number] as Session
}

/**
 * A roster of a plan that keeps every hard constraint. A line that it cannot hold is a bug of
 * whoever made the plan.
 */
export function rosterOf(compiled: Compiled, plan: Plan): Roster {
  const roster = emptyRoster(compiled)
  for (const { person, lines } of plan.weeks) {
    for (const { session } of lines) {
      const c = findCandidate(compiled, person, session)
      if (c < 0 || !canForm(roster, c)) {
        throw new Error(
          `The plan has ${person} in ${session}, which cannot be. Maybe it is another problem's.`,
        )
      }
      join(roster, c)
    }
  }
  keep(roster)
  return roster
}

/** The candidate for a person and a session, or -1 where a fixed hard constraint forbids it. */
export function findCandidate(compiled: Compiled, person: string, session: string): number {
  const { start, session: of } = compiled.candidates
  const { people, sessions } = compiled.numbers
  const p = people.get(person)
  const s = sessions.get(session)
  if (p === undefined || s === undefined) return -1
  for (let c = start[p] as number; c < (start[p + 1] as number); c++) if (of[c] === s) return c
  return -1
}
