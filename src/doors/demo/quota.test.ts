import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Random } from '#ground/kernel/random.ts'
import { dealt, quotas } from './quota.ts'

describe('quotas', () => {
  test('twenty, thirty-two, thirty, eleven and seven in a hundred of 480 are whole people', () => {
    const shares = { '1': 20, '2': 32, '3': 30, '4': 11, '5': 7 }
    expect(quotas(480, shares)).toEqual({ '1': 96, '2': 154, '3': 144, '4': 53, '5': 33 })
    expect(quotas(73, { a: 1, b: 1, c: 1 })).toEqual({ a: 25, b: 24, c: 24 })
  })

  test('always add up, and are never a whole one from their share', () => {
    const counts = fc.record({ a: fc.nat(90), b: fc.nat(90), c: fc.integer({ min: 1, max: 90 }) })
    fc.assert(
      fc.property(fc.nat(5000), counts, (total, shares) => {
        const found = quotas(total, shares)
        expect(found.a + found.b + found.c).toBe(total)
        const whole = shares.a + shares.b + shares.c
        for (const kind of ['a', 'b', 'c'] as const)
          expect(Math.abs(found[kind] - (total * shares[kind]) / whole)).toBeLessThan(1)
      }),
    )
  })

  test('are dealt in a chance order', () => {
    const hand = dealt(new Random(1), 10, { yes: 30, no: 70 })
    expect(hand.filter((h) => h === 'yes')).toHaveLength(3)
  })
})
