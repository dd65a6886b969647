import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import { sitsOn } from '#lives/offer/date-queries.ts'
import { markKey, marksOf } from '#weeks/registers/event.ts'
import { eventsOfSittings } from '#weeks/registers/event-queries.ts'
import type { BookedDay } from './payable.ts'

export type Sitting = { readonly sessionId: Id; readonly day: Day }

/**
 * Sittings of a span of which something has become known since they were last reckoned: a register signed off with no
 * welfare check open, a day cancelled or given up, an absence, or a day of notice. Oldest first.
 */
export async function sittingsToReckon(
  db: Db,
  councilId: Id,
  { from, to, most }: { readonly from: Day; readonly to: Day; readonly most: number },
): Promise<readonly Sitting[]> {
  const reckoned = (since: ReturnType<typeof sql>, whose: ReturnType<typeof sql>) => sql`exists (
    select 1 from payable p where p.council_id = ${councilId} and p.session_id = x.session_id and p.day = x.day
      and p.made_at >= ${since} ${whose})`
  const { rows } = await sql<Sitting>`
    select found.session_id as "sessionId", found.day from (
      select x.session_id, x.day from register_day x
      where x.council_id = ${councilId} and x.day between ${from}::date and ${to}::date
        and x.signed_off_at is not null
        and not exists (select 1 from welfare_check w where w.council_id = x.council_id
          and w.session_id = x.session_id and w.day = x.day and w.closed_at is null)
        and not ${reckoned(
          sql`greatest(x.signed_off_at,
            (select max(e.received_at) from register_event e where e.council_id = x.council_id
              and e.session_id = x.session_id and e.day = x.day),
            (select max(w.closed_at) from welfare_check w where w.council_id = x.council_id
              and w.session_id = x.session_id and w.day = x.day))`,
          sql``,
        )}
      union
      select x.session_id, x.day from session_date x
      where x.council_id = ${councilId} and x.day between ${from}::date and ${to}::date and x.kind = 'cancelled'
        and not ${reckoned(sql`x.made_at`, sql``)}
      union
      select x.session_id, x.day from day_given_up x
      where x.council_id = ${councilId} and x.day between ${from}::date and ${to}::date and x.undone_at is null
        and not ${reckoned(sql`x.told_at`, sql`and p.person_id = x.person_id`)}
      union
      select x.session_id, x.day from (
        select e.session_id, e.person_id, d.day::date as day, e.made_at
        from place_ending e
        join session s on s.council_id = e.council_id and s.id = e.session_id
        join venue v on v.council_id = s.council_id and v.id = s.venue_id
        cross join lateral generate_series(greatest(e.last_day + 1, ${from}::date),
          least(e.paid_until, ${to}::date), '1 day') as d(day)
        where e.council_id = ${councilId} and e.payer <> 'nobody' and e.paid_until >= ${from}::date
          and ${sitsOn(sql`d.day::date`)}
        union all
        select b.session_id, b.person_id, d.day::date, a.told_at
        from long_absence a
        join standing_booking b on b.council_id = a.council_id and b.person_id = a.person_id
        join session s on s.council_id = b.council_id and s.id = b.session_id
        join venue v on v.council_id = s.council_id and v.id = s.venue_id
        cross join lateral generate_series(greatest(a.first_day, b.starts_on, ${from}::date),
          least(a.last_day, b.ends_on, ${to}::date), '1 day') as d(day)
        where a.council_id = ${councilId} and a.first_day <= ${to}::date
          and (a.last_day is null or a.last_day >= ${from}::date) and ${sitsOn(sql`d.day::date`)}
      ) x
      where not ${reckoned(sql`x.made_at`, sql`and p.person_id = x.person_id`)}
    ) found
    order by found.day, found.session_id limit ${most}
  `.execute(db)
  return rows
}

/** A booked day with whose it is and what it costs. */
export type BookedRow = BookedDay &
  Sitting & {
    readonly personId: Id
    readonly price: Pence
    readonly kind: string
    readonly route: 'direct-payment' | 'service-fund' | 'managed' | 'none'
  }

type Row = Omit<BookedRow, 'givenUp' | 'mark' | 'sickOn'> & {
  readonly givenUp: { readonly cause: 'ill'; readonly toldAt: string } | null
}

const held = sql`
  select b.person_id, b.price_pence, 'weekly' as kind, b.route, null::jsonb as notice from standing_booking b
  where b.council_id = s.council_id and b.session_id = s.id and b.starts_on <= x.day
    and (b.ends_on is null or b.ends_on >= x.day)
  union all
  select b.person_id, b.price_pence, b.kind, b.route, null from date_booking b
  where b.council_id = s.council_id and b.session_id = s.id and b.day = x.day
  union all
  select e.person_id, b.price_pence, 'weekly', b.route, jsonb_build_object('payer', e.payer, 'until', e.paid_until)
  from place_ending e join standing_booking b on b.council_id = e.council_id and b.id = e.booking_id
  where e.council_id = s.council_id and e.session_id = s.id and e.last_day < x.day and e.paid_until >= x.day
    and e.payer <> 'nobody'`

/**
 * Everybody who had a place at these sittings, with all that is known of each: three queries, whatever their number. Once
 * for each person and sitting; a day by itself goes before a weekly place, and both before notice.
 */
export async function bookedDays(
  db: Db,
  councilId: Id,
  sittings: readonly Sitting[],
): Promise<readonly BookedRow[]> {
  if (sittings.length === 0) return []
  const asked = sql`jsonb_to_recordset(${JSON.stringify(sittings.map(({ sessionId, day }) => ({ session_id: sessionId, day })))}::jsonb)
    as x(session_id uuid, day date)`
  const { rows } = await sql<Row>`
    select distinct on (x.day, x.session_id, h.person_id) x.session_id as "sessionId", x.day, h.person_id as "personId",
      s.starts, h.price_pence as price, h.kind, h.notice,
      coalesce(h.route, (select b.routes[1] from weekly_budget b where b.council_id = s.council_id
        and b.person_id = h.person_id and b.valid_from <= x.day and (b.valid_to is null or b.valid_to >= x.day)),
        'none') as route,
      ${sitsOn(sql.ref('x.day'))} as sits,
      exists (select 1 from session_date c where c.council_id = s.council_id and c.session_id = s.id
        and c.day = x.day and c.kind = 'cancelled') as "isCancelled",
      r.session_id is not null as "hasRegister",
      (r.signed_off_at is not null and not exists (select 1 from welfare_check w where w.council_id = s.council_id
        and w.session_id = s.id and w.day = x.day and w.closed_at is null)) as "isSettled",
      (select w.outcome from welfare_check w where w.council_id = s.council_id and w.session_id = s.id
        and w.day = x.day and w.person_id = h.person_id) as outcome,
      (select jsonb_build_object('cause', g.cause, 'toldAt', g.told_at) from day_given_up g
        where g.council_id = s.council_id and g.session_id = s.id and g.day = x.day and g.person_id = h.person_id
          and g.undone_at is null) as "givenUp",
      (select jsonb_build_object('reason', a.reason, 'first', a.first_day) from long_absence a
        where a.council_id = s.council_id and a.person_id = h.person_id and a.first_day <= x.day
          and (a.last_day is null or a.last_day >= x.day)) as away
    from ${asked}
    join session s on s.council_id = ${councilId} and s.id = x.session_id
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    cross join lateral (${held}) h
    left join register_day r on r.council_id = s.council_id and r.session_id = s.id and r.day = x.day
    order by x.day, x.session_id, h.person_id, (h.notice is not null), (h.kind = 'weekly')
  `.execute(db)
  const marks = marksOf(await eventsOfSittings(db, councilId, sittings))
  const known = rows.map(
    ({ givenUp, outcome, away, notice, ...row }): Omit<BookedRow, 'sickOn'> => {
      const mark = marks.get(markKey(row))?.mark
      return {
        ...row,
        ...(mark && { mark: { kind: mark.kind, ...(mark.reason && { reason: mark.reason }) } }),
        ...(givenUp && { givenUp: { cause: givenUp.cause, toldAt: new Date(givenUp.toldAt) } }),
        ...(outcome && { outcome }),
        ...(away && { away }),
        ...(notice && { notice }),
      }
    },
  )
  return withSickDays(db, councilId, known)
}

const isIll = (row: Omit<BookedRow, 'sickOn'>): boolean =>
  row.givenUp?.cause === 'ill' || row.mark?.reason === 'ill' || row.outcome === 'ill'

/** The most weeks that a sickness allowance counts over. */
const MOST_WEEKS = 52

/** Each ill day with the days on which the person was ill before it: the rule counts those within its weeks. */
async function withSickDays(
  db: Db,
  councilId: Id,
  known: readonly Omit<BookedRow, 'sickOn'>[],
): Promise<readonly BookedRow[]> {
  const ill = known.filter(isIll)
  const people = [...new Set(ill.map(({ personId }) => personId))]
  const days = people.length === 0 ? [] : await illDays(db, councilId, people, ill)
  return known.map((row) => ({
    ...row,
    sickOn: isIll(row) ? [...daysOf(days, row), row.day] : [],
  }))
}

/** The days before this one on which the same person was ill. */
const daysOf = (
  days: readonly { readonly personId: Id; readonly day: Day }[],
  { personId, day }: { readonly personId: Id; readonly day: Day },
): readonly Day[] => days.filter((d) => d.personId === personId && d.day < day).map((d) => d.day)

async function illDays(
  db: Db,
  councilId: Id,
  people: readonly Id[],
  among: readonly Sitting[],
): Promise<readonly { readonly personId: Id; readonly day: Day }[]> {
  const last =
    among
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? null
  const whose = sql`in (select i.id::uuid from jsonb_array_elements_text(${JSON.stringify(people)}::jsonb) as i(id))`
  const { rows } = await sql<{ personId: Id; day: Day }>`
    select person_id as "personId", day from (
      select g.person_id, g.day from day_given_up g where g.council_id = ${councilId} and g.person_id ${whose}
        and g.cause = 'ill' and g.undone_at is null and g.day <= ${last}::date
        and g.day > ${last}::date - ${MOST_WEEKS * 7}::integer
      union
      select e.person_id, e.day from register_event e where e.council_id = ${councilId} and e.person_id ${whose}
        and e.kind = 'not-here' and e.reason = 'ill' and e.day <= ${last}::date
        and e.day > ${last}::date - ${MOST_WEEKS * 7}::integer
        and not exists (select 1 from register_event u where u.council_id = e.council_id
          and u.session_id = e.session_id and u.day = e.day and u.undoes = e.id)
    ) ill order by person_id, day
  `.execute(db)
  return rows
}
