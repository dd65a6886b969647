import { type Expression, sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { strengthsOfPerson } from '#lives/offer/strength.ts'
import type { Chooser } from './chooser.ts'

type Of = { readonly councilId: Id; readonly personId: Id; readonly on: Day }

/** How fast people get about in a county, for the journeys of one of its people. */
export const speeds = (
  councilId: Id,
) => sql`coalesce((select jsonb_agg(jsonb_build_object('means', means,
    'upToKm', up_to_km, 'detour', detour, 'kmh', kmh, 'wait', wait_minutes) order by means, up_to_km)
  from travel_speed where council_id = ${councilId}), '[]')`

/** Friends by consent: each friendship is one row, whichever of the two is asked about. */
export const friends = (councilId: Id, personId: Id) => sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', q.id, 'name', q.known_as) order by q.known_as)
  from friendship f join person q on q.council_id = f.council_id
    and q.id = case when f.person_id = ${personId} then f.friend_id else f.person_id end
  where f.council_id = ${councilId} and (f.person_id = ${personId} or f.friend_id = ${personId})), '[]')`

/**
 * Sessions whose last word from a person is no; a session chosen again has been said yes to.
 * @param person their id, or the column of an outer query that has it
 */
export const declined = (councilId: Id, person: Id | Expression<unknown>) => sql`array(
  select session_id from (
    select distinct on (x.session_id) x.session_id, x.answer
    from proposed_week k join week_answer n on n.council_id = k.council_id and n.week_id = k.id
    cross join lateral (values (n.session_id, n.answer), (n.swapped_to, 'yes')) as x (session_id, answer)
    where k.council_id = ${councilId} and k.person_id = ${person}
      and x.session_id is not null and x.answer in ('yes', 'no')
    order by x.session_id, n.answered_at desc, n.id desc
  ) last_word where answer = 'no' order by session_id)`

type Row = Omit<Chooser, 'strengths'> & {
  readonly said: readonly string[]
  readonly shown: readonly string[]
}

/** The assessment that was decided last, and the one that is being made. */
const assessments = (councilId: Id, personId: Id) => sql`
  select a.id, a.strengths from assessment a where a.council_id = ${councilId} and a.person_id = ${personId}
    and (a.state <> 'decided' or a.id = (select last.id from assessment last where last.council_id = ${councilId}
      and last.person_id = ${personId} and last.state = 'decided' order by last.decided_on desc, last.id desc limit 1))`

/** What was said of somebody's strengths, in whoever's voice. */
const said = (councilId: Id, personId: Id) => sql`array(
  with own as (${assessments(councilId, personId)})
  select strengths from own where strengths <> ''
  union all
  select t.words from assessment_statement t where t.council_id = ${councilId} and t.topic = 'strengths'
    and t.words <> '' and t.assessment_id in (select id from own))`

/** The pictures that were pointed to when strengths were asked about. */
const pointedTo = (councilId: Id, personId: Id) => sql`array(
  with own as (${assessments(councilId, personId)})
  select distinct picture from assessment_statement t cross join unnest(t.pictures) as picture
  where t.council_id = ${councilId} and t.topic = 'strengths' and t.assessment_id in (select id from own)
  order by picture)`

/** A person as someone who chooses, as they stand on a day, in one query. */
export async function loadChooser(db: Db, { councilId, personId, on }: Of): Promise<Chooser> {
  const { rows } = await sql<Row>`
    select p.id, jsonb_build_object('lat', c.lat, 'lon', c.lon) as home, p.language,
      p.travel_means as "travelMeans", p.travel_limit as "travelLimit", p.wanted_half_days as "wantedHalfDays",
      p.needs, p.avoids, p.outcomes, ${said(councilId, personId)} as said, ${pointedTo(councilId, personId)} as shown,
      coalesce(b.weekly_pence, 0) as weekly, coalesce(b.routes, '{}') as routes,
      coalesce((select jsonb_agg(jsonb_build_object('setting', setting,
          'ratio', jsonb_build_object('staff', staff, 'people', people)))
        from assessed_ratio where council_id = p.council_id and person_id = p.id
          and valid_from <= ${on} and (valid_to is null or valid_to >= ${on})), '[]') as ratios,
      coalesce((select jsonb_agg(jsonb_build_object('activity', activity,
          'ratio', jsonb_build_object('staff', staff, 'people', people)) order by activity)
        from activity_ratio where council_id = p.council_id and person_id = p.id
          and valid_from <= ${on} and (valid_to is null or valid_to >= ${on})), '[]') as "activityRatios",
      -- A decision that somebody made with the person holds until its review (rule R47).
      array(select session_id from positive_risk_decision d where d.council_id = p.council_id and d.person_id = p.id
        and d.decided_on <= ${on} and d.review_on >= ${on} and (d.ended_on is null or d.ended_on > ${on})
        order by session_id) as "risksTaken",
      coalesce((select jsonb_agg(jsonb_build_object('activity', activity, 'strength', wish) order by activity)
        from wish where council_id = p.council_id and person_id = p.id), '[]') as wishes,
      array(select case when person_id = p.id then other_id else person_id end from apart
        where council_id = p.council_id and (person_id = p.id or other_id = p.id)) as apart,
      ${declined(councilId, personId)} as declined, ${friends(councilId, personId)} as friends,
      ${speeds(councilId)} as speeds
    from person p
    join postcode c on c.council_id = p.council_id and c.postcode = p.postcode
    left join weekly_budget b on b.council_id = p.council_id and b.person_id = p.id
      and b.valid_from <= ${on} and (b.valid_to is null or b.valid_to >= ${on})
    where p.council_id = ${councilId} and p.id = ${personId}
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No person ${personId}`)
  const { said: words, shown, ...chooser } = row
  return { ...chooser, strengths: strengthsOfPerson(words, shown) }
}
