import { dayOf } from '#ground/kernel/day.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { activePlan } from '#weeks/plans/queries.ts'
import { type Doing, lockedPayment } from './actions.ts'
import { plannedIn, threadsIn } from './planned.ts'
import { maySave, type Saving, type SavingRefusal } from './saving.ts'
import { insertSaving } from './saving-store.ts'

/** Writes down what somebody saves for. Pressed twice, it is written once. */
export async function noteSaving(
  db: Db,
  doing: Doing,
  saving: Saving,
): Promise<Result<void, SavingRefusal>> {
  const { councilId, personId, accountId, now, id } = doing
  const payment = await lockedPayment(db, doing)
  const inPlan = threadsIn(plannedIn(await activePlan(db, councilId, personId)))
  const may = maySave(saving, { inPlan, today: dayOf(now) })
  if (!may.ok) return may
  const by = { recordedBy: accountId, recordedAt: now }
  await insertSaving(db, councilId, { ...may.value, id, directPaymentId: payment.id, ...by })
  const action = 'direct payment saved for something'
  await audit(db, [{ councilId, personId, accountId, action, subject: id, at: now }])
  return accept(undefined)
}
