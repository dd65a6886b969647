import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import { type MoneyPage, PEOPLE_A_PAGE } from './money-list.ts'

type Asked = {
  /** A name or a reference, as it was typed; every word of it must be found. */
  readonly search: string
  readonly onlyWithout: boolean
  readonly page: number
}

type Row = {
  readonly id: Id
  readonly name: string
  readonly reference: string
  readonly maximum: Pence | null
  readonly from: Day | null
  readonly total: number
}

/** One page of what a council's people pay on a day, by name, in one query. */
export async function moneyOf(db: Db, councilId: Id, asked: Asked, on: Day): Promise<MoneyPage> {
  const from = (asked.page - 1) * PEOPLE_A_PAGE
  const { rows } = await sql<Row>`
    select p.id, p.known_as || ' ' || p.family_name as name, p.reference, f.maximum_pence as maximum,
      f.valid_from as "from", count(*) over ()::int as total
    from person p
    left join financial_assessment f on f.council_id = p.council_id and f.person_id = p.id
      and f.superseded_on is null and f.valid_from <= ${on} and (f.valid_to is null or f.valid_to >= ${on})
    where p.council_id = ${councilId} and (not ${asked.onlyWithout} or f.id is null) and ${matches(asked.search)}
    order by p.family_name, p.given_name, p.id limit ${PEOPLE_A_PAGE} offset ${from}
  `.execute(db)
  const people = rows.map(({ id, name, reference, maximum, from: since }) => ({
    ...{ id, name, reference },
    ...(since && { pays: { maximumWeekly: maximum ?? ('full-cost' as const), from: since } }),
  }))
  return { people, total: rows[0]?.total ?? 0, page: asked.page }
}

/** Letters without their accents and case, so that "Siwan" finds "Siŵan". */
const folded = (text: unknown) =>
  sql`lower(regexp_replace(normalize(${text}, NFD), '[\u0300-\u036f]', '', 'g'))`

function matches(search: string) {
  const words = search.trim().split(/\s+/).filter(Boolean).slice(0, 6)
  const where = words.map(
    (word) => sql`position(${folded(sql`${word}::text`)} in
      ${folded(sql`p.given_name || ' ' || p.family_name || ' ' || p.known_as || ' ' || p.reference`)}) > 0`,
  )
  return where.length > 0 ? sql.join(where, sql` and `) : sql`true`
}
