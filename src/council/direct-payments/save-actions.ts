import { type Id, idFrom } from '#ground/kernel/id.ts'
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
