import type { Day } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import { post } from '#means/ledger/actions.ts'
import { transactionOf } from './actions.ts'
import type { GivenAccount } from './given-account.ts'
import { insertDirectPayments, insertEntries, insertManagers } from './store.ts'

/** Keeps whole accounts, in a handful of statements. What was kept before is left as it is. */
export async function saveDirectPayments(
  db: Db,
  councilId: Id,
  all: readonly GivenAccount[],
): Promise<void> {
  const entries = all.flatMap((one) => one.entries)
  await insertDirectPayments(
    db,
    councilId,
    all.map(({ payment }) => payment),
  )
  await insertManagers(
    db,
    councilId,
    all.map(({ manager }) => manager),
  )
  await insertEntries(
    db,
    councilId,
    entries.map(({ on: _, amount: __, ...entry }) => entry),
  )
  await post(
    db,
    councilId,
    entries.map((entry) => {
      const { recordedBy, recordedAt } = entry
      const transactionId = idFrom(councilId, 'ledger-transaction', entry.id)
      return transactionOf(councilId, entry, { recordedBy, recordedAt, transactionId })
    }),
  )
}

type Recording = {
  readonly councilId: Id
  readonly directPaymentId: Id
  readonly recordedBy: Id
  readonly recordedAt: Date
}
/** What a statement of a bank tells: spent on a line of the plan, or paid in once. */
export type Recorded = {
  readonly id: Id
  readonly kind: 'spent' | 'one-off'
  readonly on: Day
  readonly amount: Pence
  readonly toWhom: string
  readonly lineThread?: Id
}

/** Writes many entries of one locked account at once, in two statements. Whoever calls this has asked the rules. */
export async function recordEntries(
  db: Db,
  { councilId, directPaymentId, ...by }: Recording,
  all: readonly Recorded[],
): Promise<void> {
  const entries = all.map((one) => ({ ...one, ...by, directPaymentId }))
  await insertEntries(
    db,
    councilId,
    entries.map(({ on: _, amount: __, ...entry }) => entry),
  )
  const transactions = entries.map((entry) => {
    const transactionId = idFrom(councilId, 'ledger-transaction', entry.id)
    return transactionOf(councilId, entry, { ...by, transactionId })
  })
  if (transactions.length > 0) await post(db, councilId, transactions)
}
