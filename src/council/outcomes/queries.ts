import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Aim, PlanOutcome } from '#weeks/plans/plan-outcome.ts'
import { progressNow } from '#weeks/plans/report-queries.ts'
import type { AreaNamed, OutcomeCounts } from './measured.ts'

type Row = {
  readonly aim: Aim | null
  readonly area: string | null
  readonly place: PlanOutcome['place'] | null
  readonly people: number
  readonly up: number
}

/** Everybody with an outcome, counted once in each area and kind, and once in each place: one set query, and the areas. */
export async function countOutcomes(db: Db, councilId: Id): Promise<OutcomeCounts> {
  const areas: readonly AreaNamed[] = await db
    .selectFrom('area')
    .select(['key', 'name_en as nameEn', 'name_cy as nameCy'])
    .where('council_id', '=', councilId)
    .orderBy('key')
    .execute()
  const { rows } = await sql<Row>`
    with ${progressNow(councilId)}
    select g.aim, q.area, g.place, count(distinct g.person_id)::int as people,
      (count(distinct g.person_id) filter (where g.up))::int as up
    from going g join person q on q.council_id = ${councilId} and q.id = g.person_id
    group by grouping sets ((g.aim, q.area), (g.place))
  `.execute(db)
  return {
    areas,
    byArea: rows.flatMap(({ aim, area, people, up }) =>
      area === null ? [] : [{ ...(aim && { aim }), area, people, up }],
    ),
    byPlace: rows.flatMap(({ place, people, up }) => (place ? [{ place, people, up }] : [])),
  }
}
