import type { Random } from '#ground/kernel/random.ts'

/** So many of each, as a share of all. */
export type Shares<Kind extends string> = Readonly<Record<Kind, number>>

const kindsOf = <Kind extends string>(shares: Shares<Kind>) => Object.keys(shares) as Kind[]

/**
 * Whole numbers in the proportion of the shares that add up to the total exactly: each rounded down, then one more
 * for the largest remainders (Hamilton's method).
 */
export function quotas<Kind extends string>(total: number, shares: Shares<Kind>) {
  const sum = kindsOf(shares).reduce((all, kind) => all + shares[kind], 0)
  const exact = kindsOf(shares).map((kind) => ({ kind, count: (total * shares[kind]) / sum }))
  const counts = exact.map(({ kind, count }) => [kind, Math.floor(count)] as [Kind, number])
  const left = total - counts.reduce((all, [, count]) => all + count, 0)
  const remainder = (i: number) =>
    Math.round(1e6 * ((exact[i]?.count ?? 0) - (counts[i]?.[1] ?? 0)))
  const byRemainder = counts.map((_, i) => i).sort((a, b) => remainder(b) - remainder(a) || a - b)
  for (const i of byRemainder.slice(0, left)) (counts[i] as [Kind, number])[1] += 1
  return Object.fromEntries(counts) as Record<Kind, number>
}

/** A list with each kind as often as it is counted. */
export const repeated = <Kind extends string>(counts: Shares<Kind>): Kind[] =>
  kindsOf(counts).flatMap((kind) => Array.from({ length: counts[kind] }, () => kind))

/** One kind for each of so many, in the exact quotas, in a chance order. */
export const dealt = <Kind extends string>(random: Random, total: number, shares: Shares<Kind>) =>
  random.shuffle(repeated(quotas(total, shares)))
