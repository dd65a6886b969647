import type { PGlite } from '@electric-sql/pglite'

/** Sessions that are laid at Marcus's hub, by what the stories call them. */
export const LAID = {
  swimming: '0190b0a2-0000-7000-8000-000000000001',
  garden: '0190b0a2-0000-7000-8000-000000000002',
  hub: '0190b0a2-0000-7000-8000-000000000003',
  fullSwimming: '0190b0a2-0000-7000-8000-000000000004',
  fullGarden: '0190b0a2-0000-7000-8000-000000000005',
  fullHub: '0190b0a2-0000-7000-8000-000000000006',
  walk: '0190b0a2-0000-7000-8000-000000000007',
  quiz: '0190b0a2-0000-7000-8000-000000000008',
  mondayHub: '0190b0a2-0000-7000-8000-000000000009',
  pottery: '0190b0a2-0000-7000-8000-000000000010',
  choir: '0190b0a2-0000-7000-8000-000000000011',
  kitchen: '0190b0a2-0000-7000-8000-000000000012',
  allotment: '0190b0a2-0000-7000-8000-000000000013',
} as const

type Sitting = {
  readonly title: string
  readonly weekday: number
  /** Minutes after midnight. */
  readonly hours: readonly [starts: number, ends: number]
  readonly most: number
  /** Games, where nothing is said. */
  readonly activity?: string
}
const at = (hours: number, minutes = 0) => hours * 60 + minutes
const [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY] = [0, 1, 2, 3, 4, 5]

const SITTINGS: Readonly<Record<keyof typeof LAID, Sitting>> = {
  swimming: {
    title: 'Swimming',
    weekday: THURSDAY,
    hours: [at(10), at(11, 30)],
    most: 8,
    activity: 'swimming',
  },
  garden: {
    title: 'Garden',
    weekday: THURSDAY,
    hours: [at(13, 30), at(15)],
    most: 8,
    activity: 'gardening',
  },
  hub: { title: 'Hub day', weekday: THURSDAY, hours: [at(9), at(16)], most: 30 },
  fullSwimming: { title: 'Swimming', weekday: FRIDAY, hours: [at(10), at(11, 30)], most: 8 },
  fullGarden: { title: 'Garden', weekday: FRIDAY, hours: [at(13, 30), at(15)], most: 8 },
  fullHub: { title: 'Hub day', weekday: FRIDAY, hours: [at(9), at(16)], most: 30 },
  walk: {
    title: 'Walk',
    weekday: MONDAY,
    hours: [at(9, 30), at(10, 45)],
    most: 8,
    activity: 'walking',
  },
  quiz: { title: 'Quiz', weekday: MONDAY, hours: [at(12), at(14)], most: 8 },
  mondayHub: { title: 'Hub day', weekday: MONDAY, hours: [at(9), at(16)], most: 12 },
  pottery: { title: 'Pottery', weekday: TUESDAY, hours: [at(10), at(12)], most: 2 },
  choir: { title: 'Choir', weekday: TUESDAY, hours: [at(14), at(16)], most: 5 },
  kitchen: { title: 'Kitchen', weekday: SATURDAY, hours: [at(10), at(12)], most: 8 },
  allotment: { title: 'Allotment', weekday: WEDNESDAY, hours: [at(10), at(13)], most: 6 },
}

const council = `(select id from council where key = 'severnshire')`
const person = (name: string) =>
  `(select person_id from account where council_id = ${council} and name = '${name}' and person_id is not null)`
const session = (key: keyof typeof LAID) => `'${LAID[key]}'::uuid`

const sitting = (
  key: keyof typeof LAID,
  { title, weekday, hours, most, activity = 'games' }: Sitting,
) => `
  insert into session (council_id, id, reference, title_en, title_cy, provider_id, venue_id, activity, setting, company,
    weekday, starts, ends, staff_n, staff_d, rooms, least, most, has, exposes, languages, worker, starts_on)
  select v.council_id, ${session(key)}, 'LAID ${key}', '${title}', '${title}', v.provider_id, v.id, '${activity}', 'community',
    'ordinary', ${weekday}, ${hours[0]}, ${hours[1]}, 12, 1, 'together', 1, ${most}, '{}', '{}', '{en,cy}', 'Mel', '2026-01-05'
  from venue v join account a on a.council_id = v.council_id and a.provider_id = v.provider_id
  where a.council_id = ${council} and a.name = 'Marcus Bright' and v.kind = 'hub';
  insert into session_price (council_id, session_id, staff, people, price_pence, valid_from)
  values (${council}, ${session(key)}, 1, 5, ${hours[1] - hours[0]}, '2026-01-05');`

/** Jack, a friend of Priya's, signs in himself, and has nothing yet. */
const jack = `
  create temp table jack on commit drop as select p.council_id, p.id from person p join friendship f on p.id in (f.person_id,
    f.friend_id) where p.council_id = ${council} and p.known_as = 'Jack' and ${person('Priya')} in (f.person_id, f.friend_id);
  insert into account (council_id, id, name, language, seeing, person_id, is_demo)
    select council_id, gen_random_uuid(), 'Jack', 'en', 'easy', id, true from jack;
  insert into account_role (council_id, account_id, role)
    select council_id, id, 'person' from account where council_id = ${council} and name = 'Jack';
  update person set needs = '{}', born_on = '1996-02-03' where id in (select id from jack);
  update assessed_ratio set staff = 1, people = 5 where person_id in (select id from jack);
  update weekly_budget set weekly_pence = 60000, routes = '{managed}' where person_id in (select id from jack);
  delete from standing_booking where person_id in (select id from jack);
  update support_plan set state = 'withdrawn' where person_id in (select id from jack);
  delete from apart where ${person('Priya')} in (person_id, other_id);`

/**
 * Joan's new session has its first five people: Priya, and four who live in the two other areas. Priya was ill once, in
 * July.
 */
const allotment = `
  update session set provider_id = a.provider_id, venue_id = (select s.venue_id from session s
      where s.council_id = a.council_id and s.provider_id = a.provider_id and s.id <> ${session('allotment')} order by s.id limit 1)
    from account a where a.council_id = ${council} and a.name = 'Joan Pardoe' and session.id = ${session('allotment')};
  update session_price set price_pence = 2400 where session_id = ${session('allotment')};
  update standing_booking set price_pence = 2400 where session_id = ${session('allotment')};
  insert into standing_booking (council_id, id, person_id, session_id, staff, people, price_pence, starts_on, made_by)
  select p.council_id, gen_random_uuid(), p.id, ${session('allotment')}, 1, 5, 2400, '2026-07-01', 'demo'
  from (select *, row_number() over (partition by area order by id) as nth, dense_rank() over (order by area) as area_n
    from person where council_id = ${council} and area <> (select area from person where id = ${person('Priya')})
      and known_as not in ('Sam', 'Jack') and born_on < '2000-01-01') p
  where p.nth <= 2 and p.area_n <= 2;
  insert into day_given_up (council_id, id, person_id, session_id, day, by, cause, told_at)
  values (${council}, gen_random_uuid(), ${person('Priya')}, ${session('allotment')}, '2026-08-12', 'person', 'ill',
    '2026-08-11T08:00:00Z');`

const holds = (name: string, key: keyof typeof LAID) => `
  insert into standing_booking (council_id, id, person_id, session_id, staff, people, price_pence, starts_on, made_by)
  values (${council}, gen_random_uuid(), ${person(name)}, ${session(key)}, 1, 5, 100, '2026-01-05', 'demo');`

/** People nobody of the story knows, with a place every week or on one day. */
const others = (key: keyof typeof LAID, count: number, day?: string) => `
  insert into ${day ? 'date_booking' : 'standing_booking'} (council_id, id, person_id, session_id, staff, people, price_pence,
    ${day ? 'day, kind, route, made_at' : 'starts_on'}, made_by)
  select council_id, gen_random_uuid(), id, ${session(key)}, 1, 5, 100,
    ${day ? `'${day}', 'single', 'managed', now()` : `'2026-01-05'`}, 'demo'
  from person where council_id = ${council} and known_as not in ('Priya', 'Sam', 'Jack') order by id limit ${count};`

/**
 * Priya, Sam and Jack have no plan, so that nothing but room decides. Priya swims on Thursdays and Fridays until half past
 * eleven and is in the garden from half past one; the hub has room on Thursdays, and on Fridays thirty of thirty. Sam has a
 * walk and a quiz on Mondays, with eleven of twelve at the hub. Pottery has one of two places free on 8 September, and the
 * choir two of five; a week later both have none taken. On Saturdays there is a new kitchen, and on Wednesdays Joan's
 * allotment.
 */
export async function layHub(db: PGlite): Promise<void> {
  const keys = Object.keys(LAID) as (keyof typeof LAID)[]
  await db.exec(`
    begin; set local session_replication_role = replica;
    update session set state = 'paused' where council_id = ${council} and venue_id in (select id from venue
      where council_id = ${council} and kind = 'hub');
    update venue set closed_on_bank_holidays = false where council_id = ${council} and kind = 'hub';
    update provider set papers_until = '2028-01-01' where council_id = ${council};
    delete from venue_closure where council_id = ${council};
    delete from standing_booking where person_id in (${person('Priya')}, ${person('Sam')});
    update support_plan set state = 'withdrawn' where person_id in (${person('Priya')}, ${person('Sam')});
    update weekly_budget set weekly_pence = 60000 where person_id in (${person('Priya')}, ${person('Sam')});
    ${keys.map((key) => sitting(key, SITTINGS[key])).join('')}
    ${(['swimming', 'garden', 'fullSwimming', 'fullGarden'] as const).map((key) => holds('Priya', key)).join('')}
    ${(['walk', 'quiz'] as const).map((key) => holds('Sam', key)).join('')}
    ${jack} ${holds('Priya', 'allotment')} ${allotment}
    ${others('fullHub', 30)} ${others('mondayHub', 11)}
    ${others('pottery', 1, '2026-09-08')} ${others('choir', 3, '2026-09-08')}
    commit;`)
}
