import { addDays, type Day, daysBetween } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { minus, noMoney, type Pence, plus, total } from '#ground/kernel/money.ts'
import { PAYMENTS_A_YEAR, paymentsOf } from '#means/contributions/periods.ts'
import type { Movement } from '#means/ledger/transaction.ts'

/** What came in or was spent. Four-weekly money is paid in advance (domain rule R13); what is one-off has its own line. */
export const ENTRY_KINDS = ['four-weekly', 'one-off', 'spent'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** One row of the account, in words and pence. */
export type Entry = {
  readonly id: Id
  readonly kind: EntryKind
  readonly on: Day
  /** Above nought, whichever way it went. */
  readonly amount: Pence
  /** The first day of the weeks that it is for. */
  readonly periodFrom?: Day
  readonly toWhom: string
  readonly lineThread?: Id
  readonly outcomeThread?: Id
  readonly recordedBy: Id
  readonly recordedByName: string
  readonly recordedAt: Date
  /** It was a mistake: a reversal stands in the ledger, and it counts no more. */
  readonly isTakenBack: boolean
  readonly transactionId: Id
}

export const isIn = ({ kind }: Pick<Entry, 'kind'>): boolean => kind !== 'spent'

const WEEKS_DAYS = 28

/** The four weeks that a day lies in, counted from the day on which the account was opened. */
export function fourWeeksAt(
  openedOn: Day,
  on: Day,
): { readonly number: number; readonly from: Day; readonly to: Day } {
  const number = Math.floor(daysBetween(openedOn, on) / WEEKS_DAYS)
  const from = addDays(openedOn, number * WEEKS_DAYS)
  return { number, from, to: addDays(from, WEEKS_DAYS - 1) }
}

/**
 * What is due for the four weeks of that number: a thirteenth of the year's money, the thirteenth of a year with the
 * pennies that make up the year (domain rule R12).
 *
 * @param yearly what the plan in force pays for by direct payment in a year
 * @param number counted from nought at the opening of the account; the fourteenth begins the next year
 */
export const dueFor = (yearly: Pence, number: number): Pence =>
  paymentsOf(yearly)[number % PAYMENTS_A_YEAR] ?? noMoney

/** Four weeks of the account: what was left from before, in, spent, left. */
export type FourWeeks = {
  readonly from: Day
  readonly to: Day
  readonly before: Pence
  readonly paidIn: Pence
  readonly spent: Pence
  readonly left: Pence
}

/** What counts: what was taken back does not. */
export const counted = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter((one) => !one.isTakenBack)

/**
 * The account by four weeks, the earliest first, up to those of a day. What is left of one is what is there before the
 * next, so that they sum to the penny.
 */
export function statementOf(
  entries: readonly Entry[],
  openedOn: Day,
  today: Day,
): readonly FourWeeks[] {
  const byNumber = Map.groupBy(counted(entries), ({ on }) => fourWeeksAt(openedOn, on).number)
  const last = fourWeeksAt(openedOn, today).number
  const all: FourWeeks[] = []
  for (let number = 0; number <= last; number++) {
    const some = byNumber.get(number) ?? []
    const paidIn = total(some.filter(isIn).map(({ amount }) => amount))
    const spent = total(some.filter((one) => !isIn(one)).map(({ amount }) => amount))
    const before = all.at(-1)?.left ?? noMoney
    const from = addDays(openedOn, number * WEEKS_DAYS)
    const left = minus(plus(before, paidIn), spent)
    all.push({ from, to: addDays(from, WEEKS_DAYS - 1), before, paidIn, spent, left })
  }
  return all
}

/** Since the account was opened: in, spent, left. */
export function inAll(entries: readonly Entry[]): Pick<FourWeeks, 'paidIn' | 'spent' | 'left'> {
  const some = counted(entries)
  const paidIn = total(some.filter(isIn).map(({ amount }) => amount))
  const spent = total(some.filter((one) => !isIn(one)).map(({ amount }) => amount))
  return { paidIn, spent, left: minus(paidIn, spent) }
}

/** The account's own movements in the ledger, as its entries tell them. */
export const movementsIn = (entries: readonly Entry[]): readonly Movement[] =>
  counted(entries).map((one) => ({
    on: one.on,
    amount: isIn(one) ? one.amount : minus(noMoney, one.amount),
  }))
