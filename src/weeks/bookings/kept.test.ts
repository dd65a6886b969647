import { expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { type Counted, isOverTarget, shareOf, spanOfShare, talkDue } from './kept.ts'

test('6 of 120 days cancelled are 5 %, over a target of 3 %; 3 of 120 are not', () => {
  expect(shareOf(6, 120)).toBe(500)
  expect(isOverTarget({ cancelled: 6, planned: 120 }, 300)).toBe(true)
  expect(shareOf(3, 120)).toBe(250)
  expect(isOverTarget({ cancelled: 3, planned: 120 }, 300)).toBe(false)
  // Just the target is not over it.
  expect(isOverTarget({ cancelled: 3, planned: 100 }, 300)).toBe(false)
  expect(shareOf(1, 3)).toBe(3_333)
  expect(shareOf(0, 0)).toBe(0)
})

const rules = {
  ...{ target: 300, talkDays: 3, talkWeeks: 8, shareWeeks: 26, leastPlanned: 100, urgentHours: 24 },
}

const due = (lately: number, share: Counted) =>
  talkDue({ days: { cancelled: lately, planned: 8 }, share }, rules)

test('6 of 120 open a talk by their share, though no three of them are within eight weeks', () => {
  expect(due(1, { cancelled: 6, planned: 120 })).toBe('share')
  expect(due(2, { cancelled: 3, planned: 120 })).toBeUndefined()
  expect(due(3, { cancelled: 3, planned: 120 })).toBe('days')
})

test('a share of a few days says nothing: one of twenty is 5 %, and opens nothing by itself', () => {
  expect(due(1, { cancelled: 1, planned: 20 })).toBeUndefined()
  expect(due(1, { cancelled: 4, planned: 99 })).toBeUndefined()
  expect(due(1, { cancelled: 4, planned: 100 })).toBe('share')
})

test('the share is of half a year back, and of four weeks ahead that may be cancelled already', () => {
  expect(spanOfShare(day('2026-09-01'), rules)).toEqual({ until: '2026-09-29', weeks: 30 })
})
