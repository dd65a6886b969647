import { expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import { halfDay } from '#ground/kernel/week.ts'
import type { CountyFacts, PersonFacts, SessionFacts } from './county-facts.ts'
import { ownSettings, ratiosIn } from './own-settings.ts'
import { problemOf } from './problem-of.ts'

const r = (staff: number, people: number) => ({ staff, people })

const person = (id: string, given: Partial<PersonFacts> = {}): PersonFacts => ({
  ...{ id, area: 'malvern', lat: 52, lon: -2, language: 'en', travelMeans: 'bus', travelLimit: 60 },
  ...{
    wantedHalfDays: [halfDay(0, 'morning')],
    wantedMinutes: 180,
    needs: [],
    avoids: [],
    outcomes: [],
  },
  ...{ carerBreakMinutes: 0, weekly: pence(20_000), routes: ['managed'], wishes: [], holds: [] },
  ...{ declined: [], ratios: [{ setting: 'building', ratio: r(1, 5) }], ...given },
})
const session = (id: string, activity: string, prices: SessionFacts['prices']): SessionFacts => ({
  ...{ id, venueId: 'hub', activity, outcomes: [], setting: 'building', company: 'shared' },
  ...{ weekday: 0, starts: 570, ends: 750, staff: { n: 4, d: 1 }, rooms: 'together' },
  ...{
    least: 1,
    most: 12,
    has: [],
    exposes: [],
    routes: ['managed'],
    languages: [],
    worker: 'Mel',
  },
  prices,
  ...{ taken: [], alone: [], takesNobodyNew: false },
})
const eight = [{ ratio: r(1, 8), price: pence(2760) }]
const county = (people: readonly PersonFacts[]): CountyFacts => ({
  people,
  sessions: [session('pool', 'swimming', eight), session('art', 'art', eight)],
  venues: [{ id: 'hub', area: 'malvern', lat: 52, lon: -2, leastStaff: 0 }],
  ...{ speeds: [], friendships: [], apart: [] },
})

test('without ratios of activities and without decisions the problem is the one it always was', () => {
  const plain = county([person('priya'), person('sam')])
  const empty = county(plain.people.map((p) => ({ ...p, activityRatios: [], risksTaken: [] })))
  expect(ownSettings(empty).size).toBe(0)
  expect(problemOf(empty)).toEqual(problemOf(plain))
  expect(problemOf(plain).sessions.map((s) => s.setting)).toEqual(['building', 'building'])
})

test('a ratio for one activity is used for its sessions, and everybody else keeps theirs', () => {
  const swims = person('priya', { activityRatios: [{ activity: 'swimming', ratio: r(1, 1) }] })
  const { people, sessions } = problemOf(county([swims, person('sam')]))
  const [pool, art] = sessions
  const ratioOf = (at: number, setting = '') => people[at]?.ratios[setting]
  expect(ratioOf(0, pool?.setting)).toEqual(r(1, 1))
  expect(ratioOf(1, pool?.setting)).toEqual(r(1, 5))
  expect(art?.setting).toBe('building')
  expect(ratioOf(0, 'building')).toEqual(r(1, 5))
})

test('a decision lets one person into one session with the support that it has, and nobody else', () => {
  const bold = person('priya', { risksTaken: ['art'] })
  const facts = county([bold, person('sam')])
  const own = ownSettings(facts)
  expect([...own.keys()]).toEqual(['art'])
  const setting = own.get('art')?.setting ?? ''
  expect(ratiosIn(bold, own)[setting]).toEqual(r(1, 8))
  expect(ratiosIn(person('sam'), own)[setting]).toEqual(r(1, 5))
})
