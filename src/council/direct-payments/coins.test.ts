import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import { coinsIn, coinWorth, MOST_COINS } from './coins.ts'

describe('money as coins', () => {
  test('£407.68 in, £352.00 spent and £55.68 left are coins of £10: 40, 35 and 5, and parts of one', () => {
    const worth = coinWorth([pence(40_768), pence(35_200), pence(5_568)])
    expect(worth).toBe(1_000)
    expect(coinsIn(pence(40_768), worth)).toEqual({ whole: 40, part: 0.768 })
    expect(coinsIn(pence(35_200), worth)).toEqual({ whole: 35, part: 0.2 })
    expect(coinsIn(pence(5_568), worth)).toEqual({ whole: 5, part: 0.568 })
  })
  test('nothing is no coin', () => {
    expect(coinsIn(pence(0), coinWorth([pence(0)]))).toEqual({ whole: 0, part: 0 })
  })
  test('however much it is, a number that can be seen: never more than forty-eight and a part', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (amount) => {
        const { whole, part } = coinsIn(pence(amount), coinWorth([pence(amount)]))
        expect(whole).toBeLessThanOrEqual(MOST_COINS)
        expect(part).toBeGreaterThanOrEqual(0)
        expect(part).toBeLessThan(1)
      }),
    ))
})
