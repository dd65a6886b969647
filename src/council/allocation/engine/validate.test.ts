import { describe, expect, test } from 'vitest'
import { generateCounty } from './generate/generate.ts'
import { aPerson, aProblem, aSession } from './hand-made.ts'
import type { Person, Problem, Session } from './problem.ts'
import { validate } from './validate.ts'

const kinds = (changes: Partial<Problem>) => validate(aProblem(changes)).map(({ kind }) => kind)
const person = (changes: Partial<Person>) => kinds({ people: [aPerson(changes)] })
const session = (changes: Partial<Session>) => kinds({ sessions: [aSession(changes)] })

describe('validating a problem', () => {
  test('finds nothing wrong with a sound one', () => {
    expect(kinds({})).toEqual([])
    expect(validate(generateCounty({ people: 50, sessions: 90, seed: 1 }))).toEqual([])
  })
  test('names the place, the field and the value', () => {
    expect(validate(aProblem({ people: [aPerson({ weeklyBudget: -5 })] }))).toEqual([
      {
        kind: 'number-out-of-range',
        where: 'people',
        id: 'ada',
        field: 'weeklyBudget',
        value: '-5',
      },
    ])
  })
  test('finds ids that are twice there', () => {
    expect(kinds({ people: [aPerson(), aPerson()] })).toEqual(['duplicate-id'])
    expect(kinds({ sessions: [aSession(), aSession()] })).toEqual(['duplicate-id'])
  })
  test('finds ids of nothing', () => {
    expect(session({ place: 'nowhere' })).toEqual(['unknown-id'])
    expect(person({ reach: [['nowhere', 5]] })).toEqual(['unknown-id'])
    expect(person({ agreed: ['never'] })).toEqual(['unknown-id'])
    expect(kinds({ friendships: [{ a: 'ada', b: 'bob', weight: 1 }] })).toEqual(['unknown-id'])
    expect(kinds({ apart: [['ada', 'bob']] })).toEqual(['unknown-id'])
  })
  test('lets a person remember sessions that have ended', () => {
    expect(person({ currentWeek: ['old choir'], declined: ['old choir'] })).toEqual([])
  })
  test('finds ratios that mean nothing', () => {
    expect(person({ ratios: { community: { staff: 0, people: 0 } } })).toEqual([
      'ratio-without-meaning',
    ])
    expect(session({ prices: [{ ratio: { staff: 1, people: 0 }, pence: 1 }] })).toEqual([
      'ratio-without-meaning',
    ])
    const prime = [9973, 9967, 9949].map((people) => ({ ratio: { staff: 1, people }, pence: 1 }))
    expect(session({ prices: prime })).toEqual(['ratios-too-fine'])
  })
  test('finds places held by one person twice, or at no ratio, but not more than fit', () => {
    const held = (people: number, ...who: string[]) =>
      session({ most: 1, held: who.map((person) => ({ person, ratio: { staff: 1, people } })) })
    expect(held(5, 'ada', 'somebody else')).toEqual([])
    expect(held(5, 'ada', 'ada')).toEqual(['held-twice'])
    expect(held(0, 'ada')).toEqual(['ratio-without-meaning'])
  })
  test('asks no more of a problem of another format', () => {
    const old = { ...aProblem(), format: 'good-days-problem-1', sessions: [{}] }
    expect(validate(old as unknown as Problem).map(({ kind }) => kind)).toEqual(['format-unknown'])
  })
  test('finds prices and numbers that are not whole, or below nothing', () => {
    const price = (pence: number) =>
      session({ prices: [{ ratio: { staff: 1, people: 5 }, pence }] })
    expect(price(-1)).toEqual(['number-out-of-range'])
    expect(price(1.5)).toEqual(['number-out-of-range'])
    expect(session({ staff: { n: 1, d: 0 } })).toEqual(['number-out-of-range'])
    expect(person({ travelLimit: Number.NaN })).toEqual(['number-out-of-range'])
    expect(person({ wishes: { art: 3 as 2 } })).toEqual(['number-out-of-range'])
  })
  test('finds half-days that are not in the week, on another day, or twice', () => {
    expect(person({ wantedHalfDays: [21] })).toEqual(['half-day-out-of-range'])
    expect(person({ wantedHalfDays: [1, 1] })).toEqual(['half-day-twice'])
    expect(session({ halfDays: [3] })).toEqual(['half-day-on-another-day'])
    expect(session({ halfDays: [] })).toEqual(['nothing-listed'])
  })
  test('finds sessions that end before they start, or have a least over their most', () => {
    expect(session({ starts: 600, ends: 600 })).toEqual(['ends-before-it-starts'])
    expect(session({ least: 4, most: 3 })).toEqual(['least-over-most'])
    expect(session({ activities: [] })).toEqual(['nothing-listed'])
  })
  test('finds pairs with oneself and pairs that stand twice', () => {
    const people = [aPerson(), aPerson({ id: 'bea' })]
    expect(kinds({ apart: [['ada', 'ada']] })).toEqual(['with-oneself'])
    const apart: [string, string][] = [
      ['ada', 'bea'],
      ['bea', 'ada'],
    ]
    expect(kinds({ people, apart })).toEqual(['pair-twice'])
  })
})
