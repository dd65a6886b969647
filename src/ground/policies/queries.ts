import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LapsedPolicy, PlainRow, Policy } from './policy.ts'

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
  { councilId, on }: { readonly councilId: Id; readonly on: Day },
  wanted: P,
): Promise<Result<Values<P>, LapsedPolicy>> {
  const keys = Object.values(wanted).map((policy) => policy.key)
  const { rows } = await sql<{ key: string; value: PlainRow | readonly PlainRow[] }>`
    with asked as (select k.key from jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) as k(key))
    select asked.key, coalesce(own.value, nation.value) as value
    from asked
    join council c on c.id = ${councilId}
    left join council_policy own on own.council_id = c.id and own.key = asked.key and own.state = 'approved'
      and own.valid_from <= ${on} and (own.valid_to is null or own.valid_to >= ${on})
    left join national_policy nation on nation.jurisdiction = c.jurisdiction and nation.key = asked.key
      and nation.valid_from <= ${on} and (nation.valid_to is null or nation.valid_to >= ${on})
    where coalesce(own.value, nation.value) is not null
  `.execute(db)
  const found = new Map(rows.map((row) => [row.key, row.value]))
  const values: Record<string, unknown> = {}
  for (const [name, policy] of Object.entries(wanted)) {
    const value = found.get(policy.key)
    if (value === undefined) return refuse({ kind: 'lapsed-policy', key: policy.key, on })
    values[name] = policy.from(Array.isArray(value) ? value : [value as PlainRow])
  }
  return accept(values as Values<P>)
}
