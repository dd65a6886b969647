import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from './checker/check.ts'
import { checkReasons } from './checker/check-reasons.ts'
import { generateCounty } from './generate/generate.ts'
import { aPerson, aProblem, aSession } from './hand-made.ts'
import { defaultParameters } from './parameters.ts'
import { seededRandom } from './random.ts'
import { solve } from './solve.ts'
import { anyOf } from './stop/any-of.ts'
import { maxRuntime } from './stop/max-runtime.ts'
import { noImprovement } from './stop/no-improvement.ts'
import { steps } from './stop/steps.ts'
import { FaultyProblem } from './validate.ts'

const { weights } = defaultParameters
const county = generateCounty({ people: 60, sessions: 120, seed: 11, agreed: 0.2, shortDays: [1] })

describe('solving', () => {
  test('the same problem, seed and steps give the same result to the byte', () => {
    const one = solve(county, { seed: 7, stop: steps(5000) })
    const two = solve(structuredClone(county), { seed: 7, stop: steps(5000) })
    expect(JSON.stringify(two)).toBe(JSON.stringify(one))
    const other = solve(county, { seed: 8, stop: steps(5000) })
    expect(JSON.stringify(other.plan)).not.toBe(JSON.stringify(one.plan))
  })
  test('a run stopped by the clock is replayed by its steps', () => {
    const timed = solve(county, { seed: 7, stop: anyOf(maxRuntime(0.1), steps(50_000)) })
    const { steps: taken, coolingSteps } = timed.statistics
    const parameters = {
      ...timed.parameters,
      search: { ...timed.parameters.search, coolingSteps },
    }
    const replayed = solve(county, { seed: timed.seed, stop: steps(taken), parameters })
    expect(replayed.plan).toEqual(timed.plan)
    expect(replayed.statistics).toEqual(timed.statistics)
  })
  test('whenever it is stopped the plan is valid, its score exact and its reasons true', () => {
    fc.assert(
      fc.property(
        fc.record({
          people: fc.integer({ min: 1, max: 30 }),
          sessions: fc.integer({ min: 1, max: 60 }),
          seed: fc.integer({ min: 0, max: 1e9 }),
          staffing: fc.double({ min: 0.3, max: 2, noNaN: true }),
          agreed: fc.double({ min: 0, max: 1, noNaN: true }),
          holding: fc.double({ min: 0, max: 1, noNaN: true }),
          groupsOnly: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        fc.integer({ min: 0, max: 3000 }),
        (wish, most) => {
          const problem = generateCounty(wish)
          const result = solve(problem, { seed: wish.seed, stop: steps(most) })
          const checked = check(problem, result.plan, weights)
          expect(checked.broken).toEqual([])
          expect(checked.byConstraint).toEqual(result.score.byConstraint)
          expect(checkReasons(problem, result.plan, result, weights)).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
  test('the order in which people and sessions stand changes nothing in what is valid', () => {
    const random = seededRandom(3)
    const keyed = <Thing>(things: readonly Thing[]): Thing[] =>
      things
        .map((thing) => ({ thing, key: random.unit() }))
        .sort((a, b) => a.key - b.key)
        .map(({ thing }) => thing)
    const first = solve(county, { seed: 1, stop: steps(20_000) })
    for (let i = 0; i < 4; i++) {
      const problem = { ...county, people: keyed(county.people), sessions: keyed(county.sessions) }
      const { plan, score } = solve(problem, { seed: 1, stop: steps(20_000) })
      expect(check(problem, plan, weights).broken).toEqual([])
      expect(score.total).toBeGreaterThan(0.97 * first.score.total)
    }
  })
  test('searching longer than the greedy start never ends worse', () => {
    const start = solve(county, { seed: 1, stop: steps(0) })
    const end = solve(county, { seed: 1, stop: steps(100_000) })
    expect(end.score.total).toBeGreaterThan(start.score.total)
    expect(end.score.filledHalfDays).toBeGreaterThan(start.score.filledHalfDays)
  })
  test('mends a plan when a session is cancelled, touching hardly anybody else', () => {
    const before = solve(county, { seed: 1, stop: steps(50_000) })
    const members = new Map<string, number>()
    for (const { lines } of before.plan.weeks) {
      for (const { session } of lines) members.set(session, (members.get(session) ?? 0) + 1)
    }
    const [gone, lost] = [...members].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
    const sessions = county.sessions.filter(({ id }) => id !== gone)
    const people = county.people.map((person) => ({
      ...person,
      agreed: person.agreed.filter((id) => id !== gone),
    }))
    const problem = { ...county, sessions, people }
    const after = solve(problem, { seed: 1, stop: steps(0), start: before.plan })
    expect(check(problem, after.plan, weights).broken).toEqual([])
    const changed = after.plan.weeks.filter(({ lines }, p) => {
      const had = before.plan.weeks[p]?.lines.filter(({ session }) => session !== gone)
      return had?.some(({ session }) => lines.every((line) => line.session !== session))
    })
    expect(changed).toEqual([])
    expect(after.score.filledHalfDays).toBeGreaterThanOrEqual(
      before.score.filledHalfDays - 2 * lost,
    )
  })
  test('tells of its progress, the best never falling', () => {
    const seen: number[] = []
    solve(county, { seed: 1, stop: steps(100_000), onProgress: ({ best }) => seen.push(best) })
    expect(seen.length).toBeGreaterThan(2)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  })
  test('the greedy start goes where a place costs others least', () => {
    const problem = aProblem({ sessions: [aSession(), aSession({ id: 'choir' })] })
    const start = (art: number, choir: number) =>
      solve(problem, { seed: 1, stop: steps(0), prices: Float64Array.of(art, choir) }).plan.weeks
    expect(start(500, 0)[0]?.lines).toMatchObject([{ session: 'choir' }])
    expect(start(0, 500)[0]?.lines).toMatchObject([{ session: 'art' }])
  })
  test('stops when nothing has been better for so many steps', () => {
    const problem = aProblem()
    const { statistics } = solve(problem, { seed: 1, stop: noImprovement(2000) })
    expect(statistics.steps).toBeLessThan(4000)
  })
  test('a county of nobody, or of no sessions, has an empty plan', () => {
    expect(solve(aProblem({ people: [] }), { seed: 1 }).plan.weeks).toEqual([])
    const { plan, unfilled } = solve(aProblem({ sessions: [] }), { seed: 1, stop: steps(512) })
    expect(plan.weeks).toEqual([{ person: 'ada', lines: [] }])
    expect(unfilled.map(({ reason }) => reason)).toEqual(['no-session', 'no-session'])
  })
  test('a faulty problem is thrown back with its faults', () => {
    const faulty = aProblem({ people: [aPerson({ weeklyBudget: -1 })] })
    expect(() => solve(faulty, { seed: 1 })).toThrow(FaultyProblem)
  })
  test('parameters without sense are refused by name', () => {
    const parameters = { ...defaultParameters, weights: { ...weights, travel: -1 } }
    expect(() => solve(aProblem(), { seed: 1, parameters })).toThrow('weight of travel')
  })
})
