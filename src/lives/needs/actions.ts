import type { Id } from '#ground/kernel/id.ts'
import type { Saved } from '#ground/kernel/saved.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveDatedRows } from '#ground/platform/save-dated-rows.ts'
import type { AssessedRatio } from './assessed-ratio.ts'
import { ratioRow } from './store.ts'

/**
 * Saves many ratios inside the caller's transaction. Each holds from its first day in place of the one before; one that
 * says what already holds changes nothing.
 */
export const saveRatios = (
  db: Db,
  councilId: Id,
  ratios: readonly AssessedRatio[],
): Promise<Saved> =>
  saveDatedRows(
    db,
    councilId,
    'assessed_ratio',
    { of: ['person_id', 'setting'], says: ['staff', 'people'] },
    ratios.map(ratioRow(councilId)),
  )
