import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { accountIdOf } from './knowing.ts'
import type { ProgressRecord } from './progress.ts'

/** All of it in one statement. What was seen is never changed, so what is there already stays. */
export async function insertProgress(
  db: Db,
  councilId: Id,
  progress: readonly ProgressRecord[],
): Promise<void> {
  await sql`
    insert into outcome_progress (council_id, id, thread_id, person_id, level, standing, evidence, words, seen_on, account_id)
    select ${councilId}, p.id, p."threadId", p."personId", p.level, p.standing, p.evidence, p.words, p."seenOn",
      ${accountIdOf(councilId, 'social-worker')}
    from jsonb_to_recordset(${JSON.stringify(progress)}::jsonb) as p(id uuid, "threadId" uuid, "personId" uuid,
      level smallint, standing text, evidence text, words text, "seenOn" date)
    on conflict do nothing
  `.execute(db)
}
