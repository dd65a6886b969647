import { compile } from './compiled/compile.ts'
import { defaultParameters, type Parameters, softNames } from './parameters.ts'
import type { Plan } from './plan.ts'
import { planFacts } from './plan-facts.ts'
import { rosterOf } from './plan-of.ts'
import type { Problem } from './problem.ts'
import { type ByConstraint, noScore, scoreOf } from './score.ts'

/**
 * What changes from one plan to another: the score by constraint, and whose weeks, by how many
 * lines.
 */
export type PlanDiff = {
  /** B less A: above 0 where B is better. */
  readonly total: number
  readonly byConstraint: ByConstraint
  readonly filledHalfDays: number
  /** People whose weeks differ, in the problem's order. */
  readonly people: readonly PersonDiff[]
}

export type PersonDiff = {
  readonly person: string
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** The person's own part of the score, B less A; a friend's move changes it too. */
  readonly score: number
}

export function diff(
  problem: Problem,
  planA: Plan,
  planB: Plan,
  parameters: Parameters = defaultParameters,
): PlanDiff {
  const compiled = compile(problem, parameters)
  const a = scoreOf(rosterOf(compiled, planA))
  const b = scoreOf(rosterOf(compiled, planB))
  const byConstraint = noScore()
  for (const name of softNames) byConstraint[name] = b.byConstraint[name] - a.byConstraint[name]
  const [factsA, factsB] = [planFacts(planA), planFacts(planB)]
  const people = problem.people.flatMap(({ id }, p) => {
    const before = factsA.week(id).map(({ session }) => session)
    const after = factsB.week(id).map(({ session }) => session)
    const added = after.filter((session) => !before.includes(session))
    const removed = before.filter((session) => !after.includes(session))
    const rise = (b.people[p]?.total ?? 0) - (a.people[p]?.total ?? 0)
    return added.length + removed.length > 0 ? [{ person: id, added, removed, score: rise }] : []
  })
  return {
    total: b.total - a.total,
    byConstraint,
    filledHalfDays: b.filledHalfDays - a.filledHalfDays,
    people,
  }
}
