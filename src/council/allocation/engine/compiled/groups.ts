import type { Weights } from '../parameters.ts'
import type { Problem } from '../problem.ts'
import { evennessPoints } from '../soft/evenness.ts'
import type { Groups } from './compiled.ts'

/**
 * Every area and every band, with a table of what each number of filled half-days is worth there.
 */
export function compileGroups({ people }: Problem, weights: Weights): Groups {
  const names: { kind: 'area' | 'band'; key: string }[] = []
  const wanted: number[] = []
  for (const kind of ['area', 'band'] as const) {
    const sums = new Map<string, number>()
    for (const person of people) {
      const sum = sums.get(person[kind]) ?? 0
      sums.set(person[kind], sum + person.wantedHalfDays.length)
    }
    for (const [key, sum] of sums) {
      names.push({ kind, key })
      wanted.push(sum)
    }
  }
  const start = new Int32Array(wanted.length + 1)
  wanted.forEach((sum, g) => {
    start[g + 1] = (start[g] as number) + sum + 1
  })
  const worth = new Float64Array(start[wanted.length] as number)
  wanted.forEach((sum, g) => {
    for (let filled = 0; filled <= sum; filled++) {
      worth[(start[g] as number) + filled] = weights.evenness * evennessPoints(filled, sum)
    }
  })
  return { names, wanted: Int32Array.from(wanted), start, worth }
}
