import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, daysBetween } from '#ground/kernel/day.ts'
import { pence, times, total } from '#ground/kernel/money.ts'
import {
  financialYearOf,
  partYear,
  payDays,
  paymentsOf,
  personPaysYearly,
  weeklyOf,
  yearlyOf,
} from './periods.ts'

const PRIYAS = pence(2_056_384)
const APRIL = { month: 4, day: 1 } as const

describe('a year’s money by weeks and periods', () => {
  test('£20,563.84 a year is £395.46 a week of 52, and £394.38 a week of seven days of 365', () => {
    expect(weeklyOf(PRIYAS, '52')).toBe(39_546)
    expect(weeklyOf(PRIYAS, '365-7')).toBe(39_438)
  })
  test('£63.85 a week is £3,320.20 a year of 52 weeks, and £3,329.32 of 365 days', () => {
    expect(yearlyOf(pence(6_385), '52')).toBe(332_020)
    expect(yearlyOf(pence(6_385), '365-7')).toBe(332_932)
    expect(personPaysYearly(pence(6_385), pence(100_000), '52')).toBe(100_000)
  })
  test('is paid in twelve payments of £1,581.83 and a last of £1,581.88, not in four times the rounded week', () => {
    const payments = paymentsOf(PRIYAS)
    expect(payments).toHaveLength(13)
    expect(new Set(payments.slice(0, 12))).toEqual(new Set([158_183]))
    expect(payments.at(-1)).toBe(158_188)
    expect(times(4, weeklyOf(PRIYAS, '52'))).toBe(158_184)
  })
  test('from 1 September to 31 March is 212 days of 365: £11,943.93', () => {
    const year = financialYearOf(day('2026-09-01'), APRIL)
    expect(year).toEqual({ from: '2026-04-01', to: '2027-03-31' })
    const part = { from: day('2026-09-01'), to: day('2027-03-31') }
    expect(daysBetween(part.from, part.to) + 1).toBe(212)
    expect(partYear(PRIYAS, part, year)).toBe(1_194_393)
  })
  test('a year with 29 February has 366 days', () => {
    const year = financialYearOf(day('2028-02-29'), APRIL)
    expect(year).toEqual({ from: '2027-04-01', to: '2028-03-31' })
    expect(partYear(pence(36_600), { from: day('2028-02-29'), to: day('2028-02-29') }, year)).toBe(
      100,
    )
  })
  test('31 March ends a financial year and 1 April begins one', () => {
    expect(financialYearOf(day('2027-03-31'), APRIL).to).toBe('2027-03-31')
    expect(financialYearOf(day('2027-04-01'), APRIL).from).toBe('2027-04-01')
  })
})

describe('the days on which payments fall', () => {
  const inYear = (first: string) => {
    const { to } = financialYearOf(day(first), APRIL)
    return payDays(day(first), to, 28)
  }
  test('from 3 April 2026 are thirteen in the year, the last on 5 March 2027; the fourteenth is next year’s', () => {
    const days = inYear('2026-04-03')
    expect(days).toHaveLength(13)
    expect(days.at(-1)).toBe('2027-03-05')
    expect(addDays(day('2027-03-05'), 28)).toBe('2027-04-02')
  })
  test('from 1 April 2027 are fourteen in one year, the last on 30 March 2028', () => {
    const days = inYear('2027-04-01')
    expect(days).toHaveLength(14)
    expect(days.at(-1)).toBe('2028-03-30')
  })
})

const yearly = fc.integer({ min: 0, max: 100_000_000 }).map(pence)

test('whatever the amount and the count, the payments sum to the year, and none is a debt', () => {
  fc.assert(
    fc.property(yearly, fc.integer({ min: 1, max: 53 }), (amount, count) => {
      const payments = paymentsOf(amount, count)
      expect(payments).toHaveLength(count)
      expect(total(payments)).toBe(amount)
      expect(Math.min(...payments)).toBeGreaterThanOrEqual(0)
      expect(new Set(payments.slice(0, -1)).size).toBeLessThanOrEqual(1)
    }),
  )
  expect(total(paymentsOf(pence(7)))).toBe(7)
})

test('a whole year is the whole money, and two parts of it differ from it by a rounded penny at most', () => {
  const start = fc.integer({ min: 0, max: 2_000 }).map((n) => addDays(day('2024-04-01'), n))
  fc.assert(
    fc.property(yearly, start, (amount, on) => {
      const year = financialYearOf(on, APRIL)
      expect(partYear(amount, year, year)).toBe(amount)
      if (on === year.from) return
      const before = partYear(amount, { from: year.from, to: addDays(on, -1) }, year)
      const after = partYear(amount, { from: on, to: year.to }, year)
      expect(Math.abs(before + after - amount)).toBeLessThanOrEqual(1)
    }),
  )
})

test('a year has thirteen or fourteen four-weekly days, all in it, each 28 days after the last', () => {
  const start = fc.integer({ min: 0, max: 27 }).map((n) => addDays(day('2026-04-01'), n))
  fc.assert(
    fc.property(start, fc.integer({ min: 0, max: 20 }), (first, years) => {
      const year = financialYearOf(addDays(day('2026-04-01'), years * 366), APRIL)
      const all = payDays(first, year.to, 28)
      const days = all.filter((d) => d >= year.from)
      expect([13, 14]).toContain(days.length)
      for (const [i, d] of days.entries())
        if (i > 0) expect(daysBetween(days[i - 1] ?? d, d)).toBe(28)
    }),
  )
})
