import type { Id } from '#ground/kernel/id.ts'
import type { Saved } from '#ground/kernel/saved.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveDatedRows } from '#ground/platform/save-dated-rows.ts'
import { budgetRow } from './store.ts'
import type { WeeklyBudget } from './weekly-budget.ts'

/**
 * Saves many budgets inside the caller's transaction. Each holds from its first day in place of the one before; one
 * that says what already holds changes nothing.
 */
export const saveBudgets = (
  db: Db,
  councilId: Id,
  budgets: readonly WeeklyBudget[],
): Promise<Saved> =>
  saveDatedRows(
    db,
    councilId,
    'weekly_budget',
    { of: ['person_id'], says: ['weekly_pence', 'routes'] },
    budgets.map(budgetRow(councilId)),
  )
