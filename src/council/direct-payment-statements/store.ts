import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { CategoryRule } from './matching.ts'
import type { BankRow, Statement } from './statement.ts'

type Kept = {
  readonly councilId: Id
  readonly id: Id
  readonly directPaymentId: Id
  readonly accountId: Id
  readonly now: Date
}
export type KeptRow = {
  readonly row: BankRow
  readonly outcome: 'matched' | 'known' | 'said' | 'left-out'
  readonly entryId?: Id
}

/** A file with each of its rows and what became of it. The table refuses the same file twice. */
export async function insertFile(
  db: Db,
  kept: Kept & { readonly sha256: string },
  statement: Statement,
  rows: readonly KeptRow[],
): Promise<void> {
  const { councilId, id } = kept
  await db
    .insertInto('direct_payment_file')
    .values({
      ...{ council_id: councilId, id, direct_payment_id: kept.directPaymentId },
      ...{ sha256: kept.sha256, from_day: statement.from, to_day: statement.to },
      ...{ opening_pence: statement.opening, closing_pence: statement.closing },
      ...{ kept_by: kept.accountId, kept_at: kept.now },
    })
    .execute()
  await db
    .insertInto('direct_payment_file_row')
    .values(
      rows.map(({ row, outcome, entryId }) => ({
        ...{ council_id: councilId, file_id: id, number: row.number, on_day: row.on },
        ...{ description: row.description, amount_pence: row.amount, outcome },
        entry_id: entryId ?? null,
      })),
    )
    .execute()
}

/** The words of a rule are said once: what was said first stands. */
export async function insertRules(
  db: Db,
  kept: Kept,
  rules: readonly CategoryRule[],
): Promise<void> {
  if (rules.length === 0) return
  await db
    .insertInto('direct_payment_rule')
    .values(
      rules.map(({ contains, lineThread }) => ({
        council_id: kept.councilId,
        id: idFrom(kept.councilId, 'direct-payment-rule', `${kept.directPaymentId} ${contains}`),
        ...{ direct_payment_id: kept.directPaymentId, contains, line_thread: lineThread },
        ...{ made_by: kept.accountId, made_at: kept.now },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
