import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minus, type Pence, pence, plus } from '#ground/kernel/money.ts'
import { ENGLAND_2025, PRIYA, WALES_2024 } from '#test/money-scene.ts'
import type { ChargeStep } from './charge.ts'
import { chargeableCost } from './chargeable.ts'
import { type ChargeTables, maximumCharge, personPays, tariffIncome } from './contribution.ts'
import { INCOME_KINDS, type Means } from './means.ts'

const charged = (means: Partial<Means>, tables: ChargeTables = ENGLAND_2025) => {
  const worked = maximumCharge({ ...PRIYA, ...means }, tables)
  if (!worked.ok) throw new Error(worked.refusal.kind)
  return worked.value
}
const stepsOf = (steps: readonly ChargeStep[]) =>
  steps.map((step) => `${step.kind} ${'amount' in step ? step.amount : ''}`.trim())

const ALWYN: Means = {
  ...PRIYA,
  income: [{ kind: 'employment-support', weekly: pence(33_000) }],
  capital: pence(0),
  expenses: [],
}

describe('what somebody pays in England (SI 2014/2672)', () => {
  test('is the income that counts and the income from savings, less the minimum income and the costs of disability', () => {
    const { maximum, steps } = charged({})
    expect(maximum).toBe(6_385)
    expect(stepsOf(steps)).toEqual([
      ...['income 13160', 'income 11040', 'counted 24200', 'not-counted 7705'],
      ...['minimum 11250', 'premium 4965', 'to-live-on 16215', 'expense 2000'],
      ...['left 5985', 'tariff 400', 'left-out', 'maximum 6385'],
    ])
  })
  test('is never more than that week cost, and nothing in a week in which nothing happened', () => {
    expect(personPays(pence(6_385), pence(39_546))).toBe(6_385)
    expect(personPays(pence(6_385), pence(3_588))).toBe(3_588)
    expect(personPays(pence(6_385), pence(0))).toBe(0)
    expect(personPays('full-cost', pence(39_546))).toBe(39_546)
  })
  test('counts £1 a week for each £250 of savings, or part, between the limits', () => {
    const at = (capital: number) => tariffIncome(pence(capital), ENGLAND_2025.limits)
    expect(at(0)).toBe(0)
    expect(at(1_425_000)).toBe(0)
    expect(at(1_425_001)).toBe(100)
    expect(at(1_510_000)).toBe(400)
    expect(at(2_000_000)).toBe(2_300)
    expect(at(2_000_100)).toBe(2_400)
    expect(at(2_325_000)).toBe(3_600)
  })
  test('is the full cost above the upper limit, by a penny, and at it is not', () => {
    expect(charged({ capital: pence(2_325_000) }).maximum).toBe(5_985 + 3_600)
    expect(charged({ capital: pence(2_325_001) }).maximum).toBe('full-cost')
  })
  test('never counts earnings or the mobility part of PIP, and keeps them in sight', () => {
    const more = charged({
      income: [...PRIYA.income, { kind: 'earnings', weekly: pence(9_999_900) }],
    })
    expect(more.maximum).toBe(6_385)
    expect(more.steps).toContainEqual({ kind: 'not-counted', of: 'earnings', amount: 9_999_900 })
  })
  test('is nothing where income is below the minimum, and says how much it is short', () => {
    const { maximum, steps } = charged({
      income: [{ kind: 'other', weekly: pence(16_000) }],
      expenses: [],
      capital: pence(1_425_000),
    })
    expect(maximum).toBe(0)
    expect(steps).toContainEqual({ kind: 'short', amount: 215 })
  })
  test('lets the income from savings fill up what is short, since it is income like any other (reg 25)', () => {
    const means = { income: [{ kind: 'other', weekly: pence(16_000) }], expenses: [] } as const
    expect(charged({ ...means, capital: pence(1_425_001) }).maximum).toBe(0)
    expect(charged({ ...means, capital: pence(1_500_000) }).maximum).toBe(85)
  })
  test('is the full cost for somebody who does not wish to give figures', () => {
    expect(charged({ declined: true }).maximum).toBe('full-cost')
  })
  test('is nothing, whatever the means, for aftercare, reablement and CJD', () => {
    for (const exempt of ['section-117', 'reablement', 'cjd'] as const)
      expect(charged({ exempt, capital: pence(9_000_000), declined: true }).maximum).toBe(0)
  })
  test('is not collected where it is less than the council collects', () => {
    const reading = { ...ENGLAND_2025, least: pence(125) }
    const income = [{ kind: 'other', weekly: pence(18_339) }] as const
    expect(charged({ income, capital: pence(0) }, reading).maximum).toBe(0)
    const more = [{ kind: 'other', weekly: pence(18_340) }] as const
    expect(charged({ income: more, capital: pence(0) }, reading).maximum).toBe(125)
  })
  test('is not worked out with a table that has no amount for the person: the row is named', () => {
    const minimums = new Map([['single-25-to-pension-age', pence(12_040)]] as const)
    expect(maximumCharge({ ...PRIYA, premiums: ['carer'] }, { ...ENGLAND_2025, minimums })).toEqual(
      {
        ok: false,
        refusal: { kind: 'no-minimum-row', row: 'carer' },
      },
    )
  })
})

describe('what somebody pays in Wales (SI 2015/1843)', () => {
  test('leaves the basic benefit, 35 % more, and 10 % for the costs of disability: £192.85', () => {
    const { maximum, steps } = charged(ALWYN, WALES_2024)
    expect(steps).toContainEqual({ kind: 'to-live-on', amount: 19_285 })
    expect(steps).toContainEqual({ kind: 'left', amount: 13_715 })
    expect(steps).toContainEqual({ kind: 'cap', amount: 10_000 })
    expect(steps).toContainEqual({ kind: 'left-out', lines: ['transport', 'advocacy'] })
    expect(maximum).toBe(10_000)
  })
  test('is never above the weekly limit or the cost, with transport and advocacy left out of it', () => {
    const lines = [
      { cost: pence(35_115) },
      { cost: pence(4_431), kind: 'transport' },
      { cost: pence(1_000), kind: 'advocacy' },
    ] as const
    expect(chargeableCost(lines, WALES_2024.free)).toBe(35_115)
    expect(personPays(pence(10_000), pence(35_115))).toBe(10_000)
    expect(personPays(pence(10_000), pence(6_000))).toBe(6_000)
    expect(chargeableCost(lines, ENGLAND_2025.free)).toBe(40_546)
  })
  test('takes no income from savings, and above £24,000 is the full charge up to the limit', () => {
    const little = [{ kind: 'other', weekly: pence(20_000) }] as const
    const means = { ...ALWYN, income: little }
    expect(charged({ ...means, capital: pence(2_400_000) }, WALES_2024).maximum).toBe(715)
    expect(charged({ ...means, capital: pence(2_400_001) }, WALES_2024).maximum).toBe(10_000)
  })
  test('is the weekly limit for somebody who does not wish to give figures', () => {
    expect(charged({ declined: true }, WALES_2024).maximum).toBe(10_000)
  })
  test('does not take the costs of disability off twice: the minimum holds a share for them', () => {
    const { maximum, steps } = charged(
      { ...ALWYN, income: [{ kind: 'other', weekly: pence(20_000) }], expenses: PRIYA.expenses },
      WALES_2024,
    )
    expect(maximum).toBe(715)
    expect(steps).toContainEqual({ kind: 'expense-covered', words: 'Laundry', amount: 2_000 })
  })
})

const money = (most: number) => fc.integer({ min: 0, max: most }).map(pence)
const someMeans = fc.record({
  income: fc.array(fc.record({ kind: fc.constantFrom(...INCOME_KINDS), weekly: money(100_000) }), {
    maxLength: 6,
  }),
  capital: money(3_000_000),
  expenses: fc.array(fc.record({ what: fc.constant('Laundry'), weekly: money(5_000) }), {
    maxLength: 3,
  }),
  minimumKind: fc.constant('single-25-to-pension-age' as const),
  premiums: fc.subarray(['disability' as const]),
  declined: fc.boolean(),
})

describe('for any means at all', () => {
  test('the income from savings never falls as savings grow, and grows by whole steps', () => {
    fc.assert(
      fc.property(money(2_325_000), money(10_000), (capital, more) => {
        const before = tariffIncome(capital, ENGLAND_2025.limits)
        const after = tariffIncome(plus(capital, more), ENGLAND_2025.limits)
        expect(after).toBeGreaterThanOrEqual(before)
        expect(before % 100).toBe(0)
        expect(before * 250).toBeGreaterThanOrEqual(Math.max(0, capital - 1_425_000))
      }),
    )
  })
  test('no Welsh charge is above the weekly limit', () => {
    fc.assert(
      fc.property(someMeans, (means) => {
        const { maximum } = charged(means, WALES_2024)
        expect(maximum).not.toBe('full-cost')
        expect(maximum as Pence).toBeLessThanOrEqual(10_000)
      }),
    )
  })
  test('the person and the council pay the whole cost between them, to the penny, and nobody pays less than nothing', () => {
    fc.assert(
      fc.property(someMeans, money(200_000), fc.boolean(), (means, cost, isWales) => {
        const { maximum } = charged(means, isWales ? WALES_2024 : ENGLAND_2025)
        const person = personPays(maximum, cost)
        const council = minus(cost, person)
        expect(plus(person, council)).toBe(cost)
        expect(Math.min(person, council)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
  test('more earnings, or more mobility money, change nothing', () => {
    fc.assert(
      fc.property(someMeans, money(100_000), (means, weekly) => {
        const more = [...means.income, { kind: 'earnings', weekly } as const]
        expect(charged({ ...means, income: more }).maximum).toBe(charged(means).maximum)
      }),
    )
  })
  test('a charge of England never takes income below the minimum', () => {
    fc.assert(
      fc.property(someMeans, (means) => {
        const { maximum } = charged({ ...means, declined: false, capital: pence(0) })
        const counted = means.income
          .filter(({ kind }) => kind !== 'earnings' && kind !== 'mobility')
          .reduce((sum, one) => sum + one.weekly, 0)
        const least = 11_250 + (means.premiums.length > 0 ? 4_965 : 0)
        if (maximum !== 0) expect(counted - (maximum as Pence)).toBeGreaterThanOrEqual(least)
      }),
    )
  })
})
