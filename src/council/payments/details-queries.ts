import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { BankDetails } from './bank-details.ts'

type Nullable<T> = { readonly [K in keyof T]: T[K] | null }
type Row = Nullable<BankDetails> & { readonly ofName: string | null }

/** Details with the name of the provider that they are of; none for the council's own account. */
export type NamedDetails = BankDetails & { readonly ofName?: string }

/** All that was ever given for one provider, the newest first. */
export const detailsOf = (
  db: Db,
  councilId: Id,
  providerId: Id,
): Promise<readonly NamedDetails[]> =>
  detailsWhere(db, councilId, sql`d.provider_id = ${providerId}`)

/** All that was ever given for the council's own account. */
export const ownDetails = (db: Db, councilId: Id): Promise<readonly NamedDetails[]> =>
  detailsWhere(db, councilId, sql`d.provider_id is null`)

/** Changes that wait for a call: the newest of each account, where nobody has called about it. */
export const heldDetails = (db: Db, councilId: Id): Promise<readonly NamedDetails[]> =>
  detailsWhere(
    db,
    councilId,
    sql`d.answer is null and not exists (select from bank_details n where n.council_id = d.council_id
      and n.provider_id is not distinct from d.provider_id and n.given_at > d.given_at)`,
  )

async function detailsWhere(
  db: Db,
  councilId: Id,
  where: RawBuilder<unknown>,
): Promise<readonly NamedDetails[]> {
  const { rows } = await sql<Row>`
    select d.id, d.provider_id as "providerId", p.name as "ofName", d.account_name as "accountName",
      d.sort_code as "sortCode", d.account_number as "accountNumber", d.given_by as "givenBy",
      g.name as "givenByName", d.given_at as "givenAt", d.answer, c.name as "calledByName",
      d.called_at as "calledAt"
    from bank_details d
    join account g on g.council_id = d.council_id and g.id = d.given_by
    left join account c on c.council_id = d.council_id and c.id = d.called_by
    left join provider p on p.council_id = d.council_id and p.id = d.provider_id
    where d.council_id = ${councilId} and ${where}
    order by d.given_at desc, d.id desc limit ${MOST}
  `.execute(db)
  return rows.map(
    (row) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as NamedDetails,
  )
}

const MOST = 200
