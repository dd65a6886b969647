import { describe, expect, test } from 'vitest'
import { check } from '../checker/check.ts'
import { checkReasons, differenceOf } from '../checker/check-reasons.ts'
import { diff } from '../diff.ts'
import { generateCounty } from '../generate/generate.ts'
import { aPerson, aProblem, aSession } from '../hand-made.ts'
import { defaultParameters } from '../parameters.ts'
import type { Plan } from '../plan.ts'
import { solve } from '../solve.ts'
import { steps } from '../stop/steps.ts'
import { explainer, explainPerson } from './explain.ts'

const { weights } = defaultParameters
const county = generateCounty({ people: 40, sessions: 90, seed: 21, staffing: 0.8 })
const solved = solve(county, { seed: 1, stop: steps(20_000) })

const without = (plan: Plan, person: string, session: string): Plan => ({
  ...plan,
  weeks: plan.weeks.map((week) =>
    week.person === person
      ? { ...week, lines: week.lines.filter((line) => line.session !== session) }
      : week,
  ),
})

describe('why this', () => {
  test('says who and what speaks for a line, by name', () => {
    const problem = aProblem({
      people: [
        aPerson({ wishes: { art: 2 }, outcomes: ['health'], currentWeek: ['art'] }),
        aPerson({ id: 'bea' }),
      ],
      sessions: [aSession({ outcomes: ['health'], company: 'ordinary' })],
      friendships: [{ a: 'ada', b: 'bea', weight: 1 }],
    })
    const { plan } = solve(problem, { seed: 1, stop: steps(512) })
    const [line] = explainPerson(problem, plan, 'ada').lines
    expect(line?.for).toMatchObject([
      { constraint: 'wanted-time-filled', halfDays: [0], score: 10_000 },
      { constraint: 'wanted-minutes', minutes: 150, score: 450 },
      { constraint: 'wishes', wishes: [{ activity: 'art', wish: 2 }], score: 1_600 },
      { constraint: 'outcomes-served', outcomes: ['health'], score: 1_500 },
      { constraint: 'friends-together', friends: ['bea'], score: 2_000 },
      { constraint: 'continuity', kept: ['session', 'place', 'worker'], score: 1_600 },
      { constraint: 'ordinary-places', company: 'ordinary', score: 400 },
      { constraint: 'evenness', area: 'north', band: 'low' },
      { constraint: 'least-choice-first', choices: 1, wanted: 2, score: 1_200 },
    ])
    expect(line?.against).toEqual([{ constraint: 'travel', minutes: 10, score: -100 }])
  })
  test('every score is what the plan would lose without the line, as the checker reckons it', () => {
    const explain = explainer(county, solved.plan)
    const whole = check(county, solved.plan, weights)
    for (const { person, lines } of solved.plan.weeks.slice(0, 12)) {
      const explained = explain.person(person)
      expect(explained.lines.map(({ session }) => session)).toEqual(lines.map((l) => l.session))
      for (const line of explained.lines) {
        const rest = check(county, without(solved.plan, person, line.session), weights)
        const reasons = [...line.for, ...line.against]
        for (const { constraint, score } of reasons) {
          expect(score).toBe(whole.byConstraint[constraint] - rest.byConstraint[constraint])
        }
        const sum = reasons.reduce((total, { score }) => total + score, 0)
        expect(sum).toBe(whole.total - rest.total)
      }
    }
  })
  test('a carer’s break that is short is told, and nothing is planned against the person’s free time', () => {
    const problem = aProblem({ people: [aPerson({ carerBreak: 600, wantedHalfDays: [0] })] })
    const { plan } = solve(problem, { seed: 1, stop: steps(512) })
    expect(explainPerson(problem, plan, 'ada')).toMatchObject({
      carerBreak: { needed: 600, shortBy: 450 },
      minutes: { wanted: 300, planned: 150 },
      budget: { weekly: 100_000, planned: 2_500 },
      unfilled: [],
    })
  })
})

describe('why not that', () => {
  test('what could be had changes the score by exactly what is said', () => {
    const one = solved.plan.weeks.find(({ lines }) => lines.length > 1)
    const gone = one?.lines.at(-1)?.session ?? ''
    const plan = without(solved.plan, one?.person ?? '', gone)
    const answer = explainer(county, plan).whyNot(one?.person ?? '', gone)
    const isAlone = check(county, plan, weights).broken.length > 0
    if (answer.kind !== 'possible') expect(isAlone).toBe(true)
    else {
      const pair = { person: one?.person ?? '', session: gone }
      expect(answer.difference).toBe(differenceOf(county, plan, pair, weights))
    }
  })
  test('what is in the week is said to be', () => {
    const week = solved.plan.weeks.find(({ lines }) => lines.length > 0)
    const session = week?.lines[0]?.session ?? ''
    expect(explainer(county, solved.plan).whyNot(week?.person ?? '', session)).toEqual({
      kind: 'in-the-week',
    })
  })
  test('a session that could be had and would make the week worse says so', () => {
    const parameters = { ...defaultParameters, weights: { ...weights, travel: 100_000 } }
    const problem = aProblem()
    const { plan, unfilled } = solve(problem, { seed: 1, stop: steps(512), parameters })
    expect(plan.weeks[0]?.lines).toEqual([])
    expect(unfilled[0]).toMatchObject({
      reason: 'worth-less',
      blocked: {},
      nearest: [{ session: 'art', blockedBy: [] }],
    })
    expect(unfilled[0]?.nearest[0]?.difference).toBeLessThan(-900_000)
  })
})

describe('the checker of reasons', () => {
  test('finds a reason that is not true, and one that is missing', () => {
    const [first, ...rest] = solved.unfilled
    if (!first) throw new Error('This county has nothing unfilled')
    const told = (unfilled: typeof solved.unfilled) =>
      checkReasons(county, solved.plan, { ...solved, unfilled }, weights)
    expect(told(solved.unfilled)).toEqual([])
    expect(told(rest)).toEqual(['Not the half-days that are empty'])
    const lie = first.reason === 'weekly-budget' ? 'session-full' : 'weekly-budget'
    expect(told([{ ...first, reason: lie }, ...rest])).toHaveLength(1)
    expect(told([{ ...first, blocked: {} }, ...rest])).toHaveLength(1)
    const [near] = first.nearest
    if (!near) throw new Error('Nothing is near')
    const shifted = { ...near, blockedBy: near.blockedBy.slice(1) }
    expect(told([{ ...first, nearest: [shifted] }, ...rest]).length).toBeGreaterThan(0)
  })
})

describe('the difference between two plans', () => {
  test('is the difference of their scores by constraint, and whose weeks changed', () => {
    const other = solve(county, { seed: 2, stop: steps(1024) })
    const found = diff(county, other.plan, solved.plan)
    expect(found.total).toBe(solved.score.total - other.score.total)
    expect(Object.values(found.byConstraint).reduce((a, b) => a + b, 0)).toBe(found.total)
    expect(found.people.length).toBeGreaterThan(0)
    expect(diff(county, solved.plan, solved.plan)).toMatchObject({ total: 0, people: [] })
  })
  test('names the line that was taken', () => {
    const week = solved.plan.weeks.find(({ lines }) => lines.length > 0)
    const session = week?.lines[0]?.session ?? ''
    const less = without(solved.plan, week?.person ?? '', session)
    expect(diff(county, solved.plan, less).people).toMatchObject([
      { person: week?.person, added: [], removed: [session] },
    ])
  })
})
