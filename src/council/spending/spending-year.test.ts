import { expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { agreedIn, dayWithin, passedOf, yearsAt } from './spending-year.ts'

const APRIL = { month: 4, day: 1 }
const YEAR = { from: day('2026-04-01'), to: day('2027-03-31') }

test('a night looks at its own financial year, and until August at the one before', () => {
  expect(yearsAt(day('2026-09-30'), APRIL).map(({ from }) => from)).toEqual(['2026-04-01'])
  expect(yearsAt(day('2027-04-01'), APRIL).map(({ from }) => from)).toEqual([
    ...['2026-04-01', '2027-04-01'],
  ])
  expect(yearsAt(day('2027-08-02'), APRIL)).toHaveLength(1)
})

test('weeks pass whole, to their Sunday; a year passes whole, and is settled after three months', () => {
  expect(passedOf(YEAR, day('2026-09-30'))).toEqual({ passedTo: '2026-09-27', isSettled: false })
  expect(passedOf(YEAR, day('2026-10-04')).passedTo).toBe('2026-10-04')
  expect(passedOf(YEAR, day('2027-03-31'))).toEqual({ passedTo: '2027-03-31', isSettled: false })
  expect(passedOf(YEAR, day('2027-07-02')).isSettled).toBe(true)
})

test('what is told of a year counts within it', () => {
  const within = ['2026-03-31', '2026-09-30', '2027-06-01'].map((on) => dayWithin(YEAR, day(on)))
  expect(within).toEqual(['2026-04-01', '2026-09-30', '2027-03-31'])
})

test('a budget counts by the days on which it holds: £20,563.84 from 1 September is £11,943.93', () => {
  const agreed = pence(2_056_384)
  expect(agreedIn([{ agreed, from: day('2026-09-01') }], YEAR)).toBe(1_194_393)
  expect(agreedIn([{ agreed, from: day('2020-04-01') }], YEAR)).toBe(2_056_384)
  const first = { agreed: pence(1_000_000), from: day('2026-04-01'), to: day('2026-08-31') }
  expect(agreedIn([first, { agreed, from: day('2026-09-01') }], YEAR)).toBe(419_178 + 1_194_393)
  expect(agreedIn([{ agreed, from: day('2027-04-01') }], YEAR)).toBe(0)
  expect(agreedIn([{ agreed, from: day('2020-04-01'), to: day('2026-03-31') }], YEAR)).toBe(0)
})
