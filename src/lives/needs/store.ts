import type { Id } from '#ground/kernel/id.ts'
import type { RowOf } from '#ground/platform/save-rows.ts'
import type { ActivityRatio, AssessedRatio } from './assessed-ratio.ts'

/** How an assessed ratio lies in its table. */
export const ratioRow =
  (councilId: Id) =>
  ({ setting, ...ratio }: AssessedRatio): RowOf<'assessed_ratio'> => ({
    setting,
    ...rowOf(councilId, ratio),
  })

export const activityRatioRow =
  (councilId: Id) =>
  ({ activity, ...ratio }: ActivityRatio): RowOf<'activity_ratio'> => ({
    activity,
    ...rowOf(councilId, ratio),
  })

const rowOf = (councilId: Id, given: Omit<AssessedRatio, 'setting'>) => ({
  ...{ council_id: councilId, person_id: given.personId },
  ...{ staff: given.ratio.staff, people: given.ratio.people },
  ...{ valid_from: given.validFrom, valid_to: given.validTo ?? null },
  ...{ evidence: given.evidence ?? '', review_on: given.reviewOn ?? null },
  assessment_id: given.assessmentId ?? null,
})
