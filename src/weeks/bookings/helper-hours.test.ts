import { expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import { helperCosts } from './helper-hours.ts'

test('four hours at £24.00 are £96.00 a week, employed at £17.20 £68.80: £1,414.40 more in a year', () => {
  const hour = { agency: pence(2400), employed: pence(1720) }
  expect(helperCosts(16, hour)).toEqual({
    agency: { week: 9600, year: 499_200 },
    employed: { week: 6880, year: 357_760 },
    more: 141_440,
  })
})

test('a quarter of an hour is rounded once, and half a penny goes up; an agency may cost less', () => {
  const hour = { agency: pence(1001), employed: pence(1002) }
  expect(helperCosts(2, hour).agency.week).toBe(501)
  expect(helperCosts(1, hour).employed).toEqual({ week: 251, year: 13_026 })
  expect(helperCosts(4, hour).more).toBe(-52)
})
