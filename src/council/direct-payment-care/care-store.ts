import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Recovery, Talk } from './recovery.ts'

type By = {
  readonly directPaymentId: Id
  readonly accountId: Id
  readonly now: Date
}

/** Sent twice, it is there once. */
export async function insertTalk(db: Db, councilId: Id, given: Talk & By): Promise<void> {
  await db
    .insertInto('direct_payment_talk')
    .values({
      ...{ council_id: councilId, id: given.id, direct_payment_id: given.directPaymentId },
      ...{ talked_on: given.on, with_whom: given.withWhom, how: given.how, words: given.words },
      ...{ suspicion: given.isSuspicion, recorded_by: given.accountId, recorded_at: given.now },
    })
    .onConflict((conflict) => conflict.columns(['council_id', 'id']).doNothing())
    .execute()
}

/** What was decided, with each figure as it was. Never changed afterwards. */
export async function insertRecovery(
  db: Db,
  councilId: Id,
  {
    worksheet,
    ...given
  }: Recovery & By & { readonly id: Id; readonly decidedOn: Recovery['dueOn'] },
): Promise<void> {
  await db
    .insertInto('direct_payment_recovery')
    .values({
      ...{ council_id: councilId, id: given.id, direct_payment_id: given.directPaymentId },
      ...{ talk_id: given.talkId, decided_on: given.decidedOn, due_on: given.dueOn },
      ...{ balance_pence: worksheet.balance, liabilities_pence: worksheet.liabilities },
      ...{ contingency_pence: worksheet.contingency, saved_pence: worksheet.saved },
      ...{ surplus_pence: worksheet.surplus, refund_pence: worksheet.refund },
      ...{ own_paid_pence: worksheet.own.paid, own_cost_pence: worksheet.own.cost },
      ...{ recover_pence: worksheet.recover, reasons: given.reasons },
      ...{ decided_by: given.accountId, decided_at: given.now },
    })
    .onConflict((conflict) => conflict.columns(['council_id', 'id']).doNothing())
    .execute()
}
