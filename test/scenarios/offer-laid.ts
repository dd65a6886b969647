import type { PGlite } from '@electric-sql/pglite'

const council = `(select id from council where key = 'severnshire')`
const joans = `(select provider_id from account where council_id = ${council} and name = 'Joan Pardoe')`

/** A session of Joan's, at her own place or another: its title, what it is, and when. */
const session = (
  title: string,
  activity: string,
  { weekday, from, most = 8 }: { weekday: number | string; from: string; most?: number },
  rows = 'generate_series(1, 1) n',
) => `
  insert into session (council_id, id, reference, title_en, title_cy, provider_id, venue_id, activity, setting, company,
    weekday, starts, ends, staff_n, staff_d, rooms, least, most, has, exposes, languages, worker, starts_on)
  select ${council}, gen_random_uuid(), 'LAID ' || '${title}' || n, '${title}', '${title}', ${joans}, v.id, '${activity}',
    'community', 'ordinary', ${weekday}, 600, 720, 9, 1, 'together', 1, ${most}, '{}', '{}', '{en,cy}', 'Joan', ${from}
  from (select id from venue where council_id = ${council} and id = (select s.venue_id from session s
    where s.council_id = ${council} and s.provider_id = ${joans} order by s.id limit 1)) v, ${rows};`

/** So many people, each in sessions by their places in a list of titles, from one month to another. */
const places = (people: number, of: string, which: string, from: string, to: string) => `
  insert into standing_booking (council_id, id, person_id, session_id, staff, people, price_pence, starts_on, ends_on,
    made_by)
  select ${council}, gen_random_uuid(), p.id, s.id, 1, case when p.n = 1 and s.title_en = 'Big quiz' then 1 else 5 end,
    1000, ${from}, ${to}, 'demo'
  from (select id, row_number() over (order by known_as <> 'Priya', id) as n from person where council_id = ${council}
      and born_on < '2000-01-01') p
  join (select id, title_en, row_number() over (order by reference) as k from session where council_id = ${council}
    and ${of}) s on ${which}
  where p.n <= ${people};`

/**
 * Every week of Severnshire is laid anew. In April 55 people, each active once a week, and 13 of them at a quiz: 68 places
 * in ten groups. Now fourteen, each active twice, and 13 at the quiz: 41 places in ten groups. Nothing of it is for a
 * purpose but the garden.
 */
export async function layGroups(db: PGlite): Promise<void> {
  const april = [`'2026-03-02'`, `'2026-06-30'`] as const
  const now = [`'2026-08-03'`, 'null'] as const
  await db.exec(`
    begin; set local session_replication_role = replica;
    delete from standing_booking where council_id = ${council};
    ${session('Big quiz', 'games', { weekday: 4, from: `'2026-10-02'`, most: 20 })}
    ${session('Walk', 'walking', { weekday: 'n % 5', from: `'2026-10-05'` }, 'generate_series(1, 8) n')}
    ${session('Garden', 'gardening', { weekday: 3, from: `'2026-10-05'` })}
    ${places(55, `title_en in ('Walk', 'Garden') and reference like 'LAID %'`, 's.k = 1 + p.n % 9', ...april)}
    ${places(13, `title_en = 'Big quiz'`, 'true', ...april)}
    ${places(14, `title_en in ('Walk', 'Garden') and reference like 'LAID %'`, 's.k in (1 + p.n % 9, 1 + (p.n + 4) % 9)', ...now)}
    ${places(13, `title_en = 'Big quiz'`, 'true', ...now)}
    commit;`)
}

/** Joan's days of thirty weeks are 120, five of them cancelled, far apart; somebody who asks for a place is sixteen. */
export async function layChildAndCancelled(db: PGlite): Promise<void> {
  const own = `council_id = ${council} and provider_id = ${joans}`
  await db.exec(`
    begin; set local session_replication_role = replica;
    update provider set name = 'Joan Pardoe’s allotment' where council_id = ${council} and id = ${joans};
    update venue set closed_on_bank_holidays = false where id in (select venue_id from session where ${own});
    delete from venue_closure where venue_id in (select venue_id from session where ${own});
    delete from session_date where session_id in (select id from session where ${own});
    update session set every_weeks = 1, month_week = null, starts_on = '2026-08-31', ends_on = null
      where ${own} and reference not like 'LAID %';
    commit;`)
  const { rows } = await db.query<{ days: number }>(`
    select count(*)::int as days from session s cross join generate_series('2026-03-04'::date, '2026-09-29', '1 day') d
    where s.council_id = ${council} and s.provider_id = ${joans} and s.starts_on <= d
      and s.weekday = extract(isodow from d)::int - 1`)
  const left = 120 - (rows[0]?.days ?? 0)
  const [whole, part] = [Math.floor(left / 30), left % 30]
  await db.exec(`
    begin; set local session_replication_role = replica;
    ${session('Daily garden', 'gardening', { weekday: 'n % 7', from: `'2026-03-04'` }, `generate_series(1, ${whole}) n`)}
    ${session('Evening garden', 'gardening', { weekday: 0, from: `'2026-09-28'::date - 7 * ${part - 1}` }, `generate_series(1, ${part > 0 ? 1 : 0}) n`)}
    insert into session_date (council_id, session_id, day, kind, by, why, words, made_at)
      select s.council_id, s.id, d.day + (s.weekday - extract(isodow from d.day)::int + 1), 'cancelled', 'provider',
        'staff-ill', 'It is off.', now()
      from (select * from session where title_en = 'Daily garden' and council_id = ${council} order by reference limit 1) s,
        unnest(array['2026-03-18', '2026-04-15', '2026-05-13', '2026-06-10', '2026-07-01']::date[]) as d(day);
    update person set born_on = '2010-03-02' where (council_id, id) in (select council_id, person_id from booking_request
      where council_id = ${council} and state = 'requested' order by id limit 1);
    commit;
    -- The words that a search looks for are kept by a trigger, and none ran above.
    update session set words = words where ${own};`)
}

/** Sixty spokes, of which 35 can be paid by direct payment and 22 by an individual service fund; nobody else can. */
export async function layRoutes(db: PGlite): Promise<void> {
  await db.exec(`
    begin; set local session_replication_role = replica;
    update provider set routes = '{managed}' where council_id = ${council};
    update venue set kind = 'work-project' where council_id = ${council} and kind = 'spoke' and id not in (
      select v.id from venue v where v.council_id = ${council} and v.kind = 'spoke'
        and not exists (select 1 from session s where s.council_id = v.council_id and s.venue_id = v.id
          and s.provider_id = ${joans}) order by v.id limit 60);
    create temp table spoke on commit drop as select council_id, id, row_number() over (order by id) as n from venue
      where council_id = ${council} and kind = 'spoke';
    insert into provider (council_id, id, reference, name, kind, personal_care, routes)
      select council_id, id, 'SPOKE-' || n, 'Spoke ' || n, 'community', false, case when n <= 22
        then '{direct-payment,service-fund,managed}'::text[] when n <= 35 then '{direct-payment,managed}' else '{managed}' end
      from spoke;
    update venue v set provider_id = s.id from spoke s where v.council_id = s.council_id and v.id = s.id;
    commit;`)
}

/**
 * On Thursday afternoons Marcus's hub has one session of fifty places, and nineteen people have one: 38 % over half a
 * year. On Wednesday afternoons registers were kept: twelve of forty came each week, though thirty have a place. On
 * Fridays ten people at 1:5 are together.
 */
export async function layThursday(db: PGlite): Promise<void> {
  const hub = `(select v.id from venue v join account a on a.council_id = v.council_id and a.provider_id = v.provider_id
    where a.council_id = ${council} and a.name = 'Marcus Bright' order by v.kind = 'hub' desc, v.name, v.id limit 1)`
  const sitting = (title: string, weekday: number, most: number, people: number) => `
    insert into session (council_id, id, reference, title_en, title_cy, provider_id, venue_id, activity, setting, company,
      weekday, starts, ends, staff_n, staff_d, rooms, least, most, has, exposes, languages, worker, starts_on)
    select v.council_id, gen_random_uuid(), '${title}', '${title}', '${title}', v.provider_id, v.id, 'games', 'building',
      'separate', ${weekday}, 13 * 60, 15 * 60, 12, 1, 'together', 1, ${most}, '{}', '{}', '{en}', 'Mel', '2026-01-01'
    from venue v where v.id = ${hub};
    insert into standing_booking (council_id, id, person_id, session_id, staff, people, price_pence, starts_on, made_by)
    select p.council_id, gen_random_uuid(), p.id, s.id, 1, 5, 1000, '2026-01-01', 'demo'
    from session s, (select council_id, id, row_number() over (order by id desc) as n from person
      where council_id = ${council}) p where s.reference = '${title}' and p.n <= ${people};`
  await db.exec(`
    begin; set local session_replication_role = replica;
    update session set weekday = 0 where venue_id = ${hub} and weekday in (2, 3);
    update venue set closed_on_bank_holidays = false where id = ${hub};
    ${sitting('Thursday club', 3, 50, 19)} ${sitting('Wednesday club', 2, 40, 30)} ${sitting('Friday club', 4, 20, 10)}
    insert into register_day (council_id, session_id, day, opened_at, signed_off_at, signed_off_by)
      select s.council_id, s.id, d::date, d, d, (select id from account where council_id = s.council_id and name = 'Marcus Bright')
      from session s, generate_series('2026-03-04'::timestamptz, '2026-08-26', '7 days') d where s.reference = 'Wednesday club';
    insert into payable (council_id, id, person_id, session_id, day, basis, price_pence, provider_pence, package_pence,
      council_pence, chargeable_pence, route, reasons, policy_from, made_at)
      select r.council_id, gen_random_uuid(), b.person_id, r.session_id, r.day, 'attended', 0, 0, 0, 0, 0, 'managed', '[]',
        r.day, r.opened_at
      from register_day r join session s on s.id = r.session_id and s.reference = 'Wednesday club'
      cross join lateral (select person_id from standing_booking where session_id = s.id order by person_id limit 12) b;
    commit;`)
}
