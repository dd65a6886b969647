import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Purchase, PurchaseState } from './purchase.ts'

export async function insertPurchase(
  db: Db,
  councilId: Id,
  purchase: Purchase,
  given: { readonly by: Id; readonly freed: Pence },
): Promise<void> {
  await db
    .insertInto('purchase')
    .values({
      council_id: councilId,
      id: purchase.id,
      person_id: purchase.personId,
      plan_id: purchase.planId,
      what: purchase.what,
      kind: purchase.kind,
      outcome_thread: purchase.outcomeThread ?? null,
      instead_of: purchase.insteadOf ?? null,
      freed_pence: given.freed,
      amount_pence: purchase.amount,
      state: purchase.state,
      held_because: [...purchase.heldBecause],
      asked_at: purchase.askedAt,
      asked_by: given.by,
      answer_by: purchase.answerBy ?? null,
    })
    .execute()
}

/** @throws NotFound where there is none */
export async function lockPurchase(
  db: Db,
  councilId: Id,
  purchaseId: Id,
): Promise<{ readonly personId: Id; readonly state: PurchaseState }> {
  const { rows } = await sql<{ personId: Id; state: PurchaseState }>`
    select person_id as "personId", state from purchase
    where council_id = ${councilId} and id = ${purchaseId} for no key update
  `.execute(db)
  const [found] = rows
  if (!found) throw new NotFound(`No purchase ${purchaseId}`)
  return found
}

export async function savePurchase(
  db: Db,
  councilId: Id,
  purchaseId: Id,
  answer: {
    readonly state: PurchaseState
    readonly by: Id
    readonly at: Date
    readonly reasons: string
  },
): Promise<void> {
  await db
    .updateTable('purchase')
    .set({
      state: answer.state,
      answered_by: answer.by,
      answered_at: answer.at,
      reasons: answer.reasons,
    })
    .where('council_id', '=', councilId)
    .where('id', '=', purchaseId)
    .execute()
}
