import assert from 'node:assert/strict'
import { type Insertable, sql } from 'kysely'
import { type Outcome, type Saved, saved } from '#ground/kernel/saved.ts'
import type { Db } from './platform.ts'
import type { Schema } from './schema.ts'

export type Table = keyof Schema & string
export type RowOf<T extends Table> = Insertable<Schema[T]>
type Column<T extends Table> = keyof RowOf<T> & string

/** Rows to a statement: one JSON parameter holds them all, so neither driver meets its limit of parameters. */
const ROWS_A_STATEMENT = 2_000

/**
 * Saves rows that have a key of their own: new ones are added, those that differ are changed, the rest are not touched,
 * so that saving the same again does nothing. One statement for every two thousand rows.
 *
 * @param key the unique key besides the council; no two rows given may share it
 */
export async function saveRows<T extends Table>(
  db: Db,
  table: T,
  key: readonly Column<T>[],
  rows: readonly RowOf<T>[],
): Promise<Saved> {
  const each: Outcome[] = []
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT)
    each.push(...(await saveSome(db, table, key, rows.slice(from, from + ROWS_A_STATEMENT))))
  return saved(each)
}

async function saveSome<T extends Table>(
  db: Db,
  table: T,
  key: readonly Column<T>[],
  rows: readonly RowOf<T>[],
): Promise<readonly Outcome[]> {
  const columns = Object.keys(rows[0] ?? {})
  const others = columns.filter(
    (c) => c !== 'council_id' && !(key as readonly string[]).includes(c),
  )
  const names = (prefix: string, of: readonly string[]) =>
    sql.join(of.map((c) => sql.ref(prefix ? `${prefix}.${c}` : c)))
  const change =
    others.length === 0
      ? sql`nothing`
      : sql`update set ${sql.join(others.map((c) => sql`${sql.ref(c)} = ${sql.ref(`excluded.${c}`)}`))}
          where (${names('held', others)}) is distinct from (${names('excluded', others)})`
  const touched = await sql<Record<string, unknown> & { added: boolean }>`
    insert into ${sql.table(table)} as held (${names('', columns)})
    select ${names('given', columns)}
    from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb) as given
    on conflict (council_id, ${names('', key)}) do ${change}
    returning ${names('held', key)}, (held.xmax = 0) as added
  `.execute(db)
  const keyOf = (row: Record<string, unknown>) => JSON.stringify(key.map((c) => row[c]))
  const outcomes = new Map<string, Outcome>()
  for (const row of touched.rows) outcomes.set(keyOf(row), row.added ? 'added' : 'changed')
  const keys = rows.map(keyOf)
  assert.equal(new Set(keys).size, keys.length, `Two rows for ${table} have one key`)
  return keys.map((k) => outcomes.get(k) ?? 'same')
}
