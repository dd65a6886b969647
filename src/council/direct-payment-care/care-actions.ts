import { type Doing, lockedPayment } from '#council/direct-payments/actions.ts'
import { inAll } from '#council/direct-payments/four-weeks.ts'
import { plannedIn } from '#council/direct-payments/planned.ts'
import { entriesOf } from '#council/direct-payments/queries.ts'
import { surplusBasis } from '#council/direct-payments/surplus-queries.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { activePlan } from '#weeks/plans/queries.ts'
import { recoveriesOf, talksOf } from './care-queries.ts'
import * as store from './care-store.ts'
import {
  mayNote,
  mayRecover,
  type Recovering,
  type RecoverRefusal,
  type Talk,
  type TalkRefusal,
} from './recovery.ts'

/** Writes down a talk about an account. Pressed twice, it is written once. */
export async function noteTalk(
  db: Db,
  doing: Doing,
  talk: Omit<Talk, 'id'>,
): Promise<Result<void, TalkRefusal>> {
  const { councilId, personId, accountId, now, id } = doing
  const may = mayNote(talk, dayOf(now))
  if (!may.ok) return may
  const payment = await lockedPayment(db, doing)
  const by = { directPaymentId: payment.id, accountId, now }
  await store.insertTalk(db, councilId, { ...may.value, id, ...by })
  const action = 'direct payment talked about'
  await audit(db, [{ councilId, personId, accountId, action, subject: id, at: now }])
  return accept(undefined)
}

/**
 * Asks for what is left over, by the figures of the locked account and not by those that a page showed. Pressed twice, it
 * is asked for once.
 */
export async function recoverSurplus(
  db: Db,
  doing: Doing,
  asked: Recovering,
): Promise<Result<void, RecoverRefusal>> {
  const { councilId, personId, accountId, now, id } = doing
  const today = dayOf(now)
  const payment = await lockedPayment(db, doing)
  const before = await recoveriesOf(db, councilId, payment.id)
  if (before.some((one) => one.id === id)) return accept(undefined)
  const planned = plannedIn(await activePlan(db, councilId, personId))
  const basis = await surplusBasis(db, councilId, { payment, planned }, today)
  if (!basis) return refuse({ kind: 'nothing-left-over' })
  const { left } = inAll(await entriesOf(db, councilId, payment.id))
  const talks = await talksOf(db, councilId, payment.id)
  const may = mayRecover(asked, {
    ...{ ...basis, balance: left, talks, today },
    askedUntil: before[0]?.dueOn,
  })
  if (!may.ok) return may
  const by = { id, directPaymentId: payment.id, accountId, now, decidedOn: today }
  await store.insertRecovery(db, councilId, { ...may.value, ...by })
  const action = 'direct payment surplus asked for'
  await audit(db, [{ councilId, personId, accountId, action, subject: id, at: now }])
  return accept(undefined)
}
