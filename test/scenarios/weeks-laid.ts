import type { PGlite } from '@electric-sql/pglite'

export type Weeks = {
  readonly council: string
  readonly people: number
  /** Kinds of things each person does a week, and how many of them do one more. */
  readonly kinds: Readonly<Record<'before' | 'now', readonly [each: number, oneMore: number]>>
  /** How many of everybody's five days are in the community. */
  readonly outside: Readonly<Record<'before' | 'now', number>>
  readonly ties: { readonly before: number; readonly kept: number }
  readonly tasters: number
}

/**
 * Everybody's week of five days in one council, laid anew: as it was until July, and as it is from August on. Before, all
 * met on Mondays; now one half of them meets, and the other half by itself.
 */
export async function layWeeks(db: PGlite, weeks: Weeks): Promise<void> {
  const { people, kinds, outside, ties, tasters } = weeks
  const council = `(select id from council where key = '${weeks.council}')`
  const reference = (when: string, day: string, kind: string) =>
    `'LAID ' || ${when} || ' ' || ${day} || ' ' || ${kind}`
  const held = (
    when: string,
    [each, more]: readonly [number, number],
    from: string,
    to: string,
  ) => `
    insert into standing_booking (council_id, id, person_id, session_id, staff, people, price_pence, starts_on, ends_on,
      made_by)
    select s.council_id, gen_random_uuid(), p.id, s.id, 1, 5, 1000, '${from}', ${to}, 'demo'
    from laid p cross join generate_series(0, 4) d
    join session s on s.council_id = ${council}
      and s.reference = ${reference(when, 'd', `d % (${each} + (p.n <= ${more})::int)`)};`
  const friends = (isTogether: boolean, count: number) => `
    insert into friendship (council_id, person_id, friend_id)
    select ${council}, a.id, b.id from laid a join laid b on a.id < b.id and (a.half = b.half) = ${isTogether}
    order by a.id, b.id limit ${count};`
  await db.exec(`
    begin; set local session_replication_role = replica;
    delete from standing_booking where council_id = ${council};
    delete from friendship where council_id = ${council};
    create temp table laid on commit drop as select id, n, n % 2 as half from (select id, row_number() over (order by id) as n
      from person where council_id = ${council}) p where n <= ${people};
    insert into session (council_id, id, reference, title_en, title_cy, provider_id, venue_id, activity, setting, company,
      weekday, starts, ends, staff_n, staff_d, rooms, least, most, has, exposes, languages, worker, starts_on)
    select v.council_id, gen_random_uuid(), ${reference('w.key', 'd', 'k')}, 'Laid', 'Laid', v.provider_id, v.id, a.key,
      case when d < w.outside then 'community' else 'building' end, 'shared', d, 600, 720, 40, 1, 'together', 1, 200, '{}',
      '{}', '{en}', 'Mel', '2026-01-05'
    from (select * from venue where council_id = ${council} and provider_id is not null order by id limit 1) v
    cross join (values ('before', ${outside.before}), ('0', ${outside.now}), ('1', ${outside.now})) w(key, outside)
    cross join generate_series(0, 4) d
    join (select key, row_number() over (order by key) - 1 as k from activity where council_id = ${council}) a on a.k < 5;
    ${held(`'before'`, kinds.before, '2026-01-05', `'2026-07-31'`)}
    ${held('p.half', kinds.now, '2026-08-03', 'null')}
    ${friends(true, ties.kept)} ${friends(false, ties.before - ties.kept)}
    update session set taster_pence = null where council_id = ${council};
    update session set taster_pence = 500 where id in (select id from session where council_id = ${council}
      and reference like 'LAID 0 %' order by reference limit ${tasters});
    commit;`)
}
