import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

export type ClosingRow = {
  readonly id: Id
  readonly number: number
  readonly closedTo?: Day
  readonly reason: string
  readonly recordedBy: Id
  readonly recordedAt: Date
}

/** Waits until nobody writes into the books, and keeps others from it until the transaction ends. */
export async function lockBooks(db: Db, councilId: Id): Promise<void> {
  const key = `ledger books ${councilId}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db)
}

export async function insertClosing(db: Db, councilId: Id, row: ClosingRow): Promise<void> {
  await db
    .insertInto('ledger_closing')
    .values({
      ...{ council_id: councilId, id: row.id, number: row.number },
      ...{ closed_to: row.closedTo ?? null, reason: row.reason },
      ...{ recorded_by: row.recordedBy, recorded_at: row.recordedAt },
    })
    .execute()
}
