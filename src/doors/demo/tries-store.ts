import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

/** Always the same for the same row, and nothing to do with its order. */
const chance = (of: ReturnType<typeof sql>) => sql`md5(${of}::text)`

/**
 * How sessions are booked: small providers offer a try, mostly free, and every third of them answers requests themselves.
 */
export async function letTry(db: Db, councilId: Id): Promise<void> {
  await sql`
    update session s set
      taster_pence = case when ${chance(sql`s.id`)} < 'c' then 0 else 500 end,
      confirms = case when ${chance(sql`s.provider_id`)} < '5' then 'by-provider' else 'at-once' end
    from provider o
    where s.council_id = ${councilId} and o.council_id = s.council_id and o.id = s.provider_id
      and o.kind in ('micro', 'community')
  `.execute(db)
}

/** So many tries in the last quarter, and so many of them who go there every week now. */
export type Tries = { readonly tries: number; readonly stayed: number }

/** Tries of the last three months: after most of them somebody came every week. */
export async function haveTried(
  db: Db,
  councilId: Id,
  today: Day,
  { tries, stayed: staying }: Tries,
): Promise<void> {
  const on = sql`(${today}::date - extract(isodow from ${today}::date)::integer - 34 + s.weekday)`
  const stayed = sql`
    select b.id, b.person_id, b.session_id, b.staff, b.people, s.taster_pence, ${on} as day
    from standing_booking b
    join session s on s.council_id = b.council_id and s.id = b.session_id and s.taster_pence is not null
    where b.council_id = ${councilId} and b.ends_on is null and b.starts_on < ${today}
    order by ${chance(sql`b.id`)} limit ${staying}`
  await sql`
    with stayed as (${stayed}), begun as (
      update standing_booking b set starts_on = stayed.day + 7 from stayed
      where b.council_id = ${councilId} and b.id = stayed.id and b.starts_on < stayed.day + 7
    )
    ${insert(councilId)} from stayed t on conflict do nothing
  `.execute(db)
  const left = sql`
    select p.id as person_id, s.id as session_id, 1 as staff, 5 as people, s.taster_pence, ${on} as day
    from (select id, row_number() over (order by ${chance(sql`id`)}) as n from person
      where council_id = ${councilId} limit ${tries - staying}) p
    join (select id, weekday, taster_pence, row_number() over (order by ${chance(sql`id`)}) as n from session
      where council_id = ${councilId} and taster_pence is not null and starts_on < ${today} limit ${tries}) s on s.n = p.n
    where not exists (select 1 from standing_booking b where b.council_id = ${councilId} and b.person_id = p.id
      and b.session_id = s.id)`
  await sql`with gone as (${left}) ${insert(councilId)} from gone t on conflict do nothing`.execute(
    db,
  )
}

const insert = (councilId: Id) => sql`
  insert into date_booking (council_id, id, person_id, session_id, day, kind, staff, people, price_pence, route, made_by,
    made_at)
  select ${councilId}, gen_random_uuid(), t.person_id, t.session_id, t.day, 'taster', t.staff, t.people, t.taster_pence,
    'none', 'demo', t.day - 7`

type Asking = {
  readonly councilId: Id
  readonly providerId: Id
  readonly accountId: Id
  readonly now: Date
}

/** Two people wait for the answer of the provider who has an account here. */
export async function haveAsked(
  db: Db,
  { councilId, providerId, accountId, now }: Asking,
): Promise<void> {
  const ids = [1, 2].map((n) => idFrom(councilId, 'demo-request', String(n)))
  const until = new Date(now.getTime() + 2 * 86_400_000)
  await sql`
    insert into booking_request (council_id, id, person_id, session_id, kind, day, staff, people, price_pence, route,
      state, answer_by, asked_by, asked_at)
    select ${councilId}, (array[${sql.join(ids)}]::uuid[])[p.n], p.person_id, s.id, 'taster', s.day, 1, 5,
      coalesce(s.taster_pence, 0), 'none', 'requested', ${until}, ${accountId}, ${now}
    from (select s.id, s.taster_pence, ${now}::date + 7 + (s.weekday - extract(isodow from ${now}::date)::integer + 8) % 7 as day
      from session s where s.council_id = ${councilId} and s.provider_id = ${providerId}
        and (s.ends_on is null or s.ends_on > ${now}::date + 14) and s.starts_on <= ${now}::date + 7
      order by s.weekday, s.id limit 1) s
    cross join lateral (
      select a.person_id, row_number() over (order by ${chance(sql`a.person_id`)}) as n from assessed_ratio a
      where a.council_id = ${councilId} and a.setting = 'community' and a.people >= 5 and a.valid_to is null
        and not exists (select 1 from standing_booking b where b.council_id = a.council_id and b.person_id = a.person_id
          and b.session_id = s.id)
      order by ${chance(sql`a.person_id`)} limit 2
    ) p
    on conflict do nothing
  `.execute(db)
}
