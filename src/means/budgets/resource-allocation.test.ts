import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pence, total } from '#ground/kernel/money.ts'
import {
  type Adjustment,
  type AllocationTable,
  adjustmentsIn,
  indicativeStep,
  MOST_ADJUSTMENTS,
  withAdjustments,
} from './resource-allocation.ts'
import { gapExplained, shareOf } from './split.ts'

const each: AllocationTable = { kind: 'each', each: pence(37_000) }
/** Kensington's and Cambridgeshire's points with the amounts in the judgments, as yearly tables. */
const KENSINGTON: AllocationTable = {
  kind: 'table',
  rows: [
    { points: 16, yearly: pence(8_291 * 52) },
    { points: 22, yearly: pence(11_221 * 52) },
  ],
}
const CAMBRIDGESHIRE: AllocationTable = {
  kind: 'table',
  rows: [{ points: 55, yearly: pence(6_100_000) }],
}
const once = (pounds: number, reason = 'As the assessment says'): Adjustment => ({
  ...{ kind: 'other', words: 'Agreed addition', units: 1, unit: 'once' },
  ...{ each: pence(pounds * 100), reason },
})
const first = (points: number, table: AllocationTable) => {
  const step = indicativeStep(points, table)
  if (!step.ok) throw new Error(step.refusal.kind)
  return step.value
}
const worked = (points: number, table: AllocationTable, adjustments: readonly Adjustment[]) => {
  const found = withAdjustments(first(points, table), adjustments)
  if (!found.ok) throw new Error(found.refusal.kind)
  return found.value
}

describe('the first amount of a budget', () => {
  test('Priya: 38 points at £370 are £14,060.00; with time for two workers and trips, £19,546.40', () => {
    const { steps, indicative, adjusted } = worked(38, each, [
      {
        ...{ kind: 'extra-support', words: '2:1, 3 hours a week for 48 weeks', units: 3 * 48 },
        ...{ unit: 'hours', each: pence(2_210), reason: 'Two workers in the pool' },
      },
      {
        ...{ kind: 'transport', words: '2 return trips a week', units: 2 * 48, unit: 'trips' },
        ...{ each: pence(2_400), reason: 'No bus goes there' },
      },
    ])
    expect(indicative).toBe(1_406_000)
    expect(steps.map((step) => step.amount)).toEqual([1_406_000, 318_240, 230_400])
    expect(adjusted).toBe(1_954_640)
  })
  test('Savva: 22 points are £112.21 a week, adjusted £142.02; the panel’s £170.45 is 51.9 % above, and needs reasons', () => {
    expect(first(16, KENSINGTON).amount).toBe(8_291 * 52)
    const weeks: Adjustment = {
      ...{ kind: 'extra-support', words: 'Two hours more a week', units: 52, unit: 'weeks' },
      ...{ each: pence(2_981), reason: 'The points miss the night' },
    }
    const { indicative, adjusted } = worked(22, KENSINGTON, [weeks])
    expect(adjusted).toBe(14_202 * 52)
    const agreed = pence(17_045 * 52)
    expect(gapExplained({ indicative, adjusted, agreed }, ' ')).toEqual({
      ok: false,
      refusal: { kind: 'gap-reason-needed', direction: 'up', hundredths: 5190 },
    })
    expect(gapExplained({ indicative, adjusted, agreed }, 'She needs help to wash').ok).toBe(true)
  })
  test('KM: 55 points are £61,000; with £2,566, £20,384 and £728 more, £84,678, which needs reasons too', () => {
    const { indicative, adjusted } = worked(55, CAMBRIDGESHIRE, [
      once(2_566),
      once(20_384),
      once(728),
    ])
    expect(indicative).toBe(6_100_000)
    expect(adjusted).toBe(8_467_800)
    expect(gapExplained({ indicative, adjusted, agreed: adjusted }, '').ok).toBe(false)
  })
  test('reasons are demanded downwards as well, and not where nothing differs', () => {
    const amounts = { indicative: pence(1_000), adjusted: pence(1_000) }
    expect(gapExplained({ ...amounts, agreed: pence(999) }, '')).toMatchObject({
      refusal: { direction: 'down', hundredths: -10 },
    })
    expect(gapExplained({ ...amounts, agreed: pence(1_000) }, '').ok).toBe(true)
  })
  test('points between two rows take the lower row; those above the last take the last; those below the first are refused', () => {
    expect(first(21, KENSINGTON).amount).toBe(8_291 * 52)
    expect(first(90, KENSINGTON).amount).toBe(11_221 * 52)
    expect(indicativeStep(15, KENSINGTON)).toEqual({
      ok: false,
      refusal: { kind: 'points-outside-table', least: 16 },
    })
  })
  test('an adjustment without a reason is refused, by its place', () => {
    expect(withAdjustments(first(1, each), [once(1), once(2, ' ')])).toEqual({
      ok: false,
      refusal: { kind: 'reason-needed', position: 1 },
    })
  })
  test('a budget never falls below nought, and has no more lines than can be read', () => {
    expect(withAdjustments(first(1, each), [once(-371)])).toMatchObject({
      refusal: { kind: 'below-nought' },
    })
    const many = Array.from({ length: MOST_ADJUSTMENTS + 1 }, () => once(1))
    expect(withAdjustments(first(1, each), many)).toMatchObject({ refusal: { kind: 'too-many' } })
  })

  const adjustments = fc.array(
    fc.record({
      kind: fc.constant('other' as const),
      words: fc.string(),
      units: fc.integer({ min: 0, max: 500_000 }).map((hundredths) => hundredths / 100),
      unit: fc.constantFrom('hours' as const, 'trips' as const),
      each: fc.integer({ min: 0, max: 100_000 }).map(pence),
      reason: fc.constant('because'),
    }),
    { maxLength: 12 },
  )
  test('the steps always sum to the adjusted amount, and give the adjustments back', () => {
    fc.assert(
      fc.property(fc.nat(500), adjustments, (points, given) => {
        const { steps, adjusted } = worked(points, each, given)
        expect(total(steps.map((step) => step.amount))).toBe(adjusted)
        expect(adjustmentsIn(steps)).toEqual(given)
      }),
    )
  })
  test('more points never give less, by any table that rises', () => {
    const rising = fc
      .uniqueArray(fc.nat(300), { minLength: 1, maxLength: 20 })
      .map((points) => points.sort((a, b) => a - b))
      .map((points) => ({
        kind: 'table' as const,
        rows: [0, ...points.filter((p) => p > 0)].map((p) => ({ points: p, yearly: pence(p * 7) })),
      }))
    fc.assert(
      fc.property(rising, fc.nat(400), fc.nat(50), (table, points, more) => {
        expect(first(points + more, table).amount).toBeGreaterThanOrEqual(
          first(points, table).amount,
        )
      }),
    )
  })
  test('a share is rounded once, half up', () => {
    expect(shareOf(pence(101_744), pence(1_954_640))).toBe(521)
    expect(shareOf(pence(1), pence(20_000))).toBe(1)
  })
})
