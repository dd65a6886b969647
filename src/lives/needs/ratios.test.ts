import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { isEnoughFor } from '#ground/kernel/ratio.ts'
import { fittingPrices, ratioFor } from './assessed-ratio.ts'
import { holdsOn, refusalOfRisk, reviewAfter } from './positive-risk.ts'
import { isMiddleRatio, proposeSetting, refusalOfSetting } from './setting-policy.ts'

const r = (staff: number, people: number) => ({ staff, people })
const price = (ratio: ReturnType<typeof r>, amount: number) => ({ ratio, price: pence(amount) })

describe('the ratio of a session (WD-12)', () => {
  const ratios = {
    settings: [{ setting: 'building', ratio: r(1, 5) } as const],
    activities: [{ activity: 'swimming', ratio: r(1, 1) }],
  }
  test('is that of its own activity: 1:1 at the pool and 1:5 at the hub', () => {
    expect(ratioFor(ratios, { setting: 'building', activity: 'swimming' })).toEqual(r(1, 1))
    expect(ratioFor(ratios, { setting: 'building', activity: 'art' })).toEqual(r(1, 5))
  })
  test('is nothing where neither was assessed, whatever else was', () => {
    expect(ratioFor(ratios, { setting: 'community', activity: 'art' })).toBeUndefined()
  })
})

describe('ratio fit (R47)', () => {
  const eight = [price(r(1, 8), 2760)]
  test('a person assessed 1:5 is not let into a session at 1:8', () => {
    expect(fittingPrices(r(1, 5), eight)).toEqual([])
  })
  test('with a decision that holds they are, at £27.60', () => {
    expect(fittingPrices(r(1, 5), eight, true)).toEqual(eight)
  })
  test('a decision chooses the most support there is, and none where enough is there', () => {
    const both = [...eight, price(r(1, 6), 3000)]
    expect(fittingPrices(r(1, 5), both, true)[0]?.price).toBe(3000)
    const enough = [...both, price(r(1, 5), 3300), price(r(1, 2), 6000)]
    expect(fittingPrices(r(1, 5), enough, true).map((p) => p.price)).toEqual([3300, 6000])
  })
  test('without a decision, what fits is always enough, and the cheapest comes first', () => {
    const ratio = fc.record({
      staff: fc.integer({ min: 1, max: 3 }),
      people: fc.integer({ min: 1, max: 12 }),
    })
    const prices = fc.array(fc.record({ ratio, price: fc.nat(9000) }), { maxLength: 8 })
    fc.assert(
      fc.property(ratio, prices, (assessed, all) => {
        const found = fittingPrices(assessed, all)
        expect(found.every((p) => isEnoughFor(p.ratio, assessed))).toBe(true)
        const sorted = found.map((p) => p.price).sort((a, b) => a - b)
        expect(found.map((p) => p.price)).toEqual(sorted)
      }),
    )
  })
})

describe('a positive-risk decision', () => {
  const rule = { least: 4, most: 12 }
  const said = { reason: 'He has gone for a year', personsWords: 'I want to go', weeks: 4 }
  test('is made with the person, for a reason, and reviewed in 4 to 12 weeks', () => {
    expect(refusalOfRisk(said, rule)).toBeUndefined()
    expect(refusalOfRisk({ ...said, weeks: 12 }, rule)).toBeUndefined()
    expect(refusalOfRisk({ ...said, weeks: 3 }, rule)?.kind).toBe('review-out-of-range')
    expect(refusalOfRisk({ ...said, weeks: 13 }, rule)?.kind).toBe('review-out-of-range')
    expect(refusalOfRisk({ ...said, reason: ' ' }, rule)?.kind).toBe('reason-missing')
    expect(refusalOfRisk({ ...said, personsWords: '' }, rule)?.kind).toBe('persons-words-missing')
  })
  test('holds from its day to its review and no longer, unless it is ended', () => {
    const decidedOn = day('2027-03-01')
    const decision = { decidedOn, reviewOn: reviewAfter(decidedOn, 4) }
    expect(decision.reviewOn).toBe('2027-03-29')
    expect(holdsOn(decision, day('2027-03-29'))).toBe(true)
    expect(holdsOn(decision, day('2027-03-30'))).toBe(false)
    expect(holdsOn(decision, day('2027-02-28'))).toBe(false)
    expect(holdsOn({ ...decision, endedOn: day('2027-03-10') }, day('2027-03-10'))).toBe(false)
  })
})

describe('where a ratio is supported (R39)', () => {
  const policy = { complexRatioFrom: r(1, 2), lessComplexRatioTo: r(1, 5), olderFrom: 65 }
  const of = (ratio: ReturnType<typeof r>, age = 40, needsSocialSkills = false) =>
    proposeSetting(policy, { ratio, age, needsSocialSkills })

  test.each([
    [r(2, 1), 'resource-centre'],
    [r(1, 1), 'resource-centre'],
    [r(1, 2), 'resource-centre'],
    [r(1, 3), 'assessor-decides'],
    [r(1, 4), 'assessor-decides'],
    [r(1, 5), 'community'],
    [r(1, 8), 'community'],
  ] as const)('%o: %s', (ratio, proposed) => {
    expect(of(ratio).proposed).toBe(proposed)
    expect(isMiddleRatio(policy, ratio)).toBe(proposed === 'assessor-decides')
  })
  test('befriending is added for the older, and where the main need is social skills, never instead', () => {
    expect(of(r(1, 1), 66)).toEqual({ proposed: 'resource-centre', befriending: true })
    expect(of(r(1, 8), 30, true)).toEqual({ proposed: 'community', befriending: true })
    expect(of(r(1, 8), 64).befriending).toBe(false)
  })
  test('the assessor gives a reason where the policy leaves it to them, or where they decide otherwise', () => {
    const middle = { proposed: 'assessor-decides', decided: 'community' } as const
    expect(refusalOfSetting({ ...middle, reason: '' })).toEqual({ kind: 'reason-missing' })
    expect(refusalOfSetting({ ...middle, reason: 'She asked for it' })).toBeUndefined()
    const as = { proposed: 'community', reason: '' } as const
    expect(refusalOfSetting({ ...as, decided: 'community' })).toBeUndefined()
    expect(refusalOfSetting({ ...as, decided: 'resource-centre' })?.kind).toBe('reason-missing')
    expect(refusalOfSetting({ ...as })?.kind).toBe('not-decided')
  })
  test('a middle ratio is always between: it never falls to a side, and nothing is ever between and on a side', () => {
    const part = fc.integer({ min: 1, max: 9 })
    fc.assert(
      fc.property(part, part, (staff, people) => {
        const ratio = r(staff, people)
        expect(of(ratio).proposed === 'assessor-decides').toBe(isMiddleRatio(policy, ratio))
      }),
    )
  })
})
