import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pence, pounds } from '#ground/kernel/money.ts'
import { readRatio } from '#ground/kernel/ratio.ts'
import { price } from './price.ts'

const building = { staffAnHour: pence(1840), overheadAnHour: pence(410) }
const community = { staffAnHour: pence(1840), overheadAnHour: pence(230) }
const ratio = (text: string) => readRatio(text) ?? { staff: 1, people: 1 }

describe('the price of a ratio (R1)', () => {
  test.each([
    ['2:1', building, '£40.90', '£245.40'],
    ['1:1', building, '£22.50', '£135.00'],
    ['1:2', building, '£13.30', '£79.80'],
    ['1:3', community, '£8.43', '£50.60'],
    ['1:5', community, '£5.98', '£35.88'],
    ['1:8', community, '£4.60', '£27.60'],
  ])('%s costs what the published table says, an hour and a day', (text, costs, hour, day) => {
    expect(pounds(price(ratio(text), costs, 60))).toBe(hour)
    expect(pounds(price(ratio(text), costs, 360))).toBe(day)
  })

  test('other figures: a 1:4 afternoon of two and a half hours at £17.30 and £3.05', () => {
    // (17.30 / 4 + 3.05) x 2.5 = 18.4375, rounded half up.
    const costs = { staffAnHour: pence(1730), overheadAnHour: pence(305) }
    expect(price(ratio('1:4'), costs, 150)).toBe(1844)
  })

  test('more support never costs less, for the same hours', () => {
    const someone = fc.record({
      staff: fc.integer({ min: 1, max: 3 }),
      people: fc.integer({ min: 1, max: 12 }),
    })
    fc.assert(
      fc.property(someone, fc.integer({ min: 15, max: 600 }), (r, minutes) => {
        const more = { staff: r.staff + 1, people: r.people }
        return price(more, building, minutes) >= price(r, building, minutes)
      }),
    )
  })
})
