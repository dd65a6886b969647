import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Budget, BudgetState } from './budget.ts'
import type { ChangeReason } from './change-of-budget.ts'
import type { BudgetStep } from './resource-allocation.ts'

type Row = {
  readonly id: Id
  readonly personId: Id
  readonly number: number
  readonly version: number
  readonly state: BudgetState
  readonly assessmentId: Id
  readonly points: number | null
  readonly indicative: Pence
  readonly adjusted: Pence
  readonly agreed: Pence | null
  readonly personPays: Pence | null
  readonly councilPays: Pence | null
  readonly gapReason: string
  readonly changeReason: ChangeReason | null
  readonly changeEvidence: string
  readonly toldOn: Day | null
  readonly validFrom: Day | null
  readonly validTo: Day | null
  readonly madeBy: Id | null
  readonly madeAt: Date
  readonly steps: readonly BudgetStep[]
}

/** Budgets of the table `b` with their steps, the newest first: one query. */
export async function budgetsWhere(
  db: Db,
  councilId: Id,
  where: RawBuilder<unknown>,
): Promise<readonly Budget[]> {
  const { rows } = await sql<Row>`
    select b.id, b.person_id as "personId", b.number, b.version, b.state, b.assessment_id as "assessmentId", b.points,
      b.indicative_pence as indicative, b.adjusted_pence as adjusted, b.agreed_pence as agreed,
      b.person_pays_pence as "personPays", b.council_pays_pence as "councilPays", b.gap_reason as "gapReason",
      b.change_reason as "changeReason", b.change_evidence as "changeEvidence", b.told_on as "toldOn",
      b.valid_from as "validFrom", b.valid_to as "validTo", b.made_by as "madeBy", b.made_at as "madeAt",
      coalesce((select jsonb_agg(jsonb_build_object('kind', s.kind, 'words', s.words, 'units', s.units, 'unit', s.unit,
          'each', s.each_pence, 'amount', s.amount_pence, 'reason', s.reason) order by s.position)
        from budget_step s where s.council_id = b.council_id and s.budget_id = b.id), '[]') as steps
    from budget b where b.council_id = ${councilId} and ${where}
    order by b.number desc
  `.execute(db)
  return rows.map(budget)
}

function budget(row: Row): Budget {
  const { points, agreed, personPays, councilPays, changeReason, changeEvidence, ...more } = row
  const { toldOn, validFrom, validTo, madeBy, ...rest } = more
  return {
    ...rest,
    ...(points !== null && { points }),
    ...(agreed !== null &&
      personPays !== null &&
      councilPays !== null && { split: { agreed, personPays, councilPays } }),
    ...(changeReason && {
      change: { reason: changeReason, evidence: changeEvidence, ...(toldOn && { toldOn }) },
    }),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    ...(madeBy && { madeBy }),
  }
}
