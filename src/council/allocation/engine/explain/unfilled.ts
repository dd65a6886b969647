import { gain } from '../change.ts'
import { type Block, type HardName, nearestFirst } from '../hard/block.ts'
import { blocks } from '../hard/in-plan.ts'
import type { KnownPerson } from '../lookup.ts'
import type { PlanFacts } from '../plan-facts.ts'
import { findCandidate } from '../plan-of.ts'
import type { HalfDay } from '../problem.ts'
import type { Roster } from '../roster.ts'

/**
 * Why a wanted half-day is empty. What it claims: there are `sessions` sessions in that half-day;
 * `blocked` says how many of them each hard constraint keeps out of the person's week as the plan
 * stands; `nearest` are the three with the fewest constraints in the way, each with all of them.
 */
export type Unfilled = {
  readonly halfDay: HalfDay
  /**
   * `no-session`: there is none at all. `worth-less`: one could be had, and would lower the score.
   * Else the hard constraint that stands first in the way of the nearest session, where every
   * session has at least one.
   */
  readonly reason: 'no-session' | 'worth-less' | HardName
  readonly sessions: number
  readonly blocked: Readonly<Partial<Record<HardName, number>>>
  readonly nearest: readonly NearMiss[]
}

export type NearMiss = {
  readonly session: string
  /** In the order of `nearestFirst`; none where the session could be had. */
  readonly blockedBy: readonly Block[]
  /** Where it could be had: how the plan's score would change, at most 0. */
  readonly difference: number | null
}

const mostNearest = 3

/** Every empty wanted half-day of everyone. */
export function unfilledOf(roster: Roster, facts: PlanFacts) {
  const { people, problem } = roster.compiled.lookup
  return problem.people.flatMap(({ id }) => {
    const known = people.get(id)
    if (!known) return []
    return unfilledFor(roster, facts, known).map((unfilled) => ({ person: id, ...unfilled }))
  })
}

export function unfilledFor(roster: Roster, facts: PlanFacts, known: KnownPerson): Unfilled[] {
  const { sessions } = roster.compiled.lookup
  const filled = new Set(
    facts.week(known.person.id).flatMap((line) => sessions.get(line.session)?.halfDays ?? []),
  )
  return [...known.wanted]
    .filter((halfDay) => !filled.has(halfDay))
    .sort((a, b) => a - b)
    .map((halfDay) => whyUnfilled(roster, facts, known, halfDay))
}

function whyUnfilled(
  roster: Roster,
  facts: PlanFacts,
  known: KnownPerson,
  halfDay: HalfDay,
): Unfilled {
  const { lookup } = roster.compiled
  const sessions = lookup.sessionsAt.get(halfDay) ?? []
  const misses = sessions.map((session) => ({
    session: session.id,
    blockedBy: blocks({ lookup, known, session, facts }).toSorted((a, b) => order(a) - order(b)),
  }))
  const blocked: Partial<Record<HardName, number>> = {}
  for (const { blockedBy } of misses) {
    for (const { constraint } of blockedBy) blocked[constraint] = (blocked[constraint] ?? 0) + 1
  }
  const nearest = misses
    .toSorted((a, b) => a.blockedBy.length - b.blockedBy.length || first(a) - first(b))
    .slice(0, mostNearest)
    .map((miss) => ({ ...miss, difference: difference(roster, known, miss) }))
  const reason = nearest[0] ? (nearest[0].blockedBy[0]?.constraint ?? 'worth-less') : 'no-session'
  return { halfDay, reason, sessions: sessions.length, blocked, nearest }
}

const order = ({ constraint }: Block): number => nearestFirst.indexOf(constraint)

const first = ({ blockedBy: [block] }: { readonly blockedBy: readonly Block[] }): number =>
  block ? order(block) : -1

function difference(
  roster: Roster,
  { person }: KnownPerson,
  { session, blockedBy }: Omit<NearMiss, 'difference'>,
): number | null {
  if (blockedBy.length > 0) return null
  return gain(roster, findCandidate(roster.compiled, person.id, session))
}
