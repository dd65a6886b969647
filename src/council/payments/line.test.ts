import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { type Pence, pence, total } from '#ground/kernel/money.ts'
import { accountOf } from '#means/ledger/account.ts'
import { asPostings } from '#means/ledger/transaction.ts'
import { amountOf, type CameTo, differenceOf, postedFor } from './line.ts'

const COUNCIL = '0190aaaa-0000-7000-8000-000000000001'
const NOW = new Date('2027-03-10T03:00:00Z')
const line = (packagePence: number, councilPence: number) => ({
  ...{ id: '0190c005-0000-7000-8000-000000000001', day: day('2027-03-08') },
  ...{ providerId: COUNCIL, personId: COUNCIL },
  ...{ package: pence(packagePence), council: pence(councilPence) },
})
const came = (packagePence: number, councilPence = 0, isManaged = true): CameTo => ({
  package: pence(packagePence),
  council: pence(councilPence),
  isManaged,
})

describe('what a provider is owed for a day', () => {
  test('is all of it at first, and only the difference after a correction', () => {
    expect(differenceOf(came(2_400), undefined)).toEqual({ package: 2_400, council: 0 })
    expect(differenceOf(came(1_200), came(2_400))).toEqual({ package: -1_200, council: 0 })
    expect(differenceOf(came(0, 2_400), came(2_400))).toEqual({ package: -2_400, council: 2_400 })
  })
  test('is nothing by this way where somebody else holds the money, and is taken back where that was found out late', () => {
    expect(differenceOf(came(2_400, 0, false), undefined)).toEqual({ package: 0, council: 0 })
    expect(differenceOf(came(2_400, 0, false), came(2_400))).toEqual({
      package: -2_400,
      council: 0,
    })
  })
  test('goes from the provider to the person and to the allowance, from the day of the service', () => {
    const [posted] = postedFor(COUNCIL, line(1_200, 1_200), NOW)
    expect(posted).toMatchObject({ on: '2027-03-08', key: `payable:${line(0, 0).id}` })
    expect(posted?.postings.map(({ account, amount }) => [account.kind, amount])).toEqual([
      ['provider-owed', -2_400],
      ['actual', 1_200],
      ['sickness-allowance', 1_200],
    ])
  })
  test('that comes to nothing is not posted; who bears it may change without the provider noticing', () => {
    expect(postedFor(COUNCIL, line(0, 0), NOW)).toEqual([])
    expect(postedFor(COUNCIL, line(-2_400, 2_400), NOW)[0]?.postings).toHaveLength(2)
  })
  test('over any history of corrections comes to what stands last, and every posting balances', () => {
    const any = fc.record({
      package: fc.nat(50_000).map((n) => pence(n)),
      council: fc.nat(50_000).map((n) => pence(n)),
      isManaged: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 8 }), (history) => {
        const lines = history.map((now, at) => differenceOf(now, history[at - 1]))
        const last = history.at(-1)
        const stands: Pence = last?.isManaged ? amountOf(last) : pence(0)
        expect(total(lines.map(amountOf))).toBe(stands)
        for (const one of lines)
          for (const { postings } of postedFor(COUNCIL, { ...line(0, 0), ...one }, NOW))
            expect(asPostings(postings).ok).toBe(true)
      }),
    )
  })
})

test('an account of the ledger is the same whoever asks for it', () => {
  const [posted] = postedFor(COUNCIL, line(1, 0), NOW)
  expect(posted?.postings[1]?.account).toEqual(accountOf(COUNCIL, 'actual', COUNCIL))
})
