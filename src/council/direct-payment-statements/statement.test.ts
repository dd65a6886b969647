import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import { noMoney, pence } from '#ground/kernel/money.ts'
import { planIdOf } from '#test/plan-scene.ts'
import { type Answer, matched, mayBeRule, unanswered } from './matching.ts'
import { readStatement } from './read-statement.ts'
import { type BankRow, statementIn } from './statement.ts'

const days = { openedOn: day('2027-02-05'), today: day('2027-03-01') }
const file = (...lines: string[]) => ['Date,Description,Amount,Balance', ...lines].join('\r\n')
const GOOD = [
  '05/02/2027,SEVERNSHIRE COUNCIL,407.68,407.68',
  '12/02/2027,"SAM JONES, PA",-70.40,337.28',
  '19/02/2027,ART GROUP 2231,-35.88,301.40',
]
function of(...lines: string[]) {
  const read = readStatement(file(...lines))
  return read.ok ? statementIn(read.value, days) : read
}
const fault = (...lines: string[]) => {
  const found = of(...lines)
  return found.ok ? 'none' : found.refusal
}

describe('a statement', () => {
  test('that holds together is read, whichever row comes first', () => {
    for (const lines of [GOOD, GOOD.toReversed()]) {
      const found = of(...lines)
      expect(found.ok && [found.value.opening, found.value.closing]).toEqual([0, 30_140])
      expect(found.ok && found.value.rows.map(({ amount }) => amount)).toEqual([
        40_768, -7_040, -3_588,
      ])
    }
  })
  test('is refused whole where it does not add up, with the row and what it should be', () =>
    expect(fault(GOOD[0] ?? '', '12/02/2027,SAM,-70.40,337.38')).toEqual({
      ...{ kind: 'does-not-add-up', row: 2, should: 33_728 },
    }))
  test('is refused where it is cut off, of another currency, or of days to come', () => {
    expect(fault(GOOD[0] ?? '', '12/02/2027,SAM,-70')).toEqual({ kind: 'cut-off', row: 2 })
    expect(fault('05/02/2027,COUNCIL,€407.68,407.68')).toEqual({ kind: 'currency', row: 1 })
    expect(fault('05/02/2062,COUNCIL,407.68,407.68')).toMatchObject({ kind: 'in-the-future' })
    expect(fault('02/03/2027,COUNCIL,407.68,407.68')).toMatchObject({ kind: 'in-the-future' })
    expect(fault('04/02/2027,COUNCIL,1.00,1.00')).toMatchObject({ kind: 'before-it-was-opened' })
    expect(fault('31/02/2027,COUNCIL,1.00,1.00')).toEqual({ kind: 'date', row: 1 })
    expect(fault('05/02/2027,COUNCIL,lots,1.00')).toEqual({ kind: 'amount', row: 1 })
    expect(fault()).toEqual({ kind: 'no-rows' })
    expect(readStatement('a,b\r\n1,2')).toMatchObject({
      refusal: { kind: 'headings' },
    })
  })
  test('of any amounts adds up, and does not where one balance is another', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -9_999, max: 9_999 }).filter((n) => n !== 0),
          { minLength: 1, maxLength: 20 },
        ),
        fc.nat(19),
        (amounts, which) => {
          let sum = 50_000
          const rows: BankRow[] = amounts.map((amount, i) => {
            sum += amount
            const on = addDays(days.openedOn, i)
            return {
              number: i + 1,
              on,
              description: 'x',
              amount: pence(amount),
              balance: pence(sum),
            }
          })
          expect(statementIn(rows, days).ok).toBe(true)
          const bad = rows.map((row, i) =>
            i === which % rows.length ? { ...row, balance: pence(row.balance + 1) } : row,
          )
          expect(statementIn(bad, days).ok).toBe(rows.length === 1)
        },
      ),
    ))
})

const row = (number: number, on: string, amount: number, description: string): BankRow => ({
  ...{ number, on: day(on), amount: pence(amount), description, balance: noMoney },
})
const entry = (number: number, on: string, amount: number, kind: 'spent' | 'four-weekly') => ({
  ...{ id: planIdOf('plan', number), on: day(on), amount: pence(amount), kind, isTakenBack: false },
})
const none = { taken: new Set<string>(), rules: [] }

describe('a row', () => {
  const sam = entry(1, '2027-02-10', 7_040, 'spent')
  test('is what was written down within three days, of the same amount and way', () => {
    const kinds = (on: string, amount = -7_040) =>
      matched([row(1, on, amount, 'SAM')], [sam], none).map(({ kind }) => kind)
    expect([kinds('2027-02-13'), kinds('2027-02-14')]).toEqual([['matched'], ['asked']])
    expect([kinds('2027-02-10', 7_040), kinds('2027-02-10', -7_041)]).toEqual([
      ['asked'],
      ['asked'],
    ])
  })
  test('takes an entry once, and none that an earlier file took', () => {
    const two = [row(1, '2027-02-10', -7_040, 'SAM'), row(2, '2027-02-11', -7_040, 'SAM')]
    expect(matched(two, [sam], none).map(({ kind }) => kind)).toEqual(['matched', 'asked'])
    const taken = { ...none, taken: new Set([sam.id]) }
    expect(matched(two, [sam], taken).map(({ kind }) => kind)).toEqual(['asked', 'asked'])
  })
  test('that nobody wrote down follows the longest rule, else it is asked', () => {
    const rules = [
      { contains: 'art', lineThread: planIdOf('thread', 2) },
      { contains: 'art supplies', lineThread: planIdOf('thread', 3) },
    ]
    const found = matched(
      [
        row(1, '2027-02-10', -100, 'ART SUPPLIES LTD'),
        row(2, '2027-02-10', -100, 'Art group'),
        row(3, '2027-02-10', -100, 'TESCO'),
        row(4, '2027-02-10', 100, 'ART refund'),
      ],
      ...([[], { ...none, rules }] as const),
    )
    expect(found.map((one) => (one.kind === 'known' ? one.lineThread : one.kind))).toEqual([
      ...[planIdOf('thread', 3), planIdOf('thread', 2), 'asked', 'asked'],
    ])
    const line: Answer = { kind: 'line', lineThread: planIdOf('thread', 2), contains: '' }
    const oneOff: Answer = { kind: 'one-off' }
    const answers = (...all: [number, Answer][]) => unanswered(found, new Map(all))
    expect(answers()).toEqual([3, 4])
    expect(answers([3, line], [4, line])).toEqual([4])
    expect(answers([3, line], [4, oneOff])).toEqual([])
  })
  test('makes a rule of words that stand in it', () => {
    const one = row(1, '2027-02-10', -100, 'ART GROUP 2231')
    expect([mayBeRule('art group', one), mayBeRule('ar', one), mayBeRule('sam', one)]).toEqual([
      ...[true, false, false],
    ])
  })
})
