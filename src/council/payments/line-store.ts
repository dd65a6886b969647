import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Line } from './line.ts'

/** One at a time writes a council's lines, prepares, releases or answers its runs: a second waits, and finds it done. */
export async function lockPayments(db: Db, councilId: Id): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`payments ${councilId}`}, 0))`.execute(
    db,
  )
}

/** Keeps lines, however many, in one statement. Those that are there already stay as they are. */
export async function insertLines(
  db: Db,
  councilId: Id,
  lines: readonly Line[],
  now: Date,
): Promise<void> {
  if (lines.length === 0) return
  const rows = lines.map((line) => ({
    ...{ id: line.id, provider_id: line.providerId, person_id: line.personId, day: line.day },
    ...{ package_pence: line.package, council_pence: line.council, made_at: now.toISOString() },
  }))
  await sql`
    insert into provider_line (council_id, id, provider_id, person_id, day, package_pence, council_pence, made_at)
    select ${councilId}, id, provider_id, person_id, day, package_pence, council_pence, made_at
    from jsonb_populate_recordset(null::provider_line, ${JSON.stringify(rows)}::jsonb)
    on conflict do nothing
  `.execute(db)
}
