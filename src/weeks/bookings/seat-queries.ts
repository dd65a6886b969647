import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { takesNobodyNew } from '#lives/safety/concern-queries.ts'
import type { Seat } from './seat.ts'

type Asked = {
  readonly councilId: Id
  readonly sessionIds: readonly Id[]
  /** What was before this day is not read. */
  readonly from: Day
}

const ratio = sql`'ratio', jsonb_build_object('staff', r.staff, 'people', r.people)`
const where = sql`r.council_id = s.council_id and r.session_id = s.id`
const rows = (of: ReturnType<typeof sql>) => sql`coalesce((select jsonb_agg(${of}), '[]')`

/** Those who have a place, every week or on one day, and those for whom one is kept. */
const holders = (from: Day) => sql`
  ${rows(sql`jsonb_strip_nulls(jsonb_build_object('personId', r.person_id, ${ratio}, 'from', r.starts_on,
      'to', r.ends_on)) order by r.id) from standing_booking r
    where ${where} and (r.ends_on is null or r.ends_on >= ${from})`)} as weekly,
  ${rows(sql`jsonb_build_object('personId', r.person_id, ${ratio}, 'day', r.day) order by r.id)
    from date_booking r where ${where} and r.day >= ${from}`)} as single,
  ${rows(sql`jsonb_build_object('personId', r.person_id, 'day', r.day) order by r.id)
    from day_given_up r where ${where} and r.day >= ${from} and r.undone_at is null`)} as "givenUp",
  ${rows(sql`jsonb_strip_nulls(jsonb_build_object('personId', r.person_id, ${ratio}, 'day', r.day)) order by r.id)
    from waiting_place r where ${where} and r.state = 'offered'`)} as held`

/** Who waits without an offer, and what the published order asks of each. */
const waiting = (from: Day) => sql`
  ${rows(sql`jsonb_strip_nulls(jsonb_build_object('id', r.id, 'personId', r.person_id, ${ratio}, 'askedAt', r.asked_at,
      'day', r.day, 'togetherId', r.together_id,
      'serviceCloses', exists (select 1 from standing_booking b
        join session e on e.council_id = b.council_id and e.id = b.session_id
        where b.council_id = r.council_id and b.person_id = r.person_id and e.ends_on >= ${from}
          and (b.ends_on is null or b.ends_on >= e.ends_on)),
      'hasNoPlace', not exists (select 1 from standing_booking b where b.council_id = r.council_id
        and b.person_id = r.person_id and b.starts_on <= ${from} and (b.ends_on is null or b.ends_on >= ${from}))
    )) order by r.asked_at, r.id)
    from waiting_place r where ${where} and r.state = 'waiting' and (r.day is null or r.day >= ${from})`)} as waiting`

/** Its prices, and what is otherwise on single days. */
const dated = (from: Day) => sql`
  ${rows(sql`jsonb_strip_nulls(jsonb_build_object(${ratio}, 'price', r.price_pence, 'from', r.valid_from,
      'to', r.valid_to)) order by r.price_pence, r.staff, r.people) from session_price r
    where ${where} and (r.valid_to is null or r.valid_to >= ${from})`)} as prices,
  ${rows(sql`jsonb_strip_nulls(jsonb_build_object('day', r.day, 'kind', r.kind, 'starts', r.starts, 'ends', r.ends,
      'staff', case when r.staff_n is not null then jsonb_build_object('n', r.staff_n, 'd', r.staff_d) end,
      'rooms', r.rooms, 'venueId', w.id,
      'at', case when w.id is not null then jsonb_build_object('lat', w.lat, 'lon', w.lon) end)) order by r.day)
    from session_date r left join venue w on w.council_id = r.council_id and w.id = r.venue_id
    where ${where} and r.day >= ${from}`)} as dates,
  ${rows(sql`jsonb_build_object('from', r.first_day, 'to', r.last_day) order by r.first_day)
    from venue_closure r where r.council_id = v.council_id and r.venue_id = v.id and r.last_day >= ${from}`)} as closures,
  case when v.closed_on_bank_holidays then array(select h.day from bank_holiday h where h.day >= ${from}
    order by h.day) else '{}' end as "bankHolidays"`

const facts = (
  from: Day,
) => sql`s.id, s.provider_id as "providerId", o.name as "providerName", s.title_en as "titleEn",
  s.title_cy as "titleCy", a.easy_en as "easyEn", a.easy_cy as "easyCy", s.activity, a.picture, s.setting, s.venue_id as "venueId", v.name as "venueName",
  jsonb_build_object('lat', v.lat, 'lon', v.lon) as at, s.starts, s.ends,
  jsonb_strip_nulls(jsonb_build_object('weekday', s.weekday, 'everyWeeks', s.every_weeks, 'monthWeek', s.month_week,
    'startsOn', s.starts_on, 'endsOn', s.ends_on)) as series,
  case when ${takesNobodyNew(from)} then 'paused' else s.state end as state, s.confirms, s.taster_pence as taster, s.youngest, s.oldest,
  s.child_check as "childCheck", o.papers_until as "papersUntil", o.routes,
  array_remove(s.has || v.has, case when o.personal_care then '' else 'personal-care' end) as has,
  s.most, jsonb_build_object('n', s.staff_n, 'd', s.staff_d) as staff, s.rooms, v.least_staff as "leastStaff"`

/**
 * Sessions with everything that decides who may have a place in them, in one query. Inside a lock on their rows, nobody
 * takes a place meanwhile.
 */
export async function seatsOf(db: Db, asked: Asked): Promise<ReadonlyMap<Id, Seat>> {
  const { councilId, sessionIds, from } = asked
  if (sessionIds.length === 0) return new Map()
  const found = await sql<{ readonly seat: Seat }>`
    select jsonb_strip_nulls(to_jsonb(found)) as seat from (
      select ${facts(from)}, ${holders(from)}, ${waiting(from)}, ${dated(from)}
      from session s
      join venue v on v.council_id = s.council_id and v.id = s.venue_id
      join provider o on o.council_id = s.council_id and o.id = s.provider_id
      join activity a on a.council_id = s.council_id and a.key = s.activity
      where s.council_id = ${councilId}
        and s.id in (select x::uuid from jsonb_array_elements_text(${JSON.stringify(sessionIds)}::jsonb) x)
    ) found
  `.execute(db)
  return new Map(found.rows.map(({ seat }) => [seat.id, seat]))
}
