import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { RowOf } from '#ground/platform/save-rows.ts'
import type { Budget } from './budget.ts'
import type { OtherFigure, OtherMoney } from './other-sources.ts'

export async function insertBudget(db: Db, councilId: Id, budget: Budget): Promise<void> {
  await db
    .insertInto('budget')
    .values({ ...fullBudgetRow(councilId)(budget), version: 1 })
    .execute()
  await replaceSteps(db, councilId, budget)
}

/** Writes a budget that has changed, one version on. The caller holds the person's lock. */
export async function saveBudget(db: Db, councilId: Id, budget: Budget): Promise<Budget> {
  const version = budget.version + 1
  const { council_id: _, id: __, ...row } = fullBudgetRow(councilId)(budget)
  await db
    .updateTable('budget')
    .set({ ...row, version })
    .where('council_id', '=', councilId)
    .where('id', '=', budget.id)
    .execute()
  return { ...budget, version }
}

export async function replaceSteps(db: Db, councilId: Id, budget: Budget): Promise<void> {
  await db
    .deleteFrom('budget_step')
    .where('council_id', '=', councilId)
    .where('budget_id', '=', budget.id)
    .execute()
  const rows = stepRows(councilId)(budget)
  if (rows.length > 0) await db.insertInto('budget_step').values(rows).execute()
}

/** Budgets that others follow from the day after, each one version on. */
export async function setRevised(
  db: Db,
  councilId: Id,
  budgetIds: readonly Id[],
  lastDay: Day,
): Promise<void> {
  await sql`
    update budget set state = 'revised', valid_to = ${lastDay}, version = version + 1
    where council_id = ${councilId}
      and id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(budgetIds)}::jsonb))
  `.execute(db)
}

/** The weekly figure ends with the budget. */
export async function endWeekly(db: Db, councilId: Id, personId: Id, lastDay: Day): Promise<void> {
  await db
    .updateTable('weekly_budget')
    .set({ valid_to: lastDay })
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .where('valid_from', '<=', lastDay)
    .where((e) => e.or([e('valid_to', 'is', null), e('valid_to', '>', lastDay)]))
    .execute()
}

/** How a budget lies in its table, but for its version. */
export const fullBudgetRow =
  (councilId: Id) =>
  (budget: Omit<Budget, 'version'>): RowOf<'budget'> => ({
    council_id: councilId,
    id: budget.id,
    person_id: budget.personId,
    number: budget.number,
    state: budget.state,
    assessment_id: budget.assessmentId,
    points: budget.points ?? null,
    indicative_pence: budget.indicative,
    adjusted_pence: budget.adjusted,
    agreed_pence: budget.split?.agreed ?? null,
    person_pays_pence: budget.split?.personPays ?? null,
    council_pays_pence: budget.split?.councilPays ?? null,
    gap_reason: budget.gapReason,
    change_reason: budget.change?.reason ?? null,
    change_evidence: budget.change?.evidence ?? '',
    told_on: budget.change?.toldOn ?? null,
    valid_from: budget.validFrom ?? null,
    valid_to: budget.validTo ?? null,
    made_by: budget.madeBy ?? null,
    made_at: budget.madeAt,
  })

export const stepRows =
  (councilId: Id) =>
  ({ id, steps }: Pick<Budget, 'id' | 'steps'>): RowOf<'budget_step'>[] =>
    steps.map((step, position) => ({
      council_id: councilId,
      budget_id: id,
      position,
      kind: step.kind,
      words: step.words,
      units: String(step.units),
      unit: step.unit,
      each_pence: step.each,
      amount_pence: step.amount,
      reason: step.reason,
    }))

export async function insertOtherMoney(
  db: Db,
  councilId: Id,
  personId: Id,
  money: OtherMoney,
): Promise<void> {
  await db
    .insertInto('other_money')
    .values({
      council_id: councilId,
      id: money.id,
      person_id: personId,
      source: money.source,
      words: money.words,
      yearly_pence: money.yearly,
      valid_from: money.validFrom,
      valid_to: money.validTo ?? null,
    })
    .execute()
}

export async function insertOtherFigure(
  db: Db,
  councilId: Id,
  figure: OtherFigure,
  by: { readonly accountId: Id; readonly at: Date },
): Promise<void> {
  await db
    .insertInto('other_figure')
    .values({
      council_id: councilId,
      id: figure.id,
      budget_id: figure.budgetId,
      whose: figure.whose,
      yearly_pence: figure.yearly,
      reasons: figure.reasons,
      at: by.at,
      account_id: by.accountId,
    })
    .execute()
}

export async function putDue(
  db: Db,
  councilId: Id,
  personId: Id,
  due: { readonly targetOn: string; readonly reason: string; readonly ownerId: Id },
): Promise<void> {
  const said = { target_on: due.targetOn, reason: due.reason, owner_id: due.ownerId }
  await db
    .insertInto('budget_due')
    .values({ council_id: councilId, person_id: personId, ...said })
    .onConflict((conflict) => conflict.columns(['council_id', 'person_id']).doUpdateSet(said))
    .execute()
}
