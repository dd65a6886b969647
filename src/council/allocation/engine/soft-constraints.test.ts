import { describe, expect, test } from 'vitest'
import { check } from './checker/check.ts'
import { aPerson, aProblem, aSession, onMonday } from './hand-made.ts'
import { defaultParameters, type SoftName, softNames, type Weights } from './parameters.ts'
import type { Plan } from './plan.ts'
import type { Person, Problem, Session } from './problem.ts'
import { score } from './score.ts'
import { evennessPoints } from './soft/evenness.ts'
import { solve } from './solve.ts'
import { steps } from './stop/steps.ts'

/** One point of one constraint, and nothing of the others. */
const only = (name: SoftName): Weights =>
  Object.fromEntries(softNames.map((soft) => [soft, soft === name ? 1 : 0])) as Weights

/**
 * The points of one constraint alone, when these people have these sessions; the checker must say
 * the same.
 */
function points(name: SoftName, problem: Problem, sessionsOf: Record<string, readonly string[]>) {
  const plan: Plan = {
    format: 'good-days-plan-1',
    weeks: problem.people.map(({ id }) => ({
      person: id,
      lines: (sessionsOf[id] ?? []).map((session) => ({
        session,
        ratio: { staff: 1, people: 5 },
        pence: 2500,
      })),
    })),
  }
  const weights = only(name)
  const scored = score(problem, plan, { ...defaultParameters, weights })
  expect(check(problem, plan, weights)).toMatchObject({ broken: [], total: scored.total })
  expect(scored.total).toBe(scored.byConstraint[name])
  return scored.total
}

const onePair = (person: Partial<Person>, session: Partial<Session>): Problem =>
  aProblem({ people: [aPerson(person)], sessions: [aSession(session)] })

const inArt = { ada: ['art'] }
const wholeDay: Partial<Session> = { halfDays: [0, 1], ends: onMonday(15) }

describe('each soft constraint alone', () => {
  test('wanted time: a point for each half-day that is filled', () => {
    expect(points('wanted-time-filled', onePair({}, {}), inArt)).toBe(1)
    expect(points('wanted-time-filled', onePair({}, wholeDay), inArt)).toBe(2)
    expect(points('wanted-time-filled', onePair({}, {}), {})).toBe(0)
  })
  test('wanted minutes: a point each, up to those that are wanted', () => {
    expect(points('wanted-minutes', onePair({}, {}), inArt)).toBe(150)
    expect(points('wanted-minutes', onePair({ wantedMinutes: 100 }, {}), inArt)).toBe(100)
  })
  test('wishes: the main activity twice, the best and the worst of the others once, for each half-day', () => {
    const activities = ['art', 'music', 'walking', 'cooking']
    const of = (wishes: Person['wishes'], session: Partial<Session> = {}) =>
      points('wishes', onePair({ wishes }, { activities, ...session }), inArt)
    expect(of({ art: 2 })).toBe(4)
    expect(of({ art: -1 })).toBe(-2)
    expect(of({ art: 1, music: 2, walking: 1, cooking: -1 })).toBe(3)
    expect(of({ art: 2 }, wholeDay)).toBe(8)
  })
  test('outcomes: each of the person’s counts once, however many lines serve it', () => {
    const problem = aProblem({
      people: [aPerson({ outcomes: ['health', 'work'] })],
      sessions: [
        aSession({ outcomes: ['health', 'money'] }),
        aSession({
          id: 'choir',
          outcomes: ['health'],
          starts: onMonday(13),
          ends: onMonday(15),
          halfDays: [1],
        }),
      ],
    })
    expect(points('outcomes-served', problem, { ada: ['art', 'choir'] })).toBe(1)
  })
  test('friends: four points for the first session together, two for a further one, by weight', () => {
    const bea = aPerson({ id: 'bea' })
    const afternoon = { starts: onMonday(13), ends: onMonday(15), halfDays: [1] }
    const problem = (weight: number) =>
      aProblem({
        people: [aPerson(), bea],
        sessions: [aSession(), aSession({ id: 'choir', ...afternoon })],
        friendships: [{ a: 'ada', b: 'bea', weight }],
      })
    const both = { ada: ['art', 'choir'], bea: ['art', 'choir'] }
    expect(points('friends-together', problem(1), { ada: ['art'], bea: ['choir'] })).toBe(0)
    expect(points('friends-together', problem(1), { ada: ['art'], bea: ['art'] })).toBe(4)
    expect(points('friends-together', problem(1), both)).toBe(6)
    expect(points('friends-together', problem(2), both)).toBe(12)
  })
  test('continuity: four for the same session, one for its place and one for its worker', () => {
    const other = aSession({ id: 'choir', starts: onMonday(13), ends: onMonday(15), halfDays: [1] })
    const of = (now: Partial<Session>, currentWeek: string[]) =>
      points(
        'continuity',
        aProblem({
          people: [aPerson({ currentWeek })],
          sessions: [aSession(), { ...other, ...now }],
        }),
        inArt,
      )
    expect(of({}, ['art'])).toBe(4)
    expect(of({}, ['choir'])).toBe(2)
    expect(of({ worker: 'mair' }, ['choir'])).toBe(1)
    expect(of({ worker: 'mair', place: 'farm' }, ['choir'])).toBe(0)
    expect(of({}, ['a session that has ended'])).toBe(0)
  })
  test('travel: a point against for each minute', () => {
    expect(points('travel', onePair({}, {}), inArt)).toBe(-10)
  })
  test('ordinary places: two for an ordinary one, one for a shared one, for each half-day', () => {
    expect(points('ordinary-places', onePair({}, { company: 'ordinary' }), inArt)).toBe(2)
    expect(points('ordinary-places', onePair({}, { company: 'shared', ...wholeDay }), inArt)).toBe(
      2,
    )
    expect(points('ordinary-places', onePair({}, {}), inArt)).toBe(0)
  })
  test('cost: a point against for each penny, and weighs nothing unless a council says otherwise', () => {
    expect(points('cost', onePair({}, {}), inArt)).toBe(-2500)
    expect(defaultParameters.weights.cost).toBe(0)
  })
  test('evenness: a half-day is worth more in a group that has less', () => {
    expect([0, 6, 7, 8, 9, 10].map((filled) => evennessPoints(filled, 10))).toEqual([
      0, 24, 27, 29, 30, 30,
    ])
    const people = ['north', 'north', 'south'].map((area, i) =>
      aPerson({ id: `person ${i}`, area, band: `band ${i}`, wantedHalfDays: [0, 1, 3, 6, 9] }),
    )
    expect(points('evenness', aProblem({ people }), { 'person 0': ['art'] })).toBe(8)
  })
  test('least choice first: more for whoever has fewer sessions to choose from', () => {
    const sessions = Array.from({ length: 8 }, (_, i) =>
      aSession({ id: i === 0 ? 'art' : `art ${i}` }),
    )
    const of = (count: number) =>
      points(
        'least-choice-first',
        aProblem({
          people: [aPerson({ wantedHalfDays: [0] })],
          sessions: sessions.slice(0, count),
        }),
        inArt,
      )
    expect([1, 2, 3, 4, 7, 8].map(of)).toEqual([3, 2, 2, 1, 1, 0])
  })
  test('language: a point for each half-day in a session that speaks the person’s', () => {
    expect(
      points('language', onePair({ language: 'cy' }, { languages: ['en', 'cy'] }), inArt),
    ).toBe(1)
    expect(points('language', onePair({ language: 'cy' }, { languages: ['en'] }), inArt)).toBe(0)
  })
  test('carer’s break: a point against for each minute that is short', () => {
    expect(points('carer-break', onePair({ carerBreak: 200 }, {}), {})).toBe(-200)
    expect(points('carer-break', onePair({ carerBreak: 200 }, {}), inArt)).toBe(-50)
    expect(points('carer-break', onePair({ carerBreak: 100 }, {}), inArt)).toBe(0)
  })
})

describe('what the search prefers', () => {
  const chosen = (problem: Problem) =>
    solve(problem, { seed: 1, stop: steps(4096) }).plan.weeks.map(({ lines }) =>
      lines.map(({ session }) => session).join(),
    )
  test('the session that the person loves', () => {
    const sessions = [aSession(), aSession({ id: 'choir', activities: ['choir'] })]
    expect(chosen(aProblem({ people: [aPerson({ wishes: { choir: 2 } })], sessions }))).toEqual([
      'choir',
    ])
  })
  test('friends together over a shorter way', () => {
    const farm = aSession({ id: 'farm day', place: 'farm', most: 2 })
    const bea = aPerson({ id: 'bea', reach: [['farm', 20]] })
    const problem = aProblem({ people: [aPerson(), bea], sessions: [aSession(), farm] })
    expect(chosen(problem)).toEqual(['art', 'farm day'])
    const friendships = [{ a: 'ada', b: 'bea', weight: 1 }]
    expect(chosen({ ...problem, friendships })).toEqual(['farm day', 'farm day'])
  })
  test('the one place to whoever has nowhere else to go', () => {
    const ada = aPerson({ wishes: { art: 2 } })
    const bea = aPerson({ id: 'bea', reach: [['hall', 10]] })
    const sessions = [aSession({ most: 1 }), aSession({ id: 'farm day', place: 'farm' })]
    expect(chosen(aProblem({ people: [ada, bea], sessions }))).toEqual(['farm day', 'art'])
  })
})
