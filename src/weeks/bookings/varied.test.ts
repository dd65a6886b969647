import { expect, test } from 'vitest'
import { kindsEach, percentOf } from './varied.ts'

const held = { places: 0, outside: 0 }

test('of 214 friendships 193 were kept: 90.2 per cent; of 200, 181 are 90.5', () => {
  expect(percentOf(193, 214)).toBe(90.2)
  expect(percentOf(181, 200)).toBe(90.5)
  expect(percentOf(0, 0)).toBeUndefined()
})

test('21 kinds among ten people are 2.1 each, 34 are 3.4; of nobody nothing is said', () => {
  expect(kindsEach({ ...held, people: 10, kinds: 21 })).toBe(2.1)
  expect(kindsEach({ ...held, people: 10, kinds: 34 })).toBe(3.4)
  expect(kindsEach({ ...held, people: 0, kinds: 0 })).toBeUndefined()
})

test('five centre days that become two at a hub, two in the community and one training go from 0 to 60 per cent', () => {
  expect(percentOf(0, 5)).toBe(0)
  expect(percentOf(3, 5)).toBe(60)
})
