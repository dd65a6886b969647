import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { CouncilRow, NationalRow, RowState, RuleRows, Span } from './dated-rule.ts'
import type { LapsedPolicy, PlainRow, Policy, RowUsed } from './policy.ts'

type Wanted = Readonly<Record<string, Policy<unknown>>>
type Values<P extends Wanted> = {
  readonly [Name in keyof P]: P[Name] extends Policy<infer Value> ? Value : never
}

/**
 * The council's rules as they are on a day, in one query: its own approved row where it has one, else the row of its
 * nation. Refuses with the first key that has no row on that day.
 *
 * @param wanted policies by the names that the caller gives them
 */
export async function policiesOn<const P extends Wanted>(
  db: Db,
  asked: { readonly councilId: Id; readonly on: Day },
  wanted: P,
): Promise<Result<Values<P>, LapsedPolicy>> {
  const read = await policiesUsedOn(db, asked, wanted)
  return read.ok ? accept(read.value.values) : read
}

/** The same, with the rows that the values came from: what is worked out with them is kept together with them. */
export async function policiesUsedOn<const P extends Wanted>(
  db: Db,
  { councilId, on }: { readonly councilId: Id; readonly on: Day },
  wanted: P,
): Promise<Result<{ values: Values<P>; used: readonly RowUsed[] }, LapsedPolicy>> {
  const keys = Object.values(wanted).map((policy) => policy.key)
  const { rows } = await sql<RowUsed & { value: PlainRow | readonly PlainRow[] }>`
    with asked as (select k.key from jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) as k(key))
    select asked.key, coalesce(own.value, nation.value) as value, own.value is not null as own,
      coalesce(own.valid_from, nation.valid_from) as "from"
    from asked
    join council c on c.id = ${councilId}
    left join council_policy own on own.council_id = c.id and own.key = asked.key and own.state = 'approved'
      and own.valid_from <= ${on} and (own.valid_to is null or own.valid_to >= ${on})
    left join national_policy nation on nation.jurisdiction = c.jurisdiction and nation.key = asked.key
      and nation.valid_from <= ${on} and (nation.valid_to is null or nation.valid_to >= ${on})
    where coalesce(own.value, nation.value) is not null
  `.execute(db)
  const found = new Map(rows.map((row) => [row.key, row]))
  const values: Record<string, unknown> = {}
  for (const [name, policy] of Object.entries(wanted)) {
    const row = found.get(policy.key)
    if (row === undefined) return refuse(await lapsed(db, { councilId, key: policy.key, on }))
    values[name] = policy.from(asRows(row.value))
  }
  const used = rows.map(({ key, from, own }) => ({ key, from, own }))
  return accept({ values: values as Values<P>, used })
}

/** The rule that does not hold, with the day on which its last row ended. */
async function lapsed(
  db: Db,
  { councilId, key, on }: { readonly councilId: Id; readonly key: string; readonly on: Day },
): Promise<LapsedPolicy> {
  const { rows } = await sql<{ readonly until: Day | null }>`
    select max(valid_to) as until from (
      select valid_to from council_policy
      where council_id = ${councilId} and key = ${key} and state = 'approved' and valid_to < ${on}
      union all
      select p.valid_to from national_policy p join council c on c.jurisdiction = p.jurisdiction
      where c.id = ${councilId} and p.key = ${key} and p.valid_to < ${on}) ended
  `.execute(db)
  const heldUntil = rows[0]?.until
  return { kind: 'lapsed-policy', key, on, ...(heldUntil && { heldUntil }) }
}

const asRows = (value: unknown): readonly PlainRow[] =>
  Array.isArray(value) ? value : [value as PlainRow]

/** Every row of every rule of a council and its nation, by key, in two queries. */
export async function allRules(db: Db, councilId: Id): Promise<ReadonlyMap<string, RuleRows>> {
  const national = await db
    .selectFrom('national_policy as p')
    .innerJoin('council as c', 'c.jurisdiction', 'p.jurisdiction')
    .select(['p.key', 'p.value', 'p.valid_from', 'p.valid_to', 'p.source'])
    .where('c.id', '=', councilId)
    .orderBy('p.valid_from', 'desc')
    .execute()
  const rules = new Map<string, { national: NationalRow[]; own: CouncilRow[] }>()
  const rule = (key: string) => {
    const known = rules.get(key) ?? { national: [], own: [] }
    rules.set(key, known)
    return known
  }
  for (const { key, value, source, ...span } of national)
    rule(key).national.push({ rows: asRows(value), source, ...days(span) })
  for (const row of await ownRows(db, councilId)) rule(row.key).own.push(ownRow(row))
  return rules
}

const ownRows = (db: Db, councilId: Id) =>
  db
    .selectFrom('council_policy as p')
    .innerJoin('account as a', (j) =>
      j.onRef('a.council_id', '=', 'p.council_id').onRef('a.id', '=', 'p.proposed_by'),
    )
    .leftJoin('account as b', (j) =>
      j.onRef('b.council_id', '=', 'p.council_id').onRef('b.id', '=', 'p.decided_by'),
    )
    .selectAll('p')
    .select(['a.name as proposer', 'b.name as decider'])
    .where('p.council_id', '=', councilId)
    .orderBy('p.valid_from', 'desc')
    .orderBy('p.proposed_at', 'desc')
    .execute()

const ownRow = (row: Awaited<ReturnType<typeof ownRows>>[number]): CouncilRow => ({
  id: row.id,
  rows: asRows(row.value),
  reason: row.reason,
  state: row.state as RowState,
  proposedBy: { id: row.proposed_by, name: row.proposer },
  proposedAt: row.proposed_at,
  ...(row.decided_by && { decidedBy: { id: row.decided_by, name: row.decider ?? '' } }),
  ...(row.decided_at && { decidedAt: row.decided_at }),
  ...days(row),
})

const days = (row: { readonly valid_from: string; readonly valid_to: string | null }): Span => ({
  from: row.valid_from as Day,
  ...(row.valid_to && { to: row.valid_to as Day }),
})
