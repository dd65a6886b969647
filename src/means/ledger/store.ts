import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { AccountKind } from './account.ts'
import type { Transaction } from './transaction.ts'

/** Transactions to a statement, each with its postings: few enough for one parameter, enough to be quick. */
const A_STATEMENT = 2_000

/**
 * Writes transactions with their postings, and opens the accounts that they are the first to use: one statement for every
 * two thousand. One whose key is there already is left as it was written first. What is of a day whose books are closed
 * counts from the first day that is open.
 *
 * @returns the ids of those that are new
 */
export async function insertTransactions(
  db: Db,
  councilId: Id,
  transactions: readonly Transaction[],
): Promise<ReadonlySet<Id>> {
  const added = new Set<Id>()
  for (let from = 0; from < transactions.length; from += A_STATEMENT) {
    const some = transactions.slice(from, from + A_STATEMENT)
    for (const id of await insertSome(db, councilId, some)) added.add(id)
  }
  return added
}

async function insertSome(
  db: Db,
  councilId: Id,
  some: readonly Transaction[],
): Promise<readonly Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select ledger_write as id from ledger_write(${councilId}, ${JSON.stringify(accountsOf(some))}::jsonb,
      ${JSON.stringify(some.map(rowOf))}::jsonb, ${JSON.stringify(postingsOf(some))}::jsonb)
  `.execute(db)
  return rows.map(({ id }) => id)
}

const rowOf = (one: Transaction) => ({
  ...{ id: one.id, happened_on: one.on, idempotency_key: one.key, source_kind: one.source.kind },
  ...{ source_id: one.source.id, reverses: one.reverses ?? null },
  ...{ recorded_by: one.recordedBy ?? null, recorded_at: one.recordedAt },
  first_account: one.postings[0]?.account.id,
})

/** Each account once, in the order of their ids, so that two writers who open the same ones never wait for each other. */
function accountsOf(some: readonly Transaction[]) {
  const accounts = some.flatMap(({ postings }) => postings.map(({ account }) => account))
  return [...new Map(accounts.map((account) => [account.id, account])).values()]
    .map(({ id, kind, ownerId }) => ({ id, kind, owner_id: ownerId ?? null }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

const postingsOf = (some: readonly Transaction[]) =>
  some.flatMap(({ id, postings }) =>
    postings.map(({ account, amount }) => ({
      ...{ transaction_id: id, account_id: account.id, amount_pence: amount },
    })),
  )

type Row = {
  readonly id: Id
  readonly on: Day
  readonly lateOf: Day | null
  readonly key: string
  readonly source: Transaction['source']
  readonly reverses: Id | null
  readonly recordedBy: Id | null
  readonly recordedAt: Date
  readonly isReversed: boolean
  readonly postings: readonly {
    readonly id: Id
    readonly kind: AccountKind
    readonly owner: Id | null
    readonly amount: Pence
  }[]
}

/**
 * One transaction as it was written, and whether it was reversed. Its row is locked, so that of two who reverse it at
 * once the second sees that it is done.
 *
 * @throws NotFound where there is none
 */
export async function lockTransaction(
  db: Db,
  councilId: Id,
  transactionId: Id,
): Promise<{ readonly transaction: Transaction; readonly isReversed: boolean }> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${transactionId}, 0))`.execute(db)
  const { rows } = await sql<Row>`
    select t.id, t.happened_on as "on", t.late_of as "lateOf", t.idempotency_key as key, t.reverses, t.recorded_by as "recordedBy",
      t.recorded_at as "recordedAt", jsonb_build_object('kind', t.source_kind, 'id', t.source_id) as source,
      exists (select 1 from ledger_transaction r where r.council_id = t.council_id and r.reverses = t.id) as "isReversed",
      (select jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'owner', a.owner_id, 'amount', p.amount_pence))
        from ledger_posting p join ledger_account a on a.council_id = p.council_id and a.id = p.account_id
        where p.council_id = t.council_id and p.transaction_id = t.id) as postings
    from ledger_transaction t where t.council_id = ${councilId} and t.id = ${transactionId}
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No transaction ${transactionId}`)
  const { isReversed, lateOf, reverses, recordedBy, postings, ...same } = row
  return {
    isReversed,
    transaction: {
      ...same,
      ...(lateOf && { lateOf }),
      ...(reverses && { reverses }),
      ...(recordedBy && { recordedBy }),
      postings: postings.map(({ id, kind, owner, amount }) => ({
        account: { id, kind, ...(owner && { ownerId: owner }) },
        amount,
      })),
    },
  }
}
