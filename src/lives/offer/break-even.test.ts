import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import { breakEven } from './break-even.ts'

const allotment = {
  fixedAYear: pence(720_000),
  price: pence(2_400),
  variable: pence(600),
  weeksAYear: 48,
}

describe('rule R28, for one session', () => {
  test('400 attendances: six places cannot pay for it, nine can, and so can six at £31.00', () => {
    const six = breakEven({ ...allotment, places: 6 })
    expect(six).toMatchObject({ attendances: 400, placesNeeded: 9, isEnough: false })
    expect(six.priceNeeded).toBe(3_100)
    expect(breakEven({ ...allotment, places: 9 })).toMatchObject({ isEnough: true })
    expect(breakEven({ ...allotment, places: 9 }).fullYear).toBe(9 * 48 * 1_800 - 720_000)
    expect(breakEven({ ...allotment, price: pence(3_100), places: 6 })).toMatchObject({
      isEnough: true,
      fullYear: 0,
    })
  })
  test('with other figures it says others', () => {
    const pottery = { fixedAYear: pence(350_000), price: pence(1_850), variable: pence(425) }
    expect(breakEven({ ...pottery, weeksAYear: 40, places: 5 })).toEqual({
      attendances: 246,
      placesNeeded: 7,
      isEnough: false,
      priceNeeded: 2_175,
      fullYear: 5 * 40 * 1_425 - 350_000,
    })
  })
  test('a place that costs as much as it brings never pays for anything', () => {
    const none = breakEven({ ...allotment, variable: pence(2_400), places: 6 })
    expect(none).toMatchObject({ attendances: undefined, placesNeeded: undefined, isEnough: false })
  })
  test('the places and the price that it names are each just enough', () => {
    const books = fc.record({
      fixedAYear: fc.integer({ min: 1, max: 5_000_000 }).map(pence),
      price: fc.integer({ min: 1, max: 20_000 }).map(pence),
      variable: fc.integer({ min: 0, max: 20_000 }).map(pence),
      weeksAYear: fc.integer({ min: 1, max: 52 }),
      places: fc.integer({ min: 1, max: 40 }),
    })
    fc.assert(
      fc.property(books, (given) => {
        const { placesNeeded, priceNeeded, isEnough } = breakEven(given)
        expect(isEnough).toBe(breakEven(given).fullYear >= 0 && given.price > given.variable)
        expect(breakEven({ ...given, price: priceNeeded }).fullYear).toBeGreaterThanOrEqual(0)
        const less = breakEven({ ...given, price: pence(priceNeeded - 1) })
        expect(less.fullYear).toBeLessThan(0)
        if (placesNeeded === undefined) return
        expect(breakEven({ ...given, places: placesNeeded }).fullYear).toBeGreaterThanOrEqual(0)
        if (placesNeeded > 1)
          expect(breakEven({ ...given, places: placesNeeded - 1 }).fullYear).toBeLessThan(0)
      }),
    )
  })
})
