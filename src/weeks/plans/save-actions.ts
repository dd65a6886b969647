import type { Id } from '#ground/kernel/id.ts'
import type { Saved } from '#ground/kernel/saved.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveRows } from '#ground/platform/save-rows.ts'
import type { SupportPlan } from './plan.ts'
import { lineRow, metByCarerRow, outcomeRow, planRow } from './store.ts'

/**
 * Saves many whole plans inside the caller's transaction, in a handful of statements. Saving the same again does
 * nothing. Lines and outcomes that are no longer in a plan are the caller's to take away.
 *
 * @param plans of one person at most one in hand and one in force; those that end come first
 */
export async function savePlans(
  db: Db,
  councilId: Id,
  plans: readonly SupportPlan[],
): Promise<Saved> {
  if (plans.length === 0) return { added: 0, changed: 0, same: 0, each: [] }
  const saved = await saveRows(db, 'support_plan', ['id'], plans.map(planRow(councilId)))
  const outcomes = plans.flatMap(({ id, outcomes }) =>
    outcomes.map((outcome, i) => outcomeRow(councilId, id, outcome, i)),
  )
  if (outcomes.length > 0) await saveRows(db, 'plan_outcome', ['id'], outcomes)
  const lines = plans.flatMap(({ id, lines }) => lines.map((line) => lineRow(councilId, id, line)))
  if (lines.length > 0) await saveRows(db, 'plan_line', ['id'], lines)
  const met = plans.flatMap(({ id, metByCarers }) =>
    metByCarers.map((one) => metByCarerRow(councilId, id, one)),
  )
  if (met.length > 0) await saveRows(db, 'need_met_by_carer', ['plan_id', 'outcome'], met)
  return saved
}
