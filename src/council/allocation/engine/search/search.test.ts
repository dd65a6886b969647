import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canJoin } from '../can-join.ts'
import { gain, join, keep, undo } from '../change.ts'
import { check } from '../checker/check.ts'
import { compile } from '../compiled/compile.ts'
import { gainByConstraint } from '../explain/gain-by-constraint.ts'
import { generateCounty } from '../generate/generate.ts'
import { defaultParameters, type MoveName, moveNames } from '../parameters.ts'
import { planOf, rosterOf } from '../plan-of.ts'
import { seededRandom } from '../random.ts'
import { scoreOf } from '../score.ts'
import { keepAgreements } from '../start/agreements.ts'
import { greedy } from '../start/greedy.ts'
import { allMoves } from './moves/all-moves.ts'
import { newSearch, type Search } from './search.ts'
import { settle } from './settle.ts'

const { weights } = defaultParameters

const aCounty = fc
  .record({
    people: fc.integer({ min: 1, max: 25 }),
    sessions: fc.integer({ min: 1, max: 50 }),
    seed: fc.integer({ min: 0, max: 1e6 }),
    staffing: fc.double({ min: 0.3, max: 2, noNaN: true }),
    agreed: fc.double({ min: 0, max: 1, noNaN: true }),
    holding: fc.double({ min: 0, max: 1, noNaN: true }),
    groupsOnly: fc.double({ min: 0, max: 1, noNaN: true }),
    apartEach: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(generateCounty)

function started(problem: Parameters<typeof compile>[0], seed: number): Search {
  const search = newSearch(compile(problem, defaultParameters), seededRandom(seed))
  keepAgreements(search)
  greedy(search)
  return search
}

/** Tries so many moves, keeping every one that holds, however bad. */
function wander(search: Search, names: readonly MoveName[], count: number): number {
  const moves = names.map((name) => allMoves[name])
  let kept = 0
  for (let i = 0; i < count; i++) {
    const move = moves[i % moves.length]
    if (move?.supports(search.roster.compiled) && move.attempt(search) && settle(search)) {
      keep(search.roster)
      kept++
    } else undo(search.roster)
  }
  return kept
}

const everything = (search: Search) => {
  const { compiled: _, log: __, ...numbers } = search.roster
  const sessions = search.roster.compiled.candidates.ofSessionStart
  // Who is listed first among a session's members is of no meaning.
  const members = Array.from({ length: sessions.length - 1 }, (_, s) =>
    [
      ...numbers.members.subarray(
        sessions[s],
        (sessions[s] as number) + (numbers.heads[s] as number),
      ),
    ].sort(),
  )
  const position = numbers.position.map((at) => (at < 0 ? -1 : 0))
  return structuredClone({ ...numbers, members, position })
}

describe('every move', () => {
  test.for(moveNames)('%s keeps every hard constraint and an exact score', (name) => {
    fc.assert(
      fc.property(aCounty, fc.integer({ min: 0, max: 1e6 }), (problem, seed) => {
        const search = started(problem, seed)
        wander(search, [name, 'place'], 60)
        const plan = planOf(search.roster)
        const checked = check(problem, plan, weights)
        expect(checked.broken).toEqual([])
        expect(search.roster.total).toBe(checked.total)
        expect(scoreOf(search.roster).total).toBe(checked.total)
        expect(scoreOf(search.roster).byConstraint).toEqual(checked.byConstraint)
      }),
      { numRuns: 30 },
    )
  })
  test.for(moveNames)('%s can be taken back to the last number', (name) => {
    fc.assert(
      fc.property(aCounty, fc.integer({ min: 0, max: 1e6 }), (problem, seed) => {
        const search = started(problem, seed)
        wander(search, moveNames, 30)
        const before = everything(search)
        for (let i = 0; i < 20 && allMoves[name].supports(search.roster.compiled); i++) {
          if (allMoves[name].attempt(search)) settle(search)
          undo(search.roster)
        }
        search.displacedCount = 0
        expect(everything(search)).toEqual(before)
      }),
      { numRuns: 30 },
    )
  })
  test('does something, on a county large enough', () => {
    const problem = generateCounty({ people: 60, sessions: 120, seed: 3, agreed: 0 })
    for (const name of moveNames) {
      expect(wander(started(problem, 1), [name], 3000), name).toBeGreaterThan(0)
    }
  })
})

describe('a gain', () => {
  test('is the sum of the gains on each constraint, and what joining adds', () => {
    fc.assert(
      fc.property(aCounty, fc.integer({ min: 0, max: 1e6 }), (problem, seed) => {
        const search = started(problem, seed)
        wander(search, moveNames, 60)
        const { roster } = search
        for (let c = 0; c < roster.compiled.candidates.count; c++) {
          if (!canJoin(roster, c)) continue
          const parts = Object.values(gainByConstraint(roster, c))
          const whole = gain(roster, c)
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole)
          const before = roster.total
          join(roster, c)
          expect(roster.total - before).toBe(whole)
          undo(roster)
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('a roster', () => {
  test('read from its own plan is the same roster', () => {
    const problem = generateCounty({ people: 40, sessions: 80, seed: 5 })
    const search = started(problem, 1)
    wander(search, moveNames, 500)
    const again = rosterOf(search.roster.compiled, planOf(search.roster))
    expect(again.total).toBe(search.roster.total)
    expect(again.lineAt).toEqual(search.roster.lineAt)
    expect(again.poolUnits).toEqual(search.roster.poolUnits)
  })
})
