import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { accept, refuse } from '#ground/kernel/result.ts'
import { lowestFrom } from '#means/ledger/transaction.ts'
import { aMovement } from '#test/direct-payment-scene.ts'
import { idOf } from '#test/staff-scene.ts'
import { type Entry, movementsIn } from './four-weeks.ts'
import { mayPayIn, maySpend, mayTakeBack, type Spending } from './moving.ts'

const OPENED = day('2026-08-07')
const TODAY = day('2026-09-01')
const ART = idOf('session', 1)
const facts = { inPlan: new Set([ART]), today: TODAY }
const paidIn = aMovement({ kind: 'four-weekly', on: OPENED, amount: 40_768, periodFrom: OPENED })
const account = (...entries: readonly Entry[]) => ({ openedOn: OPENED, entries })
const spending = (given: Partial<Spending> = {}): Spending => ({
  ...{ on: day('2026-08-20'), toWhom: 'The art shop', amount: pence(2_500) },
  ...{ whatFor: { kind: 'line', threadId: ART }, ...given },
})

describe('what was spent', () => {
  test('is written down for a line of the plan or something that the person wants, and for nothing else', () => {
    expect(maySpend(spending(), account(paidIn), facts)).toEqual(accept(spending()))
    const outcome = spending({ whatFor: { kind: 'outcome', threadId: ART } })
    expect(maySpend(outcome, account(paidIn), facts).ok).toBe(true)
    const other = spending({ whatFor: { kind: 'line', threadId: idOf('session', 2) } })
    expect(maySpend(other, account(paidIn), facts)).toEqual(refuse({ kind: 'not-in-the-plan' }))
  })
  test('is more than nothing, and was paid to somebody', () => {
    for (const amount of [0, -1])
      expect(maySpend(spending({ amount: pence(amount) }), account(paidIn), facts)).toEqual(
        refuse({ kind: 'amount-needed' }),
      )
    expect(maySpend(spending({ toWhom: '  ' }), account(paidIn), facts)).toEqual(
      refuse({ kind: 'say-to-whom' }),
    )
  })
  test.each([
    ['2026-08-06', 'before-it-was-opened'],
    ['2026-09-02', 'in-the-future'],
  ])('on %s is refused: %s', (on, kind) =>
    expect(maySpend(spending({ on: day(on) }), account(paidIn), facts)).toEqual(refuse({ kind })),
  )
  test('after the account was closed is refused', () => {
    const closed = { ...account(paidIn), closedOn: day('2026-08-19') }
    expect(maySpend(spending(), closed, facts)).toEqual(refuse({ kind: 'closed' }))
  })
  test('is at most what is there, to the penny', () => {
    const spent = aMovement({ kind: 'spent', on: '2026-08-19', amount: 35_200 })
    const all = account(paidIn, spent)
    expect(maySpend(spending({ amount: pence(5_568) }), all, facts).ok).toBe(true)
    expect(maySpend(spending({ amount: pence(5_569) }), all, facts)).toEqual(
      refuse({ kind: 'more-than-is-left', left: 5_568 }),
    )
  })
  test('on a day past leaves enough for what was spent since', () => {
    const since = aMovement({ kind: 'spent', on: '2026-08-30', amount: 40_000 })
    expect(maySpend(spending(), account(paidIn, since), facts)).toEqual(
      refuse({ kind: 'more-than-is-left', left: 768 }),
    )
  })
  test('is never paid out of money that came later', () => {
    const later = aMovement({ kind: 'one-off', on: '2026-08-25', amount: 10_000 })
    expect(maySpend(spending(), account(later), facts)).toEqual(
      refuse({ kind: 'more-than-is-left', left: 0 }),
    )
  })
  test('never leaves an account below nought on any day, whatever was written before it', () => {
    const one = fc.record({ days: fc.integer({ min: 0, max: 25 }), amount: fc.nat(50_000) })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 20 }), (all) => {
        let entries: readonly Entry[] = [paidIn]
        for (const { days, amount } of all) {
          const asked = spending({ on: addDays(OPENED, days), amount: pence(amount) })
          const may = maySpend(asked, account(...entries), facts)
          if (may.ok) entries = [...entries, aMovement({ kind: 'spent', on: asked.on, amount })]
        }
        expect(lowestFrom(movementsIn(entries), OPENED)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('what was paid in', () => {
  const paying = { kind: 'four-weekly', on: day('2026-08-10'), amount: pence(40_768) } as const
  test('is for the four weeks of its day', () =>
    expect(mayPayIn(paying, account(), TODAY)).toEqual(accept({ ...paying, periodFrom: OPENED })))
  test('twice for the same four weeks is refused with the day of the first; once taken back it may be', () => {
    expect(mayPayIn(paying, account(paidIn), TODAY)).toEqual(
      refuse({ kind: 'paid-already', on: OPENED }),
    )
    expect(mayPayIn(paying, account({ ...paidIn, isTakenBack: true }), TODAY).ok).toBe(true)
  })
  test('once only, for insurance or equipment, may come as often as it does', () =>
    expect(mayPayIn({ ...paying, kind: 'one-off' }, account(paidIn), TODAY).ok).toBe(true))
  test('before the account was opened, in the future, or of nothing is refused', () => {
    const refused = (given: Partial<Parameters<typeof mayPayIn>[0]>) =>
      mayPayIn({ ...paying, ...given }, account(), TODAY)
    expect(refused({ on: day('2026-08-01') })).toEqual(refuse({ kind: 'before-it-was-opened' }))
    expect(refused({ on: day('2026-09-02') })).toEqual(refuse({ kind: 'in-the-future' }))
    expect(refused({ amount: pence(0) })).toEqual(refuse({ kind: 'amount-needed' }))
  })
})

describe('a mistake is taken back', () => {
  const mine = idOf('account', 4)
  const spent = aMovement({ kind: 'spent', on: '2026-08-19', amount: 100, recordedBy: mine })
  test('by whoever wrote it down, or by staff, and by nobody else; what came in, by finance alone', () => {
    expect(mayTakeBack(spent, [spent], { accountId: mine, mistakes: 'own' }).ok).toBe(true)
    const other = idOf('account', 5)
    expect(mayTakeBack(spent, [spent], { accountId: other, mistakes: 'spent' }).ok).toBe(true)
    expect(mayTakeBack(spent, [spent], { accountId: other, mistakes: 'own' })).toEqual(
      refuse({ kind: 'not-yours' }),
    )
  })
  test('but not money that came in and was spent since', () => {
    const staff = { accountId: mine, mistakes: 'all' } as const
    expect(mayTakeBack(paidIn, [paidIn, spent], staff)).toEqual(refuse({ kind: 'spent-since' }))
    expect(mayTakeBack(paidIn, [paidIn], staff).ok).toBe(true)
    expect(mayTakeBack(paidIn, [paidIn], { ...staff, mistakes: 'spent' })).toEqual(
      refuse({ kind: 'not-yours' }),
    )
  })
})
