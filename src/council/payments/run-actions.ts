import assert from 'node:assert/strict'
import { dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import { accountOf } from '#means/ledger/account.ts'
import { post } from '#means/ledger/actions.ts'
import { moved, type Transaction } from '#means/ledger/transaction.ts'
import { type Doing, noted } from './details-actions.ts'
import { lockPayments } from './line-store.ts'
import type { Format, Order, Ordered } from './order.ts'
import {
  mayPrepare,
  mayRelease,
  type PrepareRefusal,
  type Preparing,
  planned,
  type ReleaseRefusal,
} from './run.ts'
import { candidates, orderedPayments, runAtHand, standingRuns } from './run-queries.ts'
import * as store from './run-store.ts'
import { fileOf } from './seen-queries.ts'
import { writeOrder } from './write-order.ts'

/** Prepares a run: what is owed to each provider up to a day. The same form sent twice is one run. */
export async function prepareRun(
  db: Db,
  doing: Doing,
  preparing: Preparing,
): Promise<Result<void, PrepareRefusal>> {
  const { councilId, id, accountId: by, now: at } = doing
  await lockPayments(db, councilId)
  const standing = await standingRuns(db, councilId, id)
  if (standing.isKnown) return accept(undefined)
  const { payments, leftOut } = planned(await candidates(db, councilId, preparing.upTo))
  const may = mayPrepare(preparing, {
    ...{ today: dayOf(at), isWaiting: standing.waitingId !== null, payments },
    ownDetailsId: standing.ownDetailsId ?? undefined,
  })
  if (!may.ok) return may
  await store.insertRun(db, councilId, {
    ...{ ...preparing, ...may.value, id, by, at, leftOut, number: standing.lastNumber + 1 },
    payments: payments.map((one) => ({ ...one, id: newId(at) })),
  })
  await noted(db, doing, 'payment run prepared')
  return accept(undefined)
}

/**
 * Releases a run: its files are made, once, and the ledger says that the providers are paid on the pay day. Never by
 * whoever prepared it. Pressed again, nothing more happens.
 */
export async function releaseRun(db: Db, doing: Doing): Promise<Result<void, ReleaseRefusal>> {
  const { councilId, id: runId, accountId: by, now: at } = doing
  await lockPayments(db, councilId)
  const run = await runAtHand(db, councilId, runId)
  if (run.isReleased) return accept(undefined)
  const may = mayRelease(run, { by, today: dayOf(at) })
  if (!may.ok) return may
  const payments = await orderedPayments(db, councilId, runId)
  assert(payments.length > 0, `Payment run ${runId} pays nobody`)
  const order: Order = { ...run, runId, madeAt: at, payments }
  await store.markReleased(db, councilId, { runId, by, at })
  await store.insertFiles(db, councilId, { runId, files: writeOrder(order), at })
  await post(
    db,
    councilId,
    payments.map((one) => paid(councilId, order, one, by)),
  )
  await noted(db, doing, 'payment run released')
  return accept(undefined)
}

const paid = (
  councilId: Id,
  { payOn, madeAt }: Order,
  { id, providerId, endToEnd, amount }: Ordered,
  recordedBy: Id,
): Transaction => ({
  ...{ id: newId(madeAt), on: payOn, key: `payment:${endToEnd}`, recordedBy, recordedAt: madeAt },
  source: { kind: 'payment', id },
  postings: moved(
    accountOf(councilId, 'bank'),
    accountOf(councilId, 'provider-owed', providerId),
    amount,
  ),
})

/** Calls a run off before it is released: what it would have paid waits for the next. One that is released stays so. */
export async function callOffRun(db: Db, doing: Doing): Promise<void> {
  const { councilId, id: runId, accountId: by, now: at } = doing
  await lockPayments(db, councilId)
  const run = await runAtHand(db, councilId, runId)
  if (run.isReleased || run.isCalledOff) return
  await store.markCalledOff(db, councilId, { runId, by, at })
  await noted(db, doing, 'payment run called off')
}

/** A file of a run for whoever takes it to the bank: the same bytes each time, and it is noted who took them. */
export async function fetchFile(
  db: Db,
  doing: Doing,
  format: Format,
): Promise<{ readonly content: Uint8Array; readonly number: number } | undefined> {
  const file = await fileOf(db, doing.councilId, { runId: doing.id, format })
  if (file) await noted(db, doing, 'payment file fetched')
  return file
}
