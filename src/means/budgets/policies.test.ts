import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { authorisationTiers, nextTarget, resourceAllocation } from './policies.ts'

describe('the table of resource allocation', () => {
  test('is a price for each point, or amounts by points', () => {
    const priced = [{ points: 1, yearly: null, each: 37_000 }]
    expect(resourceAllocation.checkRows?.(priced)).toBeUndefined()
    expect(resourceAllocation.from(priced)).toEqual({ kind: 'each', each: 37_000 })
    const rows = [
      { points: 20, yearly: 900, each: null },
      { points: 5, yearly: 100, each: null },
    ]
    expect(resourceAllocation.checkRows?.(rows)).toBeUndefined()
    expect(resourceAllocation.from(rows)).toMatchObject({ rows: [{ points: 5 }, { points: 20 }] })
  })
  test('is refused where a row says both, or points stand twice, or more points give less', () => {
    const check = resourceAllocation.checkRows
    expect(check?.([{ points: 1, yearly: 1, each: 1 }])).toBe('one-of-both')
    const row = { yearly: 100, each: null }
    expect(
      check?.([
        { ...row, points: 1 },
        { ...row, points: 1 },
      ]),
    ).toBe('points-twice')
    expect(
      check?.([
        { ...row, points: 1 },
        { ...row, points: 2, yearly: 99 },
      ]),
    ).toBe('amount-falls')
    expect(
      check?.([
        { ...row, points: 1 },
        { points: 1, yearly: null, each: 5 },
      ]),
    ).toBe('price-and-table')
  })
})

describe('the tiers of authorisation', () => {
  const check = authorisationTiers.checkRows
  test('rise with seniority, and one has no limit', () => {
    expect(
      check?.([
        { tier: 'team-manager', upTo: 500 },
        { tier: 'panel', upTo: null },
      ]),
    ).toBeUndefined()
    expect(check?.([{ tier: 'panel', upTo: 10 }])).toBe('one-without-limit')
    expect(
      check?.([
        { tier: 'team-manager', upTo: null },
        { tier: 'panel', upTo: 10 },
      ]),
    ).toBe('tiers-crossed')
  })
})

describe('the target day', () => {
  test('is the next 31 March, today counted', () => {
    const rule = { month: 3, day: 28 }
    expect(nextTarget(rule, day('2027-03-31'))).toBe('2027-03-31')
    expect(nextTarget(rule, day('2027-04-01'))).toBe('2028-03-31')
    expect(nextTarget({ month: 2, day: 28 }, day('2028-01-01'))).toBe('2028-02-29')
    expect(nextTarget({ month: 9, day: 1 }, day('2027-03-31'))).toBe('2027-09-01')
  })
})
