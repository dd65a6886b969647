import type { Id } from '#ground/kernel/id.ts'
import type { Saved } from '#ground/kernel/saved.ts'
import type { Db } from '#ground/platform/platform.ts'
import { type CannotWorkOne, saveFinancialAssessments } from '#means/contributions/actions.ts'
import type { FinancialAssessment } from '#means/contributions/financial-assessment.ts'
import type { Batch } from './batch.ts'
import { type Located, located, type Place, type Problem } from './problem.ts'

/** Carries a charge that could not be worked out past the transaction, which is undone: nothing is half imported. */
export class CannotCharge extends Error {
  readonly one: CannotWorkOne
  constructor(one: CannotWorkOne) {
    super('A charge cannot be worked out')
    this.one = one
  }
}

/** @throws CannotCharge where the council has no table for one of them */
export async function saveCharges(
  db: Db,
  councilId: Id,
  assessments: readonly FinancialAssessment[],
): Promise<Saved> {
  const result = await saveFinancialAssessments(db, councilId, assessments)
  if (!result.ok) throw new CannotCharge(result.refusal)
  return result.value
}

/** What was saved, or why a charge could not be. */
export const savedOr = <T>(saving: Promise<T>): Promise<T | CannotCharge> =>
  saving.catch((error: unknown) => {
    if (error instanceof CannotCharge) return error
    throw error
  })

/** Which row cannot be worked out, and what there is to mend. */
export function chargeProblem({ charges }: Batch, { row, why }: CannotWorkOne): Located {
  const place: Place = charges[row]?.place ?? { file: '' }
  const [column, problem] = told(why)
  return located({ ...place, column }, problem)
}

function told(why: CannotWorkOne['why']): readonly [string, Problem] {
  switch (why.kind) {
    case 'lapsed-policy':
      return ['from', { kind: 'no-charge-table', found: why.key, on: why.on }]
    case 'no-minimum-row':
      return ['minimum', { kind: 'no-minimum-row', found: why.row }]
    case 'not-exempt-here':
      return ['exempt', { kind: 'not-exempt-here', found: why.exempt }]
  }
}
