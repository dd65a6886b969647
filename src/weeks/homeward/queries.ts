import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { lastWays } from './policies.ts'
import type { LastWay, LateSession } from './way-home.ts'

type On = { readonly councilId: Id; readonly on: Day }

/** When the last of each means leaves, as it is on a day. Where the rule has lapsed nobody is asked anything. */
async function lastWaysOn(db: Db, at: On): Promise<readonly LastWay[] | undefined> {
  const read = await policiesOn(db, at, { last: lastWays })
  return read.ok ? read.value.last : undefined
}

const DAYS = sql`case s.weekday when 5 then 'saturday' when 6 then 'sunday' else 'weekdays' end`
/** The last way home of person `p` from session `s`, and whether their place there, held as `h`, ends after it. */
const lastOf = (last: readonly LastWay[]): RawBuilder<unknown> => sql`
  left join jsonb_to_recordset(${JSON.stringify(last)}::jsonb) as l(by text, days text, last integer)
    on l.by = p.travel_means and l.days = ${DAYS}`
const missesLastWay = sql`p.travel_means in ('bus', 'council-transport') and coalesce(l.last, -1) < h.ends`

/** Who has a place in what, from a day on: every week, or on one day; once each, with when the latest of it ends. */
const held = ({ councilId, on }: On, personId?: Id): RawBuilder<unknown> => {
  const theirs = personId ? sql`and b.person_id = ${personId}` : sql``
  return sql`(
    select b.person_id, b.session_id, max(b.ends) as ends from (
      select b.person_id, b.session_id, s.ends from standing_booking b
      join session s on s.council_id = b.council_id and s.id = b.session_id
      where b.council_id = ${councilId} and (b.ends_on is null or b.ends_on >= ${on}) ${theirs}
      union all
      select b.person_id, b.session_id, coalesce(b.ends, s.ends) from date_booking b
      join session s on s.council_id = b.council_id and s.id = b.session_id
      where b.council_id = ${councilId} and b.day >= ${on} ${theirs}
    ) b group by b.person_id, b.session_id
  )`
}

const columns = sql`p.id as "personId", s.id as "sessionId", s.title_en as "titleEn", s.title_cy as "titleCy",
  a.easy_en as "easyEn", a.easy_cy as "easyCy", a.picture, s.weekday, s.starts, h.ends, p.travel_means as means,
  l.last, w.by`

/** What of all that one person goes to they cannot come home from as they came, in the order of the week. */
export const lateSessionsOf = (
  db: Db,
  at: On & { readonly personId: Id },
): Promise<readonly LateSession[]> => lateSessions(db, at, held(at, at.personId))

/** The same of everybody, where the way home is not known. */
export const unknownWaysHome = (db: Db, at: On): Promise<readonly LateSession[]> =>
  lateSessions(db, at, held(at), sql`and w.by is null`)

/** The same of one session to which somebody would go. */
export const lateIn = async (
  db: Db,
  at: On & { readonly personId: Id; readonly sessionId: Id },
): Promise<LateSession | undefined> => {
  const would = sql`(select ${at.personId}::uuid as person_id, id as session_id, ends from session
    where council_id = ${at.councilId} and id = ${at.sessionId})`
  return (await lateSessions(db, at, would))[0]
}

async function lateSessions(
  db: Db,
  at: On,
  of: RawBuilder<unknown>,
  besides: RawBuilder<unknown> = sql``,
): Promise<readonly LateSession[]> {
  const last = await lastWaysOn(db, at)
  if (!last) return []
  const { rows } = await sql<LateSession>`
    select ${columns} from ${of} h
    join person p on p.council_id = ${at.councilId} and p.id = h.person_id
    join session s on s.council_id = p.council_id and s.id = h.session_id
    join activity a on a.council_id = s.council_id and a.key = s.activity
    ${lastOf(last)}
    left join way_home w on w.council_id = p.council_id and w.person_id = p.id and w.session_id = s.id
    where ${missesLastWay} ${besides} order by p.id, s.weekday, s.starts, s.id
  `.execute(db)
  return rows
}

export type WaysHomeCount = { readonly people: number; readonly unknown: number }

/** How many people go to something that ends after the last bus, and of how many the way home is not known. */
export async function countWaysHome(db: Db, at: On): Promise<WaysHomeCount> {
  const last = await lastWaysOn(db, at)
  if (!last) return { people: 0, unknown: 0 }
  const { rows } = await sql<WaysHomeCount>`
    select count(distinct p.id)::integer as people,
      (count(distinct p.id) filter (where w.by is null))::integer as unknown
    from ${held(at)} h
    join person p on p.council_id = ${at.councilId} and p.id = h.person_id
    join session s on s.council_id = p.council_id and s.id = h.session_id
    ${lastOf(last)}
    left join way_home w on w.council_id = p.council_id and w.person_id = p.id and w.session_id = s.id
    where ${missesLastWay}
  `.execute(db)
  return rows[0] ?? { people: 0, unknown: 0 }
}
