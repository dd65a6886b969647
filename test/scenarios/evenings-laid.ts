import type { PGlite } from '@electric-sql/pglite'

const idOf = (council: string) => `(select id from council where key = '${council}')`

type Evenings = {
  readonly council: string
  /** Days attended by noon and in the evening: in the three months up to September, and in the three before. */
  readonly now: readonly [byDay: number, evening: number]
  readonly before: readonly [byDay: number, evening: number]
}

/** All that was attended in a council in half a year, in place of what the demo has. */
export const layEvenings = (db: PGlite, { council, now, before }: Evenings): Promise<unknown> =>
  db.exec(`
    begin; set local session_replication_role = replica;
    delete from payable where council_id = ${idOf(council)};
    insert into night_done (council_id, work, day, at) values (${idOf(council)}, 'payable', '2026-09-01', now())
      on conflict do nothing;
    create temp table times on commit drop as
      select gen_random_uuid() as id, * from (values (600, 720, ${now[0]}, ${before[0]}),
        (1140, 1260, ${now[1]}, ${before[1]})) x(starts, ends, now, before);
    insert into session (council_id, id, reference, title_en, title_cy, provider_id, venue_id, activity, setting, company,
      weekday, starts, ends, staff_n, staff_d, rooms, least, most, has, exposes, languages, worker, starts_on)
    select v.council_id, t.id, 'EVENINGS ' || t.starts, 'Evenings', 'Nosweithiau', v.provider_id, v.id, 'games',
      'community', 'shared', 2, t.starts, t.ends, 9, 1, 'together', 1, 99, '{}', '{}', '{en,cy}', 'Mel', '2026-01-05'
    from times t, (select * from venue where council_id = ${idOf(council)} and provider_id is not null
      order by id limit 1) v;
    insert into payable (council_id, id, person_id, session_id, day, basis, price_pence, provider_pence, package_pence,
      council_pence, chargeable_pence, route, reasons, policy_from, made_at)
    select ${idOf(council)}, gen_random_uuid(), p.id, t.id, x.first + n / 40, 'attended', 0, 0, 0, 0, 0, 'managed', '[]',
      x.first, '2026-08-31T06:00:00Z'
    from times t
    cross join lateral (values ('2026-06-08'::date, t.now), ('2026-03-09'::date, t.before)) x(first, count)
    cross join lateral generate_series(0, x.count - 1) n
    join (select id, row_number() over (order by id) - 1 as nth from person where council_id = ${idOf(council)}) p
      on p.nth = n % 40;
    commit;`)

type Late = {
  readonly council: string
  readonly name: string
  readonly weekday: number
  readonly starts: number
  readonly ends: number
}

/** Something that costs nothing and confirms at once, next door to somebody who comes by bus. Returns its id. */
export async function layLate(db: PGlite, late: Late): Promise<string> {
  const { council, name, weekday, starts, ends } = late
  const who = `council_id = ${idOf(council)} and known_as = '${name}'`
  const { rows } = await db.query<{ id: string }>(`
    insert into session (council_id, id, reference, title_en, title_cy, provider_id, venue_id, activity, setting, company,
      weekday, starts, ends, staff_n, staff_d, rooms, least, most, has, exposes, languages, worker, starts_on, confirms)
    select v.council_id, gen_random_uuid(), 'LATE ' || '${name}', 'Stargazing', 'Gwylio’r sêr', v.provider_id, v.id,
      'games', 'community', 'ordinary', ${weekday}, ${starts}, ${ends}, 9, 1, 'together', 1, 99, v.has, '{}', '{en,cy}',
      'Mel', '2026-01-05', 'at-once'
    from (select v.* from venue v join provider o on o.council_id = v.council_id and o.id = v.provider_id
      where v.council_id = ${idOf(council)} and o.papers_until > '2026-12-01' order by v.id limit 1) v returning id`)
  const id = rows[0]?.id ?? ''
  await db.exec(`
    update person set travel_means = 'bus', needs = '{}' where ${who};
    insert into session_price (council_id, session_id, staff, people, price_pence, valid_from)
      select council_id, '${id}', r.staff, r.people, 0, '2026-01-05' from (select distinct on (a.staff, a.people) a.*
        from assessed_ratio a join person p on p.council_id = a.council_id and p.id = a.person_id
        where p.council_id = ${idOf(council)} and p.known_as = '${name}') r;
    delete from night_done where council_id = ${idOf(council)} and work = 'ways-home';`)
  return id
}
