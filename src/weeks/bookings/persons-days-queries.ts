import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { daysOf, type PersonsDay, type PersonsFacts } from './persons-days.ts'

export type DaysAsked = {
  readonly councilId: Id
  readonly personId: Id
  readonly from: Day
  readonly to: Day
}

/**
 * What one person has from day to day, both ends included, in one query: weekly places and single days, with what was
 * cancelled, shut, changed or given up, and why. In the order of days and times.
 */
export async function personsDays(db: Db, asked: DaysAsked): Promise<readonly PersonsDay[]> {
  const { from, to } = asked
  return daysOf(await personsFacts(db, asked), { from, to })
}

const places = ({ councilId, personId, from, to }: DaysAsked) => sql`
  select b.session_id, b.id, 'weekly' as kind, b.staff, b.people, b.price_pence, b.starts_on as first,
    coalesce(b.ends_on, '9999-12-31') as last
  from standing_booking b where b.council_id = ${councilId} and b.person_id = ${personId}
    and b.starts_on <= ${to}::date and (b.ends_on is null or b.ends_on >= ${from}::date)
  union all
  select b.session_id, b.id, b.kind, b.staff, b.people, b.price_pence, b.day, b.day
  from date_booking b where b.council_id = ${councilId} and b.person_id = ${personId}
    and b.day between ${from}::date and ${to}::date`

/** The facts of a session that hold for one person within the span: each a JSON list. */
const ofSession = ({ personId, from, to }: DaysAsked) => sql`
  (select coalesce(jsonb_agg(jsonb_build_object('from', x.first_day, 'to', x.last_day, 'kind', x.kind)), '[]')
    from venue_closure x where x.council_id = v.council_id and x.venue_id = v.id
      and x.first_day <= ${to}::date and x.last_day >= ${from}::date) as closures,
  (select coalesce(jsonb_agg(jsonb_build_object('day', d.day, 'kind', coalesce(x.kind, 'changed'),
      'why', case when late.minutes is null then x.why else 'late' end,
      'words', case when late.minutes is null then x.words else '' end,
      'starts', coalesce(late.minutes + coalesce(x.starts, s.starts), x.starts), 'ends', x.ends,
      'worker', x.worker, 'venueId', x.venue_id, 'venueName', other.name)), '[]')
    from (
      select day from session_date where council_id = s.council_id and session_id = s.id
        and day between ${from}::date and ${to}::date
      union select day from sitting_late where council_id = s.council_id and session_id = s.id and minutes > 0
        and day between ${from}::date and ${to}::date
    ) d
    left join session_date x on x.council_id = s.council_id and x.session_id = s.id and x.day = d.day
    left join sitting_late late on late.council_id = s.council_id and late.session_id = s.id and late.day = d.day
      and late.minutes > 0 and x.kind is distinct from 'cancelled'
    left join venue other on other.council_id = x.council_id and other.id = x.venue_id
  ) as dates,
  (select coalesce(jsonb_agg(jsonb_build_object('day', x.day, 'cause', x.cause, 'words', x.words)), '[]')
    from day_given_up x where x.council_id = s.council_id and x.session_id = s.id and x.person_id = ${personId}
      and x.undone_at is null and x.day between ${from}::date and ${to}::date) as "givenUp"`

/** All that decides one person's days, as one JSON value: for a query of its own, or within another. */
export const factsJson = (asked: DaysAsked) => {
  const { councilId, personId, from, to } = asked
  return sql`(
    with place as (${places(asked)}), seen as (
      select s.id as "sessionId", s.title_en as "titleEn", s.title_cy as "titleCy", a.easy_en as "easyEn",
        a.easy_cy as "easyCy", a.key as activity, a.picture, v.id as "venueId", v.name as "venueName",
        o.id as "providerId", o.name as "providerName", s.starts, s.ends, s.worker,
        jsonb_strip_nulls(jsonb_build_object('weekday', s.weekday, 'everyWeeks', s.every_weeks,
          'monthWeek', s.month_week, 'startsOn', s.starts_on, 'endsOn', s.ends_on)) as series,
        v.closed_on_bank_holidays as "keepsBankHolidays", held.places, ${ofSession(asked)}
      from (
        select session_id, jsonb_agg(jsonb_build_object('bookingId', id, 'kind', kind, 'from', first, 'to', last,
          'ratio', jsonb_build_object('staff', staff, 'people', people), 'price', price_pence)
          order by first, id) as places
        from place group by session_id
      ) held
      join session s on s.council_id = ${councilId} and s.id = held.session_id
      join venue v on v.council_id = s.council_id and v.id = s.venue_id
      join provider o on o.council_id = s.council_id and o.id = s.provider_id
      join activity a on a.council_id = s.council_id and a.key = s.activity
    )
    select jsonb_build_object('sessions', coalesce((select jsonb_agg(to_jsonb(seen)) from seen), '[]'),
      'bankHolidays', (select coalesce(jsonb_agg(jsonb_build_object('day', h.day, 'nameEn', h.name_en,
        'nameCy', h.name_cy)), '[]') from bank_holiday h where h.day between ${from}::date and ${to}::date),
      'away', (select coalesce(jsonb_agg(jsonb_build_object('from', x.first_day, 'to', x.last_day,
        'reason', x.reason)), '[]') from long_absence x where x.council_id = ${councilId} and x.person_id = ${personId}
          and x.first_day <= ${to}::date and (x.last_day is null or x.last_day >= ${from}::date)))
  )`
}

async function personsFacts(db: Db, asked: DaysAsked): Promise<PersonsFacts> {
  const { rows } = await sql<{
    readonly facts: PersonsFacts
  }>`select ${factsJson(asked)} as facts`.execute(db)
  return rows[0]?.facts ?? { sessions: [], bankHolidays: [], away: [] }
}
