import { type Id, newId } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { lockPerson } from '#lives/people/lock-queries.ts'
import { finishTasksAbout, makeTasks } from '#lives/tasks/actions.ts'
import {
  answersPurchase,
  type DecideRefusal,
  decidesPurchase,
  freedBy,
  type Purchase,
  type PurchaseKind,
} from './purchase.ts'
import { purchaseOf, purchasesAtHand, purchasesOf } from './purchase-queries.ts'
import { insertPurchase, lockPurchase, savePurchase } from './purchase-store.ts'

export type Buying = {
  readonly councilId: Id
  readonly personId: Id
  readonly accountId: Id
  readonly now: Date
  /** The form's own id, made when it was shown: pressed twice, it is bought once. */
  readonly purchaseId: Id
  readonly what: string
  readonly kind: PurchaseKind
  readonly outcomeThread?: Id | undefined
  readonly insteadOf?: Id | undefined
  readonly amount: Pence
}
export type BuyRefusal =
  | { readonly kind: 'no-plan' }
  | { readonly kind: 'what-needed' }
  | { readonly kind: 'amount-needed' }
  | LapsedPolicy

/**
 * Somebody wants to buy something with the money of their plan (WP-06). It goes through at once, or it is held with the
 * reasons and a task for a person to decide: it is never refused by the program.
 */
export async function askToBuy(db: Db, asked: Buying): Promise<Result<Purchase, BuyRefusal>> {
  const { councilId, personId, accountId, now, purchaseId, amount } = asked
  await lockPerson(db, { councilId, personId })
  const again = (await purchasesOf(db, councilId, personId)).find(({ id }) => id === purchaseId)
  if (again) return accept(again)
  const what = asked.what.trim()
  if (what === '') return refuse({ kind: 'what-needed' })
  if (amount <= 0) return refuse({ kind: 'amount-needed' })
  const atHand = await purchasesAtHand(db, councilId, personId, now)
  if (!atHand.ok) return atHand
  const { plan, facts, answerBy } = atHand.value
  const wanted = {
    ...{ kind: asked.kind, amount },
    ...(asked.outcomeThread && { outcomeThread: asked.outcomeThread }),
    ...(asked.insteadOf && { insteadOf: asked.insteadOf }),
  }
  const { state, because } = decidesPurchase(wanted, facts)
  const purchase: Purchase = {
    ...{ id: purchaseId, personId, planId: plan.id, what, ...wanted, state },
    ...{ heldBecause: because, askedAt: now, reasons: '' },
    ...(state === 'held' && { answerBy }),
  }
  await insertPurchase(db, councilId, purchase, { by: accountId, freed: freedBy(wanted, facts) })
  const action = state === 'held' ? 'purchase held' : 'purchase went through'
  await audit(db, [{ councilId, accountId, personId, action, subject: purchaseId, at: now }])
  if (state === 'held')
    await makeTasks(db, councilId, [
      {
        ...{ personId, kind: 'purchase-held', subject: purchaseId, accountId: plan.madeBy },
        ...{ role: 'social-worker', dueOn: answerBy, madeAt: now },
      },
    ])
  return accept(purchase)
}

/** An id for a form that has not been sent yet. */
export const newPurchaseId = (now: Date): Id => newId(now)

export type Deciding = {
  readonly councilId: Id
  readonly personId: Id
  readonly purchaseId: Id
  readonly accountId: Id
  readonly now: Date
  readonly answer: 'agreed' | 'refused'
  readonly reasons: string
}

/** Somebody's answer to what was held, with reasons. Of two at once the second is told. The same answer again is one. */
export async function decidePurchase(
  db: Db,
  { councilId, personId, purchaseId, accountId, now, answer, reasons }: Deciding,
): Promise<Result<Purchase, DecideRefusal>> {
  const found = await lockPurchase(db, councilId, purchaseId)
  if (found.personId !== personId) throw new NotFound(`No purchase ${purchaseId}`)
  const seen = await purchaseOf(db, councilId, personId, purchaseId)
  if (seen.state === answer && seen.reasons === reasons.trim()) return accept(seen)
  const decided = answersPurchase(found, answer, reasons)
  if (!decided.ok) return decided
  const said = { state: decided.value, by: accountId, at: now, reasons: reasons.trim() }
  await savePurchase(db, councilId, purchaseId, said)
  await finishTasksAbout(db, councilId, {
    ...({ kind: 'purchase-held', subject: purchaseId, by: accountId, at: now } as const),
  })
  const action = `purchase ${answer}`
  await audit(db, [{ councilId, accountId, personId, action, subject: purchaseId, at: now }])
  return accept(await purchaseOf(db, councilId, personId, purchaseId))
}

/** The person changes their mind before anybody has decided. */
export async function withdrawPurchase(
  db: Db,
  asked: Omit<Deciding, 'answer' | 'reasons'>,
): Promise<Result<Purchase, DecideRefusal>> {
  const { councilId, personId, purchaseId, accountId, now } = asked
  const found = await lockPurchase(db, councilId, purchaseId)
  if (found.personId !== personId) throw new NotFound(`No purchase ${purchaseId}`)
  const seen = await purchaseOf(db, councilId, personId, purchaseId)
  if (found.state === 'withdrawn') return accept(seen)
  if (found.state !== 'held') return refuse({ kind: 'already-answered' })
  const said = { state: 'withdrawn', by: accountId, at: now, reasons: '' } as const
  await savePurchase(db, councilId, purchaseId, said)
  await finishTasksAbout(db, councilId, {
    ...({ kind: 'purchase-held', subject: purchaseId, by: accountId, at: now } as const),
  })
  const action = 'purchase withdrawn'
  await audit(db, [{ councilId, accountId, personId, action, subject: purchaseId, at: now }])
  return accept(await purchaseOf(db, councilId, personId, purchaseId))
}
