import { sql } from 'kysely'
import type { Reader } from '#ground/access/reader.ts'
import { kindsFor } from '#ground/access/relationship.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { Db } from '#ground/platform/platform.ts'
import {
  type ListedPerson,
  PEOPLE_A_PAGE,
  type PeopleAsked,
  type PeoplePage,
} from './people-list.ts'

type Row = Omit<ListedPerson, 'ratios'> & {
  readonly ratios: NonNullable<ListedPerson['ratios']>
  readonly seesPlan: boolean
  readonly total: number
}

/**
 * One page of the people whom a reader has to do with, by name, in one query: those with a relationship of a kind that
 * counts for the reader's role, that covers the week and holds on the day. The rule is `maySee`, said once more in SQL
 * because it picks among thousands; a test holds the two together.
 */
export async function peopleOf(
  db: Db,
  reader: Pick<Reader, 'councilId' | 'roles'>,
  asked: PeopleAsked,
  on: Day,
): Promise<PeoplePage> {
  const { councilId } = reader
  const kinds = JSON.stringify(kindsFor(reader.roles))
  const from = (asked.page - 1) * PEOPLE_A_PAGE
  const { rows } = await sql<Row>`
    with mine as (
      select person_id, bool_or('plan' = any(scopes)) as sees_plan from relationship
      where council_id = ${councilId} and account_id = ${asked.accountId}
        and kind in (select jsonb_array_elements_text(${kinds}::jsonb))
        and 'week' = any(scopes) and (kind <> 'authority' or document is not null)
        and starts_on <= ${on} and (ends_on is null or ends_on >= ${on})
      group by person_id
    ), latest as (
      select distinct on (k.person_id) k.person_id, k.id, k.state
      from mine m join proposed_week k on k.council_id = ${councilId} and k.person_id = m.person_id
      where k.state <> 'replaced'
      order by k.person_id, (k.state = 'open') desc, k.proposed_at desc
    ), said as (
      select a.week_id, bool_or(a.open) as talk, (array_agg(a.answer order by a.answered_at desc, a.id desc))[1] as last
      from latest w join week_answer a on a.council_id = ${councilId} and a.week_id = w.id
      group by a.week_id
    ), matching as (
      select p.*, m.sees_plan, w.id as week_id, case
          when w.id is null then 'not-proposed'
          when w.state = 'accepted' then 'yes'
          when w.state = 'declined' then 'no'
          when n.talk then 'talk'
          when n.last = 'not-sure' then 'not-sure'
          else 'waiting'
        end as standing
      from mine m
      join person p on p.council_id = ${councilId} and p.id = m.person_id
      left join latest w on w.person_id = m.person_id
      left join said n on n.week_id = w.id
      where ${matches(asked.search)}
    ), shown as (
      select *, count(*) over ()::int as total from matching
      where ${asked.standing ?? null}::text is null or standing = ${asked.standing ?? null}::text
      order by family_name, given_name, id limit ${PEOPLE_A_PAGE} offset ${from}
    )
    select s.id, s.reference, s.given_name as "givenName", s.family_name as "familyName", s.known_as as "knownAs",
      s.communication, s.wanted_half_days as "wantedHalfDays", s.standing, s.sees_plan as "seesPlan", s.total,
      a.name_en as "areaEn", a.name_cy as "areaCy",
      coalesce(i.needs, '[]') as "informationNeeds",
      coalesce(r.ratios, '[]') as ratios, coalesce(l.sittings, '[]') as sittings
    from shown s
    join area a on a.council_id = ${councilId} and a.key = s.area
    left join lateral (
      select jsonb_agg(jsonb_build_object('setting', setting,
        'ratio', jsonb_build_object('staff', staff, 'people', people)) order by setting) as ratios
      from assessed_ratio x where x.council_id = ${councilId} and x.person_id = s.id
        and valid_from <= ${on} and (valid_to is null or valid_to >= ${on})
    ) r on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('weekday', weekday, 'starts', starts, 'ends', ends)) as sittings
      from proposed_line y join session z on z.council_id = y.council_id and z.id = y.session_id
      where y.council_id = ${councilId} and y.week_id = s.week_id
    ) l on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('need', need, 'detail', detail) order by kind, need, id) as needs
      from information_need n where n.council_id = ${councilId} and n.person_id = s.id and n.carer_id is null
        and n.identified_on <= ${on} and (n.ended_on is null or n.ended_on > ${on})
    ) i on true
    order by s.family_name, s.given_name, s.id
  `.execute(db)
  const people = rows.map(({ ratios, seesPlan, total: _, ...person }) => ({
    ...person,
    ...(seesPlan && { ratios }),
  }))
  return { people, total: rows[0]?.total ?? 0, page: asked.page }
}

/** Letters without their accents and case, so that "Siwan" finds "Siŵan" and the other way round. */
const folded = (text: unknown) =>
  sql`lower(regexp_replace(normalize(${text}, NFD), '[\u0300-\u036f]', '', 'g'))`

/** Every word that was typed stands somewhere in the names or the reference. */
function matches(search: string) {
  const words = search.trim().split(/\s+/).filter(Boolean).slice(0, 6)
  const where = words.map(
    (word) => sql`position(${folded(sql`${word}::text`)} in
      ${folded(sql`p.given_name || ' ' || p.family_name || ' ' || p.known_as || ' ' || p.reference`)}) > 0`,
  )
  return where.length > 0 ? sql.join(where, sql` and `) : sql`true`
}
