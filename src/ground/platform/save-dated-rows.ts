import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Saved, saved } from '#ground/kernel/saved.ts'
import { changeDated } from './dated.ts'
import type { Db } from './platform.ts'
import { type RowOf, saveRows, type Table } from './save-rows.ts'

type DatedTable = {
  [T in Table]: 'valid_from' extends keyof RowOf<T> ? T : never
}[Table]
type Column<T extends Table> = keyof RowOf<T> & string
type Any = Readonly<Record<string, unknown>>

/** How rows that hold for a time lie in their table. */
export type DatedKey<T extends DatedTable> = {
  /** Whose they are: the first of these is the id by which they are found. */
  readonly of: readonly [Column<T>, ...Column<T>[]]
  /** What they say. */
  readonly says: readonly Column<T>[]
}

/**
 * Saves rows that hold from a day (`valid_from`, `valid_to`, never two on one day) as `changeDated` says: the new
 * ends the old the day before, and what already holds is left alone.
 */
export async function saveDatedRows<T extends DatedTable>(
  db: Db,
  councilId: Id,
  table: T,
  key: DatedKey<T>,
  rows: readonly RowOf<T>[],
): Promise<Saved> {
  if (rows.length === 0) return saved([])
  const { of, says } = key
  const text = (row: Any, columns: readonly string[]) => JSON.stringify(columns.map((c) => row[c]))
  const dated = (row: Any) => ({
    of: text(row, of),
    says: text(row, says),
    from: row.valid_from as Day,
    to: (row.valid_to ?? null) as Day | null,
    row,
  })
  const owners = [...new Set((rows as readonly Any[]).map((row) => row[of[0]] as Id))]
  const held = await sql<Any>`
    select ${sql.join([...of, ...says, 'valid_from', 'valid_to'].map((c) => sql.ref(c)))}
    from ${sql.table(table)}
    where council_id = ${councilId} and ${sql.ref(of[0])} in
      (select value::uuid from jsonb_array_elements_text(${JSON.stringify(owners)}::jsonb))
  `.execute(db)
  const change = changeDated(held.rows.map(dated), (rows as readonly Any[]).map(dated))
  const back = (changed: typeof change.writes) =>
    changed.map(({ row, from, to }) => ({
      ...row,
      council_id: councilId,
      valid_from: from,
      valid_to: to,
    })) as unknown as readonly RowOf<T>[]
  const unique = [...of, 'valid_from' as Column<T>]
  await saveRows(db, table, unique, back(change.ends))
  await saveRows(db, table, unique, back(change.writes))
  return saved(change.each)
}
