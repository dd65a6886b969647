import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Basis, Due } from '#weeks/payable/payable.ts'
import type { LineKind, LineRoute } from '#weeks/plans/plan-line.ts'

/** A line's year with whose it is, and what the ledger holds of it. */
export type LineListed = {
  readonly id: Id
  readonly personId: Id
  readonly name: string
  readonly yearFrom: Day
  readonly toldOn: Day
  readonly kind: LineKind
  readonly what: string
  readonly route: LineRoute
  readonly isOutside: boolean
  readonly committed: Pence
  readonly used: Pence
  readonly remaining: Pence
  /** Days in all, and those known; where it goes by days. */
  readonly planned: number | null
  readonly gone: number | null
}

const holds = (
  kind: 'used' | 'commitment',
) => sql`coalesce((select sum(o.amount_pence)::bigint from ledger_account a
  join ledger_posting o on o.council_id = a.council_id and o.account_id = a.id
  where a.council_id = l.council_id and a.kind = ${kind} and a.owner_id = l.id), 0)`

const columns = sql`l.id, l.person_id as "personId", p.known_as || ' ' || p.family_name as name,
  l.year_from as "yearFrom", l.told_on as "toldOn", l.kind, l.what, l.route, l.thread_id is null as "isOutside",
  l.committed_pence as committed, l.planned, l.gone, ${holds('used')} as used, ${holds('commitment')} as remaining`

export const LINES_A_PAGE = 25

export type LinesAsked = {
  readonly councilId: Id
  readonly yearFrom: Day
  readonly area?: string | undefined
  readonly route?: LineRoute | undefined
  readonly page: number
}
export type LinesFound = { readonly lines: readonly LineListed[]; readonly total: number }

/** One page of the lines behind a figure, by the person's name, in one query. */
export async function linesOf(db: Db, asked: LinesAsked): Promise<LinesFound> {
  const { councilId, yearFrom, area, route, page } = asked
  const { rows } = await sql<LineListed & { readonly total: number }>`
    with l as (
      select y.*, count(*) over ()::int as total from line_year y
      join person p on p.council_id = y.council_id and p.id = y.person_id
      where y.council_id = ${councilId} and y.year_from = ${yearFrom}
        and ${area === undefined ? sql`true` : sql`p.area = ${area}`}
        and ${route === undefined ? sql`true` : sql`y.route = ${route}`}
      order by p.family_name, p.given_name, p.id, y.what, y.id
      limit ${LINES_A_PAGE} offset ${(page - 1) * LINES_A_PAGE}
    )
    select ${columns}, l.total from l join person p on p.council_id = l.council_id and p.id = l.person_id
    order by p.family_name, p.given_name, p.id, l.what, l.id
  `.execute(db)
  return { lines: rows.map(({ total: _, ...line }) => line), total: rows[0]?.total ?? 0 }
}

export async function lineOf(db: Db, councilId: Id, lineId: Id): Promise<LineListed | undefined> {
  const { rows } = await sql<LineListed>`
    select ${columns} from line_year l join person p on p.council_id = l.council_id and p.id = l.person_id
    where l.council_id = ${councilId} and l.id = ${lineId}
  `.execute(db)
  return rows[0]
}

/** What a line used on a day: a day of a session with how it came about, or weeks that passed. */
export type LineDay = {
  readonly on: Day
  readonly amount: Pence
  /** Nothing, where weeks passed. */
  readonly came?: {
    readonly basis: Basis
    readonly price: Pence
    readonly reasons: Due['reasons']
    readonly isCorrection: boolean
  }
}

const MOST_DAYS = 400
const CAME: RawBuilder<unknown> = sql`case when p.id is not null then jsonb_build_object('basis', p.basis,
  'price', p.price_pence, 'reasons', p.reasons, 'isCorrection', p.correction > 0) end as came`

/**
 * The days of a line, the latest first: what the ledger has of each, and those that came to nothing, of which it has
 * nothing to say. One query.
 */
export async function daysOfLine(
  db: Db,
  councilId: Id,
  { id, personId, yearFrom }: Pick<LineListed, 'id' | 'personId' | 'yearFrom'>,
): Promise<readonly LineDay[]> {
  const { rows } = await sql<Omit<LineDay, 'came'> & { readonly came: LineDay['came'] | null }>`
    select coalesce(t.late_of, t.happened_on) as "on", o.amount_pence as amount, ${CAME}
    from ledger_account a
    join ledger_posting o on o.council_id = a.council_id and o.account_id = a.id
    join ledger_transaction t on t.council_id = o.council_id and t.id = o.transaction_id
    left join payable p on p.council_id = t.council_id and p.id = t.source_id and t.source_kind = 'payable'
    where a.council_id = ${councilId} and a.kind = 'used' and a.owner_id = ${id}
    union all
    select p.day, 0, ${CAME}
    from payable p
    where p.council_id = ${councilId} and p.person_id = ${personId} and p.package_pence = 0 and p.correction = 0
      and p.day >= ${yearFrom} and p.day < ${yearFrom}::date + interval '1 year'
      and p.session_id in (select x.session_id from line_year y
        join plan_line x on x.council_id = y.council_id and x.thread_id = y.thread_id
        join support_plan s on s.council_id = x.council_id and s.id = x.plan_id and s.person_id = y.person_id
        where y.council_id = ${councilId} and y.id = ${id})
    order by 1 desc, 2 desc limit ${MOST_DAYS}
  `.execute(db)
  return rows.map(({ came, ...row }) => ({ ...row, ...(came && { came }) }))
}

/** What was promised for a line, and given back, by the night that told of it; the latest first. */
export async function promisesOf(
  db: Db,
  councilId: Id,
  lineId: Id,
): Promise<readonly { readonly on: Day; readonly amount: Pence }[]> {
  const { rows } = await sql<{ on: Day; amount: Pence }>`
    select coalesce(t.late_of, t.happened_on) as "on", o.amount_pence as amount
    from ledger_account a
    join ledger_posting o on o.council_id = a.council_id and o.account_id = a.id
    join ledger_transaction t on t.council_id = o.council_id and t.id = o.transaction_id
    where a.council_id = ${councilId} and a.kind = 'commitment' and a.owner_id = ${lineId}
      and t.source_kind = 'line-promised'
    order by t.recorded_at desc, 1 desc limit ${MOST_DAYS}
  `.execute(db)
  return rows
}
