import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { NewDirectPayment, NewEntry, NewManager } from './given-account.ts'

/**
 * Locks an account until the transaction ends: of two who spend its last pound the second waits, and is told.
 *
 * @throws NotFound where there is none
 */
export async function lockDirectPayment(db: Db, councilId: Id, id: Id): Promise<void> {
  const row = await db
    .selectFrom('direct_payment')
    .select('id')
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound(`No direct payment ${id}`)
}

/** Accounts that are there already stay as they are. */
export async function insertDirectPayments(
  db: Db,
  councilId: Id,
  all: readonly NewDirectPayment[],
): Promise<void> {
  if (all.length === 0) return
  const rows = all.map((one) => ({
    ...{ council_id: councilId, id: one.id, person_id: one.personId, held: one.held },
    ...{ holder: one.holder, opened_on: one.openedOn, opened_by: one.openedBy },
    opened_at: one.openedAt,
  }))
  await db
    .insertInto('direct_payment')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['council_id', 'id']).doNothing())
    .execute()
}

export async function insertManagers(
  db: Db,
  councilId: Id,
  all: readonly NewManager[],
): Promise<void> {
  if (all.length === 0) return
  const rows = all.map((one) => ({
    ...{ council_id: councilId, id: one.id, direct_payment_id: one.directPaymentId },
    ...{ kind: one.kind, authority_id: one.authorityId ?? null },
    ...{ capacity_id: one.capacityId ?? null, agreed_how: one.agreedHow },
    ...{ agreed_words: one.agreedWords, starts_on: one.startsOn },
    ...{ recorded_by: one.recordedBy, recorded_at: one.recordedAt },
  }))
  await db
    .insertInto('direct_payment_manager')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['council_id', 'id']).doNothing())
    .execute()
}

/** Whoever looked after it does so no more from a day on. */
export async function endManager(
  db: Db,
  councilId: Id,
  { managerId, on }: { readonly managerId: Id; readonly on: Day },
): Promise<void> {
  await db
    .updateTable('direct_payment_manager')
    .set({ ends_on: on })
    .where('council_id', '=', councilId)
    .where('id', '=', managerId)
    .execute()
}

export async function raiseVersion(db: Db, councilId: Id, id: Id): Promise<void> {
  await db
    .updateTable('direct_payment')
    .set((e) => ({ version: e('version', '+', 1) }))
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .execute()
}

/** Nine parameters a row stay well under what a statement may have. */
const ROWS_A_STATEMENT = 1_000

export async function insertEntries(
  db: Db,
  councilId: Id,
  all: readonly NewEntry[],
): Promise<void> {
  const rows = all.map((one) => ({
    ...{ council_id: councilId, id: one.id, direct_payment_id: one.directPaymentId },
    ...{ kind: one.kind, period_from: one.periodFrom ?? null, to_whom: one.toWhom },
    ...{ line_thread: one.lineThread ?? null, outcome_thread: one.outcomeThread ?? null },
    ...{ recorded_by: one.recordedBy, recorded_at: one.recordedAt },
  }))
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT)
    await db
      .insertInto('direct_payment_entry')
      .values(rows.slice(from, from + ROWS_A_STATEMENT))
      .onConflict((conflict) => conflict.columns(['council_id', 'id']).doNothing())
      .execute()
}

export async function markTakenBack(
  db: Db,
  councilId: Id,
  { entryId, by, at }: { readonly entryId: Id; readonly by: Id; readonly at: Date },
): Promise<void> {
  await db
    .updateTable('direct_payment_entry')
    .set({ taken_back_at: at, taken_back_by: by })
    .where('council_id', '=', councilId)
    .where('id', '=', entryId)
    .execute()
}
