import type { Person, Ratio, Session } from '../problem.ts'

/** A setting may be called anything, so what every object has is not asked. */
export const assessedIn = ({ ratios }: Person, setting: string): Ratio | null =>
  new Map(Object.entries(ratios)).get(setting) ?? null

/**
 * Rule R47: of the prices with staff enough, the lowest; then the one with least staff; then the
 * first listed.
 */
export function cheapestPrice(session: Session, assessed: Ratio): Session['prices'][number] | null {
  const enough = session.prices.filter(
    ({ ratio }) =>
      BigInt(ratio.staff) * BigInt(assessed.people) >=
      BigInt(assessed.staff) * BigInt(ratio.people),
  )
  const sorted = enough.toSorted(
    (a, b) => a.pence - b.pence || a.ratio.staff * b.ratio.people - b.ratio.staff * a.ratio.people,
  )
  return sorted[0] ?? null
}

/** Rule R34 with fractions added one at a time. */
export function staffFor(session: Session, ratios: readonly Ratio[]): number {
  const rooms = new Map<string, Fraction>()
  let staff = 0
  for (const ratio of ratios) {
    if (ratio.staff >= ratio.people) {
      staff += wholes({ n: BigInt(ratio.staff), d: BigInt(ratio.people) })
      continue
    }
    const share = reduced({ n: BigInt(ratio.staff), d: BigInt(ratio.people) })
    const room = session.rooms === 'together' ? 'all' : `${share.n}/${share.d}`
    const sum = rooms.get(room) ?? { n: 0n, d: 1n }
    rooms.set(room, reduced({ n: sum.n * share.d + share.n * sum.d, d: sum.d * share.d }))
  }
  for (const sum of rooms.values()) staff += wholes(sum)
  return ratios.length === 0 ? 0 : Math.max(staff, session.leastStaff)
}

type Fraction = { readonly n: bigint; readonly d: bigint }

const wholes = ({ n, d }: Fraction): number => Number((n + d - 1n) / d)

function reduced({ n, d }: Fraction): Fraction {
  let [a, b] = [n, d]
  while (b) [a, b] = [b, a % b]
  return a === 0n ? { n: 0n, d: 1n } : { n: n / a, d: d / a }
}
