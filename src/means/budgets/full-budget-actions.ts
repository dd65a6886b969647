import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Saved } from '#ground/kernel/saved.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveRows } from '#ground/platform/save-rows.ts'
import type { GivenBudget } from './budget.ts'
import { fullBudgetRow, setRevised, stepRows } from './budget-store.ts'

/**
 * Saves many whole budgets with their steps inside the caller's transaction, in two statements. Saving the same again
 * does nothing. The weekly figures are saved beside them, by `saveBudgets`.
 *
 * @param budgets whose three amounts reconcile; the database holds them to it
 */
export async function saveFullBudgets(
  db: Db,
  councilId: Id,
  budgets: readonly GivenBudget[],
): Promise<Saved> {
  const saved = await saveRows(db, 'budget', ['id'], budgets.map(fullBudgetRow(councilId)))
  const steps = budgets.flatMap(stepRows(councilId))
  await saveRows(db, 'budget_step', ['budget_id', 'position'], steps)
  return saved
}

/**
 * Many budgets that others follow: each holds to its last day, and so is not ended before it. One statement, however many.
 */
export const reviseBudgets = (
  db: Db,
  councilId: Id,
  budgetIds: readonly Id[],
  lastDay: Day,
): Promise<void> => setRevised(db, councilId, budgetIds, lastDay)
