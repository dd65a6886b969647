import { describe, expect, test } from 'vitest'
import { check } from './checker/check.ts'
import { checkReasons } from './checker/check-reasons.ts'
import { whyNot } from './explain/explain.ts'
import { aPerson, aProblem, aSession, onMonday } from './hand-made.ts'
import { defaultParameters } from './parameters.ts'
import type { Person, Problem, Session } from './problem.ts'
import { solve } from './solve.ts'
import { steps } from './stop/steps.ts'

/**
 * The sessions each person is given, after the checker has agreed to the plan and to every reason.
 */
function weeks(problem: Problem) {
  const result = solve(problem, { seed: 1, stop: steps(2048) })
  const { weights } = defaultParameters
  expect(check(problem, result.plan, weights).broken).toEqual([])
  expect(checkReasons(problem, result.plan, result, weights)).toEqual([])
  const planned = result.plan.weeks.map(({ person, lines }): [string, string[]] => [
    person,
    lines.map(({ session }) => session),
  ])
  return { ...result, planned: Object.fromEntries(planned) }
}

function blocked(person: Partial<Person>, session: Partial<Session>) {
  const problem = aProblem({ people: [aPerson(person)], sessions: [aSession(session)] })
  const { plan, planned } = weeks(problem)
  expect(planned).toEqual({ ada: [] })
  return whyNot(problem, plan, 'ada', 'art')
}

describe('a person and a session alone', () => {
  test('that suit each other are planned, at the price of the ratio', () => {
    const { plan, unfilled } = weeks(aProblem())
    expect(plan.weeks[0]?.lines).toEqual([
      { session: 'art', ratio: { staff: 1, people: 5 }, pence: 2500 },
    ])
    expect(unfilled).toMatchObject([
      { person: 'ada', halfDay: 1, reason: 'no-session', sessions: 0 },
    ])
  })
  test('are kept apart by a half-day that the person wants free, though the other is wanted', () => {
    expect(blocked({ wantedHalfDays: [0] }, { ends: onMonday(15), halfDays: [0, 1] })).toEqual({
      kind: 'blocked',
      by: [{ constraint: 'unwanted-time', halfDays: [1] }],
    })
  })
  test('are kept apart by a no', () => {
    expect(blocked({ declined: ['art'] }, {})).toMatchObject({ by: [{ constraint: 'declined' }] })
  })
  test('are kept apart by a refused activity, even one that is not the main one', () => {
    expect(blocked({ refuses: ['choir'] }, { activities: ['art', 'choir'] })).toMatchObject({
      by: [{ constraint: 'refused-activity', activities: ['choir'] }],
    })
  })
  test('are kept apart where no ratio is assessed for the setting', () => {
    expect(blocked({ ratios: { building: { staff: 1, people: 8 } } }, {})).toMatchObject({
      by: [{ constraint: 'not-assessed', setting: 'community' }],
    })
  })
  test('are kept apart by a ratio with too few staff: 1:5 does not fit into 1:8 (R47)', () => {
    const prices = [{ ratio: { staff: 1, people: 8 }, pence: 2760 }]
    expect(blocked({}, { prices })).toMatchObject({
      by: [{ constraint: 'ratio-fit', assessed: { staff: 1, people: 5 } }],
    })
  })
  test('are kept apart where the setting is called as something that every object has', () => {
    expect(
      blocked({ wishes: {} }, { setting: 'constructor', activities: ['toString'] }),
    ).toMatchObject({ by: [{ constraint: 'not-assessed' }] })
  })
  test('are kept apart by what the person needs and the place has not', () => {
    expect(blocked({ needs: ['hoist', 'step-free'] }, { has: ['step-free'] })).toMatchObject({
      by: [{ constraint: 'access', missing: ['hoist'] }],
    })
  })
  test('are kept apart by what the person avoids and the place has', () => {
    expect(blocked({ avoids: ['loud-noise'] }, { exposes: ['loud-noise'] })).toMatchObject({
      by: [{ constraint: 'safety', exposedTo: ['loud-noise'] }],
    })
  })
  test('are kept apart where the session takes no money held as theirs is', () => {
    expect(blocked({ routes: ['direct payment'] }, {})).toMatchObject({
      by: [{ constraint: 'funding-route', accepts: ['managed'] }],
    })
  })
  test('are kept apart by a way longer than the limit, and a place that is not in reach', () => {
    expect(blocked({ travelLimit: 9 }, {})).toMatchObject({
      by: [{ constraint: 'out-of-reach', minutes: 10, limit: 9 }],
    })
    expect(blocked({ reach: [] }, {})).toMatchObject({
      by: [{ constraint: 'out-of-reach', minutes: null }],
    })
  })
  test('are kept apart by a budget that is a penny short', () => {
    expect(blocked({ weeklyBudget: 2499 }, {})).toMatchObject({
      by: [{ constraint: 'weekly-budget', shortBy: 1 }],
    })
  })
  test('are kept apart by a least that one person cannot make', () => {
    expect(blocked({}, { least: 2 })).toMatchObject({
      by: [{ constraint: 'would-not-run', people: 1, least: 2 }],
    })
  })
  test('are kept apart by a site that has not the staff to open', () => {
    expect(blocked({}, { leastStaff: 3 })).toMatchObject({
      by: [{ constraint: 'session-full', staffNeeded: 3, people: 1 }],
    })
  })
  test('half a worker more is no help where a whole one is needed', () => {
    const prices = [{ ratio: { staff: 2, people: 1 }, pence: 9000 }]
    const reason = blocked({}, { prices, staff: { n: 3, d: 2 } })
    expect(reason).toMatchObject({ by: [{ constraint: 'session-full', staffNeeded: 2 }] })
  })
  test('every constraint in the way is named, not the first alone', () => {
    const reason = blocked({ declined: ['art'], needs: ['hoist'], weeklyBudget: 0 }, {})
    expect(
      reason.kind === 'blocked' && reason.by.map(({ constraint }) => constraint).sort(),
    ).toEqual(['access', 'declined', 'weekly-budget'])
  })
})

describe('R47: the cheapest ratio that is enough', () => {
  const prices = [
    { ratio: { staff: 1, people: 1 }, pence: 7000 },
    { ratio: { staff: 1, people: 2 }, pence: 4000 },
    { ratio: { staff: 1, people: 4 }, pence: 4000 },
    { ratio: { staff: 1, people: 8 }, pence: 2760 },
  ]
  test('is chosen, and of two at one price the one with least staff', () => {
    const { plan } = weeks(aProblem({ sessions: [aSession({ prices })] }))
    expect(plan.weeks[0]?.lines[0]).toMatchObject({ ratio: { staff: 1, people: 4 }, pence: 4000 })
  })
})

describe('a week of two sessions', () => {
  const afternoon = aSession({
    id: 'farm day',
    place: 'farm',
    starts: onMonday(13),
    ends: onMonday(15),
    halfDays: [1],
  })
  const planOf = (changes: Partial<Session>, person: Partial<Person> = {}) =>
    weeks(
      aProblem({
        people: [aPerson(person)],
        sessions: [aSession(), { ...afternoon, ...changes }],
      }),
    )
  test('holds both where the thirty minutes between are enough for the way of twenty-five', () => {
    expect(planOf({}).planned).toEqual({ ada: ['art', 'farm day'] })
  })
  test('holds one where the way takes longer than the time between', () => {
    const { planned, unfilled } = planOf({ starts: onMonday(12.75) })
    expect(planned.ada).toHaveLength(1)
    expect(unfilled[0]?.reason).toBe('clash')
  })
  test('holds one where nobody says how far the places are from each other', () => {
    const problem = aProblem({
      sessions: [aSession(), afternoon],
      places: [
        { id: 'hall', near: [] },
        { id: 'farm', near: [] },
      ],
    })
    expect(weeks(problem).planned.ada).toHaveLength(1)
  })
  test('holds one where both are in one half-day or their times overlap', () => {
    expect(planOf({ halfDays: [0] }).planned.ada).toHaveLength(1)
    expect(planOf({ place: 'hall', starts: onMonday(12) }).planned.ada).toHaveLength(1)
    expect(planOf({ place: 'hall', starts: onMonday(12.5) }).planned.ada).toHaveLength(2)
  })
  test('holds one where the budget is enough for one, and says by how much it is short', () => {
    const { unfilled } = planOf({}, { weeklyBudget: 4000 })
    expect(unfilled[0]).toMatchObject({
      reason: 'weekly-budget',
      nearest: [{ blockedBy: [{ constraint: 'weekly-budget', shortBy: 1000 }] }],
    })
  })
})

describe('several people and one session', () => {
  const people = (count: number, changes: Partial<Person> = {}) =>
    Array.from({ length: count }, (_, i) => aPerson({ id: `person ${i + 1}`, ...changes }))
  const placed = (problem: Problem) =>
    Object.values(weeks(problem).planned).filter((lines) => lines.length > 0).length

  test('ten at 1:5 share two staff, and the eleventh would make it three (R34)', () => {
    const most = 20
    expect(placed(aProblem({ people: people(10), sessions: [aSession({ most })] }))).toBe(10)
    expect(placed(aProblem({ people: people(11), sessions: [aSession({ most })] }))).toBe(10)
    const three = aSession({ most, staff: { n: 3, d: 1 } })
    expect(placed(aProblem({ people: people(11), sessions: [three] }))).toBe(11)
  })
  test('no more than the most, however many staff', () => {
    const session = aSession({ most: 3, staff: { n: 9, d: 1 } })
    expect(placed(aProblem({ people: people(5), sessions: [session] }))).toBe(3)
  })
  test('runs with its least or not at all', () => {
    const session = aSession({ least: 3 })
    expect(placed(aProblem({ people: people(2), sessions: [session] }))).toBe(0)
    expect(placed(aProblem({ people: people(3), sessions: [session] }))).toBe(3)
  })
  test('never holds two who must be apart, and names the other', () => {
    const problem = aProblem({ people: people(2), apart: [['person 1', 'person 2']] })
    const { unfilled, planned } = weeks(problem)
    const out = planned['person 1']?.length ? 'person 2' : 'person 1'
    const other = out === 'person 1' ? 'person 2' : 'person 1'
    const reason = unfilled.find(({ person, halfDay }) => person === out && halfDay === 0)
    expect(reason?.nearest[0]?.blockedBy).toEqual([{ constraint: 'apart', from: [other] }])
  })
  test('is kept for those who agreed to it, whoever else would like it more', () => {
    const [first, second] = people(2, { wishes: { art: 2 } })
    const last = aPerson({ id: 'person 3', wishes: { art: -1 }, agreed: ['art'] })
    const problem = aProblem({
      people: [first, second, last].filter((person) => person !== undefined),
      sessions: [aSession({ most: 1 })],
    })
    expect(weeks(problem).planned['person 3']).toEqual(['art'])
  })
  test('an agreement to a session that cannot reach its least is reported as lost', () => {
    const problem = aProblem({
      people: people(2, { agreed: ['art'] }),
      sessions: [aSession({ least: 3 })],
    })
    expect(weeks(problem).lostAgreements).toMatchObject([
      { person: 'person 1', blockedBy: [{ constraint: 'would-not-run' }] },
      { person: 'person 2', blockedBy: [{ constraint: 'would-not-run' }] },
    ])
  })
  test('others are brought in so that a session somebody agreed to can run', () => {
    const [one, ...others] = people(3, { wishes: { art: -1 } })
    const problem = aProblem({
      people: [aPerson({ ...one, agreed: ['art'] }), ...others],
      sessions: [aSession({ least: 3 }), aSession({ id: 'music', activities: ['music'] })],
    })
    expect(placed(problem)).toBe(3)
    expect(weeks(problem).lostAgreements).toEqual([])
  })
})
