import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

/** Lets one import at a time save for a council, until its transaction ends: two of one file do not race. */
export async function lockImports(db: Db, councilId: Id): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${councilId}`}, 0))`.execute(db)
}
