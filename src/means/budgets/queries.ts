import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { type Budget, IN_HAND, TOOK_EFFECT } from './budget.ts'
import type { FundedHome } from './double-funding.ts'
import type { OtherFigure, OtherMoney } from './other-sources.ts'
import { budgetsWhere } from './row-queries.ts'

const oneOf = (states: readonly string[]) =>
  sql`b.state in (select jsonb_array_elements_text(${JSON.stringify(states)}::jsonb))`

/** The budget that is being worked on, or waits to begin. */
export async function budgetInHand(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<Budget | undefined> {
  const found = await budgetsWhere(
    db,
    councilId,
    sql`b.person_id = ${personId} and ${oneOf(IN_HAND)}`,
  )
  return found[0]
}

/** The budget that holds on a day: what may be spent, and who pays which part of it. */
export async function budgetOn(
  db: Db,
  councilId: Id,
  personId: Id,
  on: Day,
): Promise<Budget | undefined> {
  const holds = sql`b.person_id = ${personId} and ${oneOf(TOOK_EFFECT)}
    and b.valid_from <= ${on} and (b.valid_to is null or b.valid_to >= ${on})`
  return (await budgetsWhere(db, councilId, holds))[0]
}

/** Every version of somebody's budget, the newest first. */
export const budgetHistory = (db: Db, councilId: Id, personId: Id): Promise<readonly Budget[]> =>
  budgetsWhere(db, councilId, sql`b.person_id = ${personId}`)

/** @throws NotFound where there is none */
export async function budgetById(db: Db, councilId: Id, budgetId: Id): Promise<Budget> {
  const [found] = await budgetsWhere(db, councilId, sql`b.id = ${budgetId}`)
  if (!found) throw new NotFound(`No budget ${budgetId}`)
  return found
}

/** Where somebody lives, and the days of support that the fee of their home pays for (domain rule R32). */
export async function homeFunding(db: Db, councilId: Id, personId: Id): Promise<FundedHome> {
  const row = await db
    .selectFrom('person')
    .select(['home', 'home_includes_days'])
    .where('council_id', '=', councilId)
    .where('id', '=', personId)
    .executeTakeFirst()
  if (!row) throw new NotFound(`No person ${personId}`)
  return { home: row.home as FundedHome['home'], includesDays: row.home_includes_days }
}

export type MoneyBeside = {
  readonly money: readonly OtherMoney[]
  readonly figures: readonly OtherFigure[]
}

/** Public money beside the budget, and other people's figures for it: one query. */
export async function moneyBeside(db: Db, councilId: Id, personId: Id): Promise<MoneyBeside> {
  const { rows } = await sql<MoneyBeside>`
    select coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', m.id, 'source', m.source,
        'words', m.words, 'yearly', m.yearly_pence, 'validFrom', m.valid_from, 'validTo', m.valid_to))
        order by m.valid_from desc, m.id)
      from other_money m where m.council_id = ${councilId} and m.person_id = ${personId}), '[]') as money,
    coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'budgetId', f.budget_id, 'whose', f.whose,
        'yearly', f.yearly_pence, 'reasons', f.reasons) order by f.at desc, f.id)
      from other_figure f join budget b on b.council_id = f.council_id and b.id = f.budget_id
      where f.council_id = ${councilId} and b.person_id = ${personId}), '[]') as figures
  `.execute(db)
  return rows[0] ?? { money: [], figures: [] }
}
