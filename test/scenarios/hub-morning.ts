import { sql } from 'kysely'
import type { Db } from '#ground/platform/platform.ts'

const MIX = [[2, 1], [1, 1], [1, 1], ...[1, 2, 3].map(() => [1, 2])]
  .concat(Array.from({ length: 7 }, () => [1, 5]))
  .concat(Array.from({ length: 6 }, () => [1, 8]))

/** Nineteen people and eight staff on a Tuesday morning at the hub: the mix of rule R34. Two have plans of their own. */
export async function layMorning(db: Db): Promise<void> {
  await sql`create temp table hub on commit drop as
    select v.council_id, v.id as venue_id, v.provider_id from venue v where v.name like 'Station Road Hub%'
    order by v.name limit 1`.execute(db)
  await sql`update session s set ends_on = '2026-08-30' from hub h where s.venue_id = h.venue_id`.execute(
    db,
  )
  await sql`create temp table morning on commit drop as
    select s.id from session s join hub h on h.venue_id = s.venue_id and h.provider_id = s.provider_id
    order by s.id limit 1`.execute(db)
  await sql`update session s set weekday = 1, starts = 570, ends = 750, starts_on = '2026-01-06', ends_on = null,
    every_weeks = 1, month_week = null, least = 2, most = 30, staff_n = 8, staff_d = 1, rooms = 'together',
    title_en = 'Hub morning', title_cy = 'Bore yn y ganolfan' from morning m where s.id = m.id`.execute(
    db,
  )
  await sql`delete from standing_booking k using morning m where k.session_id = m.id`.execute(db)
  // First those with a plan in force of which nothing has been noted: what a worker notes of one is the first note.
  await sql`create temp table people on commit drop as
    select chosen.council_id, chosen.id, row_number() over (order by chosen.is_without, chosen.id) as n from (
      select p.council_id, p.id, not exists (select 1 from support_plan n
          where n.council_id = p.council_id and n.person_id = p.id and n.state = 'active')
        or exists (select 1 from outcome_progress g where g.council_id = p.council_id and g.person_id = p.id) as is_without
      from person p
      where p.known_as not in ('Priya', 'Alwyn') and not exists (select 1 from long_absence a
        where a.council_id = p.council_id and a.person_id = p.id)
        and exists (select 1 from person_profile f where f.council_id = p.council_id and f.person_id = p.id)
      order by is_without, p.id limit 19) chosen`.execute(db)
  await sql`update person p set known_as = 'Tab' || lpad(c.n::text, 2, '0'), family_name = 'Morning'
    from people c where p.id = c.id`.execute(db)
  await sql`insert into standing_booking (council_id, id, person_id, session_id, starts_on, staff, people, price_pence,
      route, made_by)
    select c.council_id, gen_random_uuid(), c.id, m.id, '2026-01-06', (mix->>0)::int, (mix->>1)::int, 2760, 'managed',
      'import'
    from people c cross join morning m
    join jsonb_array_elements(${JSON.stringify(MIX)}::jsonb) with ordinality as x(mix, n) on x.n = c.n`.execute(
    db,
  )
  const contacts = JSON.stringify([
    { contact: 'person', name: '', phone: '01632 960001' },
    { contact: 'emergency-contact', name: 'June', phone: '01632 960002' },
  ])
  await sql`insert into welfare_plan (council_id, person_id, minutes, contacts, risk, then_words, agreed_on)
    select council_id, id, 10, ${contacts}::jsonb, true, 'Go to the house.', '2026-01-05' from people
    where n in (18, 19) on conflict (council_id, person_id) do update set minutes = 10, contacts = excluded.contacts,
      risk = true, then_words = excluded.then_words`.execute(db)
  await sql`update plan_outcome o set level = 2, wanted_level = 3 from support_plan n, people c
    where c.n = 1 and n.person_id = c.id and n.state = 'active' and o.plan_id = n.id`.execute(db)
  await sql`insert into consent (council_id, id, person_id, about, answer, how, asked_on, asked_by)
    select c.council_id, gen_random_uuid(), c.id, about, true, 'talk', '2026-06-01',
      (select a.id from account a where a.council_id = c.council_id order by a.id limit 1)
    from people c cross join unnest(array['photos', 'share-with-providers']) about where c.n = 1
    on conflict (council_id, person_id, about) where ended_on is null do update set answer = true`.execute(
    db,
  )
  await sql`update person_profile f set likes = 'Trains', seizures = 'Longer than 5 minutes: ring 999',
    allergies = 'Nuts' from people c where c.id = f.person_id and c.n = 7`.execute(db)
}
