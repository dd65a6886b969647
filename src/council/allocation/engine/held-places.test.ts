import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from './checker/check.ts'
import { checkReasons } from './checker/check-reasons.ts'
import { staffFor } from './checker/plain-staffing.ts'
import { whyNot } from './explain/explain.ts'
import { generateCounty } from './generate/generate.ts'
import { aPerson, aProblem, aSession } from './hand-made.ts'
import { defaultParameters } from './parameters.ts'
import type { Plan } from './plan.ts'
import type { Held, Problem, Ratio } from './problem.ts'
import { type Random, seededRandom } from './random.ts'
import { solve } from './solve.ts'
import { steps } from './stop/steps.ts'

const { weights } = defaultParameters
const five: Ratio = { staff: 1, people: 5 }
const at = (ratio: Ratio, ...people: string[]): Held[] =>
  people.map((person) => ({ person, ratio }))

/** The plan, after the checker has agreed to it and to every reason. */
function planned(problem: Problem) {
  const result = solve(problem, { seed: 1, stop: steps(4096) })
  expect(check(problem, result.plan, weights).broken).toEqual([])
  expect(checkReasons(problem, result.plan, result, weights)).toEqual([])
  const weeks = result.plan.weeks.map(({ person, lines }) => [person, lines.map((l) => l.session)])
  return { plan: result.plan, weeks: Object.fromEntries(weeks) as Record<string, string[]> }
}

const ann = aPerson({ id: 'ann', wantedHalfDays: [0], wishes: { pottery: -1, art: 2 } })
const bob = aPerson({ id: 'bob', wantedHalfDays: [0], wishes: { pottery: 2 }, refuses: ['art'] })
const pottery = aSession({ id: 'pottery', activities: ['pottery'], most: 1 })

describe('a place that somebody holds', () => {
  test('is proposed to nobody else, though they are proposed another: Ann may still say no', () => {
    const sessions = [{ ...pottery, held: at(five, 'ann') }, aSession()]
    const problem = aProblem({ people: [ann, bob], sessions })
    const { plan, weeks } = planned(problem)
    expect(weeks).toEqual({ ann: ['art'], bob: [] })
    expect(whyNot(problem, plan, 'bob', 'pottery')).toMatchObject({
      by: [{ constraint: 'session-full', people: 2, most: 1 }],
    })
    const free = aProblem({ people: [ann, bob], sessions: [pottery, aSession()] })
    expect(planned(free).weeks).toEqual({ ann: ['art'], bob: ['pottery'] })
  })
  test('is held by somebody whom nobody plans for, too', () => {
    const sessions = [{ ...pottery, held: at(five, 'somebody else') }]
    expect(planned(aProblem({ people: [bob], sessions })).weeks.bob).toEqual([])
  })
  test('is there for the one who holds it, once', () => {
    const problem = aProblem({ people: [bob], sessions: [{ ...pottery, held: at(five, 'bob') }] })
    expect(planned(problem).weeks.bob).toEqual(['pottery'])
  })
  test('stays, though both who hold one are proposed another session', () => {
    const sessions = [{ ...pottery, most: 2, held: at(five, 'ann', 'cas') }, aSession()]
    const people = [ann, { ...ann, id: 'cas' }, bob]
    expect(planned(aProblem({ people, sessions })).weeks).toEqual({
      ann: ['art'],
      cas: ['art'],
      bob: [],
    })
  })
  test('does not count towards the least: a session runs with those who are planned', () => {
    const sessions = [{ ...pottery, least: 2, most: 9, held: at(five, 'somebody else') }]
    expect(planned(aProblem({ people: [bob], sessions })).weeks.bob).toEqual([])
  })
  test('keeps out whoever must be apart from the one who holds it, but not from their own place', () => {
    const open = { ...pottery, most: 9 }
    const apart = [['ann', 'bob']] as const
    const people = [ann, bob]
    const weeks = (...held: string[]) =>
      planned(
        aProblem({ people, apart, sessions: [{ ...open, held: at(five, ...held) }, aSession()] }),
      ).weeks
    expect(weeks('ann').bob).toEqual([])
    expect(weeks('ann', 'bob').bob).toEqual(['pottery'])
  })
})

describe('a session with more held than fits', () => {
  const people = ['p', 'q', 'r'].map((id) => aPerson({ id, wantedHalfDays: [0] }))
  test('keeps all who hold a place in it, and takes nobody else', () => {
    const sessions = [aSession({ most: 1, held: at(five, 'p', 'q') })]
    expect(planned(aProblem({ people, sessions })).weeks).toEqual({ p: ['art'], q: ['art'], r: [] })
  })
  test('gives nobody in it more support than they have', () => {
    const prices = [five, { staff: 1, people: 4 }].map((ratio) => ({ ratio, pence: 2500 }))
    const needier = aPerson({ id: 'p', ratios: { community: { staff: 1, people: 4 } } })
    const sessions = [aSession({ most: 1, prices, held: at(five, 'p', 'q') })]
    const { weeks } = planned(aProblem({ people: [needier, ...people.slice(1)], sessions }))
    expect(weeks).toEqual({ p: [], q: ['art'], r: [] })
  })
})

describe('a place held at another ratio than the planned one', () => {
  const three: Ratio = { staff: 1, people: 3 }
  const prices = [five, three].map((ratio) => ({ ratio, pence: 2500 }))
  const ratios = { community: five }
  const one = aPerson({ id: 'one', ratios, wantedHalfDays: [0] })
  const others = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...one, id }))
  const filled = (staff: number, rooms: 'together' | 'by-ratio') => {
    const session = aSession({ prices, rooms, staff: { n: staff, d: 1 }, held: at(three, 'one') })
    const { weeks } = planned(aProblem({ people: [one, ...others], sessions: [session] }))
    return Object.values(weeks).filter((lines) => lines.length > 0).length
  }
  test('counts as the larger where all share staff: a third and three fifths are one', () => {
    expect(filled(1, 'together')).toBe(4)
    expect(filled(2, 'together')).toBe(6)
  })
  test('counts in both rooms where each ratio has its own', () => {
    expect(filled(1, 'by-ratio')).toBe(0)
    expect(filled(2, 'by-ratio')).toBe(5)
    expect(filled(3, 'by-ratio')).toBe(6)
  })
})

/** Everybody answers in a chance order, by the plainest rules; whoever finds no room is named. */
function answering(problem: Problem, plan: Plan, random: Random): string[] {
  const sessions = new Map(problem.sessions.map((session) => [session.id, session]))
  const places = new Map(
    problem.sessions.map(({ id, held }) => [id, new Map(held.map((h) => [h.person, h.ratio]))]),
  )
  const refused: string[] = []
  const order = plan.weeks.map((week) => ({ week, key: random.unit() }))
  for (const { week } of order.sort((a, b) => a.key - b.key)) {
    if (week.lines.length === 0 || random.unit() < 0.4) continue
    for (const there of places.values()) {
      const line = week.lines.find(({ session }) => places.get(session) === there)
      const session = line && sessions.get(line.session)
      const had = there.get(week.person)
      there.delete(week.person)
      if (!line || !session) continue
      const ratios = [...there.values(), line.ratio]
      const fits = ratios.length <= session.most
      const isStaffed = staffFor(session, ratios) * session.staff.d <= session.staff.n
      const isKept = had?.staff === line.ratio.staff && had.people === line.ratio.people
      if (!isKept && !(fits && isStaffed)) refused.push(`${week.person} in ${session.id}`)
      there.set(week.person, line.ratio)
    }
  }
  return refused
}

describe('every proposal', () => {
  test('can be accepted at once, whoever has said yes or no before', () => {
    const aWish = fc.record({
      people: fc.integer({ min: 2, max: 40 }),
      sessions: fc.integer({ min: 2, max: 50 }),
      seed: fc.integer({ min: 0, max: 1e9 }),
      staffing: fc.double({ min: 0.3, max: 1.5, noNaN: true }),
      holding: fc.double({ min: 0.3, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(aWish, (wish) => {
        const problem = generateCounty(wish)
        const { plan } = solve(problem, { seed: 1, stop: steps(1024) })
        const random = seededRandom(wish.seed)
        for (let i = 0; i < 10; i++) expect(answering(problem, plan, random)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
