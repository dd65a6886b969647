import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { CategoryRule } from './matching.ts'

/** Whether a file of this id, or of these words, was kept for the account. */
export async function keptAs(
  db: Db,
  councilId: Id,
  { directPaymentId, sha256 }: { readonly directPaymentId: Id; readonly sha256: string },
): Promise<Id | undefined> {
  const row = await db
    .selectFrom('direct_payment_file')
    .select('id')
    .where('council_id', '=', councilId)
    .where('direct_payment_id', '=', directPaymentId)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row?.id
}

/** Entries that stand for a row of a file that was kept. */
export async function takenEntries(
  db: Db,
  councilId: Id,
  directPaymentId: Id,
): Promise<ReadonlySet<Id>> {
  const rows = await db
    .selectFrom('direct_payment_file_row as r')
    .innerJoin('direct_payment_file as f', (join) =>
      join.onRef('f.council_id', '=', 'r.council_id').onRef('f.id', '=', 'r.file_id'),
    )
    .select('r.entry_id')
    .where('f.council_id', '=', councilId)
    .where('f.direct_payment_id', '=', directPaymentId)
    .where('r.entry_id', 'is not', null)
    .execute()
  return new Set(rows.flatMap(({ entry_id }) => (entry_id ? [entry_id] : [])))
}

/** What somebody said once of rows of this account. */
export async function categoryRules(
  db: Db,
  councilId: Id,
  directPaymentId: Id,
): Promise<readonly CategoryRule[]> {
  return db
    .selectFrom('direct_payment_rule')
    .select(['contains', 'line_thread as lineThread'])
    .where('council_id', '=', councilId)
    .where('direct_payment_id', '=', directPaymentId)
    .orderBy('contains')
    .execute()
}
