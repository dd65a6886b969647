import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minus, type Pence, pence, plus, times, total } from '#ground/kernel/money.ts'
import { ROUTES } from '#lives/offer/session.ts'
import { fallsOn } from './mixed-package.ts'
import { personPaysYearly } from './periods.ts'

/** The Resource Centre and transport are managed; the community group and the PA are a direct payment. */
const PRIYAS = [
  { route: 'direct-payment', cost: plus(pence(172_224), pence(357_760)) },
  { route: 'managed', cost: plus(pence(1_296_000), pence(230_400)) },
] as const
const CONTRIBUTION = pence(332_020)
const shares = (order: Parameters<typeof fallsOn>[2]) =>
  fallsOn(PRIYAS, CONTRIBUTION, order).map((part) => [part.personPays, part.councilPays])

describe('where the contribution falls in Priya’s mixed package', () => {
  test('is worked out on a year of £20,563.84, of which she pays £3,320.20', () => {
    const cost = total(PRIYAS.map((part) => part.cost))
    expect(cost).toBe(2_056_384)
    expect(personPaysYearly(pence(6_385), cost, '52')).toBe(CONTRIBUTION)
    expect(minus(cost, CONTRIBUTION)).toBe(1_724_364)
  })
  test('in proportion: £855.70 off the direct payment and £2,464.50 invoiced', () => {
    expect(shares('PRO_RATA')).toEqual([
      [85_570, 444_414],
      [246_450, 1_279_950],
    ])
  })
  test('invoiced first: the direct payment is whole, and the managed part is £11,943.80 net', () => {
    expect(shares('MANAGED_FIRST')).toEqual([
      [0, 529_984],
      [332_020, 1_194_380],
    ])
  })
  test('off the direct payment first: all £3,320.20 of it', () => {
    expect(shares('DP_FIRST')).toEqual([
      [332_020, 197_964],
      [0, 1_526_400],
    ])
  })
  test('off the direct payment first, where it is too small to bear it all: the rest is invoiced', () => {
    const small = [
      { route: 'managed', cost: pence(20_000) },
      { route: 'direct-payment', cost: pence(1_000) },
      { route: 'service-fund', cost: pence(500) },
    ] as const
    const falls = fallsOn(small, pence(6_385), 'DP_FIRST')
    expect(falls.map((part) => part.personPays)).toEqual([4_885, 1_000, 500])
  })
  test('nothing at all where the package is free', () => {
    expect(fallsOn([{ route: 'managed', cost: pence(0) }], pence(0), 'PRO_RATA')[0]).toEqual({
      ...{ route: 'managed', cost: 0, personPays: 0, councilPays: 0 },
    })
  })
})

test('the contribution is taken exactly once under each order, and no part bears more than it costs', () => {
  const aPackage = fc
    .array(
      fc.record({
        route: fc.constantFrom(...ROUTES),
        cost: fc.integer({ min: 0, max: 5_000_000 }).map(pence),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .chain((parts) =>
      fc.record({
        parts: fc.constant(parts),
        contribution: fc.integer({ min: 0, max: total(parts.map((p) => p.cost)) }).map(pence),
      }),
    )
  const orders = fc.constantFrom('DP_FIRST', 'MANAGED_FIRST', 'PRO_RATA')
  fc.assert(
    fc.property(aPackage, orders, ({ parts, contribution }, order) => {
      const falls = fallsOn(parts, contribution, order)
      expect(total(falls.map((part) => part.personPays))).toBe(contribution)
      for (const part of falls) {
        expect(Math.min(part.personPays, part.councilPays)).toBeGreaterThanOrEqual(0)
        expect(plus(part.personPays, part.councilPays)).toBe(part.cost)
      }
    }),
  )
})

test('a year of a weekly maximum is never more than the year costs', () => {
  const money = fc.integer({ min: 0, max: 10_000_000 }).map(pence)
  fc.assert(
    fc.property(money, money, (maximum, cost) => {
      const paid: Pence = personPaysYearly(maximum, cost, '52')
      expect(paid).toBe(Math.min(cost, times(52, maximum)))
      expect(personPaysYearly('full-cost', cost, '365-7')).toBe(cost)
    }),
  )
})
