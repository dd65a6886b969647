import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import { idFrom } from '#ground/kernel/id.ts'
import { type Pence, pence } from '#ground/kernel/money.ts'
import { ACCOUNT_KINDS, type AccountKind, accountOf } from './account.ts'
import {
  asPostings,
  balanceOn,
  lowestFrom,
  type Movement,
  moved,
  reversalOf,
  sumOfAll,
  type Transaction,
} from './transaction.ts'

const COUNCIL = '0190aaaa-0000-7000-8000-000000000001'
const account = (kind: AccountKind) => accountOf(COUNCIL, kind)
const [bank, payment] = [account('bank'), account('direct-payment')]
const FIRST = day('2026-08-07')
const at = new Date('2026-08-07T09:00:00Z')

const aTransaction = (given: Partial<Transaction> = {}): Transaction => ({
  ...{ id: idFrom(COUNCIL, 'test', 'one'), on: FIRST, key: 'one', recordedAt: at },
  ...{ source: { kind: 'test', id: COUNCIL }, postings: moved(bank, payment, pence(40_768)) },
  ...given,
})

describe('the postings of a transaction', () => {
  test('£407.68 that leaves the bank is £407.68 in the direct payment, and nothing is made of it', () => {
    expect(moved(bank, payment, pence(40_768)).map(({ amount }) => amount)).toEqual([
      -40_768, 40_768,
    ])
    expect(asPostings(moved(bank, payment, pence(40_768))).ok).toBe(true)
  })
  test('that do not come to nought are refused, and by how much is said', () => {
    const lost = [
      { account: bank, amount: pence(-40_768) },
      { account: payment, amount: pence(40_767) },
    ]
    expect(asPostings(lost)).toMatchObject({ refusal: { kind: 'does-not-balance', over: -1 } })
  })
  test('that move nothing are refused', () => {
    expect(asPostings([])).toMatchObject({ refusal: { kind: 'moves-nothing' } })
    const back = [...moved(bank, payment, pence(5)), ...moved(payment, bank, pence(5))]
    expect(asPostings(back)).toMatchObject({ refusal: { kind: 'moves-nothing' } })
  })
  test('are one for each account, whatever was given', () => {
    const twice = [...moved(bank, payment, pence(5)), ...moved(bank, payment, pence(7))]
    const folded = asPostings(twice)
    expect(folded.ok && folded.value.map(({ amount }) => amount)).toEqual([-12, 12])
  })
  test('an account is the same whoever names it, and another for another owner', () => {
    expect(accountOf(COUNCIL, 'actual', COUNCIL)).toEqual(accountOf(COUNCIL, 'actual', COUNCIL))
    expect(account('actual').id).not.toBe(accountOf(COUNCIL, 'actual', COUNCIL).id)
  })
})

describe('a reversal', () => {
  const by = { id: idFrom(COUNCIL, 'test', 'two'), recordedAt: at }
  test('takes a transaction back to the penny, from the same day', () => {
    const back = reversalOf(aTransaction(), by, false)
    expect(back.ok && sumOfAll([aTransaction(), back.value])).toBe(0)
    expect(back.ok && back.value.on).toBe(FIRST)
    expect(back.ok && balanceOn(of([aTransaction(), back.value]), FIRST)).toBe(0)
  })
  test('is done once, and is not itself reversed', () => {
    expect(reversalOf(aTransaction(), by, true)).toMatchObject({
      refusal: { kind: 'already-reversed' },
    })
    const one = aTransaction({ reverses: COUNCIL })
    expect(reversalOf(one, by, false)).toMatchObject({ refusal: { kind: 'is-a-reversal' } })
  })
})

const of = (all: readonly Transaction[], of = payment): readonly Movement[] =>
  all.flatMap(({ on, postings }) =>
    postings.filter((p) => p.account.id === of.id).map(({ amount }) => ({ on, amount })),
  )

describe('a balance', () => {
  const history: readonly Movement[] = [
    { on: day('2026-08-07'), amount: pence(40_768) },
    { on: day('2026-08-20'), amount: pence(-35_200) },
    { on: day('2026-09-04'), amount: pence(40_768) },
  ]
  test('is what was left at the end of any day past: £407.68, then £55.68, then £463.36', () => {
    const on = (text: string) => balanceOn(history, day(text))
    expect([on('2026-08-06'), on('2026-08-07'), on('2026-08-20'), on('2026-09-04')]).toEqual([
      0, 40_768, 5_568, 46_336,
    ])
  })
  test('what can be taken out on a day is no more than the least that was there since', () => {
    expect(lowestFrom(history, day('2026-08-10'))).toBe(5_568)
    expect(lowestFrom(history, day('2026-09-04'))).toBe(46_336)
    expect(lowestFrom(history, day('2026-08-01'))).toBe(0)
  })
})

const kinds = fc.shuffledSubarray([...ACCOUNT_KINDS], { minLength: 2, maxLength: 2 })
const histories = fc.array(
  fc.record({
    kinds,
    amount: fc.integer({ min: 1, max: 10_000_000 }),
    days: fc.nat({ max: 400 }),
    isReversed: fc.boolean(),
  }),
  { maxLength: 40 },
)

describe('over any history', () => {
  const played = (
    steps: readonly { kinds: string[]; amount: number; days: number; isReversed: boolean }[],
  ) =>
    steps.flatMap(({ kinds: [from, to], amount, days, isReversed }, i): Transaction[] => {
      const one = aTransaction({
        ...{ id: idFrom(COUNCIL, 'test', `${i}`), key: `${i}`, on: addDays(FIRST, days) },
        postings: moved(account(from as AccountKind), account(to as AccountKind), pence(amount)),
      })
      const by = { id: idFrom(COUNCIL, 'test', `back ${i}`), recordedAt: at }
      const back = isReversed ? reversalOf(one, by, false) : undefined
      return [one, ...(back?.ok ? [back.value] : [])]
    })
  test('all accounts together hold nought, and so does every transaction', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const all = played(steps)
        expect(sumOfAll(all)).toBe(0)
        for (const { postings } of all) expect(asPostings(postings).ok).toBe(true)
      }),
    )
  })
  test('any order of writing gives the same balance on every day', () => {
    fc.assert(
      fc.property(histories, fc.nat({ max: 400 }), (steps, days) => {
        const all = played(steps)
        const on = addDays(FIRST, days)
        const holds = (some: readonly Transaction[]): Pence => balanceOn(of(some, bank), on)
        expect(holds(all.toReversed())).toBe(holds(all))
      }),
    )
  })
  test('what is taken out within the least since then leaves nothing below nought that was not so before', () => {
    fc.assert(
      fc.property(histories, fc.nat({ max: 400 }), (steps, days) => {
        const movements = of(played(steps), bank)
        const from = addDays(FIRST, days)
        const least = lowestFrom(movements, from)
        fc.pre(least > 0)
        const after = [...movements, { on: from, amount: pence(-least) }]
        expect(lowestFrom(after, from)).toBe(0)
      }),
    )
  })
})
