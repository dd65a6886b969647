import { sql } from 'kysely'
import type { Reader } from '#ground/access/reader.ts'
import { kindsFor } from '#ground/access/relationship.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Setting } from '#lives/offer/session.ts'
import type { SettingProposal } from './setting-policy.ts'

/** Setting proposals of the newest assessment of a person, with its id; empty where nothing was proposed. */
export async function settingProposals(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<{ readonly assessmentId?: Id; readonly proposals: readonly SettingProposal[] }> {
  const { rows } = await sql<{ assessmentId: Id; proposals: readonly SettingProposal[] }>`
    select a.id as "assessmentId",
      coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('setting', s.setting, 'proposed', s.proposed,
          'befriending', s.befriending, 'decided', s.decided, 'reason', s.reason, 'preference', s.preference))
          order by s.setting)
        from setting_proposal s where s.council_id = a.council_id and s.assessment_id = a.id), '[]') as proposals
    from assessment a where a.council_id = ${councilId} and a.person_id = ${personId}
    order by a.started_on desc, a.id desc limit 1
  `.execute(db)
  return rows[0] ?? { proposals: [] }
}

export type SessionChoice = {
  readonly id: Id
  readonly titleEn: string
  readonly titleCy: string
  readonly setting: Setting
  readonly activity: string
  readonly weekday: number
  readonly starts: Minutes
  readonly ends: Minutes
  readonly venue: string
  readonly prices: readonly { readonly ratio: Ratio; readonly price: number }[]
}

/** Sessions that run on a day, with their prices, and every activity of the council. */
export async function choicesFor(
  db: Db,
  councilId: Id,
  on: Day,
): Promise<{
  readonly sessions: readonly SessionChoice[]
  readonly activities: readonly { key: string; nameEn: string; nameCy: string }[]
}> {
  const { rows } = await sql<SessionChoice>`
    select s.id, s.title_en as "titleEn", s.title_cy as "titleCy", s.setting, s.activity,
      s.weekday, s.starts, s.ends, v.name as venue,
      coalesce((select jsonb_agg(jsonb_build_object('ratio', jsonb_build_object('staff', r.staff, 'people', r.people),
          'price', r.price_pence) order by r.price_pence)
        from session_price r where r.council_id = s.council_id and r.session_id = s.id
          and r.valid_from <= ${on} and (r.valid_to is null or r.valid_to >= ${on})), '[]') as prices
    from session s
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    where s.council_id = ${councilId} and s.starts_on <= ${on} and (s.ends_on is null or s.ends_on >= ${on})
    order by s.title_en, s.weekday, s.starts, v.name, s.id limit 3000
  `.execute(db)
  const activities = await db
    .selectFrom('activity')
    .select(['key', 'name_en as nameEn', 'name_cy as nameCy'])
    .where('council_id', '=', councilId)
    .orderBy('name_en')
    .limit(500)
    .execute()
  return { sessions: rows, activities }
}

/**
 * People whom a reader may see the needs of: those with a relationship that counts for their roles, holds and covers
 * needs; everybody, for those who authorise for the whole council. The rule is `maySee`, said once more in SQL.
 */
export const mayBeSeenBy = (reader: Pick<Reader, 'councilId' | 'accountId' | 'roles'>, on: Day) => {
  const isCouncilWide = reader.roles.some((r) => r === 'service-manager' || r === 'panel-chair')
  const kinds = JSON.stringify(kindsFor(reader.roles))
  return sql<boolean>`(${isCouncilWide} or exists (select 1 from relationship m
    where m.council_id = p.council_id and m.person_id = p.id and m.account_id = ${reader.accountId}
      and m.kind in (select jsonb_array_elements_text(${kinds}::jsonb)) and 'needs' = any(m.scopes)
      and (m.kind <> 'authority' or m.document is not null)
      and m.starts_on <= ${on} and (m.ends_on is null or m.ends_on >= ${on})))`
}

export type MiddleRatio = {
  readonly personId: Id
  readonly knownAs: string
  readonly familyName: string
  readonly reference: string
  readonly setting: Setting
  readonly ratio: Ratio
  readonly decided?: 'resource-centre' | 'community'
  readonly reason?: string
  readonly preference?: string
}

/**
 * People with a ratio between two others in some setting, neither included, with what the assessor decided: those not
 * decided first (WD-11). Sorted and picked by exact fractions.
 */
export async function middleRatios(
  db: Db,
  reader: Pick<Reader, 'councilId' | 'accountId' | 'roles'>,
  { on, below, above }: { readonly on: Day; readonly below: Ratio; readonly above: Ratio },
): Promise<readonly MiddleRatio[]> {
  const { councilId } = reader
  const { rows } = await sql<MiddleRatio>`
    select p.id as "personId", p.known_as as "knownAs", p.family_name as "familyName", p.reference, r.setting,
      jsonb_build_object('staff', r.staff, 'people', r.people) as ratio, s.decided, s.reason, s.preference
    from assessed_ratio r
    join person p on p.council_id = r.council_id and p.id = r.person_id
    left join lateral (
      select x.decided, x.reason, x.preference from assessment a
      join setting_proposal x on x.council_id = a.council_id and x.assessment_id = a.id and x.setting = r.setting
      where a.council_id = r.council_id and a.person_id = r.person_id order by a.started_on desc, a.id desc limit 1
    ) s on true
    where r.council_id = ${councilId} and r.valid_from <= ${on} and (r.valid_to is null or r.valid_to >= ${on})
      and r.staff * ${below.people}::int < ${below.staff}::int * r.people
      and r.staff * ${above.people}::int > ${above.staff}::int * r.people
      and ${mayBeSeenBy(reader, on)}
    order by (s.decided is not null), p.family_name, p.given_name, p.id, r.setting limit 500
  `.execute(db)
  return rows
}

/** How many people have one ratio in a building, and how many of them hold a place at a resource centre. */
export type RatioSpread = {
  readonly ratio: Ratio
  readonly people: number
  readonly placed: number
}

/** Every ratio in a building of those whom the reader may see, most support first, in one query (WD-07). */
export async function ratiosInBuildings(
  db: Db,
  reader: Pick<Reader, 'councilId' | 'accountId' | 'roles'>,
  on: Day,
): Promise<readonly RatioSpread[]> {
  const { councilId } = reader
  const { rows } = await sql<RatioSpread>`
    select jsonb_build_object('staff', r.staff, 'people', r.people) as ratio, count(*)::int as people,
      (count(*) filter (where exists (
        select 1 from standing_booking b
        join session s on s.council_id = b.council_id and s.id = b.session_id
        join venue v on v.council_id = s.council_id and v.id = s.venue_id and v.kind = 'resource-centre'
        where b.council_id = r.council_id and b.person_id = r.person_id
          and b.starts_on <= ${on} and (b.ends_on is null or b.ends_on >= ${on})
      )))::int as placed
    from assessed_ratio r
    join person p on p.council_id = r.council_id and p.id = r.person_id
    where r.council_id = ${councilId} and r.setting = 'building'
      and r.valid_from <= ${on} and (r.valid_to is null or r.valid_to >= ${on})
      and ${mayBeSeenBy(reader, on)}
    group by r.staff, r.people order by r.staff::numeric / r.people desc
  `.execute(db)
  return rows
}

export type WrongPlace = {
  readonly personId: Id
  readonly knownAs: string
  readonly familyName: string
  readonly reference: string
  readonly venue: string
  readonly ratio: Ratio
  readonly days: number
  /** Whether somebody has the review of it before them. */
  readonly hasTask: boolean
}

/**
 * People who hold places at a hub that is not a resource centre while they are assessed for a building at or above a
 * ratio (WD-13): their needs may be met poorly there.
 */
export async function wrongPlaces(
  db: Db,
  reader: Pick<Reader, 'councilId' | 'accountId' | 'roles'>,
  { on, from }: { readonly on: Day; readonly from: Ratio },
): Promise<readonly WrongPlace[]> {
  const { councilId } = reader
  const { rows } = await sql<WrongPlace>`
    select p.id as "personId", p.known_as as "knownAs", p.family_name as "familyName", p.reference, v.name as venue,
      jsonb_build_object('staff', r.staff, 'people', r.people) as ratio, count(distinct s.weekday)::int as days,
      exists (select 1 from task t where t.council_id = p.council_id and t.kind = 'wrong-place' and t.subject = p.id
        and t.done_at is null) as "hasTask"
    from standing_booking b
    join session s on s.council_id = b.council_id and s.id = b.session_id
    join venue v on v.council_id = s.council_id and v.id = s.venue_id and v.kind = 'hub'
    join person p on p.council_id = b.council_id and p.id = b.person_id
    join assessed_ratio r on r.council_id = p.council_id and r.person_id = p.id and r.setting = 'building'
      and r.valid_from <= ${on} and (r.valid_to is null or r.valid_to >= ${on})
    where b.council_id = ${councilId} and b.starts_on <= ${on} and (b.ends_on is null or b.ends_on >= ${on})
      and r.staff * ${from.people}::int >= ${from.staff}::int * r.people
      and ${mayBeSeenBy(reader, on)}
    group by p.council_id, p.id, p.known_as, p.family_name, p.given_name, p.reference, v.name, r.staff, r.people
    order by p.family_name, p.given_name, p.id, v.name limit 500
  `.execute(db)
  return rows
}

export type RatioDue = { readonly personId: Id; readonly reviewOn: Day }

/** People with a ratio or a positive-risk decision to look at again between two days, each once, with the first day. */
export async function ratiosToReview(
  db: Db,
  councilId: Id,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly RatioDue[]> {
  const { rows } = await sql<RatioDue>`
    select person_id as "personId", min(review_on) as "reviewOn" from (
      select person_id, review_on from assessed_ratio
        where council_id = ${councilId} and (valid_to is null or valid_to >= ${from})
      union all select person_id, review_on from activity_ratio
        where council_id = ${councilId} and (valid_to is null or valid_to >= ${from})
      union all select person_id, review_on from positive_risk_decision
        where council_id = ${councilId} and ended_on is null
    ) due
    where review_on between ${from} and ${to}
    group by person_id order by person_id
  `.execute(db)
  return rows
}
