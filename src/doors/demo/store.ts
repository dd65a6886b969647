import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

/** Moves the dates of a demo council's papers and checks on by one day. */
export async function rollOn(db: Db, councilId: Id): Promise<void> {
  const demo = sql`council_id = ${councilId} and exists (select from council where id = ${councilId} and is_demo)`
  await sql`update provider set insured_until = insured_until + 1 where ${demo} and insured_until is not null`.execute(
    db,
  )
  await sql`update venue set checked_on = checked_on + 1 where ${demo}`.execute(db)
}
