import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

/** Always the same for the same row, and nothing to do with its order. */
const chance = (of: ReturnType<typeof sql>) => sql`md5((${of})::text)`

type OnDay = (on: RawBuilder<unknown>) => RawBuilder<unknown>

/** So many weeks back the demo's registers go: a whole month is among them. */
const WEEKS_BACK = 9

/** Besides those whose own people open the demo, one session in sixteen: enough for figures of the county. */
const SAMPLE = '10'

/**
 * Registers of the weeks before the demo was made, signed off: most came, some
 * did not and said why, one day was cancelled. What they come to is worked out by the same rule as any other day.
 */
export async function havePastDays(
  db: Db,
  {
    councilId,
    today,
    sitsOn,
    expectedIn,
  }: {
    readonly councilId: Id
    readonly today: Day
    /** Which sessions sit on a day, and who is expected there: as registers ask it. */
    readonly sitsOn: OnDay
    readonly expectedIn: OnDay
  },
): Promise<void> {
  const day = sql`d.day::date`
  const sat = sql`
    select s.id as session_id, ${day} as day, a.id as account_id, s.starts, s.ends
    from session s
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    join lateral (
      select k.id, k.provider_id = s.provider_id as own from account k
      where k.council_id = s.council_id and k.provider_id is not null
      order by (k.provider_id = s.provider_id) desc, k.id limit 1
    ) a on a.own or ${chance(sql`s.id || 'register'`)} < ${SAMPLE}
    cross join generate_series(${today}::date - ${WEEKS_BACK * 7}::integer, ${today}::date - 1, '1 day') as d(day)
    where s.council_id = ${councilId} and ${sitsOn(day)}`
  const at = (minute: ReturnType<typeof sql>) =>
    sql`((x.day + make_interval(mins => ${minute})) at time zone 'Europe/London')`
  await sql`
    with x as (${sat})
    insert into register_day (council_id, session_id, day, opened_at, signed_off_at, signed_off_by)
    select ${councilId}, x.session_id, x.day, ${at(sql`x.starts - 15`)}, ${at(sql`x.ends + 10`)}, x.account_id
    from x on conflict do nothing
  `.execute(db)
  await sql`
    with x as (${sat}), marked as (
      select x.*, e.person_id, ${chance(sql`x.session_id || '' || x.day || e.person_id`)} as luck
      from x join session s on s.council_id = ${councilId} and s.id = x.session_id
      cross join lateral ${expectedIn(sql.ref('x.day'))} e
    )
    insert into register_event (council_id, id, session_id, day, person_id, kind, reason, at, received_at, account_id)
    select ${councilId}, (substr(luck, 1, 8) || '-' || substr(luck, 9, 4) || '-7' || substr(luck, 14, 3) || '-8'
        || substr(luck, 18, 3) || '-' || substr(luck, 21, 12))::uuid, x.session_id, x.day, x.person_id,
      case when luck < '16' then 'not-here' else 'here' end,
      case when luck < '08' then 'ill' when luck < '0c' then 'holiday' when luck < '10' then 'transport'
        when luck < '16' then 'chose-not-to' end,
      ${at(sql`x.starts + 5`)}, ${at(sql`x.starts + 5`)}, x.account_id
    from marked x on conflict do nothing
  `.execute(db)
}

/** What was otherwise in the last weeks: two in a hundred sittings were cancelled, with why. */
export async function haveCancelledDays(
  db: Db,
  { councilId, today, now }: { readonly councilId: Id; readonly today: Day; readonly now: Date },
): Promise<void> {
  await sql`
    insert into session_date (council_id, session_id, day, kind, by, why, words, made_at)
    select ${councilId}, s.id, ${today}::date - extract(isodow from ${today}::date)::integer - 13 + s.weekday, 'cancelled',
      'provider', 'staff-ill', '', ${now}
    from session s where s.council_id = ${councilId} and ${chance(sql`s.id || 'cancelled'`)} < '05'
      and s.starts_on < ${today}::date - 28
    on conflict do nothing
  `.execute(db)
}
