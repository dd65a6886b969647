import type { HardName } from '../hard/block.ts'
import type { SoftName, Weights } from '../parameters.ts'
import type { Plan } from '../plan.ts'
import type { Problem } from '../problem.ts'
import { obstacles } from './obstacles.ts'
import { duePence } from './plain-places.ts'
import { type PlainPlan, plainPlan } from './plain-plan.ts'
import { assessedIn, cheapestPrice } from './plain-staffing.ts'
import { worth } from './worth.ts'

/** A plan that is not what it should be: where, and which hard constraint it breaks. */
export type Broken = {
  readonly person: string
  readonly session: string
  readonly constraint: HardName | 'agreed' | 'not-one-week-each' | 'twice' | 'wrong-price'
}

export type Checked = {
  /** Nothing, in a plan that keeps every hard constraint. */
  readonly broken: readonly Broken[]
  readonly byConstraint: Readonly<Record<SoftName, number>>
  readonly total: number
}

/** Reckons a plan again from the problem alone: every hard constraint, and what it is worth. */
export function check(problem: Problem, plan: Plan, weights: Weights): Checked {
  const plain = plainPlan(problem, plan)
  const byConstraint = worth(problem, plain, weights)
  return {
    broken: [
      ...weeksThatAreNot(problem, plan),
      ...linesThatMayNotBe(problem, plan, plain),
      ...agreementsLost(problem, plan, plain),
    ],
    byConstraint,
    total: Object.values(byConstraint).reduce((sum, value) => sum + value, 0),
  }
}

function weeksThatAreNot({ people }: Problem, plan: Plan): Broken[] {
  const names = plan.weeks.map(({ person }) => person)
  const same = names.length === people.length && people.every(({ id }, i) => names[i] === id)
  const week: Broken = { person: '', session: '', constraint: 'not-one-week-each' }
  return same ? [] : [week]
}

function linesThatMayNotBe(problem: Problem, plan: Plan, plain: PlainPlan): Broken[] {
  const broken: Broken[] = []
  for (const { person, lines } of plan.weeks) {
    for (const { session, ratio, pence } of lines) {
      const of = { person, session }
      if (lines.filter((line) => line.session === session).length > 1) {
        broken.push({ ...of, constraint: 'twice' })
      }
      for (const { constraint } of obstacles(problem, plain, of)) broken.push({ ...of, constraint })
      const { setting } = plain.session(session)
      const assessed = assessedIn(plain.person(person), setting)
      const price = assessed ? cheapestPrice(plain.session(session), assessed) : null
      const isRight =
        price !== null &&
        duePence(plain.session(session), person, price) === pence &&
        price.ratio.staff === ratio.staff &&
        price.ratio.people === ratio.people
      if (!isRight) broken.push({ ...of, constraint: 'wrong-price' })
    }
  }
  return broken
}

/**
 * An agreed session may be missing only for what other agreements, or the session and the person
 * themselves, make impossible.
 */
function agreementsLost(problem: Problem, plan: Plan, plain: PlainPlan): Broken[] {
  const onlyAgreed = plainPlan(problem, {
    ...plan,
    weeks: plan.weeks.map(({ person, lines }) => ({
      person,
      lines: lines.filter(({ session }) => plain.person(person).agreed.includes(session)),
    })),
  })
  return problem.people.flatMap(({ id, agreed }) => {
    const kept = plain.linesOf(id).map(({ session }) => session)
    return agreed
      .filter((session) => !kept.includes(session))
      .filter((session) => {
        const pair = { person: id, session }
        const byAgreed = obstacles(problem, onlyAgreed, pair).filter(
          ({ constraint }) => constraint !== 'would-not-run',
        )
        const doesNotRun = plain.peopleIn(session).length === 0 && plain.session(session).least > 1
        return byAgreed.length === 0 && !doesNotRun
      })
      .map((session): Broken => ({ person: id, session, constraint: 'agreed' }))
  })
}
