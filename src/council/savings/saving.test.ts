import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Pence, pence } from '#ground/kernel/money.ts'
import {
  type Claim,
  COST_KINDS,
  type Cost,
  countedOf,
  figuresOf,
  netOf,
  percentOf,
} from './saving.ts'

const claimed = (claim: Claim) => {
  const figures = figuresOf(claim)
  return figures.ok ? figures.value : figures.refusal.kind
}
const cost = (kind: Cost['kind'], pounds: number): Cost => ({
  ...{ kind, amount: pence(pounds * 100), source: 'A report' },
})

describe('a savings figure that reconciles', () => {
  test('£1,300,000 and 29 % are of £4,482,758.62', () => {
    expect(claimed({ amount: pence(130_000_000), hundredths: 2900 })).toEqual({
      ...{ gross: 130_000_000, baseline: 448_275_862, derived: 'baseline' },
      percent: { units: 290, decimals: 1 },
    })
  })
  test('£1,300,000 of £4,200,000 is 31.0 %, and where 29 % was given both are told', () => {
    const [amount, baseline] = [pence(130_000_000), pence(420_000_000)]
    expect(claimed({ amount, baseline, hundredths: 2900 })).toMatchObject({
      ...{ percent: { units: 310, decimals: 1 }, stated: { units: 290, decimals: 1 } },
    })
    expect(claimed({ amount, baseline })).toMatchObject({
      ...{ percent: { units: 310, decimals: 1 }, derived: 'hundredths' },
    })
    expect(claimed({ amount, baseline, hundredths: 3100 })).not.toHaveProperty('stated')
  })
  test('£1,100,000 of £4,200,000, as Cabinet approved in November 2012, is 26.2 %', () =>
    expect(claimed({ amount: pence(110_000_000), baseline: pence(420_000_000) })).toMatchObject({
      percent: { units: 262, decimals: 1 },
    }))
  test('an amount follows from a share of a baseline: 29.25 % of £4,000,000 is £1,170,000', () =>
    expect(claimed({ hundredths: 2925, baseline: pence(400_000_000) })).toMatchObject({
      ...{ gross: 117_000_000, derived: 'amount', percent: { units: 2925, decimals: 2 } },
    }))
  test('needs two of the three, each within bounds, and never more than was spent', () => {
    const amount = pence(100)
    expect(claimed({ amount })).toBe('two-needed')
    expect(claimed({ amount, hundredths: 10_001 })).toBe('percent-outside')
    expect(claimed({ amount, hundredths: 0 })).toBe('percent-outside')
    expect(claimed({ amount: pence(0), hundredths: 1 })).toBe('amount-outside')
    expect(claimed({ amount, baseline: pence(100_000_000_001) })).toBe('baseline-outside')
    expect(claimed({ amount, baseline: pence(99) })).toBe('more-than-baseline')
  })
})

const money = fc.integer({ min: 100_000, max: 100_000_000_000 }).map(pence)
const hundredths = fc.integer({ min: 1, max: 10_000 })

describe('for any figures', () => {
  test('what was worked out agrees with what it was worked out from', () =>
    fc.assert(
      fc.property(money, hundredths, (amount, share) => {
        const first = figuresOf({ amount, hundredths: share })
        if (!first.ok) return
        const again = figuresOf({ amount, hundredths: share, baseline: first.value.baseline })
        // A baseline beyond what may be typed is worked out all the same, and cannot be typed back.
        if (again.ok) expect(again.value.stated).toBeUndefined()
        else expect(again.refusal.kind).toBe('baseline-outside')
      }),
    ))
  test('the amount is never more than the baseline, and a share is at most a hundred', () =>
    fc.assert(
      fc.property(hundredths, money, (share, baseline) => {
        const figures = figuresOf({ hundredths: share, baseline })
        if (!figures.ok) throw new Error(figures.refusal.kind)
        expect(figures.value.gross).toBeLessThanOrEqual(baseline)
      }),
    ))
  test('a share of one part and of the rest make a hundred, to the tenth', () =>
    fc.assert(
      fc.property(money, money, (a, b) => {
        const [part, of] = a < b ? [a, b] : [b, a]
        const both = percentOf(part, of, 1).units + percentOf(pence(of - part), of, 1).units
        expect([1000, 1001]).toContain(both)
      }),
    ))
})

const WYRE = [cost('transport', 131_052), cost('budgets', 150_000), cost('double-running', 90_000)]

describe('a net saving, not a gross one (R46)', () => {
  test('£1,300,000 less £131,052 and £240,000 is £928,948', () => {
    expect(netOf(pence(130_000_000), WYRE)).toBe(92_894_800)
    const two = [cost('transport', 131_052), cost('carers', 240_000)]
    expect(netOf(pence(130_000_000), two)).toBe(92_894_800)
  })
  test('nothing is saved before anybody has moved; double running costs all the same', () => {
    const gross = pence(130_000_000)
    expect(countedOf(gross, WYRE, { moved: 0, people: 40 })).toBe(-9_000_000)
    expect(countedOf(gross, [], { moved: 0, people: 40 })).toBe(0)
    expect(countedOf(gross, WYRE, { moved: 40, people: 40 })).toBe(92_894_800)
  })
  test('ten of forty moved: a quarter of £1,018,948 less £90,000 is £164,737', () =>
    expect(countedOf(pence(130_000_000), WYRE, { moved: 10, people: 40 })).toBe(16_473_700))
})

const costs = fc
  .uniqueArray(fc.constantFrom(...COST_KINDS))
  .chain((kinds) =>
    fc.tuple(...kinds.map((kind) => money.map((amount): Cost => ({ kind, amount, source: 's' })))),
  )

test('what counts is the net amount once all have moved, never more than a penny out on the way', () =>
  fc.assert(
    fc.property(money, costs, fc.integer({ min: 1, max: 500 }), (gross, all, people) => {
      const at = (moved: number): Pence => countedOf(gross, all, { moved, people })
      expect(at(people)).toBe(netOf(gross, all))
      const half = Math.floor(people / 2)
      const exact = (at(people) - at(0)) * (half / people) + at(0)
      expect(Math.abs(at(half) - exact)).toBeLessThanOrEqual(1)
    }),
  ))
