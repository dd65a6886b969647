import { sql } from 'kysely'
import type { Reader } from '#ground/access/reader.ts'
import { kindsFor } from '#ground/access/relationship.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { CHANGE_REASONS, type ChangeReason } from './change-of-budget.ts'

/** Somebody without a personal budget, why, and who has it in hand. */
export type WithoutBudget = {
  readonly personId: Id
  readonly name: string
  /** How the person is told things: on every row (DAPB1605, flag). */
  readonly communication: string
  readonly reason?: string
  readonly ownerId?: Id
  readonly ownerName?: string
}
export type TargetStanding = {
  readonly people: number
  readonly withBudget: number
  readonly without: readonly WithoutBudget[]
}

type Asking = Pick<Reader, 'councilId' | 'accountId' | 'roles'>

/** The people whose money this reader may see: all of them, or those whom they work with. */
const inReach = ({ councilId, accountId, roles }: Asking, on: Day) => {
  const isWide = roles.includes('service-manager') || roles.includes('panel-chair')
  return sql`p.council_id = ${councilId} and (${isWide} or exists (
    select 1 from relationship r where r.council_id = p.council_id and r.person_id = p.id
      and r.account_id = ${accountId} and 'money' = any(r.scopes)
      and r.kind in (select jsonb_array_elements_text(${JSON.stringify(kindsFor(roles))}::jsonb))
      and r.starts_on <= ${on} and (r.ends_on is null or r.ends_on >= ${on})))`
}

/**
 * How many of the reader's people have a budget on a day, and who has none: one query (WP-05). Somebody who is not of age
 * yet is not waiting for one (Care Act 2014 s26 is about adults).
 */
export async function targetStanding(db: Db, reader: Asking, on: Day): Promise<TargetStanding> {
  const { rows } = await sql<TargetStanding>`
    with reach as (
      select p.council_id, p.id, p.known_as || ' ' || p.family_name as name, p.family_name, p.communication,
        exists (select 1 from budget b where b.council_id = p.council_id and b.person_id = p.id
          and b.state in ('active', 'revised', 'ended') and b.valid_from <= ${on}
          and (b.valid_to is null or b.valid_to >= ${on})) as has
      from person p where ${inReach(reader, on)} and p.born_on + interval '18 years' <= ${on}
    )
    select count(*)::int as people, count(*) filter (where has)::int as "withBudget",
      coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('personId', reach.id, 'name', reach.name,
        'communication', reach.communication, 'reason', d.reason, 'ownerId', d.owner_id, 'ownerName', a.name))
        order by (d.reason is not null), reach.family_name, reach.id) filter (where not has), '[]') as without
    from reach
    left join budget_due d on d.council_id = reach.council_id and d.person_id = reach.id
    left join account a on a.council_id = d.council_id and a.id = d.owner_id
  `.execute(db)
  return rows[0] ?? { people: 0, withBudget: 0, without: [] }
}

export type Owner = { readonly id: Id; readonly name: string }

/** Who may be named as having somebody's budget in hand: those who work with them, and those in charge. */
export async function ownersFor(
  db: Db,
  councilId: Id,
  personId: Id,
  on: Day,
): Promise<readonly Owner[]> {
  const { rows } = await sql<Owner>`
    select distinct a.id, a.name from account a
    join account_role r on r.council_id = a.council_id and r.account_id = a.id
    where a.council_id = ${councilId} and (a.ended_on is null or a.ended_on > ${on})
      and (r.role = 'service-manager' or exists (
        select 1 from relationship x where x.council_id = a.council_id and x.account_id = a.id
          and x.person_id = ${personId} and x.kind = 'works-with'
          and x.starts_on <= ${on} and (x.ends_on is null or x.ends_on >= ${on})))
    order by a.name, a.id
  `.execute(db)
  return rows
}

/** What was written of one person's missing budget, where anything was. */
export async function budgetDueOf(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<{ readonly reason: string; readonly ownerId: Id } | undefined> {
  const row = await db
    .selectFrom('budget_due')
    .select(['reason', 'owner_id'])
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row && { reason: row.reason, ownerId: row.owner_id }
}

export type ChangeCount = {
  readonly reason: ChangeReason
  readonly count: number
  /** Of these, how many made the budget smaller. */
  readonly smaller: number
}
export type ChangesCounted = {
  readonly reasons: readonly ChangeCount[]
  /** Of changes for any other reason, a savings target among them. */
  readonly otherwise: Omit<ChangeCount, 'reason'>
  /** How often a reason that is not allowed was tried, and refused. */
  readonly refused: number
}

/**
 * Budgets that took the place of another between two days, by reason (WP-10). A savings target cannot be among them: the
 * database takes only the reasons of the list.
 */
export async function changesByReason(
  db: Db,
  { councilId, from, to }: { readonly councilId: Id; readonly from: Day; readonly to: Day },
): Promise<ChangesCounted> {
  const { rows } = await sql<{ reason: ChangeReason; count: number; smaller: number }>`
    select b.change_reason as reason, count(*)::int as count,
      count(*) filter (where b.agreed_pence < o.agreed_pence)::int as smaller
    from budget b
    left join lateral (
      select agreed_pence from budget o where o.council_id = b.council_id and o.person_id = b.person_id
        and o.number < b.number and o.state in ('active', 'revised', 'ended') order by o.number desc limit 1
    ) o on true
    where b.council_id = ${councilId} and b.change_reason is not null
      and b.state in ('active', 'revised', 'ended') and b.valid_from between ${from} and ${to}
    group by b.change_reason
  `.execute(db)
  const tried = await sql<{ count: number }>`
    select count(*)::int as count from audit where council_id = ${councilId}
      and action = 'budget change refused: reason not allowed'
      and (at at time zone 'Europe/London')::date between ${from} and ${to}
  `.execute(db)
  const found = new Map(rows.map((row) => [row.reason, row]))
  const others = rows.filter(({ reason }) => !CHANGE_REASONS.includes(reason))
  const sumOf = (of: 'count' | 'smaller') => others.reduce((sum, row) => sum + row[of], 0)
  return {
    otherwise: { count: sumOf('count'), smaller: sumOf('smaller') },
    reasons: CHANGE_REASONS.map((reason) => found.get(reason) ?? { reason, count: 0, smaller: 0 }),
    refused: tried.rows[0]?.count ?? 0,
  }
}
