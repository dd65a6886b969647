import type { Id } from '#ground/kernel/id.ts'
import type { Saved } from '#ground/kernel/saved.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveDatedRows } from '#ground/platform/save-dated-rows.ts'
import { saveRows } from '#ground/platform/save-rows.ts'
import type { ActivityRatio, AssessedRatio } from './assessed-ratio.ts'
import type { GivenAssessment } from './assessment.ts'
import type { GivenCarerAssessment } from './carer-assessment.ts'
import { carerAssessmentRow } from './carer-store.ts'
import { answerRows, decidedRow, insertStatements, needRows } from './given-store.ts'
import { activityRatioRow, ratioRow } from './store.ts'

const SAYS = ['staff', 'people'] as const
/** An assessor's own: the same ratio with other evidence, or looked at again, is another assessment of it. */
const SAYS_ALL = [...SAYS, 'evidence', 'review_on', 'assessment_id'] as const
type How = { readonly withEvidence?: boolean }

/**
 * Saves many ratios inside the caller's transaction. Each holds from its first day in place of the one before; one that
 * says what already holds changes nothing.
 *
 * @param how `withEvidence` where an assessor says it: a file of another system knows the ratio alone
 */
export const saveRatios = (
  db: Db,
  councilId: Id,
  ratios: readonly AssessedRatio[],
  { withEvidence = false }: How = {},
): Promise<Saved> =>
  saveDatedRows(
    db,
    councilId,
    'assessed_ratio',
    { of: ['person_id', 'setting'], says: withEvidence ? SAYS_ALL : SAYS },
    ratios.map(ratioRow(councilId)),
  )

/** The same for ratios of one activity. */
export const saveActivityRatios = (
  db: Db,
  councilId: Id,
  ratios: readonly ActivityRatio[],
  { withEvidence = false }: How = {},
): Promise<Saved> =>
  saveDatedRows(
    db,
    councilId,
    'activity_ratio',
    { of: ['person_id', 'activity'], says: withEvidence ? SAYS_ALL : SAYS },
    ratios.map(activityRatioRow(councilId)),
  )

/**
 * Saves many decided assessments of another system, with their needs, answers and words. The same again changes nothing.
 * Nobody signed them here: a page shows what they hold, and says so.
 */
export async function saveAssessments(
  db: Db,
  councilId: Id,
  given: readonly GivenAssessment[],
): Promise<Saved> {
  const saved = await saveRows(db, 'assessment', ['id'], given.map(decidedRow(councilId)))
  const needs = given.flatMap(needRows(councilId))
  await saveRows(db, 'assessed_need', ['assessment_id', 'outcome'], needs)
  const answers = given.flatMap(answerRows(councilId))
  await saveRows(db, 'eligibility_answer', ['assessment_id', 'outcome', 'condition'], answers)
  // What somebody said is only ever added, never changed: the table lets nobody.
  await insertStatements(db, councilId, given)
  return saved
}

/** Saves many decided assessments of carers. */
export const saveCarerAssessments = (
  db: Db,
  councilId: Id,
  given: readonly GivenCarerAssessment[],
): Promise<Saved> =>
  saveRows(db, 'carer_assessment', ['id'], given.map(carerAssessmentRow(councilId)))
