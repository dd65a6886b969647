import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noMoney, type Pence, pence, plus } from '#ground/kernel/money.ts'
import { hundredthsOf, type SurplusFacts, worksheetOf } from './surplus.ts'

/** The domain's worked example (R17). */
const priya: SurplusFacts = {
  ...{ balance: pence(520_000), liabilities: pence(41_200), weekly: pence(39_546), weeks: 8 },
  ...{ saved: noMoney, own: { paid: pence(6_385), cost: pence(39_546) } },
}

describe('what is left over', () => {
  test('Priya: £1,624.32 of £5,200.00, of which £262.26 is hers and £1,362.06 the council’s', () => {
    const { contingency, surplus, refund, recover } = worksheetOf(priya)
    expect([contingency, surplus, refund, recover]).toEqual([316_368, 162_432, 26_226, 136_206])
    expect(hundredthsOf(priya.own)).toBe(1_615)
  })
  test('with four weeks standing by and nothing owed there is more, by the same shares', () => {
    const { surplus, refund, recover } = worksheetOf({ ...priya, weeks: 4, liabilities: noMoney })
    expect([surplus, refund, recover]).toEqual([361_816, 58_418, 303_398])
  })
  test('what is saved for a holiday in the plan is not left over', () => {
    expect(worksheetOf({ ...priya, saved: pence(150_000) }).surplus).toBe(12_432)
    expect(worksheetOf({ ...priya, saved: pence(162_432) }).recover).toBe(0)
  })
  test('somebody who pays the whole cost gets all of it back, and somebody who pays nothing owes no share', () => {
    const own = (paid: number) =>
      worksheetOf({ ...priya, own: { ...priya.own, paid: pence(paid) } })
    expect(own(39_546).recover).toBe(0)
    expect(own(0).refund).toBe(0)
  })
  test('whatever the figures, both parts make the whole, and neither is below nought', () => {
    const amount = fc.integer({ min: 0, max: 5_000_000 }).map(pence)
    const facts = fc.record({
      ...{ balance: fc.integer({ min: -500_000, max: 5_000_000 }).map(pence), liabilities: amount },
      ...{ weekly: amount, weeks: fc.integer({ min: 4, max: 26 }), saved: amount },
      own: fc.record({ paid: amount, cost: amount }),
    })
    fc.assert(
      fc.property(facts, amount, (given, more: Pence) => {
        const { surplus, refund, recover } = worksheetOf(given)
        expect(plus(refund, recover)).toBe(surplus)
        expect(Math.min(surplus, refund, recover)).toBeGreaterThanOrEqual(0)
        // saving more never makes more go back
        const saving = worksheetOf({ ...given, saved: plus(given.saved, more) })
        expect(saving.recover).toBeLessThanOrEqual(recover)
      }),
    )
  })
})
