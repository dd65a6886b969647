import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Saving } from './saving.ts'

type Given = Saving & {
  readonly id: Id
  readonly directPaymentId: Id
  readonly recordedBy: Id
  readonly recordedAt: Date
}

/** Sent twice, it is there once. */
export async function insertSaving(db: Db, councilId: Id, given: Given): Promise<void> {
  await db
    .insertInto('direct_payment_saving')
    .values({
      ...{ council_id: councilId, id: given.id, direct_payment_id: given.directPaymentId },
      ...{ what: given.what, thread_id: given.threadId, amount_pence: given.amount },
      ...{ needed_on: given.neededOn, recorded_by: given.recordedBy },
      recorded_at: given.recordedAt,
    })
    .onConflict((conflict) => conflict.columns(['council_id', 'id']).doNothing())
    .execute()
}
