import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { writeRatio } from '#ground/kernel/ratio.ts'
import type { DraftPrice } from './draft.ts'
import { priceExamples, priceFaults, withPrice } from './price-example.ts'

const costs = { staff: pence(1_840), building: pence(410), community: pence(230) }
const five = { staff: 1, people: 5 }
const JUNE = day('2027-06-01')

const at = (from: string, to?: string, ratio = five): DraftPrice => ({
  ...{ ratio, price: pence(3_588), from: day(from) },
  ...(to && { to: day(to) }),
})

describe('prices shown as examples (rule R1)', () => {
  test('a day in a building and out of one, for each usual ratio', () => {
    const of = (setting: 'building' | 'community') =>
      new Map(priceExamples(costs, setting, 360).map((e) => [writeRatio(e.ratio), e.price]))
    expect(of('building').get('2:1')).toBe(24_540)
    expect(of('building').get('1:2')).toBe(7_980)
    expect(of('community').get('1:3')).toBe(5_060)
    expect(of('community').get('1:8')).toBe(2_760)
  })
  test('two hours on an allotment at other costs', () => {
    const other = { staff: pence(1_925), building: pence(380), community: pence(145) }
    const four = priceExamples(other, 'community', 120).find((e) => writeRatio(e.ratio) === '1:4')
    expect(four?.price).toBe(Math.round((1_925 / 4 + 145) * 2))
  })
})

describe('the dates of prices', () => {
  test('one price from the first day on is whole', () => {
    expect(priceFaults([at('2027-06-01')], { from: JUNE })).toEqual([])
    expect(priceFaults([at('2027-01-01')], { from: JUNE })).toEqual([])
  })
  test('a gap between two prices is named by its days', () => {
    const prices = [at('2027-06-01', '2027-08-31'), at('2027-09-15')]
    expect(priceFaults(prices, { from: JUNE })).toEqual([
      { kind: 'gap', ratio: five, days: { from: '2027-09-01', to: '2027-09-14' } },
    ])
  })
  test('so is one before the first price, and one after the last', () => {
    expect(priceFaults([at('2027-06-08', '2027-06-30')], { from: JUNE })).toEqual([
      { kind: 'gap', ratio: five, days: { from: '2027-06-01', to: '2027-06-07' } },
      { kind: 'gap', ratio: five, days: { from: '2027-07-01' } },
    ])
  })
  test('a session that ends needs no price after its last day', () => {
    const until = { from: JUNE, to: day('2027-06-30') }
    expect(priceFaults([at('2027-06-01', '2027-06-30')], until)).toEqual([])
  })
  test('two prices on one day are named too, and each ratio has its own', () => {
    const one = { staff: 1, people: 1 }
    const prices = [
      ...[at('2027-06-01', '2027-07-31'), at('2027-07-01')],
      ...[at('2027-06-01', '2027-06-14', one), at('2027-06-16', undefined, one)],
    ]
    expect(priceFaults(prices, { from: JUNE })).toEqual([
      { kind: 'gap', ratio: one, days: { from: '2027-06-15', to: '2027-06-15' } },
      { kind: 'overlap', ratio: five, days: { from: '2027-07-01', to: '2027-07-31' } },
    ])
  })
  test('a new price takes the place of the open one before it, and leaves no gap', () => {
    const both = withPrice([at('2027-06-01')], at('2028-04-01'))
    expect(both[0]?.to).toBe('2028-03-31')
    expect(priceFaults(both, { from: JUNE })).toEqual([])
  })
  test('no fault is named exactly where each day has one price', () => {
    const span = { from: JUNE, to: addDays(JUNE, 40) }
    const aDay = fc.integer({ min: -5, max: 45 }).map((n) => addDays(JUNE, n))
    const aPrice = fc.tuple(aDay, aDay).map(([a, b]): DraftPrice => (a < b ? at(a, b) : at(b, a)))
    fc.assert(
      fc.property(fc.array(aPrice, { minLength: 1, maxLength: 4 }), (prices) => {
        const days = Array.from({ length: 41 }, (_, n) => addDays(JUNE, n))
        const count = (on: Day) => prices.filter((p) => p.from <= on && (p.to ?? on) >= on).length
        const isIn = (kind: 'gap' | 'overlap', on: Day) =>
          priceFaults(prices, span).some(
            (f) => f.kind === kind && f.days.from <= on && (f.days.to ?? on) >= on,
          )
        for (const on of days) expect(isIn('gap', on), on).toBe(count(on) === 0)
        for (const on of days) if (count(on) > 1) expect(isIn('overlap', on), on).toBe(true)
      }),
    )
  })
})
