import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { accept, refuse } from '#ground/kernel/result.ts'
import { type Candidate, endToEndOf, mayPrepare, mayRelease, planned, sumOf } from './run.ts'

const candidate = (given: Partial<Candidate> = {}): Candidate => ({
  ...{ providerId: 'p', detailsId: 'd', isHeld: false },
  ...{ waiting: { lines: 2, amount: pence(4_800) }, queried: { lines: 0, amount: pence(0) } },
  ...given,
})

describe('what a run pays', () => {
  test('is what is owed less queried lines, which stop nothing but themselves', () => {
    const { payments, leftOut } = planned([
      candidate({ queried: { lines: 1, amount: pence(1_350) } }),
    ])
    expect(payments).toEqual([{ providerId: 'p', detailsId: 'd', amount: 4_800 }])
    expect(leftOut).toMatchObject([{ reason: 'queried', lines: 1, amount: 1_350 }])
  })
  test('is nothing to an account about which nobody has called back, or that nobody has given', () => {
    const { detailsId: _, ...none } = candidate()
    expect(planned([none]).leftOut).toMatchObject([{ reason: 'no-details' }])
    expect(planned([{ ...none, isHeld: true }]).leftOut).toMatchObject([{ reason: 'details-held' }])
    expect(planned([candidate({ isHeld: true })]).payments).toHaveLength(1)
  })
  test('is never below nought: what is to come back waits for what is to be paid', () => {
    const waiting = { lines: 1, amount: pence(-1) }
    expect(planned([candidate({ waiting })])).toMatchObject({
      ...{ payments: [], leftOut: [{ reason: 'in-credit', amount: -1 }] },
    })
    expect(planned([candidate({ waiting: { lines: 3, amount: pence(0) } })])).toEqual({
      ...{ payments: [], leftOut: [] },
    })
  })
  test('and what it leaves out come to all that waits, whatever waits', () => {
    const lines = fc.record({
      lines: fc.integer({ min: 1, max: 90 }),
      amount: fc.integer({ min: -90_000, max: 90_000 }).map(pence),
    })
    const any = fc.record({
      ...{ providerId: fc.uuid(), detailsId: fc.uuid(), waiting: lines, queried: lines },
      isHeld: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(any), (all) => {
        const { payments, leftOut } = planned(all)
        const waits = all.reduce((sum, one) => sum + one.waiting.amount + one.queried.amount, 0)
        expect(sumOf(payments) + sumOf(leftOut)).toBe(waits)
        expect(payments.every(({ amount }) => amount > 0)).toBe(true)
      }),
    )
  })
})

describe('a run', () => {
  const today = day('2027-03-12')
  const run = { preparedBy: 'tom', payOn: today, isCalledOff: false }
  const sound = { ...run, isQueried: false, hasOtherDetails: false }
  test('is released by a second person, and by no first', () => {
    expect(mayRelease(sound, { by: 'gareth', today })).toEqual(accept(undefined))
    expect(mayRelease(sound, { by: 'tom', today })).toEqual(
      refuse({ kind: 'prepared-it-yourself' }),
    )
    const late = { by: 'gareth', today: day('2027-03-13') }
    expect(mayRelease(sound, late)).toEqual(refuse({ kind: 'pay-day-past' }))
  })
  test('is prepared out of an account that the council knows to be its own', () => {
    const asked = { upTo: day('2027-03-11'), payOn: today }
    const given = { today, ownDetailsId: undefined, isWaiting: false, payments: [] }
    expect(mayPrepare(asked, given)).toEqual(refuse({ kind: 'no-own-account' }))
  })
  test('has references that a bank takes: at most 35 letters and digits', () => {
    expect(endToEndOf('0190c009-0000-7000-8000-00000000000a')).toMatch(/^[0-9A-Z]{32}$/)
  })
})
