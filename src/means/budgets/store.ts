import type { Id } from '#ground/kernel/id.ts'
import type { RowOf } from '#ground/platform/save-rows.ts'
import type { WeeklyBudget } from './weekly-budget.ts'

/** How a weekly budget lies in its table. */
export const budgetRow =
  (councilId: Id) =>
  ({ personId, weekly, routes, validFrom, validTo }: WeeklyBudget): RowOf<'weekly_budget'> => ({
    council_id: councilId,
    person_id: personId,
    weekly_pence: weekly,
    routes: [...routes],
    valid_from: validFrom,
    valid_to: validTo ?? null,
  })
