import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { SavingsRecord } from './savings-record.ts'

type Json = Omit<SavingsRecord, 'madeAt'> & { readonly madeAt: string }

/** Every saving of the council with its costs and moves, the newest year first, in one query. */
export const savingsOf = (db: Db, councilId: Id): Promise<readonly SavingsRecord[]> =>
  recordsWhere(db, councilId, sql`true`)

export async function savingsRecord(
  db: Db,
  councilId: Id,
  recordId: Id,
): Promise<SavingsRecord | undefined> {
  const [record] = await recordsWhere(db, councilId, sql`r.id = ${recordId}`)
  return record
}

async function recordsWhere(
  db: Db,
  councilId: Id,
  where: RawBuilder<unknown>,
): Promise<readonly SavingsRecord[]> {
  const { rows } = await sql<{ readonly record: Json }>`
    select jsonb_strip_nulls(jsonb_build_object('id', r.id, 'version', r.version, 'name', v.name,
      'purpose', v.purpose, 'source', v.source, 'year', v.year, 'amount', v.amount_pence,
      'hundredths', v.percent_hundredths, 'baseline', v.baseline_pence, 'people', v.people,
      'madeBy', a.name, 'madeAt', v.made_at,
      'costs', coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind, 'amount', c.amount_pence, 'source', c.source)
          order by array_position(array['transport', 'budgets', 'carers', 'double-running', 'one-off'], c.kind))
        from savings_cost c where c.council_id = r.council_id and c.record_id = r.id and c.version = r.version), '[]'),
      'moves', coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'movedOn', m.moved_on, 'people', m.people,
          'evidence', m.evidence) order by m.moved_on desc, m.id desc)
        from savings_move m where m.council_id = r.council_id and m.record_id = r.id), '[]'))) as record
    from savings_record r
    join savings_version v on v.council_id = r.council_id and v.record_id = r.id and v.version = r.version
    join account a on a.council_id = v.council_id and a.id = v.made_by
    where r.council_id = ${councilId} and ${where}
    order by v.year desc, v.name, r.id
  `.execute(db)
  return rows.map(({ record }) => ({ ...record, madeAt: new Date(record.madeAt) }))
}

/** What was said of a saving before, the newest first: when, by whom, and the figures as they were given. */
export type Earlier = Pick<SavingsRecord, 'version' | 'amount' | 'hundredths' | 'baseline'> &
  Pick<SavingsRecord, 'madeBy' | 'madeAt'>

export async function earlierVersions(
  db: Db,
  councilId: Id,
  { id, version }: Pick<SavingsRecord, 'id' | 'version'>,
): Promise<readonly Earlier[]> {
  const { rows } = await sql<Omit<Earlier, 'madeAt'> & { readonly madeAt: Date }>`
    select v.version, v.amount_pence as amount, v.percent_hundredths as hundredths, v.baseline_pence as baseline,
      a.name as "madeBy", v.made_at as "madeAt"
    from savings_version v join account a on a.council_id = v.council_id and a.id = v.made_by
    where v.council_id = ${councilId} and v.record_id = ${id} and v.version < ${version}
    order by v.version desc limit 100
  `.execute(db)
  return rows
}
