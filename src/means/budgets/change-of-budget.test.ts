import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { CHANGE_REASONS, changeReason, isDecrease, mayDecrease } from './change-of-budget.ts'
import { mayBePaidTwice } from './double-funding.ts'

describe('the reasons for which a budget is changed', () => {
  test('the six on the list are taken', () => {
    for (const reason of CHANGE_REASONS)
      expect(changeReason(reason)).toEqual({ ok: true, value: reason })
  })
  test('a savings target is not on the list and is refused by its name', () => {
    expect(changeReason('savings-target')).toEqual({
      ok: false,
      refusal: { kind: 'reason-not-allowed', reason: 'savings-target' },
    })
    expect(changeReason(undefined)).toMatchObject({ refusal: { kind: 'change-reason-needed' } })
  })
})

describe('a decrease', () => {
  const told = day('2027-03-01')
  const given = {
    ...{ evidence: 'Review of 20 February: laundry alone since week 9', toldOn: told },
    ...{ noticeDays: 28, isChallenged: false, from: day('2027-03-29'), today: day('2027-03-29') },
  }
  const kind = (change: Partial<Parameters<typeof mayDecrease>[0]>) => {
    const may = mayDecrease({ ...given, ...change })
    return may.ok ? 'may' : may.refusal.kind
  }
  test('told on 1 March, it may hold from 29 March and not a day before', () => {
    expect(kind({})).toBe('may')
    expect(mayDecrease({ ...given, from: day('2027-03-28') })).toEqual({
      ok: false,
      refusal: { kind: 'notice', until: '2027-03-29' },
    })
  })
  test('needs a review, and that the person was told', () => {
    expect(kind({ evidence: ' ' })).toBe('review-needed')
    expect(kind({ toldOn: undefined })).toBe('not-told')
  })
  test('does not take effect while it is challenged, nor ahead of its day', () => {
    expect(kind({ isChallenged: true })).toBe('challenged')
    expect(kind({ today: day('2027-03-28') })).toBe('notice')
  })
  test('never holds sooner than its notice, whatever the days', () => {
    const days = fc.integer({ min: 0, max: 400 })
    fc.assert(
      fc.property(days, days, fc.integer({ min: 28, max: 90 }), (from, today, noticeDays) => {
        const may = mayDecrease({
          ...{ ...given, noticeDays },
          ...{ from: addDays(told, from), today: addDays(told, today) },
        })
        expect(may.ok).toBe(from >= noticeDays && today >= from)
      }),
    )
  })
  test('is less than what is in force; a first budget is none', () => {
    expect(isDecrease(pence(100), pence(99))).toBe(true)
    expect(isDecrease(pence(100), pence(100))).toBe(false)
    expect(isDecrease(undefined, pence(0))).toBe(false)
  })
})

describe('support that might be paid for twice', () => {
  test('a care home whose fee includes 2 days, and a new day: shown', () => {
    expect(mayBePaidTwice({ home: 'care-home', includesDays: 2 }, 1)).toEqual({
      included: 2,
      planned: 1,
    })
    expect(mayBePaidTwice({ home: 'supported-living', includesDays: 1 }, 3)).toBeDefined()
  })
  test('nothing to show at home, where no days are included, or where none is planned', () => {
    expect(mayBePaidTwice({ home: 'family', includesDays: 2 }, 1)).toBeUndefined()
    expect(mayBePaidTwice({ home: 'care-home', includesDays: 0 }, 1)).toBeUndefined()
    expect(mayBePaidTwice({ home: 'care-home', includesDays: 2 }, 0)).toBeUndefined()
  })
})
