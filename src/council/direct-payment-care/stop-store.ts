import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Stopping } from './stopping.ts'

type By = { readonly accountId: Id; readonly now: Date }

/** A stop with the cover of each line, as it was decided. Sent twice, it is there once. */
export async function insertStop(
  db: Db,
  councilId: Id,
  given: Stopping & By & { readonly id: Id; readonly directPaymentId: Id },
  lines: ReadonlyMap<Id, string>,
): Promise<void> {
  await db
    .insertInto('direct_payment_stop')
    .values({
      ...{ council_id: councilId, id: given.id, direct_payment_id: given.directPaymentId },
      ...{ kind: given.kind, asked_by: given.askedBy, told_on: given.toldOn },
      ...{ last_day: given.lastDay, reasons: given.reasons },
      ...{ decided_by: given.accountId, decided_at: given.now },
    })
    .onConflict((conflict) => conflict.columns(['council_id', 'id']).doNothing())
    .execute()
  const cover = given.cover.map((one) => ({
    ...{ council_id: councilId, stop_id: given.id, line_thread: one.lineThread },
    ...{ what: lines.get(one.lineThread) ?? '', provider_id: one.providerId },
    starts_on: one.startsOn,
  }))
  if (cover.length > 0)
    await db
      .insertInto('direct_payment_cover')
      .values(cover)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

/** Paid again from a day. */
export async function liftStop(
  db: Db,
  councilId: Id,
  { stopId, accountId, on }: { readonly stopId: Id; readonly accountId: Id; readonly on: Day },
): Promise<void> {
  await db
    .updateTable('direct_payment_stop')
    .set({ lifted_on: on, lifted_by: accountId })
    .where('council_id', '=', councilId)
    .where('id', '=', stopId)
    .where('lifted_on', 'is', null)
    .execute()
}
