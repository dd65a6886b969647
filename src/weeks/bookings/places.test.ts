import { expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { hasPlaceFor, type OnOneDay, type Taken } from './places.ts'

const FIVE = { staff: 1, people: 5 }
const THREE = { staff: 1, people: 3 }
const room = (most: number, onDays: readonly OnOneDay[] = []) => ({
  ...{ most, staff: { n: 1, d: 1 }, rooms: 'together' as const, leastStaff: 1, onDays },
})
const until = (to: string, ratio = FIVE): Taken => ({ ratio, to: day(to) })
const from = (on: string, ratio = FIVE): Taken => ({ ratio, from: day(on) })

test('two places of one person, one after the other, are one at a time', () => {
  const other = [until('2027-03-28'), from('2027-03-29')]
  expect(hasPlaceFor(room(2), other, FIVE)).toBe(true)
  expect(hasPlaceFor(room(1), other, FIVE)).toBe(false)
})

test('somebody who begins later needs room from then on', () => {
  expect(hasPlaceFor(room(2), [{ ratio: FIVE }, from('2027-04-05')], FIVE)).toBe(false)
  expect(hasPlaceFor(room(2), [until('2027-04-04'), from('2027-04-05')], FIVE)).toBe(true)
})

test('staff are counted in exact fractions: with one worker two at 1:3 may be beside one at 1:5, and three may not', () => {
  expect(hasPlaceFor(room(9), [{ ratio: THREE }, until('2027-04-04', THREE)], FIVE)).toBe(true)
  expect(hasPlaceFor(room(9), [{ ratio: THREE }, { ratio: THREE }, { ratio: THREE }], FIVE)).toBe(
    false,
  )
})

test('a day on which others come by themselves needs room for those who still have a place then', () => {
  const alone = [{ day: day('2027-04-05'), joins: [FIVE], gives: [] }]
  expect(hasPlaceFor(room(2, alone), [until('2027-04-04')], FIVE)).toBe(true)
  expect(hasPlaceFor(room(2, alone), [until('2027-04-05')], FIVE)).toBe(false)
  const gives = [{ day: day('2027-04-05'), joins: [FIVE], gives: [FIVE] }]
  expect(hasPlaceFor(room(2, gives), [until('2027-04-05')], FIVE)).toBe(true)
})
