import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Schema } from '#ground/platform/schema.ts'
import { takesNobodyNew } from '#lives/safety/concern-queries.ts'
import type { Sitting } from './sitting.ts'
import type { StandingBooking } from './standing-booking.ts'

export type Asking = {
  readonly councilId: Id
  /** Who is asking: their own places are not counted against them. */
  readonly personId: Id
  /** The day from which they would take part. */
  readonly from: Day
  /** These sessions alone; else all that run. */
  readonly sessionIds?: readonly Id[]
}

/**
 * By session, the days on which somebody has a place for that day alone, with all who come or do not come on it: a weekly
 * place needs room on those too. Where one person asks, they are not counted, and of a day on which they do not come
 * themselves nothing is asked.
 */
export const onDays = ({
  councilId,
  personId,
  from,
  among = sql``,
}: Whose): RawBuilder<unknown> => {
  const isAnother = personId ? sql`and person_id <> ${personId}` : sql``
  return sql`
  select session_id, json_agg(json_build_object('day', day, 'joins', joins, 'gives', gives) order by day) as days from (
    select one.session_id, one.day, json_agg(json_build_object('staff', one.staff, 'people', one.people)) as joins,
      coalesce((select json_agg(json_build_object('staff', b.staff, 'people', b.people))
        from day_given_up g join standing_booking b on b.council_id = g.council_id and b.session_id = g.session_id
          and b.person_id = g.person_id and b.starts_on <= g.day and (b.ends_on is null or b.ends_on >= g.day)
        where g.council_id = ${councilId} and g.session_id = one.session_id and g.day = one.day
          and g.undone_at is null ${personId ? sql`and g.person_id <> ${personId}` : sql``}), '[]') as gives
    from (
      select session_id, day, staff, people from date_booking d
      where council_id = ${councilId} ${isAnother} and day >= ${from} ${among}
        and not exists (select 1 from day_given_up g where g.council_id = d.council_id and g.session_id = d.session_id
          and g.day = d.day and g.person_id = d.person_id and g.undone_at is null)
      union all
      select session_id, day, staff, people from waiting_place
      where council_id = ${councilId} ${isAnother} and state = 'offered' and day >= ${from} ${among}
    ) one
    ${personId ? notGivenUpBy(councilId, personId) : sql``}
    group by one.session_id, one.day
  ) by_day group by session_id`
}
const notGivenUpBy = (councilId: Id, personId: Id) => sql`
  where not exists (select 1 from day_given_up own where own.council_id = ${councilId}
    and own.session_id = one.session_id and own.day = one.day and own.person_id = ${personId} and own.undone_at is null)`
/** A provider that takes nobody new is still there for whoever has a place. */
const isOpenTo = ({ personId, from }: Pick<Asking, 'personId' | 'from'>) => sql`(
  not ${takesNobodyNew(from)} or exists (
    select 1 from standing_booking own where own.council_id = s.council_id and own.session_id = s.id
      and own.person_id = ${personId} and (own.ends_on is null or own.ends_on >= ${from})
  )
)`
type Whose = Pick<Asking, 'councilId' | 'from'> & {
  readonly personId?: Id
  readonly among?: RawBuilder<unknown>
}

/**
 * Sessions as one person could take part in them, in one query, and as one JSON text: a county has 1,500, and reading
 * each column of each row by itself takes twice as long. Inside a lock on the sessions, the places are exact.
 */
export async function sittings(db: Db, asking: Asking): Promise<readonly Sitting[]> {
  const { councilId, personId, from, sessionIds } = asking
  const given = sql`(select given.id::uuid from jsonb_array_elements_text(${JSON.stringify(sessionIds ?? [])}::jsonb) as given(id))`
  const among = sessionIds ? sql`and session_id in ${given}` : sql``
  const which = sessionIds
    ? sql`s.id in ${given}`
    : sql`s.starts_on <= ${from} and (s.ends_on is null or s.ends_on >= ${from}) and o.papers_until >= ${from}
        and s.state = 'live' and ${isOpenTo(asking)}`
  const { rows } = await sql<{ readonly all: readonly Sitting[] }>`
    with price as (
      select session_id, json_agg(json_build_object('ratio', json_build_object('staff', staff, 'people', people),
        'price', price_pence) order by price_pence, staff, people) as prices
      from session_price where council_id = ${councilId}
        and valid_from <= ${from} and (valid_to is null or valid_to >= ${from}) ${among}
      group by session_id
    ), place as (
      select session_id, json_agg(json_strip_nulls(json_build_object('personId', person_id,
        'ratio', json_build_object('staff', staff, 'people', people), 'from', first, 'to', last)) order by id) as taken
      from (
        select id, session_id, person_id, staff, people, case when starts_on > ${from} then starts_on end as first,
          ends_on as last from standing_booking
        where council_id = ${councilId} and person_id <> ${personId} and (ends_on is null or ends_on >= ${from}) ${among}
        union all
        -- A place that was offered to somebody who waits is kept for them.
        select id, session_id, person_id, staff, people, null, null from waiting_place
        where council_id = ${councilId} and person_id <> ${personId} and state = 'offered' and day is null ${among}
      ) held
      group by session_id
    ), alone as (
      ${onDays({ councilId, personId, from, among })}
    )
    select coalesce(json_agg(found order by found.id), '[]') as all from (
    select s.id, s.provider_id as "providerId", o.kind as "providerKind", s.venue_id as "venueId", json_build_object('lat', v.lat, 'lon', v.lon) as at, s.activity, a.outcomes, a.strengths,
      s.setting, s.company, s.weekday, s.starts, s.ends, json_build_object('n', s.staff_n, 'd', s.staff_d) as staff,
      s.rooms, s.least, s.most, v.least_staff as "leastStaff",
      array_remove(s.has || v.has, case when o.personal_care then '' else 'personal-care' end) as has,
      s.exposes || v.exposes as exposes,
      o.routes, s.languages, s.worker, s.starts_on as "startsOn",
      ((s.ends_on is null or s.ends_on >= ${from}) and coalesce(o.papers_until >= ${from}, false)
        and s.state = 'live' and ${isOpenTo(asking)}) as runs,
      coalesce(price.prices, '[]') as prices, coalesce(place.taken, '[]') as taken,
      coalesce(alone.days, '[]') as "onDays"
    from session s
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    join provider o on o.council_id = s.council_id and o.id = s.provider_id
    join activity a on a.council_id = s.council_id and a.key = s.activity
    left join price on price.session_id = s.id
    left join place on place.session_id = s.id
    left join alone on alone.session_id = s.id
    where s.council_id = ${councilId} and ${which}
    ) found
  `.execute(db)
  return rows[0]?.all ?? []
}

const placesOf = (db: Db, councilId: Id, personId: Id) =>
  db
    .selectFrom('standing_booking')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .orderBy('session_id')
    .orderBy('starts_on')

/** One person's weekly places that hold on a day or begin later, by session. */
export async function placesHeld(
  db: Db,
  councilId: Id,
  personId: Id,
  from: Day,
): Promise<readonly StandingBooking[]> {
  const rows = await placesOf(db, councilId, personId)
    .where((e) => e.or([e('ends_on', 'is', null), e('ends_on', '>=', from)]))
    .execute()
  return rows.map(read)
}

/** One person's weekly places of which this is the last day. */
export async function placesEnding(
  db: Db,
  councilId: Id,
  personId: Id,
  lastDay: Day,
): Promise<readonly StandingBooking[]> {
  const rows = await placesOf(db, councilId, personId).where('ends_on', '=', lastDay).execute()
  return rows.map(read)
}

function read(row: Selectable<Schema['standing_booking']>): StandingBooking {
  return {
    id: row.id,
    personId: row.person_id,
    sessionId: row.session_id,
    ratio: { staff: row.staff, people: row.people },
    price: row.price_pence as StandingBooking['price'],
    startsOn: row.starts_on as Day,
    ...(row.ends_on && { endsOn: row.ends_on as Day }),
    madeBy: row.made_by as StandingBooking['madeBy'],
  }
}
