import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { post } from '#means/ledger/actions.ts'
import { DAYS_BACK, differenceOf, postedFor } from './line.ts'
import { unwrittenRows } from './line-queries.ts'
import { insertLines, lockPayments } from './line-store.ts'

/** So many lines at once: each batch is three statements, and a night of a large county a handful of batches. */
const A_BATCH = 2_000

/**
 * Self-billing: whatever became payable by the council's own way, or was corrected, is owed to its provider without an
 * invoice. Each payable row is written once; done again it changes nothing.
 *
 * @returns how many lines are new
 */
export async function writeLines(
  db: Db,
  { councilId, upTo, now }: { readonly councilId: Id; readonly upTo: Day; readonly now: Date },
): Promise<{ readonly added: number }> {
  await lockPayments(db, councilId)
  const span = { from: addDays(upTo, -DAYS_BACK), to: upTo, most: A_BATCH }
  let added = 0
  for (;;) {
    const lines = (await unwrittenRows(db, councilId, span)).map(
      ({ now: comesTo, before, ...line }) => ({ ...line, ...differenceOf(comesTo, before) }),
    )
    await insertLines(db, councilId, lines, now)
    await post(
      db,
      councilId,
      lines.flatMap((line) => postedFor(councilId, line, now)),
    )
    added += lines.length
    if (lines.length < A_BATCH) return { added }
  }
}
