import { describe, expect, test } from 'vitest'
import { check } from '../checker/check.ts'
import { generateCounty } from '../generate/generate.ts'
import { defaultParameters, halfDaysAlone } from '../parameters.ts'
import { solve } from '../solve.ts'
import { solveExactly } from './solve-exactly.ts'

const { weights } = defaultParameters

describe('against HiGHS', () => {
  test('on a small county both agree on what a plan is worth, and ours is near the optimum', async () => {
    const problem = generateCounty({ people: 12, sessions: 24, seed: 4, agreed: 0 })
    const exact = await solveExactly(problem, { seconds: 10 })
    const checked = exact.plan && check(problem, exact.plan, weights)
    expect(checked?.broken).toEqual([])
    expect(checked?.total).toBe(exact.value)
    const ours = solve(problem, { seed: 1 })
    expect(ours.score.total).toBeLessThanOrEqual(Math.round(exact.bound))
    expect(ours.score.total).toBeGreaterThan(0.98 * exact.value)
  }, 60_000)

  test('agrees where places are held, some more than fit', async () => {
    const wish = { people: 14, sessions: 20, staffing: 0.8, agreed: 0, holding: 0.8 }
    for (const seed of [1, 2, 3]) {
      const problem = generateCounty({ ...wish, seed })
      const exact = await solveExactly(problem, { seconds: 10 })
      const checked = exact.plan && check(problem, exact.plan, weights)
      expect(checked?.broken).toEqual([])
      expect(checked?.total).toBe(exact.value)
      const ours = solve(problem, { seed: 1 })
      expect(ours.score.total).toBeLessThanOrEqual(Math.round(exact.bound))
      expect(ours.score.total).toBeGreaterThan(0.98 * exact.value)
    }
  }, 60_000)

  test('for 60 people ours fills at least 97 half-days for each 100 that HiGHS fills', async () => {
    const problem = generateCounty({ people: 60, sessions: 110, seed: 2, agreed: 0 })
    const ours = solve(problem, { seed: 1 })
    expect(check(problem, ours.plan, weights).broken).toEqual([])
    const exact = await solveExactly(problem, { seconds: 15, parameters: halfDaysAlone })
    const filled = exact.plan ? check(problem, exact.plan, weights) : null
    expect(filled?.broken ?? []).toEqual([])
    const theirs = (filled?.byConstraint['wanted-time-filled'] ?? 0) / weights['wanted-time-filled']
    expect(ours.score.filledHalfDays).toBeGreaterThanOrEqual(0.97 * theirs)
  }, 60_000)
})
