import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { openPglite } from '#ground/platform/embedded.ts'
import { type Running, startGoodDays } from '../running.ts'
import { demoCopy } from './stopped.ts'

/** The demo with facts of a story laid into it, and started on them. */
export async function demoWith(lay: (database: PGlite) => Promise<void>): Promise<Running> {
  const folder = demoCopy()
  const database = await openPglite({ dataDir: join(folder, 'database') })
  await lay(database)
  await database.close()
  const running = await startGoodDays({ from: folder, env: { LOG_LEVEL: 'warn' } })
  rmSync(folder, { recursive: true, force: true })
  return running
}

type Survey = {
  readonly council: string
  /** Answers and their sum, in June and in September. */
  readonly said: readonly (readonly [count: number, sum: number])[]
  /** What each person could choose from, in June, July, August and September. */
  readonly providers: readonly [number, number, number, number]
}

/** What people of one council said and could choose from, in place of what the demo has. */
export async function layChoice(db: PGlite, { council, said, providers }: Survey): Promise<void> {
  const of = `council_id = (select id from council where key = '${council}')`
  const [june, july, august, september] = providers
  await db.exec(`
    delete from choice_answer where ${of};
    update choice_index set providers = case month when '2026-06-01' then ${june} when '2026-07-01' then ${july}
      when '2026-08-01' then ${august} else ${september} end where ${of};`)
  for (const [i, [count, sum]] of said.entries()) {
    const mean = Math.floor(sum / count)
    const first = i * PEOPLE_A_MONTH
    await db.exec(`
      insert into choice_answer (council_id, id, person_id, answered_on, score, helped_by, how, account_id, at)
      select council_id, gen_random_uuid(), id, '${SURVEYED[i]}', ${mean} + (n <= ${sum - mean * count})::int,
        'nobody', 'told', (select a.id from account a where a.council_id = p.council_id order by a.id limit 1), now()
      from (select council_id, id, row_number() over (order by id) - ${first} as n from person
        where ${of} and known_as not in ('Priya', 'Alwyn')) p
      where n between 1 and ${count}`)
  }
}
const SURVEYED = ['2026-06-09', '2026-09-01']
const PEOPLE_A_MONTH = 60

type Offer = {
  readonly given: string
  readonly family: string
  /** Outside providers who offer something near enough, at 1:5. */
  readonly outside: number
  /** How far north of everything else they live, in degrees: so that nothing else is near. */
  readonly north: number
}

/**
 * Somebody of Severnshire at 1:5, far from everything but what is laid here: so many outside providers next door, one of
 * the council's sessions, one provider an hour away and one with groups of eight only.
 */
export async function layOffer(
  db: PGlite,
  { given, family, outside, north }: Offer,
): Promise<void> {
  const person = `given_name = '${given}' and family_name = '${family}'`
  const key = family.toUpperCase()
  await db.exec(`
    create temp table seeker on commit drop as select council_id, id, area from person where ${person}
      and council_id = (select id from council where key = 'severnshire');
    insert into postcode (council_id, postcode, lat, lon, area) select council_id, '${key}', ${north}, -2, area from seeker;
    update person p set postcode = '${key}', needs = '{}', avoids = '{}', travel_means = 'bus', travel_limit = 45,
      wanted_half_days = array(select generate_series(0, 20)) from seeker k where p.id = k.id;
    delete from wish where person_id = (select id from seeker);
    delete from activity_ratio where person_id = (select id from seeker);
    update assessed_ratio set staff = 1, people = 5 where person_id = (select id from seeker);
    update standing_booking set ends_on = greatest(starts_on, '2026-08-31') where person_id = (select id from seeker);
    create temp table laid on commit drop as select k.council_id, k.area, n, gen_random_uuid() as id,
      case when n <= ${outside} then 'Neighbour ' || n when n = ${outside + 1} then 'Far away' when n = ${outside + 2}
        then 'Big group' else 'The council' end as name,
      case when n = ${outside + 3} then 'council' else (array['framework', 'micro', 'community'])[1 + n % 3] end as kind,
      ${north} + case when n = ${outside + 1} then 0.25 else 0.005 end as lat,
      case when n = ${outside + 2} then 8 else 5 end as people
      from seeker k, generate_series(1, ${outside + 3}) n;
    insert into activity (council_id, key, name_en, name_cy, easy_en, easy_cy, picture, outcomes) select council_id,
      'canal', 'Canal walks', 'Teithiau camlas', 'By the canal', 'Wrth y gamlas', 'walking', '{community}' from seeker
      on conflict do nothing;
    insert into provider (council_id, id, reference, name, kind, papers_until, personal_care, routes)
      select council_id, id, '${key}' || n, name, kind, '2030-01-01', false, '{managed,direct-payment,service-fund}' from laid;
    insert into provider_paper (council_id, id, provider_id, kind, state, issued_on, expires_on, sent_at)
      select council_id, gen_random_uuid(), id, paper, 'accepted', '2026-01-05', '2030-01-01', now()
      from laid, unnest(array['identity', 'dbs', 'insurance', 'safeguarding-training', 'first-aid']) paper;
    insert into venue (council_id, id, reference, provider_id, name, kind, postcode, area, lat, lon, has, exposes,
      least_staff, opens, closes, open_days, checked_on)
      select council_id, id, '${key}' || n, id, 'Hall of ' || name, 'spoke', '${key}', area, lat, -2, '{}', '{}',
        0, 480, 1320, '{0,1,2,3,4,5,6}', '2026-01-05' from laid;
    insert into session (council_id, id, reference, title_en, title_cy, provider_id, venue_id, activity, setting, company,
      weekday, starts, ends, staff_n, staff_d, rooms, least, most, has, exposes, languages, worker, starts_on)
      select council_id, id, '${key}' || n, 'Canal walks', 'Teithiau camlas', id, id, 'canal', 'community', 'ordinary',
        n % 5, 600, 720, 3, 1, 'together', 1, 8, '{}', '{}', '{en,cy}', 'Mel', '2026-01-05' from laid;
    insert into session_price (council_id, session_id, staff, people, price_pence, valid_from)
      select council_id, id, 1, people, 3000, '2026-01-05' from laid;`)
}

/** What somebody said of what they are good at, in the newest of their assessments. */
export const laySaid = (
  db: PGlite,
  {
    council,
    name,
    words,
  }: { readonly council: string; readonly name: string; readonly words: string },
): Promise<unknown> =>
  db.query(
    `insert into assessment_statement (council_id, id, assessment_id, topic, voice, how, words, at)
    select a.council_id, gen_random_uuid(), a.id, 'strengths', 'person', 'talk', $1, now()
    from assessment a join person p on p.council_id = a.council_id and p.id = a.person_id
    where p.known_as = $2 and p.council_id = (select id from council where key = $3)
    order by a.state = 'decided' desc, a.decided_on desc limit 1`,
    [words, name, council],
  )
