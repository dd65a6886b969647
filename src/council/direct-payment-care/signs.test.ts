import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import { noMoney, pence } from '#ground/kernel/money.ts'
import { type AccountFacts, SIGN_KINDS, type SignRule, signsOf, statusOf } from './signs.ts'

const today = day('2027-03-01')
const facts: AccountFacts = {
  ...{
    openedOn: day('2026-04-03'),
    today,
    balance: pence(40_000),
    weekly: pence(39_546),
    weeks: 8,
  },
  ...{ saved: noMoney, lastSpentOn: day('2027-02-26'), notInPlan: { amount: noMoney } },
  ...{ roundToManager: { times: 0 }, inHospital: { amount: noMoney } },
  ends: [
    { on: day('2027-02-04'), left: pence(30_000) },
    { on: day('2027-01-07'), left: pence(20_000) },
  ],
}
const rules: readonly SignRule[] = [
  { kind: 'below-nought', from: 0, level: 'talk' },
  { kind: 'above-what-may-stand-by', from: 2, level: 'talk' },
  { kind: 'nothing-spent', from: 42, level: 'look' },
  { kind: 'not-in-plan', from: 100, level: 'talk' },
  { kind: 'round-sums-to-manager', from: 2, level: 'talk' },
  { kind: 'spent-in-hospital', from: 0, level: 'look' },
]
const seen = (given: Partial<AccountFacts>) =>
  signsOf({ ...facts, ...given }, rules).map(({ kind }) => kind)

describe('a sign', () => {
  test('is not there where all is well', () => expect(seen({})).toEqual([]))
  test('of too much needs two four weeks running, and not what is saved', () => {
    const ends = (...left: number[]) =>
      left.map((one, i) => ({ on: addDays(day('2027-02-04'), i * -28), left: pence(one) }))
    expect(seen({ ends: ends(316_369, 316_368) })).toEqual([])
    expect(seen({ ends: ends(316_369, 316_369, 100) })).toEqual(['above-what-may-stand-by'])
    const [sign] = signsOf({ ...facts, ends: ends(400_000, 350_000, 100) }, rules)
    expect([sign?.since, sign?.figure]).toEqual(['2027-01-07', 83_632])
    expect(seen({ ends: ends(400_000, 350_000), saved: pence(90_000) })).toEqual([])
  })
  test('of nothing spent comes after six weeks and not a day before', () => {
    expect(seen({ lastSpentOn: day('2027-01-19') })).toEqual([])
    expect(seen({ lastSpentOn: day('2027-01-18') })).toEqual(['nothing-spent'])
  })
  test('of something that is not in the plan comes above £100', () => {
    const since = day('2027-02-10')
    expect(seen({ notInPlan: { amount: pence(10_000), since } })).toEqual([])
    expect(seen({ notInPlan: { amount: pence(10_001), since } })).toEqual(['not-in-plan'])
  })
  test('follows the council’s own figure, and one that it has no row for is not looked for', () => {
    const given = { ...facts, lastSpentOn: day('2027-02-01') }
    expect(signsOf(given, [{ kind: 'nothing-spent', from: 28, level: 'look' }])).toHaveLength(1)
    expect(signsOf({ ...given, balance: pence(-1) }, [])).toEqual([])
  })
})

describe('talk comes before act', () => {
  const days = 28
  const sign = { kind: 'not-in-plan', level: 'talk', since: day('2027-01-04'), figure: 1 } as const
  const status = (...on: string[]) =>
    statusOf(
      [sign],
      on.map((one) => ({ on: day(one), isSuspicion: false })),
      { today, days },
    )
  test('a sign asks for a talk; a talk has its days to help; only then for more', () => {
    expect(status()).toBe('talk')
    expect(status('2027-01-03')).toBe('talk') // before the sign was there
    expect(status('2027-02-02')).toBe('talk')
    expect(status('2027-02-01')).toBe('act')
  })
  test('nothing but a suspicion of fraud or abuse comes to act without a talk', () => {
    const kinds = fc.subarray([...SIGN_KINDS])
    const levels = fc.constantFrom('look', 'talk')
    fc.assert(
      fc.property(kinds, levels, fc.integer({ min: 0, max: 400 }), (some, level, ago) => {
        const signs = some.map(
          (kind) => ({ ...sign, kind, level, since: addDays(today, -ago) }) as const,
        )
        expect(statusOf(signs, [], { today, days })).not.toBe('act')
        const suspected = { on: today, isSuspicion: true }
        expect(statusOf(signs, [suspected], { today, days })).toBe('act')
      }),
    )
  })
})
