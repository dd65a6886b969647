import { isDedicated, type Ratio } from '#ground/kernel/ratio.ts'

/** How people are grouped: together all who share staff are one group; by ratio each ratio has a room of its own. */
export type Rooms = 'together' | 'by-ratio'

export type Staffing = {
  readonly dedicated: number
  /** Staff for each group that shares them, rounded up per group. */
  readonly pooled: readonly number[]
  /** Dedicated and pooled, and never fewer than the site's least when anybody is there. */
  readonly needed: number
}

/**
 * Rule R34: the staff that a mixed session needs. People at 2:1 and 1:1 have staff of their own; the rest pool only
 * inside a group that stays together, summed as an exact fraction and rounded up once per group.
 *
 * @param leastStaff the fewest staff on the site when anybody is there (two, unless the site says otherwise)
 */
export function staffing(
  ratios: readonly Ratio[],
  { rooms, leastStaff }: { readonly rooms: Rooms; readonly leastStaff: number },
): Staffing {
  const dedicated = ratios
    .filter(isDedicated)
    .reduce((sum, r) => sum + Math.ceil(r.staff / r.people), 0)
  const sharing = ratios.filter((r) => !isDedicated(r))
  const groups = rooms === 'together' ? [sharing] : groupedByRatio(sharing)
  const pooled = groups.filter((group) => group.length > 0).map(wholeStaff)
  const sum = dedicated + pooled.reduce((a, b) => a + b, 0)
  return { dedicated, pooled, needed: ratios.length > 0 ? Math.max(sum, leastStaff) : 0 }
}

function groupedByRatio(ratios: readonly Ratio[]): readonly Ratio[][] {
  const groups = new Map<number, Ratio[]>()
  for (const ratio of ratios) {
    const key = ratio.staff / ratio.people // equal fractions divide to the same number
    groups.set(key, [...(groups.get(key) ?? []), ratio])
  }
  return [...groups.values()]
}

/** The sum of staff over people, exactly, rounded up. */
function wholeStaff(ratios: readonly Ratio[]): number {
  let n = 0n
  let d = 1n
  for (const { staff, people } of ratios) {
    n = n * BigInt(people) + BigInt(staff) * d
    d *= BigInt(people)
    const divisor = greatestCommonDivisor(n, d)
    n /= divisor
    d /= divisor
  }
  return Number((n + d - 1n) / d)
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint =>
  b === 0n ? a : greatestCommonDivisor(b, a % b)
