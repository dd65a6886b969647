import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, day } from '#ground/kernel/day.ts'
import { noMoney, pence } from '#ground/kernel/money.ts'
import { aMovement } from '#test/direct-payment-scene.ts'
import { type AheadFacts, aheadOf, spentByPattern } from './ahead.ts'
import type { Entry } from './four-weeks.ts'

const OPENED = day('2027-01-04')
/** £1,581.83 in every four weeks of £20,563.84 a year, and so much spent in each. */
function account(periods: number, spentEach: number): readonly Entry[] {
  return Array.from({ length: periods }, (_, n) => {
    const from = addDays(OPENED, n * 28)
    return [
      aMovement({ kind: 'four-weekly', on: from, amount: 158_183, periodFrom: from }),
      aMovement({ kind: 'spent', on: addDays(from, 14), amount: spentEach }),
    ]
  }).flat()
}
const factsOf = (entries: readonly Entry[], today: Day, given: Partial<AheadFacts> = {}) => ({
  ...{ openedOn: OPENED, entries, today, yearly: pence(2_056_384), notice: 2 },
  ...{ weekly: pence(39_546), weeks: 8, saved: noMoney },
  ...{ own: { paid: pence(6_385), cost: pence(39_546) }, ...given },
})

describe('what is told weeks ahead', () => {
  test('what is spent in four weeks is seen over twelve weeks, and is no pattern before three', () => {
    expect(spentByPattern(account(3, 40_000), OPENED, day('2027-03-28'))).toBe(40_000)
    expect(spentByPattern(account(1, 40_000), OPENED, day('2027-01-23'))).toBeUndefined()
    expect(spentByPattern(account(1, 40_000), OPENED, day('2027-01-24'))).toBe(53_333)
  })
  test('£1,181.83 left over in every four weeks is too much twice running after the fourth', () => {
    const found = aheadOf(factsOf(account(2, 40_000), day('2027-02-28')))
    expect([found?.on, found?.inWeeks]).toEqual(['2027-04-25', 8])
    // 4 × £1,181.83 less eight weeks of £395.46
    expect(found?.worksheet.surplus).toBe(4 * 118_183 - 316_368)
    expect(found?.worksheet.refund).toBe(25_246)
  })
  test('whoever spends what comes in is never told', () =>
    expect(aheadOf(factsOf(account(3, 158_183), day('2027-03-28')))).toBeUndefined())
  test('saving for a holiday that is written down puts it off', () => {
    const saved = { saved: pence(200_000) }
    expect(aheadOf(factsOf(account(2, 40_000), day('2027-02-28'), saved))?.on).toBe('2027-06-20')
  })
  test('it is never nearer than the letter gives, even where it is too much already', () => {
    const found = aheadOf(factsOf(account(5, 40_000), day('2027-05-23')))
    expect([found?.on, found?.inWeeks]).toEqual(['2027-05-23', 2])
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 200_000 }),
        (n, spent) => {
          const today = addDays(OPENED, n * 28 - 1)
          const one = aheadOf(factsOf(account(n, spent), today))
          if (one) expect(one.inWeeks).toBeGreaterThanOrEqual(2)
          if (one) expect(one.worksheet.surplus).toBeGreaterThan(0)
        },
      ),
    )
  })
})
