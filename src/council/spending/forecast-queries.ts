import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Counted } from './forecast.ts'

/** A financial year that nights have told of, and the day to which its figures are known. */
export type YearTold = { readonly from: Day; readonly toldOn: Day }

/** The years that there are figures for, the newest first. */
export async function yearsTold(db: Db, councilId: Id): Promise<readonly YearTold[]> {
  const { rows } = await sql<YearTold>`
    select year_from as "from", max(told_on) as "toldOn" from line_year where council_id = ${councilId}
    group by year_from order by year_from desc limit 20
  `.execute(db)
  return rows
}

type Of = { readonly councilId: Id; readonly yearFrom: Day }

/** What the ledger holds of each line of a year: used, and promised still. */
export const held = ({ councilId, yearFrom }: Of) => sql`(
  select a.owner_id as id, coalesce(sum(o.amount_pence) filter (where a.kind = 'used'), 0)::bigint as used,
    coalesce(sum(o.amount_pence) filter (where a.kind = 'commitment'), 0)::bigint as remaining
  from line_year y
  join ledger_account a on a.council_id = y.council_id and a.owner_id = y.id and a.kind in ('used', 'commitment')
  join ledger_posting o on o.council_id = a.council_id and o.account_id = a.id
  where y.council_id = ${councilId} and y.year_from = ${yearFrom}
  group by a.owner_id)`

export type CountedArea = Counted & { readonly nameEn: string; readonly nameCy: string }
export type ForecastCounts = {
  readonly areas: readonly CountedArea[]
  readonly routes: readonly Counted[]
  /** What is free of everybody's agreed budget. */
  readonly free: Pence
}

type Row = Omit<CountedArea, 'key'> & {
  readonly area: string | null
  readonly route: string | null
}

/** A year by the area in which people live now, and by how their money is held: two queries. */
export async function forecastCounts(db: Db, of: Of): Promise<ForecastCounts> {
  const { rows } = await sql<Row>`
    select p.area, l.route, max(n.name_en) as "nameEn", max(n.name_cy) as "nameCy",
      count(distinct l.person_id)::int as people, sum(l.committed_pence)::bigint as committed,
      coalesce(sum(h.used), 0)::bigint as used, coalesce(sum(h.remaining), 0)::bigint as remaining
    from line_year l
    join person p on p.council_id = l.council_id and p.id = l.person_id
    left join area n on n.council_id = p.council_id and n.key = p.area
    left join ${held(of)} h on h.id = l.id
    where l.council_id = ${of.councilId} and l.year_from = ${of.yearFrom}
    group by grouping sets ((p.area), (l.route))
    order by p.area, l.route
  `.execute(db)
  const areas = rows.flatMap(({ area, route: _, ...row }) =>
    area === null
      ? []
      : [{ ...row, key: area, nameEn: row.nameEn ?? area, nameCy: row.nameCy ?? area }],
  )
  const routes = rows.flatMap(({ area: _, route, nameEn: __, nameCy: ___, ...row }) =>
    route === null ? [] : [{ ...row, key: route }],
  )
  return { areas, routes, free: await freeIn(db, of) }
}

async function freeIn(db: Db, { councilId, yearFrom }: Of): Promise<Pence> {
  const { rows } = await sql<{ free: Pence }>`
    select coalesce(sum(o.amount_pence), 0)::bigint as free
    from budget_year y
    join ledger_account a on a.council_id = y.council_id and a.owner_id = y.id and a.kind = 'agreed-budget'
    join ledger_posting o on o.council_id = a.council_id and o.account_id = a.id
    where y.council_id = ${councilId} and y.year_from = ${yearFrom}
  `.execute(db)
  return rows[0]?.free ?? (0 as Pence)
}

/** How an area is called; nothing, where there is none. */
export async function areaCalled(
  db: Db,
  councilId: Id,
  key: string,
): Promise<{ readonly nameEn: string; readonly nameCy: string } | undefined> {
  return db
    .selectFrom('area')
    .select(['name_en as nameEn', 'name_cy as nameCy'])
    .where('council_id', '=', councilId)
    .where('key', '=', key)
    .executeTakeFirst()
}
