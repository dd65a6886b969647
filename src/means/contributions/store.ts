import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { type RowOf, saveRows } from '#ground/platform/save-rows.ts'
import type { WorkedAssessment } from './financial-assessment.ts'
import type { Means } from './means.ts'

/** An assessment that is there already, as a decision about another needs it. */
export type HeldAssessment = {
  readonly id: Id
  readonly personId: Id
  readonly from: Day
  readonly to?: Day
  /** What was told and what came of it, as one text: two that are alike say the same. */
  readonly says: string
}

/**
 * What a council's people told of their money. Locks the people first, so that two officers who assess one person wait for
 * each other.
 *
 * @throws NotFound where one of them is not known
 */
export async function lockAssessments(
  db: Db,
  councilId: Id,
  personIds: readonly Id[],
): Promise<readonly HeldAssessment[]> {
  const people = await sql<{ id: Id }>`
    select id from person where council_id = ${councilId}
      and id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(personIds)}::jsonb))
    order by id for no key update
  `.execute(db)
  if (people.rows.length !== new Set(personIds).size) throw new NotFound('Somebody is not known')
  const { rows } = await sql<RowOf<'financial_assessment'> & { from: Day; to: Day | null }>`
    select *, valid_from as "from", valid_to as "to" from financial_assessment
    where council_id = ${councilId}
      and person_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(personIds)}::jsonb))
      and superseded_on is null
    order by valid_from
  `.execute(db)
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    from: row.from,
    ...(row.to && { to: row.to }),
    says: said(row),
  }))
}

const COLUMNS = [
  ...(['income', 'capital_pence', 'expenses', 'minimum_kind', 'premiums', 'declined'] as const),
  ...(['exempt', 'maximum_pence'] as const),
]
const said = (row: RowOf<'financial_assessment'>): string =>
  JSON.stringify(COLUMNS.map((column) => sorted(row[column])))

/** The order of what is in a stored object is the database's own. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value ?? null
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** What an assessment says, as `HeldAssessment` has it. */
export const saysOf = (councilId: Id, assessment: WorkedAssessment): string =>
  said(assessmentRow(councilId)(assessment))

const assessmentRow =
  (councilId: Id) =>
  (one: WorkedAssessment): RowOf<'financial_assessment'> => ({
    council_id: councilId,
    id: one.id,
    person_id: one.personId,
    reference: one.reference ?? null,
    jurisdiction: one.jurisdiction,
    ...meansColumns(one.means),
    maximum_pence: one.maximum === 'full-cost' ? null : one.maximum,
    steps: { lines: one.steps, used: one.used },
    assessed_on: one.assessedOn,
    assessed_by: one.assessedBy ?? null,
    valid_from: one.validFrom,
    valid_to: one.validTo ?? null,
  })

const meansColumns = (means: Means) => ({
  income: means.income,
  capital_pence: means.capital,
  expenses: means.expenses,
  minimum_kind: means.minimumKind,
  premiums: [...means.premiums],
  declined: means.declined,
  exempt: means.exempt ?? '',
})

/** Keeps an assessment as it was, and lets it hold on no day any more. */
export async function supersede(
  db: Db,
  councilId: Id,
  { id, on }: { readonly id: Id; readonly on: Day },
): Promise<void> {
  await db
    .updateTable('financial_assessment')
    .set({ superseded_on: on })
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .execute()
}

/** Ends what holds no longer, then saves the new ones. */
export async function replaceAssessments(
  db: Db,
  councilId: Id,
  ends: readonly { readonly id: Id; readonly to: Day }[],
  assessments: readonly WorkedAssessment[],
): Promise<void> {
  if (ends.length > 0)
    await sql`
      update financial_assessment f set valid_to = e."to"
      from jsonb_to_recordset(${JSON.stringify(ends)}::jsonb) as e(id uuid, "to" date)
      where f.council_id = ${councilId} and f.id = e.id
    `.execute(db)
  await saveRows(db, 'financial_assessment', ['id'], assessments.map(assessmentRow(councilId)))
}
