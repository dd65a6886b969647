import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { mayCallBack, readDetails } from './bank-details.ts'
import { insertSaved, type SavedDetails } from './details-store.ts'

/** Keeps bank details that come many at once. Each keeps to the rules of those that are typed; kept again, nothing changes. */
export async function saveDetails(
  db: Db,
  councilId: Id,
  all: readonly SavedDetails[],
): Promise<void> {
  for (const { called, ...details } of all) {
    const isSound = readDetails(details).ok
    if (!isSound || (called && !mayCallBack(details, called, { by: called.by, isNewest: true }).ok))
      throw new Error(`Bank details ${details.id} break a rule`)
  }
  if (all.length > 0) await insertSaved(db, councilId, all)
}
