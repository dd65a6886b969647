import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import { anOutcome, aPlan, aPlanLine } from '#test/plan-scene.ts'
import { areAtOnce, clashWith, type TimeTaken, timeOf } from './line-times.ts'
import { withLine } from './plan-changes.ts'
import type { PlanLine } from './plan-line.ts'

const HOUR = 60
const onThursday = { kind: 'weekly', timesAWeek: 1, weeks: 48, weekday: 3 } as const
const art = (given: Partial<PlanLine> = {}) =>
  aPlanLine(1, {
    ...{ kind: 'session', what: 'Art', unit: 'sitting', sessionId: 's1', providerId: 'p1' },
    ...{ rhythm: onThursday, startsMinute: 10 * HOUR, minutes: 3 * HOUR, ...given },
  })
const helper = (starts: number, hours: number, given: Partial<PlanLine> = {}) =>
  aPlanLine(2, {
    ...{ what: 'Sam', startsMinute: starts * HOUR, minutes: HOUR },
    ...{ rhythm: { kind: 'weekly', timesAWeek: hours, weeks: 52, weekday: 3 }, ...given },
  })
const plan = (lines: readonly PlanLine[]) => aPlan({ outcomes: [anOutcome(1)], lines })

describe('two things at one time', () => {
  test('are refused, and both are named', () => {
    expect(withLine(plan([art()]), helper(12, 4))).toEqual({
      ok: false,
      refusal: { kind: 'clash', what: 'Sam', withWhat: 'Art' },
    })
  })
  test('four hours of an assistant on one day are on end: from nine they reach into art at ten', () => {
    expect(timeOf(helper(9, 4))).toMatchObject({ starts: 9 * HOUR, ends: 13 * HOUR })
    expect(withLine(plan([art()]), helper(9, 4)).ok).toBe(false)
    expect(withLine(plan([art()]), helper(9, 1)).ok, 'one ends as the other begins').toBe(true)
    expect(withLine(plan([art()]), helper(13, 4)).ok).toBe(true)
  })
  test('in other weeks they are no clash: one ends before the other begins', () => {
    const ended = art({ endsOn: day('2026-12-31') })
    expect(withLine(plan([ended]), helper(10, 2, { startsOn: day('2027-01-01') })).ok).toBe(true)
    expect(withLine(plan([ended]), helper(10, 2, { startsOn: day('2026-12-31') })).ok).toBe(false)
  })
  test('a line that is changed does not clash with itself', () => {
    expect(withLine(plan([art()]), art({ what: 'Art club' })).ok).toBe(true)
  })
  test('what has no time of day clashes with nothing', () => {
    const { startsMinute: _, ...some } = helper(10, 2)
    expect(timeOf(some)).toBeUndefined()
    expect(timeOf(helper(10, 2, { rhythm: { kind: 'once', weekday: 3 } }))).toBeUndefined()
    expect(withLine(plan([art()]), some).ok).toBe(true)
  })
})

describe('the days of a line', () => {
  test('begin in the plan, and one that was carried on keeps its own first day', () => {
    const early = art({ startsOn: day('2026-08-31') })
    expect(withLine(plan([]), early)).toMatchObject({
      refusal: { kind: 'starts-before-plan', from: '2026-09-01' },
    })
    expect(withLine(plan([early]), { ...early, what: 'Art club' }).ok).toBe(true)
  })
  test('end on the first day or later', () => {
    expect(withLine(plan([]), art({ endsOn: day('2026-08-31') }))).toMatchObject({
      refusal: { kind: 'ends-before-start' },
    })
    expect(withLine(plan([]), art({ endsOn: day('2026-09-01') })).ok).toBe(true)
  })
})

const times = fc
  .record({
    weekday: fc.integer({ min: 0, max: 2 }),
    starts: fc.integer({ min: 480, max: 900 }),
    length: fc.integer({ min: 15, max: 240 }),
    first: fc.integer({ min: 0, max: 60 }),
    days: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
  })
  .map(({ weekday, starts, length, first, days }): TimeTaken => {
    const startsOn = addDays(day('2026-09-01'), first)
    const ends = starts + length
    return { weekday, starts, ends, startsOn, ...(days && { endsOn: addDays(startsOn, days) }) }
  })

test('a clash is one both ways', () => {
  fc.assert(fc.property(times, times, (a, b) => areAtOnce(a, b) === areAtOnce(b, a)))
})
test('nothing clashes with an empty plan', () => {
  fc.assert(fc.property(times, (a) => clashWith([], a) === undefined))
})
