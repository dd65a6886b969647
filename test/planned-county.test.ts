import { beforeAll, describe, expect, test } from 'vitest'
import { check } from '#council/allocation/engine/checker/check.ts'
import { checkReasons } from '#council/allocation/engine/checker/check-reasons.ts'
import { solveExactly } from '#council/allocation/engine/exact/solve-exactly.ts'
import { defaultParameters, halfDaysAlone } from '#council/allocation/engine/parameters.ts'
import type { Problem } from '#council/allocation/engine/problem.ts'
import type { Result } from '#council/allocation/engine/result.ts'
import { solve } from '#council/allocation/engine/solve.ts'
import { severnshire } from '#doors/demo/demo-counties.ts'
import { day } from '#ground/kernel/day.ts'
import { Random } from '#ground/kernel/random.ts'
import { compareSupport, type Ratio } from '#ground/kernel/ratio.ts'
import { hasPlaceFor } from '#weeks/bookings/places.ts'
import { inOwnFolder, problemOn } from './demo-problem.ts'

const { weights } = defaultParameters

/** Severnshire as it is after `npm start`, and everyone's week with the usual steps. */
let county: Problem
let planned: Result
beforeAll(async () => {
  const made = severnshire(1, day('2026-09-01'))
  county = await inOwnFolder(({ platform }) => problemOn(platform, made))
  planned = solve(county, { seed: 1 })
}, 120_000)

const wantedBy = ({ people }: Problem) =>
  people.reduce((sum, person) => sum + person.wantedHalfDays.length, 0)

describe('the week planned for all of Severnshire', () => {
  test('breaks no hard constraint, and its score is what it is said to be', () => {
    const checked = check(county, planned.plan, weights)
    expect(checked.broken).toEqual([])
    expect(checked.byConstraint).toEqual(planned.score.byConstraint)
  }, 60_000)

  test('fills nine in ten of the half-days that people want', () => {
    expect(planned.score.filledHalfDays).toBeGreaterThan(0.9 * wantedBy(county))
  })

  test('has a true reason for every half-day that stays empty, and leaves none out', () => {
    expect(planned.unfilled.length).toBe(wantedBy(county) - planned.score.filledHalfDays)
    expect(checkReasons(county, planned.plan, planned, weights)).toEqual([])
  }, 60_000)

  test('can be accepted by anybody at any time, whatever others have said', () => {
    const holders = new Set(county.sessions.flatMap((s) => s.held.map((place) => place.person)))
    expect(holders.size).toBeGreaterThan(300)
    for (let seed = 1; seed <= 20; seed++) {
      const { refused, accepted } = answered(new Random(seed))
      expect(refused).toEqual([])
      expect(accepted).toBeGreaterThan(100)
    }
  }, 60_000)
})

/**
 * Everyone says yes or no, in a chance order. A yes gives up all that the person has and takes all that they are
 * proposed, where the rule of the booking pages finds a place for each session that is new to them.
 */
function answered(random: Random) {
  const places = new Map(
    county.sessions.map(({ id, held }) => [id, new Map(held.map((h) => [h.person, h.ratio]))]),
  )
  const sessions = new Map(county.sessions.map((session) => [session.id, session]))
  const refused: string[] = []
  let accepted = 0
  for (const { person, lines } of random.shuffle(planned.plan.weeks)) {
    if (lines.length === 0 || !random.chance(0.6)) continue
    accepted += 1
    const had = new Map<string, Ratio>()
    for (const [id, there] of places) {
      const ratio = there.get(person)
      if (ratio) had.set(id, ratio)
      there.delete(person)
    }
    for (const { session: id, ratio } of lines) {
      const session = sessions.get(id)
      const there = places.get(id)
      if (!session || !there) throw new Error(`There is no session ${id}`)
      const kept = had.get(id)
      const isKept = kept !== undefined && compareSupport(kept, ratio) === 0
      const isApart = county.apart.some(
        ([a, b]) => (a === person && there.has(b)) || (b === person && there.has(a)),
      )
      const hasPlace = hasPlaceFor(
        session,
        [...there.values()].map((taken) => ({ ratio: taken })),
        ratio,
      )
      if (!isKept && (isApart || !hasPlace)) refused.push(`${person} in ${id}`)
      there.set(person, ratio)
    }
  }
  return { refused, accepted }
}

/** So many of the county's people from one area on, and the sessions that any of them could reach. */
function partOf(whole: Problem, size: number): Problem {
  const people = [...whole.people]
    .sort((a, b) => (a.area < b.area ? -1 : a.area > b.area ? 1 : 0))
    .filter((person) => person.wantedHalfDays.length > 0)
    .slice(0, size)
  const ids = new Set(people.map(({ id }) => id))
  const reached = new Set(people.flatMap(({ reach }) => reach.map(([place]) => place)))
  return {
    ...whole,
    people,
    sessions: whole.sessions.filter(({ place }) => reached.has(place)),
    friendships: whole.friendships.filter(({ a, b }) => ids.has(a) && ids.has(b)),
    apart: whole.apart.filter(([a, b]) => ids.has(a) && ids.has(b)),
  }
}

describe('beside HiGHS, on sixty people of Severnshire', () => {
  test('ours fills at least 97 half-days for each 100 that it fills in twenty seconds', async () => {
    const part = partOf(county, 60)
    const ours = solve(part, { seed: 1 })
    expect(check(part, ours.plan, weights).broken).toEqual([])
    const exact = await solveExactly(part, { seconds: 20, parameters: halfDaysAlone })
    if (!exact.plan) throw new Error('HiGHS found no plan in its time')
    const theirs = check(part, exact.plan, halfDaysAlone.weights)
    expect(theirs.broken).toEqual([])
    expect(ours.score.filledHalfDays).toBeGreaterThanOrEqual(0.97 * theirs.total)
  }, 90_000)
})
