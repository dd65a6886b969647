import { expect, test } from 'vitest'
import { hasRisen, riseOf } from './rise.ts'

const RULE = { percent: 2_500, least: 4 }

test.each([
  [8, 10, true, 25],
  [8, 9, false, 13],
  [12, 15, true, 25],
  [12, 14, false, 17],
  [40, 49, false, 23],
  [0, 4, true, undefined],
  [0, 3, false, undefined],
  [1, 3, false, 200],
  [10, 10, false, 0],
  [10, 5, false, -50],
] as const)('from %i to %i in a month: alerts %s, %s %%', (before, now, alerts, percent) => {
  expect(hasRisen({ before, now }, RULE)).toBe(alerts)
  expect(riseOf({ before, now })).toBe(percent)
})

test('a council that sets half more is alerted at half more', () => {
  expect(hasRisen({ before: 8, now: 11 }, { percent: 5_000, least: 4 })).toBe(false)
  expect(hasRisen({ before: 8, now: 12 }, { percent: 5_000, least: 4 })).toBe(true)
})
