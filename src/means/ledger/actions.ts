import assert from 'node:assert/strict'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import { type Saved, saved } from '#ground/kernel/saved.ts'
import type { Db } from '#ground/platform/platform.ts'
import { insertTransactions, lockTransaction } from './store.ts'
import {
  asPostings,
  type ReversalRefusal,
  type Reversing,
  reversalOf,
  type Transaction,
} from './transaction.ts'

/**
 * Writes transactions, with the accounts that they are the first to use, in one statement for every two thousand. Those
 * whose key was written before change nothing, so that a request, a job or a file may be told again. What is of a day
 * whose books are closed counts from the first open day (docs/decisions/0025). Postings that do not come to nought are a
 * fault of the caller's.
 */
export async function post(
  db: Db,
  councilId: Id,
  transactions: readonly Transaction[],
): Promise<Saved> {
  if (transactions.length === 0) return saved([])
  const whole = transactions.map((one) => {
    const postings = asPostings(one.postings)
    assert(postings.ok, `The postings of ${one.key} do not make a transaction`)
    return { ...one, postings: postings.value }
  })
  const added = await insertTransactions(db, councilId, whole)
  return saved(whole.map(({ id }) => (added.has(id) ? 'added' : 'same')))
}

/** Takes a transaction back, once, by another that stands beside it. */
export async function reverse(
  db: Db,
  councilId: Id,
  transactionId: Id,
  reversing: Reversing,
): Promise<Result<Transaction, ReversalRefusal>> {
  const { transaction, isReversed } = await lockTransaction(db, councilId, transactionId)
  const made = reversalOf(transaction, reversing, isReversed)
  if (!made.ok) return made
  await post(db, councilId, [made.value])
  return accept(made.value)
}
