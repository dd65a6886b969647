import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import { aPlan, aPlanLine, priyasPlan } from '#test/plan-scene.ts'
import { yearlyCostOf } from './cost.ts'
import { linesThatCount, yearlyCost } from './plan.ts'

const weekly = (timesAWeek: number, weeks: number) =>
  ({ kind: 'weekly', timesAWeek, weeks }) as const

describe('what a plan costs in a year', () => {
  test('two days for 48 weeks at £135.00 are £12,960.00', () => {
    expect(yearlyCostOf(weekly(2, 48), pence(13_500), 0)).toBe(1_296_000)
  })
  test('one day for 48 weeks at £35.88 is £1,722.24', () => {
    expect(yearlyCostOf(weekly(1, 48), pence(3588), 0)).toBe(172_224)
  })
  test('four hours for 52 weeks at £17.20 are £3,577.60', () => {
    expect(yearlyCostOf(weekly(4, 52), pence(1720), 0)).toBe(357_760)
  })
  test('two return trips for 48 weeks at £24.00 are £2,304.00', () => {
    expect(yearlyCostOf(weekly(2, 48), pence(2400), 0)).toBe(230_400)
  })
  test('all of them together are £20,563.84', () => {
    expect(yearlyCost(priyasPlan())).toBe(2_056_384)
  })
  test('a Tuesday with 51 open days is costed as 51, not as 52', () => {
    expect(yearlyCostOf({ kind: 'open-days', weekday: 1 }, pence(3588), 51)).toBe(182_988)
  })
  test('an hour and a half a week is exact', () => {
    expect(yearlyCostOf(weekly(1.5, 52), pence(1721), 0)).toBe(134_238)
  })
  test('what is bought once costs what it costs', () => {
    expect(yearlyCostOf({ kind: 'once' }, pence(4999), 0)).toBe(4999)
  })

  test('a line that another of its thread follows is not counted twice', () => {
    const old = aPlanLine(1, { endsOn: '2026-10-01' as never })
    const next = aPlanLine(2, { threadId: old.threadId, startsOn: '2026-10-02' as never })
    expect(linesThatCount([next, old])).toEqual([next])
    expect(yearlyCost(aPlan({ lines: [old, next, aPlanLine(3)] }))).toBe(
      next.yearly + aPlanLine(3).yearly,
    )
  })

  test('the plan is the sum of its lines, and no penny is lost', () => {
    const lines = fc.array(
      fc.record({
        hundredths: fc.integer({ min: 1, max: 4000 }),
        weeks: fc.integer({ min: 1, max: 53 }),
        unit: fc.integer({ min: 0, max: 100_000 }),
      }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(lines, (given) => {
        const plan = aPlan({
          lines: given.map(({ hundredths, weeks, unit }, i) =>
            aPlanLine(i, { rhythm: weekly(hundredths / 100, weeks), unitPrice: pence(unit) }),
          ),
        })
        const exact = given.map(
          (g) => (BigInt(g.hundredths * g.weeks) * BigInt(g.unit) * 2n + 100n) / 200n,
        )
        expect(BigInt(yearlyCost(plan))).toBe(exact.reduce((sum, one) => sum + one, 0n))
      }),
    )
  })
})
