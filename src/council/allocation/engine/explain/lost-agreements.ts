import type { Block } from '../hard/block.ts'
import { blocks } from '../hard/in-plan.ts'
import { knownPerson, knownSession, type Lookup } from '../lookup.ts'
import type { PlanFacts } from '../plan-facts.ts'

/**
 * A session that a person had agreed to and that the plan has not, with every hard constraint in
 * the way.
 */
export type LostAgreement = {
  readonly person: string
  readonly session: string
  readonly blockedBy: readonly Block[]
}

export function lostAgreements(lookup: Lookup, facts: PlanFacts): readonly LostAgreement[] {
  return lookup.problem.people.flatMap(({ id, agreed }) => {
    const kept = new Set(facts.week(id).map((line) => line.session))
    return [...new Set(agreed)]
      .filter((session) => !kept.has(session))
      .map((session) => {
        const pair = { known: knownPerson(lookup, id), session: knownSession(lookup, session) }
        return { person: id, session, blockedBy: blocks({ lookup, facts, ...pair }) }
      })
  })
}
