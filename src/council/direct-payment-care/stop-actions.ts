import { type Doing, lockedPayment } from '#council/direct-payments/actions.ts'
import { plannedIn } from '#council/direct-payments/planned.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { activePlan } from '#weeks/plans/queries.ts'
import { stopsOf } from './stop-queries.ts'
import * as store from './stop-store.ts'
import { mayStop, type Stopping, type StopRefusal } from './stopping.ts'

/**
 * Stops or ends a direct payment. The lines that need cover are those of the plan as it is now: nothing is left out that
 * was added since the form was opened. Pressed twice, it is done once.
 */
export async function stopDirectPayment(
  db: Db,
  doing: Doing & { readonly mayDecide: boolean },
  asked: Stopping,
): Promise<Result<void, StopRefusal>> {
  const { councilId, personId, accountId, now, id } = doing
  const payment = await lockedPayment(db, doing)
  const stops = await stopsOf(db, councilId, payment.id)
  if (stops.some((one) => one.id === id)) return accept(undefined)
  const lines = plannedIn(await activePlan(db, councilId, personId))?.lines ?? []
  const may = mayStop(asked, {
    ...{ openedOn: payment.openedOn, today: dayOf(now), lines, mayDecide: doing.mayDecide },
    isStopped: stops.some((one) => one.liftedOn === undefined),
  })
  if (!may.ok) return may
  const whatOf = new Map(lines.map(({ threadId, what }) => [threadId, what]))
  const cover = may.value.cover.filter(({ lineThread }) => whatOf.has(lineThread))
  const stop = { ...may.value, cover, id, accountId, now, directPaymentId: payment.id }
  await store.insertStop(db, councilId, stop, whatOf)
  const action = `direct payment ${asked.kind}`
  await audit(db, [{ councilId, personId, accountId, action, subject: id, at: now }])
  return accept(undefined)
}

/**
 * Pays again from today what was stopped. Pressed twice, it is done once.
 *
 * @throws NotFound where nothing of that id was stopped
 */
export async function payAgain(db: Db, doing: Doing): Promise<void> {
  const { councilId, personId, accountId, now, id } = doing
  const payment = await lockedPayment(db, doing)
  const stop = (await stopsOf(db, councilId, payment.id)).find((one) => one.id === id)
  if (!stop) throw new NotFound(`No stop ${id}`)
  if (stop.liftedOn) return
  await store.liftStop(db, councilId, { stopId: id, accountId, on: dayOf(now) })
  const action = 'direct payment paid again'
  await audit(db, [{ councilId, personId, accountId, action, subject: id, at: now }])
}
