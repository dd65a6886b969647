import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { noMoney, pence, plus } from '#ground/kernel/money.ts'
import type { PlanLine } from '#weeks/plans/plan-line.ts'
import { myMoney } from './my-money.ts'

const line = (yearly: number, isChargeable = true): PlanLine => ({
  ...{ id: `${yearly}`, threadId: `${yearly}`, kind: 'community', what: 'Art', route: 'managed' },
  rhythm: { kind: 'weekly', timesAWeek: 1, weeks: 48 },
  ...{ minutes: 60, unit: 'sitting', unitPrice: pence(1), priceSource: 'quote' },
  ...{ yearly: pence(yearly), isChargeable, outcomes: [], needs: [], breakMinutes: 0 },
  startsOn: day('2026-04-01'),
  choice: { by: 'person', how: 'talk', words: '', reason: '', carerPrefers: '' },
})
const swim = { easyEn: 'Swimming', easyCy: 'Nofio', picture: 'swimming', price: pence(600) }

describe('my money for a week', () => {
  test('Priya has £395.46, pays £63.85, and the council pays the rest', () => {
    const lines = [line(1_296_000), line(172_224), line(357_760), line(230_400)]
    const mine = myMoney({ agreed: pence(2_056_384), maximum: pence(6_385), lines, liked: [] })
    expect(mine).toMatchObject({ weekly: 39_546, iPay: 6_385, councilPays: 33_161, left: 0 })
  })
  test('says how many more times what is left would pay for something that they like', () => {
    const facts = { agreed: pence(520_000), maximum: noMoney, lines: [line(416_000)] }
    expect(myMoney({ ...facts, liked: [swim] }).enoughFor).toEqual({ count: 3, activity: swim })
    const dear = { ...swim, price: pence(2_001) }
    expect(myMoney({ ...facts, liked: [dear] }).enoughFor).toBeUndefined()
  })
  test('nobody pays more in a week than can be charged for', () => {
    const facts = { agreed: pence(520_000), liked: [], lines: [line(52_000), line(100_000, false)] }
    expect(myMoney({ ...facts, maximum: pence(6_385) }).iPay).toBe(1_000)
    expect(myMoney({ ...facts, maximum: 'full-cost' }).iPay).toBe(1_000)
    expect(myMoney({ ...facts, maximum: undefined }).iPay).toBe(0)
  })
  test('the two parts make the whole, whatever the figures', () => {
    const amount = fc.integer({ min: 0, max: 20_000_000 })
    fc.assert(
      fc.property(amount, amount, fc.array(amount, { maxLength: 6 }), (agreed, most, yearly) => {
        const lines = yearly.map((one) => line(one))
        const mine = myMoney({ agreed: pence(agreed), maximum: pence(most), lines, liked: [] })
        expect(plus(mine.iPay, mine.councilPays)).toBe(mine.weekly)
        expect(mine.councilPays).toBeGreaterThanOrEqual(0)
        expect(mine.left).toBeGreaterThanOrEqual(0)
        expect(mine.tenthsUsed).toBeLessThanOrEqual(10)
      }),
    )
  })
})
