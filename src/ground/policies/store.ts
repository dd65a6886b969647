import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { RowOf } from '#ground/platform/save-rows.ts'
import type { RowState, Span } from './dated-rule.ts'
import type { PlainRow, Policy } from './policy.ts'

/** One row of a council's rule as a decision about it needs it. */
export type HeldRow = Span & {
  readonly id: Id
  readonly rows: readonly PlainRow[]
  readonly state: RowState
  readonly proposedBy: Id
  readonly decidedBy: Id | null
}

/** How rows lie in the table: a rule of one row as that row, a table as a list. */
export const storedValue = ({ shape }: Pick<Policy<unknown>, 'shape'>, rows: readonly PlainRow[]) =>
  JSON.stringify(shape === 'one' ? rows[0] : rows)

/**
 * Every row of a council's rule that waits or was approved, locked one after the other in the same order for everybody:
 * two people who answer at once wait for each other.
 */
export async function lockRule(db: Db, councilId: Id, key: string): Promise<readonly HeldRow[]> {
  const rows = await db
    .selectFrom('council_policy')
    .select(['id', 'value', 'state', 'valid_from', 'valid_to', 'proposed_by', 'decided_by'])
    .where('council_id', '=', councilId)
    .where('key', '=', key)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  return rows.map((row) => ({
    id: row.id,
    rows: asRows(row.value),
    state: row.state as RowState,
    from: row.valid_from as Day,
    ...(row.valid_to && { to: row.valid_to as Day }),
    proposedBy: row.proposed_by,
    decidedBy: row.decided_by,
  }))
}

/** @throws NotFound where the council has no such row of this rule */
export function theRow(rows: readonly HeldRow[], id: Id): HeldRow {
  const row = rows.find((one) => one.id === id)
  if (!row) throw new NotFound(`No row ${id} of this rule`)
  return row
}

const asRows = (value: unknown): readonly PlainRow[] =>
  Array.isArray(value) ? value : [value as PlainRow]

export type NewRow = Span & {
  readonly id: Id
  readonly key: string
  readonly value: string
  readonly reason: string
  readonly proposedBy: Id
  readonly proposedAt: Date
}

export async function addProposal(db: Db, councilId: Id, row: NewRow): Promise<void> {
  await db
    .insertInto('council_policy')
    .values({
      council_id: councilId,
      id: row.id,
      key: row.key,
      value: row.value,
      valid_from: row.from,
      valid_to: row.to ?? null,
      reason: row.reason,
      state: 'proposed',
      proposed_by: row.proposedBy,
      proposed_at: row.proposedAt,
    })
    .execute()
}

export async function closeRow(
  db: Db,
  councilId: Id,
  { id, to }: { id: Id; to: Day },
): Promise<void> {
  await db
    .updateTable('council_policy')
    .set({ valid_to: to })
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .execute()
}

export async function decideRow(
  db: Db,
  councilId: Id,
  row: { readonly id: Id; readonly state: RowState; readonly by: Id; readonly at: Date },
): Promise<void> {
  await db
    .updateTable('council_policy')
    .set({ state: row.state, decided_by: row.by, decided_at: row.at })
    .where('council_id', '=', councilId)
    .where('id', '=', row.id)
    .execute()
}

/** Everybody who proposes the same rule at once waits for each other here, though no row is there yet to lock. */
export async function lockKey(db: Db, councilId: Id, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${councilId} ${key}`}, 0))`.execute(db)
}

/** An approved row that comes from outside, with the two people who stand for it. */
export const approvedRow = (
  councilId: Id,
  row: NewRow & { readonly decidedBy: Id },
): RowOf<'council_policy'> => ({
  council_id: councilId,
  id: row.id,
  key: row.key,
  value: JSON.parse(row.value),
  valid_from: row.from,
  valid_to: row.to ?? null,
  reason: row.reason,
  state: 'approved',
  proposed_by: row.proposedBy,
  proposed_at: row.proposedAt,
  decided_by: row.decidedBy,
  decided_at: row.proposedAt,
})
