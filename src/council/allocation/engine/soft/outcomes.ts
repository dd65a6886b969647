import type { Roster } from '../roster.ts'

/** A point for each of the person's outcomes that at least one line of their week serves. */
export function outcomesGain({ compiled, servedBy }: Roster, c: number): number {
  const { candidates, weights } = compiled
  const end = candidates.outcomeStart[c + 1] as number
  let points = 0
  for (let i = candidates.outcomeStart[c] as number; i < end; i++) {
    if (servedBy[candidates.outcome[i] as number] === 0) points++
  }
  return points * weights['outcomes-served']
}
