import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pence, readPounds, writePounds } from './money.ts'

test('an amount is read as people write it, and never from parts of a penny', () => {
  expect(readPounds('£14,250.01')).toBe(1_425_001)
  expect(readPounds(' 63.85 ')).toBe(6_385)
  expect(readPounds('0.5')).toBe(50)
  expect(readPounds('12')).toBe(1_200)
  for (const wrong of ['', '-1', '1.005', '12p', 'twelve', '1.2.3', '.5'])
    expect(readPounds(wrong), wrong).toBeUndefined()
})

test('what was written is read as the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 11 }).map(pence), (amount) => {
      expect(readPounds(writePounds(amount))).toBe(amount)
    }),
  )
})
