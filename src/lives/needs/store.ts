import type { Id } from '#ground/kernel/id.ts'
import type { RowOf } from '#ground/platform/save-rows.ts'
import type { AssessedRatio } from './assessed-ratio.ts'

/** How an assessed ratio lies in its table. */
export const ratioRow =
  (councilId: Id) =>
  ({ personId, setting, ratio, validFrom, validTo }: AssessedRatio): RowOf<'assessed_ratio'> => ({
    council_id: councilId,
    person_id: personId,
    setting,
    staff: ratio.staff,
    people: ratio.people,
    valid_from: validFrom,
    valid_to: validTo ?? null,
  })
