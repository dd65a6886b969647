import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Purpose } from '#lives/offer/purpose.ts'
import { MIDDLE_OF_MONTH } from './week-life.ts'

/** Weeks in one month, as they were in its middle: of weekly places alone. */
export type WeeksOfMonth = {
  readonly month: Day
  /** Sessions that somebody had a place in, and those places. */
  readonly sessions: number
  readonly places: number
  /** Places before nine, after five, or at the weekend (DO-27). */
  readonly outside: number
  /** People with a place; with something for a purpose (DO-05). */
  readonly people: number
  readonly purposeful: number
  /** Sessions that move the body, in eight weeks, of all of these people (DO-07). */
  readonly activeInEight: number
}

const NINE = 9 * 60
const FIVE = 17 * 60

/** The first days of months, with the weeks of each (WP-12, DO-05, DO-07, DO-27). */
export async function weeksOf(
  db: Db,
  councilId: Id,
  months: readonly Day[],
): Promise<readonly WeeksOfMonth[]> {
  const { rows } = await sql<WeeksOfMonth>`
    select m.month, count(distinct p.session_id)::int as sessions, count(p.person_id)::int as places,
      count(*) filter (where p.weekday > 4 or p.starts < ${NINE} or p.ends > ${FIVE})::int as outside,
      count(distinct p.person_id)::int as people,
      count(distinct p.person_id) filter (where p.purposes <> '{}')::int as purposeful,
      coalesce(sum(case when p.month_week is not null then 2 else 8.0 / p.every_weeks end) filter (where p.active), 0)::float
        as "activeInEight"
    from (select value::date as month from jsonb_array_elements_text(${JSON.stringify(months)}::jsonb)) m
    left join lateral (
      select b.person_id, s.id as session_id, s.weekday, s.starts, s.ends, s.every_weeks, s.month_week, a.purposes, a.active
      from standing_booking b
      join session s on s.council_id = b.council_id and s.id = b.session_id
      join activity a on a.council_id = s.council_id and a.key = s.activity
      where b.council_id = ${councilId} and b.starts_on <= m.month + ${MIDDLE_OF_MONTH}::integer
        and (b.ends_on is null or b.ends_on >= m.month + ${MIDDLE_OF_MONTH}::integer)
    ) p on true
    group by m.month order by m.month
  `.execute(db)
  return rows
}

/** The day on which the first weekly place of the record began. */
export async function firstPlaceOn(db: Db, councilId: Id): Promise<Day | undefined> {
  const row = await db
    .selectFrom('standing_booking')
    .select((e) => e.fn.min('starts_on').as('first'))
    .where('council_id', '=', councilId)
    .executeTakeFirst()
  return (row?.first as Day | null) ?? undefined
}

/** One session with those who have a weekly place in it. */
export type GroupSeen = {
  readonly id: Id
  readonly titleEn: string
  readonly titleCy: string
  readonly providerName: string
  readonly weekday: number
  readonly starts: number
  readonly ends: number
  readonly ratios: readonly Ratio[]
  /** Why so many are together, as its provider said. */
  readonly manyReason: string
}

const GROUPS_SHOWN = 20

/** The largest groups on a day, with the mix of each. */
export async function largestGroups(db: Db, councilId: Id, on: Day): Promise<readonly GroupSeen[]> {
  const { rows } = await sql<GroupSeen>`
    select s.id, s.title_en as "titleEn", s.title_cy as "titleCy", o.name as "providerName", s.weekday, s.starts, s.ends,
      g.ratios, s.many_reason as "manyReason"
    from (select b.session_id, count(*) as people,
        jsonb_agg(jsonb_build_object('staff', b.staff, 'people', b.people)) as ratios
      from standing_booking b where b.council_id = ${councilId} and b.starts_on <= ${on}::date
        and (b.ends_on is null or b.ends_on >= ${on}::date) group by b.session_id) g
    join session s on s.council_id = ${councilId} and s.id = g.session_id
    join provider o on o.council_id = s.council_id and o.id = s.provider_id
    order by g.people desc, o.name, s.weekday, s.starts, s.id limit ${GROUPS_SHOWN}
  `.execute(db)
  return rows
}

/** How many people have a week without a purpose on a day, and of how many of them it is said why. */
export async function withoutPurpose(
  db: Db,
  councilId: Id,
  on: Day,
): Promise<{ readonly people: number; readonly withReason: number }> {
  const { rows } = await sql<{ readonly people: number; readonly withReason: number }>`
    select count(*)::int as people, count(r.person_id)::int as "withReason"
    from (select b.person_id from standing_booking b
        join session s on s.council_id = b.council_id and s.id = b.session_id
        join activity a on a.council_id = s.council_id and a.key = s.activity
      where b.council_id = ${councilId} and b.starts_on <= ${on}::date and (b.ends_on is null or b.ends_on >= ${on}::date)
      group by b.person_id having not bool_or(a.purposes <> '{}')) w
    left join purpose_reason r on r.council_id = ${councilId} and r.person_id = w.person_id
  `.execute(db)
  return rows[0] ?? { people: 0, withReason: 0 }
}

/** One weekly place of somebody, by what it is for. */
export type ForWhat = {
  readonly titleEn: string
  readonly titleCy: string
  readonly weekday: number
  readonly purposes: readonly Purpose[]
  readonly active: boolean
}
export type WeekForWhat = {
  readonly places: readonly ForWhat[]
  readonly reason: {
    readonly words: string
    readonly saidAt: Date
    readonly version: number
  } | null
}

/** Somebody's week by what it is for, and why it has no purpose where somebody said so. */
export async function weekForWhat(
  db: Db,
  { councilId, personId }: { readonly councilId: Id; readonly personId: Id },
  on: Day,
): Promise<WeekForWhat> {
  const { rows } = await sql<ForWhat>`
    select s.title_en as "titleEn", s.title_cy as "titleCy", s.weekday, a.purposes, a.active
    from standing_booking b
    join session s on s.council_id = b.council_id and s.id = b.session_id
    join activity a on a.council_id = s.council_id and a.key = s.activity
    where b.council_id = ${councilId} and b.person_id = ${personId} and b.starts_on <= ${on}::date
      and (b.ends_on is null or b.ends_on >= ${on}::date)
    order by s.weekday, s.starts, s.id
  `.execute(db)
  const said = await db
    .selectFrom('purpose_reason')
    .select(['reason as words', 'said_at as saidAt', 'version'])
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return { places: rows, reason: said ?? null }
}
