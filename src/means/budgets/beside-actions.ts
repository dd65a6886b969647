import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { type Doing, noted } from './budget-actions.ts'
import * as store from './budget-store.ts'
import { figureExplained, type OtherFigure, type OtherMoney } from './other-sources.ts'
import { budgetById } from './queries.ts'

/** Notes other public money beside the budget. It never enters its sums. */
export async function addOtherMoney(
  db: Db,
  asked: Doing,
  money: Omit<OtherMoney, 'id'>,
): Promise<OtherMoney> {
  const { councilId, personId, accountId, now } = asked
  const kept = { ...money, id: newId(now) }
  await store.insertOtherMoney(db, councilId, personId, kept)
  await audit(db, [
    { councilId, personId, accountId, action: 'other money added', subject: kept.id, at: now },
  ])
  return kept
}

/** Keeps somebody else's figure for the same support, with the reasons for another: both stay in sight. */
export async function addOtherFigure(
  db: Db,
  asked: Doing,
  figure: Omit<OtherFigure, 'id'>,
): Promise<Result<OtherFigure, { readonly kind: 'reasons-needed' }>> {
  const explained = figureExplained(figure.reasons)
  if (!explained.ok) return explained
  const { councilId, personId, accountId, now } = asked
  const budget = await budgetById(db, councilId, figure.budgetId)
  if (budget.personId !== personId) throw new NotFound(`No budget ${figure.budgetId}`)
  const kept = { ...figure, id: newId(now) }
  await store.insertOtherFigure(db, councilId, kept, { accountId, at: now })
  await noted(db, asked, 'other figure added', { ...budget, id: kept.id })
  return accept(kept)
}

/** Why somebody has no budget yet and who has it in hand, in place of what was written before (WP-05). */
export async function putBudgetDue(
  db: Db,
  asked: Doing,
  due: { readonly targetOn: string; readonly reason: string; readonly ownerId: Id },
): Promise<void> {
  const { councilId, personId, accountId, now } = asked
  await store.putDue(db, councilId, personId, due)
  await audit(db, [{ councilId, personId, accountId, action: 'missing budget explained', at: now }])
}
