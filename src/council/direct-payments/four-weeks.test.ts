import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import { pence, total } from '#ground/kernel/money.ts'
import { balanceOn } from '#means/ledger/transaction.ts'
import { aMovement } from '#test/direct-payment-scene.ts'
import { dueFor, fourWeeksAt, inAll, movementsIn, statementOf } from './four-weeks.ts'

const OPENED = day('2026-04-03')
const PRIYA = pence(529_984)
const paidIn = (on: string, amount: number) => aMovement({ kind: 'four-weekly', on, amount })
const spent = (on: string, amount: number) => aMovement({ kind: 'spent', on, amount })

describe('what is due each four weeks', () => {
  test('is a thirteenth of the year’s money: of £5,299.84, £407.68', () =>
    expect(dueFor(PRIYA, 0)).toBe(40_768))
  test('makes up the pennies in the thirteenth, and the fourteenth begins the next year', () => {
    const yearly = pence(2_056_384)
    expect([dueFor(yearly, 0), dueFor(yearly, 12), dueFor(yearly, 13)]).toEqual([
      158_183, 158_188, 158_183,
    ])
  })
  test('comes to the year’s money in a year, whatever it is', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000_000 }), (yearly) => {
        const all = Array.from({ length: 13 }, (_, number) => dueFor(pence(yearly), number))
        expect(total(all)).toBe(yearly)
      }),
    ))
})

describe('the four weeks of a day', () => {
  test('are counted from the day on which the account was opened', () => {
    expect(fourWeeksAt(OPENED, OPENED)).toEqual({ number: 0, from: OPENED, to: '2026-04-30' })
    expect(fourWeeksAt(OPENED, day('2026-04-30')).number).toBe(0)
    expect(fourWeeksAt(OPENED, day('2026-05-01'))).toEqual({
      ...{ number: 1, from: '2026-05-01', to: '2026-05-28' },
    })
  })
})

describe('the account by four weeks', () => {
  test('£407.68 in and £352.00 spent leave £55.68', () => {
    const [now] = statementOf([paidIn('2026-04-03', 40_768), spent('2026-04-20', 35_200)], ...here)
    expect(now).toMatchObject({ before: 0, paidIn: 40_768, spent: 35_200, left: 5_568 })
  })
  test('four times £407.68 in is £1,630.72; £352.00 spent of each, £1,408.00, leaves £222.72', () => {
    const entries = [0, 1, 2, 3].flatMap((number) => {
      const from = addDays(OPENED, number * 28)
      return [paidIn(from, 40_768), spent(addDays(from, 10), 35_200)]
    })
    const weeks = statementOf(entries, OPENED, day('2026-07-20'))
    expect(weeks.map(({ before }) => before)).toEqual([0, 5_568, 11_136, 16_704])
    expect(weeks.map(({ left }) => left)).toEqual([5_568, 11_136, 16_704, 22_272])
    expect(inAll(entries)).toEqual({ paidIn: 163_072, spent: 140_800, left: 22_272 })
  })
  test('what is taken back counts no more, in no sum', () => {
    const wrong = aMovement({ kind: 'spent', on: '2026-04-21', amount: 5_000, isTakenBack: true })
    const entries = [paidIn('2026-04-03', 40_768), spent('2026-04-20', 35_200), wrong]
    expect(inAll(entries).left).toBe(5_568)
    expect(statementOf(entries, ...here).at(-1)?.spent).toBe(35_200)
  })
  test('weeks in which nothing happened stand there too', () =>
    expect(
      statementOf([paidIn('2026-04-03', 100)], OPENED, day('2026-06-01')).map(({ left }) => left),
    ).toEqual([100, 100, 100]))
  test('what is left of one is there before the next, and the last holds what the ledger does', () => {
    const one = fc.record({
      kind: fc.constantFrom('four-weekly' as const, 'one-off' as const, 'spent' as const),
      days: fc.integer({ min: 0, max: 200 }),
      amount: fc.integer({ min: 1, max: 1_000_000 }),
      isTakenBack: fc.boolean(),
    })
    const today = addDays(OPENED, 200)
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (all) => {
        const entries = all.map(({ days, ...rest }) =>
          aMovement({ ...rest, on: addDays(OPENED, days) }),
        )
        const weeks = statementOf(entries, OPENED, today)
        for (const [i, { before }] of weeks.entries()) expect(before).toBe(weeks[i - 1]?.left ?? 0)
        expect(weeks.at(-1)?.left).toBe(balanceOn(movementsIn(entries), today))
        expect(weeks.at(-1)?.left).toBe(inAll(entries).left)
      }),
    )
  })
})
const here = [OPENED, day('2026-04-28')] as const
