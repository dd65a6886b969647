import type { PGlite } from '@electric-sql/pglite'

const idOf = (council: string) => `(select id from council where key = '${council}')`

/** A weekly session for each row of `rows`, which says where, what, when and with how much company. */
const sessions = (council: string, rows: string) => `
  insert into session (council_id, id, reference, title_en, title_cy, provider_id, venue_id, activity, setting, company,
    weekday, starts, ends, staff_n, staff_d, rooms, least, most, has, exposes, languages, worker, starts_on)
  select ${idOf(council)}, gen_random_uuid(), 'MEASURED ' || x.reference, x.title, x.title, v.provider_id, v.id, x.activity,
    'community', x.company, x.weekday, 600, 720, 9, 1, 'together', 1, 99, '{}', '{}', '{en,cy}', 'Mel', '2026-01-05'
  from (${rows}) x join venue v on v.council_id = ${idOf(council)} and v.id = x.venue;`

type DaysOut = {
  readonly council: string
  /** Days attended in each district: in ordinary places, shared with the public, and separate. */
  readonly days: Readonly<
    Record<string, readonly [ordinary: number, shared: number, separate: number]>
  >
}

/**
 * All that was attended in a council this summer, in place of what the demo has. Of each kind there are besides seven days
 * to which nobody came, and three that were corrected to that: they count nowhere.
 */
export async function layDaysOut(db: PGlite, { council, days }: DaysOut): Promise<void> {
  const counts = Object.entries(days).flatMap(([area, [ordinary, shared, separate]]) =>
    Object.entries({ ordinary, shared, separate }).map(
      ([company, count]) => `('${area}', '${company}', ${count})`,
    ),
  )
  const payable = (correction: number, basis: string, which: string) => `
    insert into payable (council_id, id, person_id, session_id, day, correction, basis, price_pence, provider_pence,
      package_pence, council_pence, chargeable_pence, route, reasons, policy_from, made_at)
    select s.council_id, gen_random_uuid(), p.id, s.id, '2026-06-08'::date + n / 40, ${correction}, ${basis}, 0, 0, 0, 0, 0,
      'managed', '[]', '2026-06-08', '2026-08-31T06:00:00Z'
    from counted c join session s on s.council_id = ${idOf(council)} and s.reference = 'MEASURED ' || c.area || c.company
    cross join lateral generate_series(1, c.count + 10) n
    join (select id, row_number() over (order by id) - 1 as nth from person where council_id = ${idOf(council)}) p
      on p.nth = n % 40
    where ${which};`
  await db.exec(`
    begin; set local session_replication_role = replica;
    delete from payable where council_id = ${idOf(council)};
    insert into night_done (council_id, work, day, at) values (${idOf(council)}, 'payable', '2026-09-01', now())
      on conflict do nothing;
    create temp table counted on commit drop as
      select * from (values ${counts.join()}) c(area, company, count);
    ${sessions(
      council,
      `select area || counted.company as reference, 'Measured' as title, 'games' as activity, counted.company, 2 as weekday,
        (select v.id from venue v where v.council_id = ${idOf(council)} and v.area = counted.area
          and v.provider_id is not null order by v.id limit 1) as venue
      from counted`,
    )}
    ${payable(0, `case when n > c.count + 3 then 'did-not-come' else 'attended' end`, 'true')}
    ${payable(1, `'did-not-come'`, 'n between c.count + 1 and c.count + 3')}
    commit;`)
}

/** The seven kinds of spoke, each by one of its activities. */
export const KINDS = [
  ...['gardening', 'farm', 'work', 'walking', 'swimming', 'travel-training', 'volunteering'],
]

type Hubs = {
  readonly council: string
  readonly hubs: readonly {
    readonly name: string
    readonly at: readonly [lat: number, lon: number]
    readonly spokes: number
  }[]
  /** Spokes that no hub helps. */
  readonly alone: number
  /** Kinds of the last hub that are so far north of it, in degrees; all others are next to their hub. */
  readonly north?: Readonly<Record<string, number>>
}

/** Hubs with their spokes, in place of all others, and at each hub's first seven spokes one session of each kind. */
export async function layHubs(
  db: PGlite,
  { council, hubs, alone, north = {} }: Hubs,
): Promise<void> {
  const rows = hubs.map(
    ({ name, at, spokes }, i) => `(${i + 1}, '${name}', ${at.join()}, ${spokes})`,
  )
  const far = KINDS.map((kind) => `when '${kind}' then ${north[kind] ?? 0.01}`).join(' ')
  await db.exec(`
    begin; set local session_replication_role = replica;
    update provider set papers_until = '2030-01-01' where council_id = ${idOf(council)};
    update session set state = 'paused' where council_id = ${idOf(council)};
    update venue set hub_id = null, kind = 'work-project' where council_id = ${idOf(council)}
      and kind in ('hub', 'spoke');
    create temp table hub on commit drop as select v.id, h.* from (values ${rows.join()}) h(n, name, lat, lon, spokes)
      join (select id, row_number() over (order by id desc) as n from venue where council_id = ${idOf(council)}
        and provider_id is not null) v on v.n = h.n;
    update venue v set kind = 'hub', name = h.name, lat = h.lat, lon = h.lon from hub h
      where v.council_id = ${idOf(council)} and v.id = h.id;
    create temp table spoke on commit drop as select v.id, h.id as hub_id, h.n, h.lat, h.lon, k.nth
      from (select *, sum(spokes) over (order by n) - spokes as before from hub) h
      cross join lateral generate_series(1, h.spokes) k(nth)
      join (select id, row_number() over (order by id) as n from venue where council_id = ${idOf(council)}
        and provider_id is not null and id not in (select id from hub)) v on v.n = h.before + k.nth;
    update venue v set kind = 'spoke', hub_id = s.hub_id, lon = s.lon, lat = s.lat + case
        when s.n < ${hubs.length} or s.nth > ${KINDS.length} then 0.003 * s.nth
        else case (array['${KINDS.join(`','`)}'])[s.nth] ${far} end end
      from spoke s where v.council_id = ${idOf(council)} and v.id = s.id;
    update venue set kind = 'spoke' where id in (select id from venue where council_id = ${idOf(council)}
      and provider_id is not null and id not in (select id from hub) and id not in (select id from spoke)
      order by id desc limit ${alone});
    ${sessions(
      council,
      `select n || ' ' || nth as reference, 'Near' as title, (array['${KINDS.join(`','`)}'])[nth] as activity,
        'shared' as company, 0 as weekday, id as venue from spoke where nth <= ${KINDS.length}`,
    )}
    commit;`)
}

type Activities = {
  readonly council: string
  /** How many there are to do in all: what runs already and what is laid. */
  readonly total: number
  readonly areas: readonly [asked: string, other: string]
  readonly weekday: number
  /** The price of each that fits, in pence, and the most that is asked. */
  readonly prices: readonly number[]
  readonly most: number
}

/**
 * Something to do in a district on a weekday, step-free and for no more than a price. What misses it by one thing each is
 * there too: a penny more, the next day, the next district, steps at the door. The rest is far from it in everything.
 */
export async function layActivities(db: PGlite, given: Activities): Promise<void> {
  const { council, total, areas, weekday, prices, most } = given
  const [asked, other] = areas
  const fits = prices.map((price) => `('${asked}', true, ${weekday}, ${price})`)
  const misses = [
    `('${asked}', true, ${weekday}, ${most + 1})`,
    `('${asked}', true, ${weekday + 1}, 0)`,
    `('${other}', true, ${weekday}, 0)`,
    `('${asked}', false, ${weekday}, 0)`,
  ]
  await db.exec(`
    begin; set local session_replication_role = replica;
    create temp table hall on commit drop as select distinct on (a.key, f.free) a.key as area, f.free, v.id
      from (values (true), (false)) f(free) cross join (values ('${asked}'), ('${other}')) a(key)
      join lateral (select id, row_number() over (order by id) % 2 = 0 as is_even from venue where council_id = ${idOf(council)}
        and kind in ('work-project', 'resource-centre') and area = a.key and provider_id is not null) v on v.is_even = f.free
      order by a.key, f.free, v.id;
    update venue v set has = case when h.free then '{step-free}'::text[] else '{}' end from hall h
      where v.council_id = ${idOf(council)} and v.id = h.id;
    create temp table laid on commit drop as select *, row_number() over () as n from (
      select * from (values ${[...fits, ...misses].join()}) x(area, free, weekday, price)
      union all select '${other}', false, ${weekday + 1}, 4000 from generate_series(1, ${total - fits.length - misses.length}
        - (select count(*)::int from session where council_id = ${idOf(council)} and state = 'live'))) x;
    ${sessions(
      council,
      `select 'activity ' || n as reference, 'To do' as title, 'games' as activity, 'ordinary' as company, weekday,
        h.id as venue from laid join hall h using (area, free)`,
    )}
    insert into session_price (council_id, session_id, staff, people, price_pence, valid_from)
      select s.council_id, s.id, 1, 5, l.price, '2026-01-05' from laid l join session s
        on s.council_id = ${idOf(council)} and s.reference = 'MEASURED activity ' || l.n;
    commit;`)
}

type Rooms = {
  readonly council: string
  readonly library: string
  /** Of the room that is free on Tuesdays at ten. */
  readonly places: number
  readonly hasToilet: boolean
}

/** A library with two rooms that it lends: one is free on Tuesday mornings, the other has a session then. */
export async function layLibrary(db: PGlite, given: Rooms): Promise<void> {
  const { council, library, places, hasToilet } = given
  await db.exec(`
    begin; set local session_replication_role = replica;
    update room set lent = false where council_id = ${idOf(council)};
    create temp table library on commit drop as select id from venue where council_id = ${idOf(council)}
      and kind not in ('hub', 'spoke') and provider_id is not null order by id desc limit 1;
    update venue set name = '${library}', has = '${hasToilet ? '{accessible-toilet}' : '{}'}',
      closed_on_bank_holidays = false where id = (select id from library);
    delete from venue_closure where venue_id = (select id from library);
    delete from venue_hours where venue_id = (select id from library);
    insert into venue_hours (council_id, venue_id, weekday, opens, closes)
      select ${idOf(council)}, id, d, 540, 1080 from library, generate_series(0, 5) d;
    insert into room (council_id, id, venue_id, name, holds, lent)
      select ${idOf(council)}, gen_random_uuid(), id, name, holds, true from library,
        (values ('Library room', ${places}), ('Reading room', ${places + 4})) r(name, holds);
    ${sessions(
      council,
      `select 'reading' as reference, 'Reading' as title, 'games' as activity, 'shared' as company, 1 as weekday,
        id as venue from library`,
    )}
    update session set room_id = (select id from room where council_id = ${idOf(council)} and name = 'Reading room')
      where council_id = ${idOf(council)} and reference = 'MEASURED reading';
    commit;`)
}
