import { expect, test } from 'vitest'
import type { HalfDay } from '#ground/kernel/week.ts'
import { faultInReview, isLow, REUSE } from './hub-review.ts'

const rule = { share: 5000, weeks: 26 }
const thursday = { half: 7 as HalfDay, taken: 38, places: 100, share: 380 }

test('a half-day that 38 % come to may be looked at; one that half come to may not', () => {
  expect(isLow(thursday, rule)).toBe(true)
  expect(isLow({ taken: 50, places: 100 }, rule)).toBe(false)
  expect(isLow({ taken: 499, places: 1000 }, rule)).toBe(true)
})

test('closing is none of what is asked', () => {
  expect(REUSE.some((one) => one.includes('clos'))).toBe(false)
})

test('a review has an idea, and says in words what no list has', () => {
  expect(faultInReview({ ideas: [], words: 'x' }, thursday, rule)).toEqual({ kind: 'no-idea' })
  const other = { ideas: ['something-else' as const], words: ' ' }
  expect(faultInReview(other, thursday, rule)).toEqual({ kind: 'no-words' })
  expect(faultInReview({ ideas: ['carers-cafe'], words: '' }, thursday, rule)).toBeUndefined()
  expect(faultInReview({ ideas: ['carers-cafe'], words: '' }, undefined, rule)).toEqual({
    kind: 'not-low',
  })
})
