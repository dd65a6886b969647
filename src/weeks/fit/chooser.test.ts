import { expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import type { Sitting } from '#weeks/bookings/sitting.ts'
import { type Chooser, fittingPrice } from './chooser.ts'

const r = (staff: number, people: number) => ({ staff, people })
const group = {
  ...{ id: 'art', setting: 'building', activity: 'art' },
  prices: [{ ratio: r(1, 8), price: pence(2760) }],
} as unknown as Sitting
const pool = {
  ...{ id: 'pool', setting: 'building', activity: 'swimming' },
  prices: [
    { ratio: r(1, 5), price: pence(3300) },
    { ratio: r(1, 1), price: pence(9600) },
  ],
} as unknown as Sitting
const chooser = { ratios: [{ setting: 'building', ratio: r(1, 5) }] } as unknown as Chooser

test('a person assessed 1:5 has no price in a group of 1:8, and £27.60 while a decision holds', () => {
  expect(fittingPrice(chooser, group)).toBeUndefined()
  expect(fittingPrice({ ...chooser, risksTaken: ['art'] }, group)?.price).toBe(2760)
  expect(fittingPrice({ ...chooser, risksTaken: ['pool'] }, group)).toBeUndefined()
})
test('1:1 at the pool and 1:5 at the hub each have their own price', () => {
  expect(fittingPrice(chooser, pool)?.price).toBe(3300)
  const swims = { ...chooser, activityRatios: [{ activity: 'swimming', ratio: r(1, 1) }] }
  expect(fittingPrice(swims, pool)?.price).toBe(9600)
})
