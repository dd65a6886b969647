import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { AccountKind } from './account.ts'
import { type Closing, neverClosed } from './closing.ts'

export type KeptClosing = Closing & {
  readonly id: Id
  readonly reason: string
  readonly byName: string
  readonly at: Date
}

/** How often a council's books are closed in three years, and opened again, and some. */
const MOST = 60

/** Each time that the books were closed or opened, the newest first. */
export async function closings(db: Db, councilId: Id): Promise<readonly KeptClosing[]> {
  const { rows } = await sql<Omit<KeptClosing, 'closedTo'> & { readonly closedTo: Day | null }>`
    select c.id, c.number, c.closed_to as "closedTo", c.reason, a.name as "byName", c.recorded_at as at
    from ledger_closing c join account a on a.council_id = c.council_id and a.id = c.recorded_by
    where c.council_id = ${councilId} order by c.number desc limit ${MOST}
  `.execute(db)
  return rows.map(({ closedTo, ...row }) => ({ ...row, ...(closedTo && { closedTo }) }))
}

/** How far the books are closed now. */
export async function lastClosing(db: Db, councilId: Id): Promise<Closing> {
  const [last] = await closings(db, councilId)
  return last ?? neverClosed
}

export type MovedByKind = {
  readonly kind: AccountKind
  readonly accounts: number
  readonly went: Pence
  readonly came: Pence
}

/** What went out of and came into each kind of account between two days; together it comes to nought. */
export async function movedByKind(
  db: Db,
  councilId: Id,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly MovedByKind[]> {
  const { rows } = await sql<MovedByKind>`
    select a.kind, count(distinct a.id)::integer as accounts,
      coalesce(sum(p.amount_pence) filter (where p.amount_pence > 0), 0)::bigint as came,
      coalesce(-sum(p.amount_pence) filter (where p.amount_pence < 0), 0)::bigint as went
    from ledger_posting p join ledger_account a on a.council_id = p.council_id and a.id = p.account_id
    where p.council_id = ${councilId} and p.happened_on between ${from}::date and ${to}::date
    group by a.kind order by a.kind
  `.execute(db)
  return rows
}

/** How many transactions of a span came late: they are of an earlier day, whose books were closed. */
export async function lateIn(
  db: Db,
  councilId: Id,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<number> {
  const { rows } = await sql<{ readonly late: number }>`
    select count(*)::integer as late from ledger_transaction
    where council_id = ${councilId} and late_of is not null and happened_on between ${from}::date and ${to}::date
  `.execute(db)
  return rows[0]?.late ?? 0
}
