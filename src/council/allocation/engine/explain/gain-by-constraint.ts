import { priced } from '../compiled/candidates.ts'
import { knownPerson } from '../lookup.ts'
import { type SoftName, softNames } from '../parameters.ts'
import { sessionOf } from '../plan-of.ts'
import type { Roster } from '../roster.ts'
import { noScore } from '../score.ts'
import { evennessGain } from '../soft/evenness.ts'
import { friendsGain } from '../soft/friends.ts'
import { carerBreakGain, wantedMinutesGain } from '../soft/minutes.ts'
import { type Choice, lineConstraints } from '../soft/of-a-line.ts'
import { outcomesGain } from '../soft/outcomes.ts'
import type { Fact, Reason } from '../soft/reason.ts'

/**
 * What a candidate that is not planned would add to each soft constraint: the parts of `gain`, by
 * name.
 */
export function gainByConstraint(roster: Roster, c: number): Record<SoftName, number> {
  const { weights } = roster.compiled
  const choice = choiceOf(roster, c)
  const gains = noScore()
  for (const { name, points } of lineConstraints) gains[name] = weights[name] * points(choice) + 0
  gains['wanted-minutes'] = wantedMinutesGain(roster, c)
  gains['carer-break'] = carerBreakGain(roster, c)
  gains['outcomes-served'] = outcomesGain(roster, c)
  gains['friends-together'] = friendsGain(roster, c)
  gains.evenness = evennessGain(roster, c)
  return gains
}

/** The same with the facts of each: for a line that has been taken out for the asking. */
export function reasonsOf(roster: Roster, c: number, friends: readonly string[]): Reason[] {
  const gains = gainByConstraint(roster, c)
  const choice = choiceOf(roster, c)
  const facts = [
    ...lineConstraints.map(({ fact }) => fact(choice)),
    ...factsOfWeek(choice, friends),
  ]
  return softNames.flatMap((name) => {
    const fact = facts.find(({ constraint }) => constraint === name)
    return fact ? [{ ...fact, score: gains[name] }] : []
  })
}

function factsOfWeek({ known, session }: Choice, friends: readonly string[]): Fact[] {
  const { person } = known
  const minutes = session.ends - session.starts
  const outcomes = session.outcomes.filter((outcome) => person.outcomes.includes(outcome))
  return [
    { constraint: 'wanted-minutes', minutes },
    { constraint: 'carer-break', minutes },
    { constraint: 'outcomes-served', outcomes },
    { constraint: 'friends-together', friends },
    { constraint: 'evenness', area: person.area, band: person.band },
  ]
}

function choiceOf({ compiled }: Roster, c: number): Choice {
  const { candidates, lookup } = compiled
  const p = candidates.person[c] as number
  const choices = (candidates.start[p + 1] as number) - (candidates.start[p] as number)
  const known = knownPerson(lookup, lookup.problem.people[p]?.id ?? '')
  return priced(known, sessionOf(compiled, c), choices)
}
