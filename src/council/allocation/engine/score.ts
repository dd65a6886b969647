import { compile } from './compiled/compile.ts'
import { type KnownPerson, knownPerson } from './lookup.ts'
import { defaultParameters, type Parameters, type SoftName, softNames } from './parameters.ts'
import type { Plan } from './plan.ts'
import { rosterOf, sessionOf } from './plan-of.ts'
import type { Problem } from './problem.ts'
import type { Roster } from './roster.ts'
import { evennessPoints } from './soft/evenness.ts'
import { friendsPoints } from './soft/friends.ts'
import { carerBreak, wantedMinutes } from './soft/minutes.ts'
import { lineConstraints } from './soft/of-a-line.ts'

export type ByConstraint = Readonly<Record<SoftName, number>>

/** What a plan is worth: whole numbers, weights included. */
export type Score = {
  /** The sum of `byConstraint`, and nothing else. */
  readonly total: number
  readonly byConstraint: ByConstraint
  /**
   * Each friendship's points are half the one's and half the other's; evenness is nobody's own, and
   * is in `groups`.
   */
  readonly people: readonly PersonScore[]
  readonly groups: readonly GroupScore[]
  readonly filledHalfDays: number
  readonly wantedHalfDays: number
}

export type PersonScore = {
  readonly person: string
  readonly total: number
  readonly byConstraint: ByConstraint
}

export type GroupScore = {
  readonly kind: 'area' | 'band'
  readonly key: string
  readonly wanted: number
  readonly filled: number
  readonly score: number
}

/** Scores a plan that keeps every hard constraint; throws on one that does not. */
export function score(
  problem: Problem,
  plan: Plan,
  parameters: Parameters = defaultParameters,
): Score {
  return scoreOf(rosterOf(compile(problem, parameters), plan))
}

/** Reckoned afresh from the lines, not from the total that the search has kept. */
export function scoreOf(roster: Roster): Score {
  const { compiled } = roster
  const people = compiled.lookup.problem.people.map(({ id }, p) => {
    const byConstraint = scorePerson(roster, knownPerson(compiled.lookup, id), p)
    return { person: id, total: sum(byConstraint), byConstraint }
  })
  const groups = compiled.groups.names.map((name, g) => scoreGroup(roster, name, g))
  const byConstraint = noScore()
  for (const person of people) {
    for (const name of softNames) byConstraint[name] += person.byConstraint[name]
  }
  for (const group of groups) byConstraint.evenness += group.score
  return {
    total: sum(byConstraint),
    byConstraint,
    people,
    groups,
    filledHalfDays: roster.filled,
    wantedHalfDays: compiled.lookup.problem.people.reduce((n, p) => n + p.wantedHalfDays.length, 0),
  }
}

function scorePerson(roster: Roster, known: KnownPerson, p: number): Record<SoftName, number> {
  const { compiled, lineAt } = roster
  const { weights, candidates, friends } = compiled
  const points = noScore()
  const lines = [...new Set(lineAt.subarray(p * 21, p * 21 + 21))].filter((line) => line >= 0)
  const choices = (candidates.start[p + 1] as number) - (candidates.start[p] as number)
  let minutes = 0
  const served = new Set<string>()
  for (const c of lines) {
    const session = sessionOf(compiled, c)
    const choice = { known, session, choices, pence: candidates.pence[c] as number }
    for (const constraint of lineConstraints) points[constraint.name] += constraint.points(choice)
    minutes += session.ends - session.starts
    for (const outcome of session.outcomes) {
      if (known.person.outcomes.includes(outcome)) served.add(outcome)
    }
  }
  points['wanted-minutes'] = wantedMinutes(minutes, known.person.wantedMinutes)
  points['carer-break'] = carerBreak(minutes, known.person.carerBreak)
  points['outcomes-served'] = served.size
  for (let i = friends.start[p] as number; i < (friends.start[p + 1] as number); i++) {
    points['friends-together'] += friendsPoints(...sharedWith(roster, lines, i)) / 2
  }
  for (const name of softNames) points[name] = points[name] * weights[name] + 0 // no -0
  return points
}

/**
 * How many sessions one person's lines share with their i-th friend, and the friendship's weight.
 */
function sharedWith(
  { compiled, lineAt }: Roster,
  lines: readonly number[],
  i: number,
): readonly [number, number] {
  const { candidates, friends, lookup } = compiled
  const week = (friends.other[i] as number) * 21
  const theirs = [...lineAt.subarray(week, week + 21)]
  const sessions = new Set(theirs.filter((c) => c >= 0).map((c) => candidates.session[c]))
  const shared = lines.filter((c) => sessions.has(candidates.session[c])).length
  return [shared, lookup.problem.friendships[friends.tie[i] as number]?.weight ?? 0]
}

function scoreGroup(roster: Roster, name: { kind: 'area' | 'band'; key: string }, g: number) {
  const { groups, weights, lookup } = roster.compiled
  const members = lookup.problem.people.flatMap((person, p) =>
    person[name.kind] === name.key ? [p] : [],
  )
  const filled = members.reduce((n, p) => n + filledBy(roster, p), 0)
  const wanted = groups.wanted[g] as number
  return { ...name, wanted, filled, score: weights.evenness * evennessPoints(filled, wanted) }
}

const filledBy = ({ lineAt }: Roster, p: number): number =>
  lineAt.subarray(p * 21, p * 21 + 21).filter((line) => line >= 0).length

export const noScore = (): Record<SoftName, number> =>
  Object.fromEntries(softNames.map((name) => [name, 0])) as Record<SoftName, number>

const sum = (byConstraint: ByConstraint): number =>
  softNames.reduce((total, name) => total + byConstraint[name], 0)
