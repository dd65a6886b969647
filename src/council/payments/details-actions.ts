import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import {
  type AccountAtBank,
  type Call,
  type CallRefusal,
  type DetailsRefusal,
  mayCallBack,
  readDetails,
} from './bank-details.ts'
import * as store from './details-store.ts'
import { lockPayments } from './line-store.ts'

/** Who does something about payments, and when. The form's own id: pressed twice, it is written once. */
export type Doing = {
  readonly councilId: Id
  readonly accountId: Id
  readonly now: Date
  readonly id: Id
}

/** What was done, by ids alone: no account number ever stands in the audit. */
export const noted = (
  db: Db,
  { councilId, accountId, now: at, id: subject }: Doing,
  action: string,
): Promise<void> => audit(db, [{ councilId, accountId, action, subject, at }])

/**
 * Writes down into which account a provider is paid, or, without one, out of which the council pays. It waits until
 * somebody else has called back; what was called back before stays in force meanwhile.
 */
export async function giveDetails(
  db: Db,
  doing: Doing,
  given: AccountAtBank & { readonly providerId?: Id | undefined },
): Promise<Result<void, DetailsRefusal>> {
  const read = readDetails(given)
  if (!read.ok) return read
  const { councilId, id, accountId, now } = doing
  await lockPayments(db, councilId)
  const by = { id, providerId: given.providerId, givenBy: accountId, givenAt: now }
  if (await store.insertDetails(db, councilId, { ...read.value, ...by }))
    await noted(db, doing, 'bank details given')
  return accept(undefined)
}

/** Writes down what a call on a number known before has brought. Once: of two who press at once, the first counts. */
export async function callBack(
  db: Db,
  doing: Doing,
  call: Call,
): Promise<Result<void, CallRefusal>> {
  const { councilId, id, accountId: by, now: at } = doing
  await lockPayments(db, councilId)
  const held = await store.lockDetails(db, councilId, id)
  if (held.isAnswered) return accept(undefined)
  const may = mayCallBack(held, call, { by, isNewest: held.isNewest })
  if (!may.ok) return may
  await store.markCalled(db, councilId, { ...may.value, id, by, at })
  await noted(db, doing, `bank details ${call.answer}`)
  return accept(undefined)
}
