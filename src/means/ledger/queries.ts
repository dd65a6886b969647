import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Movement } from './transaction.ts'

/** What each of these accounts holds at the end of a day, in one query. One without a posting is not in it. */
export async function balancesOn(
  db: Db,
  councilId: Id,
  accountIds: readonly Id[],
  on: Day,
): Promise<ReadonlyMap<Id, Pence>> {
  const { rows } = await sql<{ id: Id; holds: Pence }>`
    select account_id as id, sum(amount_pence)::bigint as holds from ledger_posting
    where council_id = ${councilId} and happened_on <= ${on}
      and account_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(accountIds)}::jsonb))
    group by account_id
  `.execute(db)
  return new Map(rows.map(({ id, holds }) => [id, holds]))
}

/** All that went into and out of one account, the earliest first: what is taken back stands beside what took it back. */
export async function movementsOf(
  db: Db,
  councilId: Id,
  accountId: Id,
): Promise<readonly (Movement & { readonly transactionId: Id })[]> {
  const { rows } = await sql<Movement & { readonly transactionId: Id }>`
    select happened_on as "on", amount_pence as amount, transaction_id as "transactionId" from ledger_posting
    where council_id = ${councilId} and account_id = ${accountId} order by happened_on, transaction_id
  `.execute(db)
  return rows
}
