import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Referral } from './advocacy.ts'
import type { ActivityRatio, AssessedRatio } from './assessed-ratio.ts'
import type { DecidedAssessment } from './assessment.ts'
import type { PositiveRiskDecision } from './positive-risk.ts'

/** The assessment that a budget and a plan stand on: the last one decided by a day. Nothing, where there is none. */
export async function latestDecided(
  db: Db,
  councilId: Id,
  personId: Id,
  on: Day,
): Promise<DecidedAssessment | undefined> {
  const { rows } = await sql<DecidedAssessment>`
    select a.id, a.jurisdiction, a.decided_on as "decidedOn", coalesce(a.eligible, false) as eligible,
      coalesce(a.needed_minutes, 0) as "neededMinutes",
      coalesce((select jsonb_agg(jsonb_build_object('outcome', n.outcome, 'need', n.need) order by n.outcome)
        from assessed_need n
        where n.council_id = a.council_id and n.assessment_id = a.id and n.eligible), '[]') as "eligibleNeeds"
    from assessment a
    where a.council_id = ${councilId} and a.person_id = ${personId} and a.state = 'decided' and a.decided_on <= ${on}
    order by a.decided_on desc, a.id desc limit 1
  `.execute(db)
  return rows[0]
}

export type CarerBreak = {
  readonly carerId: Id
  readonly name: string
  readonly breakMinutes: Minutes
}

/** The break that each carer of a person was last assessed to need in a week (rule R38). */
export async function carerBreakNeeded(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<readonly CarerBreak[]> {
  const { rows } = await sql<CarerBreak>`
    select distinct on (c.id) c.id as "carerId", c.name, coalesce(a.break_minutes, 0) as "breakMinutes"
    from carer c
    join carer_assessment a on a.council_id = c.council_id and a.carer_id = c.id and a.state = 'decided'
    where c.council_id = ${councilId} and c.person_id = ${personId} and c.ended_on is null
    order by c.id, a.decided_on desc, a.id desc
  `.execute(db)
  return rows
}

export type Advocacy = {
  readonly hasDifficulty?: boolean
  readonly appropriateIndividual: string
  readonly referrals: readonly (Referral & { readonly advocateName?: string })[]
}

/** What decides whether an advocate must be arranged, from the newest assessment, and every referral, newest first. */
export async function advocacyOf(db: Db, councilId: Id, personId: Id): Promise<Advocacy> {
  type Found = Omit<Referral, 'askedAt' | 'answeredAt' | 'firstMeetingAt'> & {
    askedAt: string
    answeredAt?: string
    firstMeetingAt?: string
    advocateName?: string
  }
  const { rows } = await sql<{
    hasDifficulty: boolean | null
    appropriateIndividual: string | null
    referrals: readonly Found[]
  }>`
    select a.has_difficulty as "hasDifficulty", a.appropriate_individual as "appropriateIndividual",
      coalesce(r.referrals, '[]') as referrals
    from (select 1) as one
    left join lateral (
      select has_difficulty, appropriate_individual from assessment
      where council_id = ${councilId} and person_id = ${personId} order by started_on desc, id desc limit 1
    ) a on true
    left join lateral (
      select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', f.id, 'personId', f.person_id, 'duty', f.duty,
        'reason', f.reason, 'askedAt', f.asked_at, 'advocateId', f.advocate_id, 'advocateName', c.name, 'state', f.state,
        'answeredAt', f.answered_at, 'instructed', f.instructed, 'firstMeetingAt', f.first_meeting_at))
        order by f.asked_at desc, f.id desc) as referrals
      from advocacy_referral f left join account c on c.council_id = f.council_id and c.id = f.advocate_id
      where f.council_id = ${councilId} and f.person_id = ${personId}
    ) r on true
  `.execute(db)
  const row = rows[0]
  return {
    ...(row && row.hasDifficulty !== null && { hasDifficulty: row.hasDifficulty }),
    appropriateIndividual: row?.appropriateIndividual ?? '',
    referrals: (row?.referrals ?? []).map(({ askedAt, answeredAt, firstMeetingAt, ...same }) => ({
      ...same,
      askedAt: new Date(askedAt),
      ...(answeredAt && { answeredAt: new Date(answeredAt) }),
      ...(firstMeetingAt && { firstMeetingAt: new Date(firstMeetingAt) }),
    })),
  }
}

export type RatiosHeld = {
  readonly settings: readonly AssessedRatio[]
  readonly activities: readonly (ActivityRatio & {
    readonly nameEn: string
    readonly nameCy: string
  })[]
}

/** Every ratio of a person that holds on a day, by setting and by activity. */
export async function ratiosOf(db: Db, councilId: Id, personId: Id, on: Day): Promise<RatiosHeld> {
  const says = sql`'personId', r.person_id, 'ratio', jsonb_build_object('staff', r.staff, 'people', r.people),
    'validFrom', r.valid_from, 'validTo', r.valid_to, 'evidence', r.evidence, 'reviewOn', r.review_on,
    'assessmentId', r.assessment_id`
  const holds = sql`r.council_id = ${councilId} and r.person_id = ${personId}
    and r.valid_from <= ${on} and (r.valid_to is null or r.valid_to >= ${on})`
  const { rows } = await sql<RatiosHeld>`
    select coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('setting', r.setting, ${says}))
        order by r.setting) from assessed_ratio r where ${holds}), '[]') as settings,
      coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('activity', r.activity,
          'nameEn', a.name_en, 'nameCy', a.name_cy, ${says})) order by r.activity)
        from activity_ratio r join activity a on a.council_id = r.council_id and a.key = r.activity
        where ${holds}), '[]') as activities
  `.execute(db)
  return rows[0] ?? { settings: [], activities: [] }
}

export type RiskSeen = PositiveRiskDecision & { readonly titleEn: string; readonly titleCy: string }

/** Positive-risk decisions about a person, newest first. */
export async function risksOf(db: Db, councilId: Id, personId: Id): Promise<readonly RiskSeen[]> {
  const { rows } = await sql<RiskSeen & { readonly endedOn: Day | null }>`
    select d.id, d.person_id as "personId", d.session_id as "sessionId", d.reason, d.persons_words as "personsWords",
      d.decided_on as "decidedOn", d.review_on as "reviewOn", d.decided_by as "decidedBy", d.ended_on as "endedOn",
      s.title_en as "titleEn", s.title_cy as "titleCy"
    from positive_risk_decision d join session s on s.council_id = d.council_id and s.id = d.session_id
    where d.council_id = ${councilId} and d.person_id = ${personId}
    order by d.decided_on desc, d.id desc limit 100
  `.execute(db)
  return rows.map(({ endedOn, ...risk }) => ({ ...risk, ...(endedOn && { endedOn }) }))
}
