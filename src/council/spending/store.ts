import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LineKind, LineRoute } from '#weeks/plans/plan-line.ts'

/** One at a time tells the ledger a council's year: a second waits, and finds it told. */
export async function lockYear(db: Db, councilId: Id): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`spending ${councilId}`}, 0))`.execute(
    db,
  )
}

/** A line's year as a night found it. Its pence used and promised are in the ledger, under its id. */
export type LineYearRow = {
  readonly id: Id
  readonly personId: Id
  readonly threadId?: Id
  readonly kind: LineKind
  readonly what: string
  readonly route: LineRoute
  readonly committed: Pence
  readonly planned: number
  readonly gone: number
}

type Of = { readonly councilId: Id; readonly yearFrom: Day; readonly on: Day }

/** Lines that were told of in a year: where no plan has one any more, its promise is taken back. */
export async function linesTold(
  db: Db,
  { councilId, yearFrom }: Of,
  people: readonly Id[],
): Promise<readonly LineYearRow[]> {
  const { rows } = await sql<Omit<LineYearRow, 'threadId'> & { readonly threadId: Id | null }>`
    select id, person_id as "personId", thread_id as "threadId", kind, what, route, committed_pence as committed,
      coalesce(planned, 0) as planned, coalesce(gone, 0) as gone
    from line_year where council_id = ${councilId} and year_from = ${yearFrom}
      and person_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(people)}::jsonb))
  `.execute(db)
  return rows.map(({ threadId, ...row }) => ({ ...row, ...(threadId && { threadId }) }))
}

export async function saveLineYears(db: Db, of: Of, lines: readonly LineYearRow[]): Promise<void> {
  if (lines.length === 0) return
  const rows = lines.map((line) => ({
    ...{ id: line.id, person_id: line.personId, thread_id: line.threadId ?? null },
    ...{ kind: line.kind, what: line.what, route: line.route, committed_pence: line.committed },
    planned: line.planned > 0 ? line.planned : null,
    gone: line.planned > 0 ? line.gone : null,
  }))
  await sql`
    insert into line_year (council_id, id, person_id, thread_id, year_from, kind, what, route, committed_pence, planned,
      gone, told_on)
    select ${of.councilId}, x.id, x.person_id, x.thread_id, ${of.yearFrom}::date, x.kind, x.what, x.route,
      x.committed_pence, x.planned, x.gone, ${of.on}::date
    from jsonb_populate_recordset(null::line_year, ${JSON.stringify(rows)}::jsonb) x
    on conflict (council_id, id) do update set kind = excluded.kind, what = excluded.what, route = excluded.route,
      committed_pence = excluded.committed_pence, planned = excluded.planned, gone = excluded.gone,
      told_on = excluded.told_on
  `.execute(db)
}

export async function saveBudgetYears(
  db: Db,
  { councilId, yearFrom }: Of,
  years: readonly { readonly id: Id; readonly personId: Id }[],
): Promise<void> {
  if (years.length === 0) return
  const rows = years.map(({ id, personId }) => ({ id, person_id: personId }))
  await sql`
    insert into budget_year (council_id, id, person_id, year_from)
    select ${councilId}, x.id, x.person_id, ${yearFrom}::date
    from jsonb_populate_recordset(null::budget_year, ${JSON.stringify(rows)}::jsonb) x
    on conflict do nothing
  `.execute(db)
}
