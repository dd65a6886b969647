import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import {
  type Answering,
  type Authorisation,
  mayAnswer,
  TIERS,
  type TierLimit,
  tierFor,
  tiersOf,
} from './authorisation-tier.ts'

const LIMITS: readonly TierLimit[] = [
  { tier: 'team-manager', upTo: 500 },
  { tier: 'service-manager', upTo: 1_000 },
  { tier: 'panel' },
]
const tier = (adjusted: number, final: number) =>
  tierFor(pence(adjusted), pence(final), LIMITS).tier

describe('who authorises', () => {
  test('Priya: £1,017.44 over £19,546.40 is 5.2 %: the service manager', () => {
    const overrun = tierFor(pence(1_954_640), pence(2_056_384), LIMITS)
    expect(overrun).toEqual({ amount: 101_744, hundredths: 521, tier: 'service-manager' })
  })
  test('just 5 % is the team manager’s, a penny more is not; just 10 % is no panel’s, a penny more is', () => {
    expect(tier(1_000_000, 1_050_000)).toBe('team-manager')
    expect(tier(1_000_000, 1_050_001)).toBe('service-manager')
    expect(tier(1_000_000, 1_100_000)).toBe('service-manager')
    expect(tier(1_000_000, 1_100_001)).toBe('panel')
  })
  test('less than was adjusted is the team manager’s; anything over nothing is a panel’s', () => {
    expect(tier(1_000_000, 900_000)).toBe('team-manager')
    expect(tierFor(pence(0), pence(1), LIMITS)).toEqual({ amount: 1, tier: 'panel' })
    expect(tier(0, 0)).toBe('team-manager')
  })
  test('a dearer plan never has a lower tier', () => {
    const money = fc.nat(10_000_000)
    fc.assert(
      fc.property(money, money, money, (adjusted, final, more) => {
        const [low, high] = [tier(adjusted, final), tier(adjusted, final + more)]
        expect(TIERS.indexOf(high)).toBeGreaterThanOrEqual(TIERS.indexOf(low))
      }),
    )
  })
  test('a service manager may stand in for a team manager, and nobody for a panel', () => {
    expect(tiersOf(['team-manager'])).toEqual(['team-manager'])
    expect(tiersOf(['service-manager'])).toEqual(['team-manager', 'service-manager'])
    expect(tiersOf(['panel-chair'])).toEqual(['panel'])
    expect(tiersOf(['social-worker', 'finance-officer'])).toEqual([])
  })
})

const asked: Authorisation = {
  ...{ id: 'a', personId: 'p', budgetId: 'b', planId: 'n', planVersion: 4, tier: 'panel' },
  ...{ adjusted: pence(100), final: pence(120), askedBy: 'worker', askedAt: new Date(0) },
  ...{ answerBy: day('2027-03-08'), state: 'waiting', reasons: '' },
}
const answer = (given: Partial<Answering>, of: Partial<Authorisation> = {}) =>
  mayAnswer(
    { ...asked, ...of },
    {
      ...{ answer: 'authorised', reasons: '', accountId: 'chair', roles: ['panel-chair'] },
      ...{ wroteIt: new Set(['planner']), planVersion: 4, ...given },
    },
  )
const refusal = (given: ReturnType<typeof answer>) => (given.ok ? undefined : given.refusal.kind)

describe('the answer to a plan that asks for money', () => {
  test('nobody answers what they asked for or wrote', () => {
    expect(refusal(answer({ accountId: 'worker' }))).toBe('own-request')
    expect(refusal(answer({ accountId: 'planner' }))).toBe('own-request')
  })
  test('nobody answers above their tier', () => {
    expect(refusal(answer({ roles: ['service-manager'] }))).toBe('not-your-tier')
  })
  test('the second of two is told who answered, and what', () => {
    const answered = { by: 'other', name: 'Olwen', at: new Date(1) }
    expect(answer({}, { state: 'returned', answered })).toEqual({
      ok: false,
      refusal: { kind: 'answered-already', state: 'returned', name: 'Olwen' },
    })
  })
  test('a panel that returns a plan says why, and what was not read is not authorised', () => {
    expect(refusal(answer({ answer: 'returned', reasons: '  ' }))).toBe('reasons-needed')
    expect(answer({ answer: 'returned', reasons: 'Which hours at night?' }).ok).toBe(true)
    expect(refusal(answer({ planVersion: 3 }))).toBe('changed-meanwhile')
    expect(answer({}).ok).toBe(true)
  })
})
