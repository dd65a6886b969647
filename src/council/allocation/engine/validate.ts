import { fault, numbers, type ProblemFault } from './faults/fault.ts'
import { personFaults } from './faults/of-a-person.ts'
import { sessionFaults } from './faults/of-a-session.ts'
import type { Place, Problem } from './problem.ts'

/** All that is wrong with a problem, in its own order; nothing where it can be solved. */
export const validate = (problem: Problem): readonly ProblemFault[] =>
  problem.format === 'good-days-problem-2'
    ? faultsIn(problem)
    : [fault('format-unknown', 'problem', '', 'format', (problem as Problem).format)]

const faultsIn = (problem: Problem): readonly ProblemFault[] => [
  ...duplicates('people', problem.people),
  ...duplicates('sessions', problem.sessions),
  ...duplicates('places', problem.places),
  ...personFaults(problem),
  ...sessionFaults(problem),
  ...placeFaults(problem.places),
  ...pairFaults(problem),
]

/** What `solve` throws when it is given a problem that `validate` finds fault with. */
export class FaultyProblem extends Error {
  readonly faults: readonly ProblemFault[]

  constructor(faults: readonly ProblemFault[]) {
    const [first] = faults
    super(`The problem has ${faults.length} faults, the first: ${JSON.stringify(first)}`)
    this.name = 'FaultyProblem'
    this.faults = faults
  }
}

function duplicates(
  where: ProblemFault['where'],
  things: readonly { readonly id: string }[],
): ProblemFault[] {
  const seen = new Set<string>()
  return things.flatMap(({ id }) => {
    if (seen.has(id)) return [fault('duplicate-id', where, id, 'id', id)]
    seen.add(id)
    return []
  })
}

const placeFaults = (places: readonly Place[]): ProblemFault[] => {
  const ids = new Set(places.map(({ id }) => id))
  return places.flatMap(({ id, near }) =>
    near.flatMap(([other, minutes]) => [
      ...(ids.has(other) ? [] : [fault('unknown-id', 'places', id, 'near', other)]),
      ...numbers('places', id, { [`near.${other}`]: minutes }),
    ]),
  )
}

function pairFaults({ people, friendships, apart }: Problem): ProblemFault[] {
  const ids = new Set(people.map(({ id }) => id))
  const check = (where: 'friendships' | 'apart', pairs: readonly (readonly [string, string])[]) => {
    const seen = new Set<string>()
    return pairs.flatMap(([a, b]) => {
      const name = `${a} ${b}`
      const key = JSON.stringify(a < b ? [a, b] : [b, a])
      const twice = seen.has(key)
      seen.add(key)
      return [
        ...[a, b]
          .filter((id) => !ids.has(id))
          .map((id) => fault('unknown-id', where, name, '', id)),
        ...(a === b ? [fault('with-oneself', where, name, '', a)] : []),
        ...(twice ? [fault('pair-twice', where, name, '', '')] : []),
      ]
    })
  }
  return [
    ...check(
      'friendships',
      friendships.map(({ a, b }) => [a, b]),
    ),
    ...friendships
      .filter(({ weight }) => !(weight >= 0 && weight <= 1000))
      .map(({ a, b, weight }) =>
        fault('number-out-of-range', 'friendships', `${a} ${b}`, 'weight', weight),
      ),
    ...check('apart', apart),
  ]
}
