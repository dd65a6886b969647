import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { noMoney, type Pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { lowestFrom } from '#means/ledger/transaction.ts'
import { counted, type Entry, fourWeeksAt, isIn, movementsIn } from './four-weeks.ts'

/** What money was spent on: a line of the plan that a direct payment pays for, or something that the person wants. */
export type WhatFor =
  | { readonly kind: 'line'; readonly threadId: Id }
  | { readonly kind: 'outcome'; readonly threadId: Id }

export type Spending = {
  readonly on: Day
  readonly toWhom: string
  readonly whatFor: WhatFor
  readonly amount: Pence
}

export type Account = {
  readonly openedOn: Day
  readonly closedOn?: Day
  readonly entries: readonly Entry[]
}

type WrongDay = { readonly kind: 'before-it-was-opened' | 'in-the-future' | 'closed' }
export type SpendRefusal =
  | WrongDay
  | { readonly kind: 'amount-needed' }
  | { readonly kind: 'say-to-whom' }
  /** Nothing in the plan is called that. "Not on a list" is no ground: it must only serve the plan (domain rule R14). */
  | { readonly kind: 'not-in-the-plan' }
  /** So much was there, on that day and since. */
  | { readonly kind: 'more-than-is-left'; readonly left: Pence }

function wrongDay(account: Account, on: Day, today: Day): WrongDay | undefined {
  if (account.closedOn !== undefined && account.closedOn < on) return { kind: 'closed' }
  if (on < account.openedOn) return { kind: 'before-it-was-opened' }
  return on > today ? { kind: 'in-the-future' } : undefined
}

/**
 * Whether something may be written down as spent. Nothing is taken from an empty account: not on its day, and not in a
 * way that leaves too little for what was spent since.
 *
 * @param inPlan threads of the plan's own lines and outcomes
 */
export function maySpend(
  spending: Spending,
  account: Account,
  { inPlan, today }: { readonly inPlan: ReadonlySet<Id>; readonly today: Day },
): Result<Spending, SpendRefusal> {
  const toWhom = spending.toWhom.trim()
  if (spending.amount <= 0) return refuse({ kind: 'amount-needed' })
  if (!toWhom) return refuse({ kind: 'say-to-whom' })
  if (!inPlan.has(spending.whatFor.threadId)) return refuse({ kind: 'not-in-the-plan' })
  const wrong = wrongDay(account, spending.on, today)
  if (wrong) return refuse(wrong)
  const left = lowestFrom(movementsIn(account.entries), spending.on)
  if (spending.amount > left)
    return refuse({ kind: 'more-than-is-left', left: left > 0 ? left : noMoney })
  return accept({ ...spending, toWhom })
}

export type PayingIn = {
  readonly kind: 'four-weekly' | 'one-off'
  readonly on: Day
  readonly amount: Pence
}

export type PayInRefusal =
  | WrongDay
  | { readonly kind: 'amount-needed' }
  /** These four weeks were paid for already, on that day. */
  | { readonly kind: 'paid-already'; readonly on: Day }

/** Whether money may be written down as paid in. Each four weeks are paid for once; what is one-off as often as it comes. */
export function mayPayIn(
  paying: PayingIn,
  account: Account,
  today: Day,
): Result<PayingIn & { readonly periodFrom?: Day }, PayInRefusal> {
  if (paying.amount <= 0) return refuse({ kind: 'amount-needed' })
  const wrong = wrongDay(account, paying.on, today)
  if (wrong) return refuse(wrong)
  if (paying.kind === 'one-off') return accept(paying)
  const { from } = fourWeeksAt(account.openedOn, paying.on)
  const before = counted(account.entries).find(
    (one) => one.kind === 'four-weekly' && one.periodFrom === from,
  )
  if (before) return refuse({ kind: 'paid-already', on: before.on })
  return accept({ ...paying, periodFrom: from })
}

export type TakeBackRefusal =
  /** Somebody else wrote it down: it is theirs, or the council's, to take back. */
  | { readonly kind: 'not-yours' }
  /** What came in was spent since. */
  | { readonly kind: 'spent-since' }

/** Which entries somebody may take back: those that they wrote down; all that was spent; or what came in as well. */
export type Mistakes = 'own' | 'spent' | 'all'

export const isTheirs = (entry: Pick<Entry, 'kind'>, mistakes: Mistakes): boolean =>
  mistakes === 'all' || (mistakes === 'spent' && !isIn(entry))

/**
 * Whether an entry that was a mistake may be taken back: by whoever wrote it down, or by staff whose work it is. What was
 * taken back already stays so.
 */
export function mayTakeBack(
  entry: Entry,
  entries: readonly Entry[],
  by: { readonly accountId: Id; readonly mistakes: Mistakes },
): Result<Entry, TakeBackRefusal> {
  if (entry.recordedBy !== by.accountId && !isTheirs(entry, by.mistakes))
    return refuse({ kind: 'not-yours' })
  if (!isIn(entry) || entry.isTakenBack) return accept(entry)
  const without = entries.filter((one) => one.id !== entry.id)
  const lowest = lowestFrom(movementsIn(without), entry.on)
  return lowest < noMoney ? refuse({ kind: 'spent-since' }) : accept(entry)
}
