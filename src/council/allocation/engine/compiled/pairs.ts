import type { Weights } from '../parameters.ts'
import type { Problem } from '../problem.ts'
import { firstTogether, furtherTogether } from '../soft/friends.ts'
import type { CompiledFriends } from './compiled.ts'

export function compileFriends(
  { people, friendships }: Problem,
  weights: Weights,
): CompiledFriends {
  const pairs = friendships.map(({ a, b }) => [a, b] as const)
  const worth = weights['friends-together']
  return {
    ...byPerson(people, pairs),
    ties: friendships.length,
    first: Float64Array.from(friendships, ({ weight }) => worth * firstTogether(weight)),
    further: Float64Array.from(friendships, ({ weight }) => worth * furtherTogether(weight)),
  }
}

export const compileApart = ({ people, apart }: Problem) => byPerson(people, apart)

/** Each pair from both its sides: person p's at `start[p]` to `start[p + 1]`. */
function byPerson(
  people: readonly { readonly id: string }[],
  pairs: readonly (readonly [string, string])[],
) {
  const numberOf = new Map(people.map(({ id }, p) => [id, p]))
  const sides = pairs.flatMap(([a, b], tie) => {
    const [p, q] = [numberOf.get(a) ?? 0, numberOf.get(b) ?? 0]
    return [
      { p, other: q, tie },
      { p: q, other: p, tie },
    ]
  })
  sides.sort((x, y) => x.p - y.p || x.tie - y.tie)
  const start = new Int32Array(people.length + 1)
  for (const { p } of sides) start[p + 1] = (start[p + 1] as number) + 1
  for (let p = 0; p < people.length; p++) {
    start[p + 1] = (start[p + 1] as number) + (start[p] as number)
  }
  return {
    start,
    other: Int32Array.from(sides, ({ other }) => other),
    tie: Int32Array.from(sides, ({ tie }) => tie),
  }
}
