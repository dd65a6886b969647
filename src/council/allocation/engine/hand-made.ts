import type { Person, Place, Problem, Session } from './problem.ts'

/** Monday at so many hours, in minutes of the week; other days by adding 1,440 each. */
export const onMonday = (hours: number): number => Math.round(hours * 60)

/**
 * Ada: 1:5 everywhere, Monday morning and afternoon, ten minutes from the hall. Change what the
 * test is about.
 */
export const aPerson = (changes: Partial<Person> = {}): Person => ({
  id: 'ada',
  area: 'north',
  band: 'low',
  ratios: { building: { staff: 1, people: 5 }, community: { staff: 1, people: 5 } },
  weeklyBudget: 100_000,
  wantedHalfDays: [0, 1],
  wantedMinutes: 300,
  wishes: {},
  refuses: [],
  outcomes: [],
  needs: [],
  avoids: [],
  travelLimit: 30,
  reach: [
    ['hall', 10],
    ['farm', 20],
  ],
  routes: ['managed'],
  language: 'en',
  currentWeek: [],
  agreed: [],
  declined: [],
  carerBreak: 0,
  ...changes,
})

/** Art in the hall on Monday morning, ten to half past twelve, two staff, at 1:5 for £25. */
export const aSession = (changes: Partial<Session> = {}): Session => ({
  id: 'art',
  place: 'hall',
  area: 'north',
  activities: ['art'],
  outcomes: [],
  setting: 'community',
  company: 'separate',
  starts: onMonday(10),
  ends: onMonday(12.5),
  halfDays: [0],
  staff: { n: 2, d: 1 },
  rooms: 'together',
  leastStaff: 1,
  least: 1,
  most: 10,
  prices: [{ ratio: { staff: 1, people: 5 }, pence: 2500 }],
  held: [],
  has: [],
  exposes: [],
  routes: ['managed'],
  languages: [],
  worker: 'wyn',
  ...changes,
})

export const hallAndFarm: readonly Place[] = [
  { id: 'hall', near: [['farm', 25]] },
  { id: 'farm', near: [] },
]

/** One person and one session that suit each other, unless the test says otherwise. */
export const aProblem = (changes: Partial<Problem> = {}): Problem => ({
  format: 'good-days-problem-2',
  people: [aPerson()],
  sessions: [aSession()],
  places: hallAndFarm,
  friendships: [],
  apart: [],
  ...changes,
})
