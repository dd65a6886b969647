import { describe, expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import { anOutcome, aPlan, aPlanLine, planIdOf, priyasFacts } from '#test/plan-scene.ts'
import type { SupportPlan } from './plan.ts'
import { beforeSharing, type CheckedFacts, whatIsMissing } from './validator.ts'

const checked = (given: Partial<CheckedFacts> = {}): CheckedFacts => ({
  ...{ ...priyasFacts(), isAssessed: true, hasCopy: true, ...given },
})
const missing = (plan: Partial<SupportPlan>, facts: Partial<CheckedFacts> = {}) =>
  whatIsMissing(aPlan(plan), checked(facts))
const kinds = (plan: Partial<SupportPlan>, facts: Partial<CheckedFacts> = {}) =>
  missing(plan, facts).map((one) => one.kind)

describe('what a plan must have before it is authorised', () => {
  test('a whole plan lacks nothing', () => {
    expect(missing({})).toEqual([])
  })
  test.each([
    ['a plan for when support falls through', { contingency: '' }, 'contingency'],
    ['what was found about capacity', { capacity: '' }, 'capacity'],
    ['how the person is told things', { communication: '' }, 'communication'],
    ['what it does to carers', { carerImpact: '' }, 'carer-impact'],
  ] as const)('%s', (_, plan, kind) => {
    expect(kinds(plan)).toEqual([kind])
  })
  test('a day for its review', () => {
    const { reviewOn: _, ...plan } = aPlan()
    expect(whatIsMissing(plan, checked()).map((one) => one.kind)).toEqual(['review-date'])
  })
  test('a completed assessment, outcomes and lines', () => {
    expect(
      kinds({ outcomes: [], lines: [], restReason: 'Resting' }, { isAssessed: false }),
    ).toEqual(['assessment', 'no-outcome', 'no-line', 'need-not-met'])
  })
  test('something for every eligible need: a line, or a carer who said so', () => {
    const eligibleNeeds = [{ outcome: 'hygiene', need: 'To wash' }]
    expect(missing({}, { eligibleNeeds })).toEqual([
      { kind: 'need-not-met', outcome: 'hygiene', need: 'To wash' },
    ])
  })
  test('something for every outcome', () => {
    const outcomes = [anOutcome(1), anOutcome(2)]
    expect(missing({ outcomes })).toMatchObject([
      { kind: 'outcome-not-served', outcomeId: planIdOf('outcome', 2) },
    ])
  })
  test('support for every hour that is needed, or the person’s wish for free time', () => {
    const facts = { neededMinutes: 360 }
    expect(missing({}, facts)).toEqual([{ kind: 'hours', minutes: 240 }])
    expect(missing({ freeMinutes: 240, freeWords: 'Mine' }, facts)).toEqual([])
  })
  test('a purpose besides rest, or the reason why there is none', () => {
    const outcomes = [anOutcome(1, { purpose: 'rest' })]
    expect(kinds({ outcomes })).toEqual(['purpose'])
    expect(kinds({ outcomes, restReason: 'She is getting over an illness' })).toEqual([])
  })
  test('the three amounts of the budget, and enough of it', () => {
    const money = { kind: 'agreed', yearly: pence(178_880 - 75_000) } as const
    expect(missing({}, { money, hasThreeAmounts: false })).toEqual([
      { kind: 'three-amounts' },
      { kind: 'not-enough', shortBy: 75_000 },
    ])
  })
  test('a copy for the person', () => {
    expect(kinds({}, { hasCopy: false })).toEqual(['copy'])
  })
})

describe('what a line must have', () => {
  const lacks = (given: Parameters<typeof aPlanLine>[1]) =>
    missing({ lines: [aPlanLine(1), aPlanLine(2, given)] }).map(
      (one) => one.kind === 'line' && one.lacks,
    )
  test('an outcome, and for a direct payment the need that it meets', () => {
    expect(lacks({ outcomes: [] })).toEqual(['outcome'])
    expect(lacks({ needs: [] })).toEqual(['need'])
    expect(lacks({ needs: [], route: 'managed' })).toEqual([])
  })
  test('a route, where it costs something', () => {
    expect(lacks({ route: 'none' })).toEqual(['route'])
    expect(
      lacks({ route: 'none', kind: 'community', unitPrice: pence(0), priceSource: 'free' }),
    ).toEqual([])
  })
  test('the reason, where someone else chose', () => {
    const choice = {
      by: 'someone-else',
      how: 'observed',
      words: '',
      reason: '',
      carerPrefers: '',
    } as const
    expect(lacks({ choice })).toEqual(['chooser'])
  })
  test('a ratio and a provider, where people give support', () => {
    const { ratio: _, ...line } = aPlanLine(2)
    const found = whatIsMissing(aPlan({ lines: [aPlanLine(1), line] }), checked())
    expect(found).toMatchObject([{ kind: 'line', lacks: 'ratio' }])
    expect(lacks({ kind: 'session', sessionId: planIdOf('line', 9) })).toEqual(['provider'])
  })
})

test('the money and the copy come of sharing: they do not stand in its way', () => {
  const all = missing({ contingency: '' }, { hasCopy: false, hasThreeAmounts: false })
  expect(beforeSharing(all)).toEqual([{ kind: 'contingency' }])
})
