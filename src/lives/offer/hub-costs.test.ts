import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import { dayFigures, hubBreakEven, mostAtOnce, oneMore } from './hub-costs.ts'

const costs = {
  ...{ fixed: pence(9_600_000), price: pence(4_800), variable: pence(1_400) },
  ...{ daysAYear: 240, staffHour: pence(1_840) },
}
const people = (n: number, ratio: number) =>
  Array.from({ length: n }, () => ({ staff: 1, people: ratio }))

describe('what a hub’s day costs (rule R28)', () => {
  test('15 a day leave £26,400, 12 leave £1,920, and 10 are £14,400 short', () => {
    expect([15, 12, 10].map((n) => dayFigures(costs, n).left)).toEqual([
      2_640_000, 192_000, -1_440_000,
    ])
    expect(dayFigures(costs, 10).costEach).toBe(5_400)
    expect(dayFigures(costs, 0)).toEqual({ peopleADay: 0, costEach: 0, left: -9_600_000 })
  })
  test('2,824 attendances a year, 12 a day, are enough; no number is, where each costs what it brings', () => {
    expect(hubBreakEven(costs)).toEqual({ attendances: 2_824, peopleADay: 12 })
    expect(hubBreakEven({ ...costs, variable: pence(4_800) })).toBeUndefined()
  })
  test('other figures: £52,000 a year, £39.50 a time, £6.25 of each, 200 days', () => {
    const other = {
      ...costs,
      fixed: pence(5_200_000),
      price: pence(3_950),
      variable: pence(625),
      daysAYear: 200,
    }
    expect(hubBreakEven(other)).toEqual({ attendances: 1_564, peopleADay: 8 })
    expect(dayFigures(other, 8).left).toBe(120_000)
    expect(dayFigures(other, 7).left).toBe(-545_000)
  })
  test('at the break-even nothing is short, and with one a day fewer something is', () => {
    const amount = fc.integer({ min: 1, max: 10_000_000 })
    const each = fc.integer({ min: 1, max: 9_000 })
    fc.assert(
      fc.property(amount, each, each, fc.integer({ min: 1, max: 366 }), (fixed, a, b, days) => {
        const given = {
          ...costs,
          fixed: pence(fixed),
          price: pence(a + b),
          variable: pence(b),
          daysAYear: days,
        }
        const { peopleADay = 0 } = hubBreakEven(given) ?? {}
        expect(dayFigures(given, peopleADay).left).toBeGreaterThanOrEqual(0)
        expect(dayFigures(given, peopleADay - 1).left).toBeLessThan(0)
      }),
    )
  })
})

describe('one person more (rule R34)', () => {
  const session = {
    ...({ rooms: 'together', leastStaff: 2, minutes: 360, staff: { n: 2, d: 1 } } as const),
    staffHour: pence(1_840),
  }
  test('the eleventh at 1:5 makes two staff three, and that place costs £110.40 a day', () => {
    const tenth = oneMore(people(9, 5), { staff: 1, people: 5 }, session)
    expect(tenth).toMatchObject({ extraStaff: 0, extraCost: 0, isEnough: true })
    const eleventh = oneMore(people(10, 5), { staff: 1, people: 5 }, session)
    expect([eleventh.before.needed, eleventh.after.needed]).toEqual([2, 3])
    expect(eleventh).toMatchObject({ extraStaff: 1, extraCost: 11_040, isEnough: false })
  })
  test('a person at 1:1 always brings one of their own; seventeen at 1:8 need three', () => {
    expect(oneMore(people(3, 8), { staff: 1, people: 1 }, session).extraStaff).toBe(0)
    expect(oneMore(people(10, 5), { staff: 1, people: 1 }, session).extraStaff).toBe(1)
    expect(oneMore(people(16, 8), { staff: 1, people: 8 }, session).after.needed).toBe(3)
  })
})

describe('the staff of a whole day', () => {
  test('are those of the sittings that go on at once, and never fewer than the site’s least', () => {
    const at = (starts: number, ends: number, needed: number) => ({ starts, ends, needed })
    expect(mostAtOnce([], 2)).toBe(0)
    expect(mostAtOnce([at(600, 720, 1)], 2)).toBe(2)
    expect(mostAtOnce([at(600, 720, 2), at(660, 780, 3), at(720, 800, 4)], 2)).toBe(7)
  })
})
