import assert from 'node:assert/strict'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { noMoney, type Pence, pence, plus, total } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Account } from './account.ts'

/** Money into an account; out of it, where it is below nought. Never nought. */
export type Posting = { readonly account: Account; readonly amount: Pence }

/** What a transaction comes from: the row of another feature that says what happened. */
export type Source = { readonly kind: string; readonly id: Id }

/** One thing that happened to money. Its postings always come to nought. It is never changed: it is reversed. */
export type Transaction = {
  readonly id: Id
  /** The day that it counts from, which may lie before the day that it was written down. */
  readonly on: Day
  /** The day that it truly is of, where the books of that day were closed: it then counts from the first open day. */
  readonly lateOf?: Day
  /** The same told twice under one key is written once. */
  readonly key: string
  readonly source: Source
  readonly reverses?: Id
  /** Nobody, where the program did it by itself. */
  readonly recordedBy?: Id
  readonly recordedAt: Date
  /** At most one for each account. */
  readonly postings: readonly Posting[]
}

export type PostingRefusal =
  /** The postings do not come to nought: by so much more than that went in. */
  { readonly kind: 'does-not-balance'; readonly over: Pence } | { readonly kind: 'moves-nothing' }

/**
 * Postings as they are kept: one for each account, none of nought. Money is only ever moved, so together they come to
 * nought; the database refuses any others too.
 */
export function asPostings(given: readonly Posting[]): Result<readonly Posting[], PostingRefusal> {
  const over = total(given.map(({ amount }) => amount))
  if (over !== 0) return refuse({ kind: 'does-not-balance', over })
  const byAccount = Map.groupBy(given, ({ account }) => account.id)
  const folded = [...byAccount.values()].flatMap((all): Posting[] => {
    const amount = total(all.map((one) => one.amount))
    return all[0] && amount !== 0 ? [{ account: all[0].account, amount }] : []
  })
  return folded.length > 0 ? accept(folded) : refuse({ kind: 'moves-nothing' })
}

/** Money that goes from one account to another: one posting out, one in. */
export function moved(from: Account, to: Account, amount: Pence): readonly Posting[] {
  assert(amount > 0, 'Money is moved one way: turn the accounts round')
  assert(from.id !== to.id, 'Money is moved between two accounts')
  return [
    { account: from, amount: pence(-amount) },
    { account: to, amount },
  ]
}

export type ReversalRefusal =
  | { readonly kind: 'already-reversed' }
  /** A reversal is not undone: what happened is written anew. */
  | { readonly kind: 'is-a-reversal' }

/** How it is put right. It is of the day of what it reverses, so that no balance since then holds the mistake. */
export type Reversing = Pick<Transaction, 'id' | 'recordedBy' | 'recordedAt'>

/**
 * The transaction that takes another back to the penny.
 *
 * @param isReversed whether one has done so already
 */
export function reversalOf(
  wrong: Transaction,
  reversing: Reversing,
  isReversed: boolean,
): Result<Transaction, ReversalRefusal> {
  if (wrong.reverses) return refuse({ kind: 'is-a-reversal' })
  if (isReversed) return refuse({ kind: 'already-reversed' })
  return accept({
    ...reversing,
    ...{
      on: wrong.lateOf ?? wrong.on,
      key: `reversal:${wrong.id}`,
      source: wrong.source,
      reverses: wrong.id,
    },
    postings: wrong.postings.map(({ account, amount }) => ({ account, amount: pence(-amount) })),
  })
}

/** What has gone into and out of one account on a day. */
export type Movement = { readonly on: Day; readonly amount: Pence }

/** What an account holds at the end of a day. */
export const balanceOn = (movements: readonly Movement[], on: Day): Pence =>
  total(movements.filter((one) => one.on <= on).map(({ amount }) => amount))

/**
 * The least that an account holds at the end of any day from one on. So much, and no more, can be taken out on that day
 * without anything that was written of a later day having come from an empty account.
 */
export function lowestFrom(movements: readonly Movement[], from: Day): Pence {
  const later = Map.groupBy(
    movements.filter((one) => one.on > from),
    ({ on }) => on,
  )
  let holds = balanceOn(movements, from)
  let lowest = holds
  for (const [, day] of [...later].toSorted(([a], [b]) => a.localeCompare(b))) {
    holds = day.reduce((sum, { amount }) => plus(sum, amount), holds)
    if (holds < lowest) lowest = holds
  }
  return lowest
}

/** What every account together holds after some transactions: always nought. */
export const sumOfAll = (transactions: readonly Pick<Transaction, 'postings'>[]): Pence =>
  transactions.length === 0
    ? noMoney
    : total(transactions.flatMap(({ postings }) => postings.map(({ amount }) => amount)))
