import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { isShortProgramme, noticeEnds, noticeFee, providerEnds, stops } from './ending.ts'

const notice = {
  ...{ 'person-leaves': 4, 'person-leaves-short-programme': 2, 'provider-ends-place': 4 },
  'council-ends-contract': 12,
}
const MONDAY = new Date('2027-03-01T10:00:00Z')
const today = day('2027-03-01')

describe('I want to stop this', () => {
  const usual = { cause: 'changed-mind', isShortProgramme: false } as const

  test('stops today, and the provider has four weeks’ notice from the package', () => {
    expect(stops(MONDAY, usual, notice)).toEqual({
      ...{ lastDay: '2027-02-28', paidUntil: '2027-03-29', payer: 'package' },
    })
  })

  test('does not send anybody to what begins later today; what has begun is their last', () => {
    expect(stops(MONDAY, { ...usual, beganAt: 840 }, notice).lastDay).toBe('2027-02-28')
    expect(stops(MONDAY, { ...usual, beganAt: 570 }, notice).lastDay).toBe('2027-03-01')
  })

  test('has two weeks’ notice in a group of less than six months', () => {
    const short = isShortProgramme(day('2027-01-04'), day('2027-05-31'))
    expect(stops(MONDAY, { ...usual, isShortProgramme: short }, notice).paidUntil).toBe(
      '2027-03-15',
    )
    expect(isShortProgramme(day('2027-01-04'), day('2027-07-04'))).toBe(false)
    expect(isShortProgramme(day('2027-01-04'), undefined)).toBe(false)
  })

  test.each(['fear-or-harm', 'disability', 'hospital', 'transport', 'council'] as const)(
    'because of %s never costs the person notice',
    (cause) => expect(stops(MONDAY, { ...usual, cause }, notice).payer).toBe('council'),
  )

  test('because of what the provider did pays the provider nothing', () => {
    expect(stops(MONDAY, { ...usual, cause: 'provider' }, notice).payer).toBe('nobody')
  })
})

describe('a provider that ends one person’s place', () => {
  const given = { conversation: 'We met Sam and his mother', isSeriousRisk: false, words: '' }

  test('gives four weeks, in which they come as before', () => {
    expect(providerEnds(today, given, notice)).toEqual({
      ok: true,
      value: { lastDay: '2027-03-29', paidUntil: '2027-03-29', payer: 'package' },
    })
  })

  test('has to have talked about it first', () => {
    const refusal = providerEnds(today, { ...given, conversation: ' ' }, notice)
    expect(refusal).toEqual({ ok: false, refusal: { kind: 'conversation-missing' } })
  })

  test('may do it at once for serious risk alone, which it writes down, and then is paid nothing', () => {
    const risk = { ...given, isSeriousRisk: true }
    expect(providerEnds(today, risk, notice)).toMatchObject({ refusal: { kind: 'risk-missing' } })
    expect(providerEnds(today, { ...risk, words: 'He was hit twice' }, notice)).toEqual({
      ok: true,
      value: { lastDay: today, paidUntil: today, payer: 'nobody' },
    })
  })
})

test('Notice leads to a day so many weeks on: four for one place, twelve where the council ends a contract', () => {
  expect(noticeEnds(today, 'provider-ends-place', notice)).toBe('2027-03-29')
  expect(noticeEnds(today, 'council-ends-contract', notice)).toBe('2027-05-24')
})

test('A day of notice pays the provider its price, from whoever bears it', () => {
  const until = day('2027-03-29')
  const by = (payer: 'package' | 'council' | 'nobody') =>
    noticeFee(pence(3588), { payer, paidUntil: until })
  expect(by('package')).toMatchObject({ provider: 3588, package: 3588, council: 0 })
  expect(by('council')).toMatchObject({ provider: 3588, package: 0, council: 3588 })
  expect(by('nobody')).toMatchObject({ provider: 0, package: 0, council: 0 })
})
