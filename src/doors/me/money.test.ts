import { describe, expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import { changeOf, leftAfter, usedBy } from './money.ts'

const weekly = pence(40_000)

describe('money in words', () => {
  test.each([
    [pence(3_000), 'little'],
    [pence(9_000), 'quarter'],
    [pence(20_000), 'half'],
    [pence(39_000), 'most'],
  ])('a session of %i pence in a week of £400 uses %s', (price, used) => {
    expect(usedBy(price, weekly)).toBe(used)
  })

  test('a week that spends every penny leaves nothing to speak of, and half spent is not more than half left', () => {
    expect(leftAfter(weekly, weekly)).toBe('nearly-all-used')
    expect(leftAfter(pence(20_000), weekly)).toBe('some-left')
    expect(leftAfter(pence(19_999), weekly)).toBe('more-than-half-left')
  })

  test('a change is said by what it adds: the same, less, a bit more, or more', () => {
    expect(changeOf(pence(0), weekly)).toBe('same')
    expect(changeOf(pence(-288), weekly)).toBe('less')
    expect(changeOf(pence(2_000), weekly)).toBe('bit-more')
    expect(changeOf(pence(2_001), weekly)).toBe('more')
  })
})
