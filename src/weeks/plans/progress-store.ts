import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Progress } from './progress.ts'

export async function insertProgress(
  db: Db,
  councilId: Id,
  personId: Id,
  accountId: Id,
  one: Progress,
): Promise<void> {
  await db
    .insertInto('outcome_progress')
    .values({
      ...{ council_id: councilId, id: one.id, thread_id: one.threadId, person_id: personId },
      ...{ level: one.level, standing: one.standing, evidence: one.evidence, words: one.words },
      ...{ file_id: one.fileId ?? null, seen_on: one.seenOn, account_id: accountId },
    })
    .execute()
}
