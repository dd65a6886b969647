import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import { splitOf } from './split.ts'
import { isSufficient } from './sufficiency.ts'

describe('the three amounts of a budget', () => {
  test('Priya: £20,563.84 is £3,320.20 that she pays and £17,243.64 that the council pays', () => {
    const agreed = pence(2_056_384)
    expect(splitOf({ agreed, chargeable: agreed, maximum: pence(6_385), basis: '52' })).toEqual({
      agreed,
      personPays: 332_020,
      councilPays: 1_724_364,
    })
  })
  test('somebody who pays in full pays all that may be charged for, and no more', () => {
    const asked = { agreed: pence(500_000), maximum: 'full-cost', basis: '52' } as const
    expect(splitOf({ ...asked, chargeable: pence(400_000) }).personPays).toBe(400_000)
    expect(splitOf({ ...asked, chargeable: pence(900_000) })).toMatchObject({ councilPays: 0 })
  })
  test('the two parts are the whole to the penny, and nobody pays more than the cost or the most of a year', () => {
    const money = fc.nat(20_000_000).map(pence)
    fc.assert(
      fc.property(money, money, fc.nat(50_000).map(pence), (agreed, chargeable, maximum) => {
        const { personPays, councilPays } = splitOf({ agreed, chargeable, maximum, basis: '52' })
        expect(personPays + councilPays).toBe(agreed)
        expect(personPays).toBeLessThanOrEqual(Math.min(agreed, chargeable, maximum * 52))
        expect(Math.min(personPays, councilPays)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('whether a budget is enough', () => {
  test('a plan of £8,950.00 with a budget of £8,200.00 is £750.00 short, and blocked', () => {
    expect(isSufficient(pence(820_000), pence(895_000))).toEqual({
      ok: false,
      refusal: { kind: 'not-enough', shortfall: 75_000 },
    })
    expect(isSufficient(pence(895_000), pence(895_000)).ok).toBe(true)
    expect(isSufficient(pence(894_999), pence(895_000))).toMatchObject({
      refusal: { shortfall: 1 },
    })
  })
})
