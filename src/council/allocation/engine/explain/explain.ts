import { join, keep, leave } from '../change.ts'
import { compile } from '../compiled/compile.ts'
import type { Block } from '../hard/block.ts'
import { blocks } from '../hard/in-plan.ts'
import { type KnownPerson, knownPerson, knownSession } from '../lookup.ts'
import { defaultParameters, type Parameters } from '../parameters.ts'
import type { Line, Plan } from '../plan.ts'
import { type PlanFacts, planFacts } from '../plan-facts.ts'
import { findCandidate, rosterOf } from '../plan-of.ts'
import type { Problem } from '../problem.ts'
import type { Roster } from '../roster.ts'
import type { ByConstraint } from '../score.ts'
import type { Reason } from '../soft/reason.ts'
import { gainByConstraint, reasonsOf } from './gain-by-constraint.ts'
import { type Unfilled, unfilledFor } from './unfilled.ts'

export type PersonExplanation = {
  readonly person: string
  readonly lines: readonly ExplainedLine[]
  readonly unfilled: readonly Unfilled[]
  readonly minutes: { readonly wanted: number; readonly planned: number }
  readonly budget: { readonly weekly: number; readonly planned: number }
  /**
   * Rule R38, from the person's own time out alone: it is shown, and never met with time that they
   * want free.
   */
  readonly carerBreak: { readonly needed: number; readonly shortBy: number }
}

/**
 * A line with what speaks for it (a score of 0 with facts counts as for) and what speaks against.
 */
export type ExplainedLine = Line & {
  readonly isAgreed: boolean
  readonly for: readonly Reason[]
  readonly against: readonly Reason[]
}

export type WhyNot =
  | { readonly kind: 'in-the-week' }
  | { readonly kind: 'blocked'; readonly by: readonly Block[] }
  /**
   * It could be added as the plan stands; the score would change by so much, in all and on each
   * soft constraint.
   */
  | {
      readonly kind: 'possible'
      readonly difference: number
      readonly byConstraint: ByConstraint
    }

export type Explainer = {
  readonly person: (personId: string) => PersonExplanation
  readonly whyNot: (personId: string, sessionId: string) => WhyNot
}

/** Answers many questions about one plan: what takes time, compiling the problem, is done once. */
export function explainer(
  problem: Problem,
  plan: Plan,
  parameters: Parameters = defaultParameters,
): Explainer {
  const roster = rosterOf(compile(problem, parameters), plan)
  const facts = planFacts(plan)
  const { lookup } = roster.compiled
  return {
    person: (personId) => explainWeek(roster, facts, knownPerson(lookup, personId)),
    whyNot: (personId, sessionId) => {
      const known = knownPerson(lookup, personId)
      const session = knownSession(lookup, sessionId)
      if (facts.week(personId).some((line) => line.session === sessionId)) {
        return { kind: 'in-the-week' }
      }
      const by = blocks({ lookup, known, session, facts })
      if (by.length > 0) return { kind: 'blocked', by }
      const c = findCandidate(roster.compiled, personId, sessionId)
      const byConstraint = gainByConstraint(roster, c)
      const difference = Object.values(byConstraint).reduce((sum, score) => sum + score, 0)
      return { kind: 'possible', difference, byConstraint }
    },
  }
}

/** Why a person's week is as it is, by the default weights. For others use `explainer`. */
export const explainPerson = (problem: Problem, plan: Plan, personId: string): PersonExplanation =>
  explainer(problem, plan).person(personId)

/**
 * Why a person has not a session: all the hard constraints in the way, or what it would do to the
 * score by the default weights. For others, or for more than one question, use `explainer`.
 */
export const whyNot = (problem: Problem, plan: Plan, personId: string, sessionId: string): WhyNot =>
  explainer(problem, plan).whyNot(personId, sessionId)

function explainWeek(roster: Roster, facts: PlanFacts, known: KnownPerson): PersonExplanation {
  const { person } = known
  const { sessions } = roster.compiled.lookup
  const lines = facts.week(person.id)
  const planned = lines.reduce((sum, { session }) => {
    const { starts, ends } = sessions.get(session) ?? { starts: 0, ends: 0 }
    return sum + ends - starts
  }, 0)
  return {
    person: person.id,
    lines: lines.map((line) => explainLine(roster, facts, known, line)),
    unfilled: unfilledFor(roster, facts, known),
    minutes: { wanted: person.wantedMinutes, planned },
    budget: {
      weekly: person.weeklyBudget,
      planned: lines.reduce((sum, { pence }) => sum + pence, 0),
    },
    carerBreak: { needed: person.carerBreak, shortBy: Math.max(0, person.carerBreak - planned) },
  }
}

/** The line is taken out for the asking and put back: what that costs is what it brings. */
function explainLine(
  roster: Roster,
  facts: PlanFacts,
  known: KnownPerson,
  line: Line,
): ExplainedLine {
  const { person, friends } = known
  const there = facts.members(line.session).map((member) => member.person)
  const c = findCandidate(roster.compiled, person.id, line.session)
  leave(roster, c)
  const reasons = reasonsOf(
    roster,
    c,
    there.filter((id) => friends.has(id)),
  )
  join(roster, c)
  keep(roster)
  return {
    ...line,
    isAgreed: person.agreed.includes(line.session),
    for: reasons.filter(
      (reason) => reason.score > 0 || (reason.score === 0 && saysSomething(reason)),
    ),
    against: reasons.filter(({ score }) => score < 0),
  }
}

/** A reason that counts nothing is still worth saying where it is a fact of the person's own. */
function saysSomething(reason: Reason): boolean {
  switch (reason.constraint) {
    case 'outcomes-served':
      return reason.outcomes.length > 0
    case 'friends-together':
      return reason.friends.length > 0
    case 'continuity':
      return reason.kept.length > 0
    case 'wishes':
      return reason.wishes.length > 0
    default:
      return false
  }
}
