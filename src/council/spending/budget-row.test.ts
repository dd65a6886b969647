import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, day } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { noMoney, type Pence, pence, plus, times, total } from '#ground/kernel/money.ts'
import { accountOf } from '#means/ledger/account.ts'
import { sumOfAll, type Transaction } from '#means/ledger/transaction.ts'
import {
  budgetRow,
  budgetYearId,
  lineYearId,
  type PersonYear,
  type Standing,
  type Use,
} from './budget-row.ts'

const COUNCIL = '0190aaaa-0000-7000-8000-000000000001'
const YEAR = { from: day('2026-04-01'), to: day('2027-03-31') }
const [priya, centre] = [idFrom(COUNCIL, 'test', 'priya'), idFrom(COUNCIL, 'test', 'centre')]
const NOW = new Date('2026-10-01T02:00:00Z')
const telling = (on: string, passedTo = on) => ({
  ...{ councilId: COUNCIL, year: YEAR, on: day(on), passedTo: day(passedTo), now: NOW },
})

/** What the ledger holds after what was written: the same key is written once. */
function ledger() {
  const written = new Map<string, Transaction>()
  const standings = () => {
    const found = new Map<Id, Standing>()
    for (const { postings, source } of written.values())
      for (const { account, amount } of postings) {
        const before = found.get(account.id) ?? { holds: noMoney, told: noMoney, postings: 0 }
        const isTold = source.kind === 'budget-year' || source.kind === 'line-passed'
        found.set(account.id, {
          holds: plus(before.holds, amount),
          told: isTold ? plus(before.told, amount) : before.told,
          postings: before.postings + 1,
        })
      }
    return found
  }
  const tell = (person: PersonYear, on: string) => {
    const sent = budgetRow(person, standings(), telling(on))
    for (const one of sent) if (!written.has(one.key)) written.set(one.key, one)
    return sent
  }
  const holds = (kind: 'agreed-budget' | 'commitment' | 'used', owner: Id): Pence =>
    standings().get(accountOf(COUNCIL, kind, owner).id)?.holds ?? noMoney
  const row = (threads: readonly (Id | undefined)[] = [centre]) => {
    const owners = threads.map((threadId) =>
      lineYearId(COUNCIL, { personId: priya, year: YEAR, ...(threadId && { threadId }) }),
    )
    return {
      free: holds('agreed-budget', budgetYearId(COUNCIL, priya, YEAR)),
      promised: total(owners.map((owner) => holds('commitment', owner))),
      used: total(owners.map((owner) => holds('used', owner))),
    }
  }
  return { tell, row, all: () => [...written.values()] }
}

const use = (number: number, amount: number, correction = 0): Use => ({
  ...{ payableId: idFrom(COUNCIL, 'test', `${number} ${correction}`), threadId: centre },
  ...{ day: addDays(YEAR.from, number), amount: pence(amount) },
})
const aYear = (remaining: number, uses: readonly Use[] = [], passed = 0): PersonYear => ({
  ...{ personId: priya, agreed: pence(2_056_384), uses },
  lines: [
    {
      ...{ threadId: centre, firstDay: YEAR.from },
      ...{ passed: pence(passed), remaining: pence(remaining) },
    },
  ],
})

describe('Priya’s year of £20,563.84 with £12,960 promised for the Resource Centre', () => {
  test('what is agreed and promised stands from the first day of the year', () => {
    const { tell, row } = ledger()
    const sent = tell(aYear(1_296_000), '2026-04-10')
    expect(row()).toEqual({ free: 760_384, promised: 1_296_000, used: 0 })
    expect(new Set(sent.map(({ on }) => on))).toEqual(new Set([YEAR.from]))
    expect(tell(aYear(1_296_000), '2026-04-10')).toEqual([])
  })
  test('49 days gone, 47 of them payable: £6,345 used, £6,345 promised, £270 free again', () => {
    const { tell, row } = ledger()
    tell(aYear(1_296_000), '2026-04-10')
    const payable = Array.from({ length: 47 }, (_, i) => use(i, 13_500))
    const sent = tell(aYear(634_500, payable), '2026-09-30')
    expect(row()).toEqual({ free: 787_384, promised: 634_500, used: 634_500 })
    expect(sent.find(({ key }) => key === `used:${payable[3]?.payableId}`)?.on).toBe('2026-04-04')
    expect(tell(aYear(634_500), '2026-10-01')).toEqual([])
  })
  test('a day that is corrected from payable to free goes back to what is free', () => {
    const { tell, row } = ledger()
    tell(aYear(1_282_500, [use(0, 13_500)]), '2026-04-10')
    tell(aYear(1_282_500, [use(0, -13_500, 1)]), '2026-06-01')
    expect(row()).toEqual({ free: 773_884, promised: 1_282_500, used: 0 })
  })
  test('a day that costs more than was promised takes the rest from what is free', () => {
    const { tell, row } = ledger()
    tell(aYear(1_296_000), '2026-04-10')
    tell(aYear(1_282_500, [use(0, 20_000)]), '2026-04-11')
    expect(row()).toEqual({ free: 753_884, promised: 1_282_500, used: 20_000 })
  })
  test('a smaller plan and a smaller budget give back, from the day of the night', () => {
    const { tell, row } = ledger()
    tell(aYear(1_296_000), '2026-04-10')
    const sent = tell({ ...aYear(400_000), agreed: pence(1_000_000) }, '2026-11-02')
    expect(row()).toEqual({ free: 600_000, promised: 400_000, used: 0 })
    expect(new Set(sent.map(({ on }) => on))).toEqual(new Set(['2026-11-02']))
  })
  test('what is told of a year that is over counts from its last day', () => {
    const { tell } = ledger()
    tell(aYear(1_296_000), '2026-04-10')
    const sent = tell(aYear(0), '2027-05-10')
    expect(sent.map(({ on }) => on)).toEqual([YEAR.to])
  })
})

/** One day: what was promised for it, and what the register and its corrections made of it. */
const days = fc.array(
  fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 1, maxLength: 4 }),
  { maxLength: 12 },
)
/** On each night: which corrections have come by then, what a day is promised at, and what is agreed. */
const nights = fc.array(
  fc.record({
    come: fc.array(fc.nat({ max: 4 }), { minLength: 12, maxLength: 12 }),
    price: fc.integer({ min: 0, max: 20_000 }),
    agreed: fc.integer({ min: 0, max: 3_000_000 }),
    passed: fc.integer({ min: 0, max: 500_000 }),
  }),
  { minLength: 1, maxLength: 8 },
)
type Night = { readonly come: readonly number[]; price: number; agreed: number; passed: number }

describe('over any history of corrections, prices, budgets and nights', () => {
  /** As the nights would tell it, each from what had come by then; the last knows everything. */
  function told(corrections: readonly (readonly number[])[], all: readonly Night[]) {
    const { tell, row, all: written } = ledger()
    const known = corrections.map(() => 0)
    let last = aYear(0)
    for (const [n, night] of all.entries()) {
      const uses = corrections.flatMap((amounts, d) => {
        const before = known[d] ?? 0
        const to = n === all.length - 1 ? amounts.length : Math.max(before, night.come[d] ?? 0)
        known[d] = Math.min(to, amounts.length)
        return amounts
          .slice(before, known[d])
          .map((amount, i) => use(d, amount - (amounts[before + i - 1] ?? 0), before + i))
      })
      const ahead = known.filter((count) => count === 0).length
      const remaining = times(ahead, pence(night.price))
      last = { ...aYear(remaining, uses, night.passed), agreed: pence(night.agreed) }
      tell(last, addDays(day('2026-10-01') as Day, n))
      const { free, promised, used } = row()
      expect(free + promised + used).toBe(night.agreed)
      expect(tell({ ...last, uses: [] }, '2026-12-01')).toEqual([])
    }
    return { row: row(), last, written: written() }
  }

  test('free, promised and used are what was agreed, each night; told again, nothing is written', () => {
    fc.assert(
      fc.property(days, nights, (corrections, all) => {
        const { row, last, written } = told(corrections, all)
        expect(sumOfAll(written)).toBe(0)
        expect(row.promised).toBe(last.lines[0]?.remaining)
        const used = total(corrections.map((amounts) => pence(amounts.at(-1) ?? 0)))
        expect(row.used).toBe(plus(used, last.lines[0]?.passed ?? noMoney))
      }),
    )
  })
  test('whenever corrections come, and whatever stood between, the balances at the end are the same', () => {
    fc.assert(
      fc.property(days, nights, nights, (corrections, one, other) => {
        const end = one.at(-1) as Night
        expect(told(corrections, [...other, end]).row).toEqual(told(corrections, one).row)
      }),
    )
  })
  test('days that no plan has are used of what is free, and nothing is promised for them', () => {
    const { tell, row } = ledger()
    const { threadId: _, ...outside } = use(3, 4_000)
    const line = { firstDay: YEAR.from, passed: noMoney, remaining: noMoney }
    tell({ ...aYear(0), lines: [line], uses: [outside] }, '2026-05-01')
    expect(row([undefined])).toEqual({ free: 2_052_384, promised: 0, used: 4_000 })
  })
})
