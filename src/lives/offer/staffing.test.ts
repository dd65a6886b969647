import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ratio } from '#ground/kernel/ratio.ts'
import { staffing } from './staffing.ts'

const of = (count: number, staff: number, people: number): Ratio[] =>
  Array.from({ length: count }, () => ({ staff, people }))
const nineteen = [...of(1, 2, 1), ...of(2, 1, 1), ...of(3, 1, 2), ...of(7, 1, 5), ...of(6, 1, 8)]

describe('staffing a mixed session (R34)', () => {
  test('nineteen people who stay together need 8 staff: 4 of their own and 4 shared', () => {
    expect(staffing(nineteen, { rooms: 'together', leastStaff: 2 })).toEqual({
      dedicated: 4,
      pooled: [4],
      needed: 8,
    })
  })
  test('the same nineteen in three rooms need 9', () => {
    expect(staffing(nineteen, { rooms: 'by-ratio', leastStaff: 2 })).toEqual({
      dedicated: 4,
      pooled: [2, 2, 1],
      needed: 9,
    })
  })
  test('ten people at 1:5 need 2 staff, and the eleventh makes it 3', () => {
    expect(staffing(of(10, 1, 5), { rooms: 'together', leastStaff: 2 }).needed).toBe(2)
    expect(staffing(of(11, 1, 5), { rooms: 'together', leastStaff: 2 }).needed).toBe(3)
  })
  test('one person at 1:8 still needs two staff on a site, one where the venue has its own, and nobody needs none', () => {
    expect(staffing(of(1, 1, 8), { rooms: 'together', leastStaff: 2 }).needed).toBe(2)
    expect(staffing(of(1, 1, 8), { rooms: 'together', leastStaff: 1 }).needed).toBe(1)
    expect(staffing([], { rooms: 'together', leastStaff: 2 }).needed).toBe(0)
  })
  test('ratios that no float holds add up exactly: three at 1:3 and seven at 1:7 need exactly 2', () => {
    expect(
      staffing([...of(3, 1, 3), ...of(7, 1, 7)], { rooms: 'together', leastStaff: 0 }).needed,
    ).toBe(2)
  })

  const ratios = fc.array(
    fc.record({ staff: fc.integer({ min: 1, max: 2 }), people: fc.integer({ min: 1, max: 9 }) }),
    { maxLength: 30 },
  )
  test('one more person never needs fewer staff, and separate rooms never need fewer than one', () => {
    fc.assert(
      fc.property(ratios, (group) => {
        const together = staffing(group, { rooms: 'together', leastStaff: 0 }).needed
        const fewer = staffing(group.slice(1), { rooms: 'together', leastStaff: 0 }).needed
        expect(fewer).toBeLessThanOrEqual(together)
        expect(staffing(group, { rooms: 'by-ratio', leastStaff: 0 }).needed).toBeGreaterThanOrEqual(
          together,
        )
      }),
    )
  })
})
