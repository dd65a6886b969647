import { sql } from 'kysely'
import type { Reader } from '#ground/access/reader.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Referral } from './advocacy.ts'
import { mayBeSeenBy } from './ratio-queries.ts'

/** What an advocate is told before they accept: enough to say yes or no, and nothing of the record. */
export type ReferralSeen = Referral & {
  readonly knownAs: string
  readonly familyName: string
  readonly communication: string
  readonly language: 'en' | 'cy'
  readonly askedByName: string
}

const SEEN = sql`f.id, f.person_id as "personId", f.duty, f.reason, f.asked_at as "askedAt",
  f.advocate_id as "advocateId", f.state, f.answered_at as "answeredAt", f.instructed,
  f.first_meeting_at as "firstMeetingAt", p.known_as as "knownAs", p.family_name as "familyName", p.communication,
  p.language, coalesce(c.name, '') as "askedByName"`
const FROM = sql`advocacy_referral f
  join person p on p.council_id = f.council_id and p.id = f.person_id
  left join account c on c.council_id = f.council_id and c.id = f.asked_by`

const withoutNulls = (row: ReferralSeen): ReferralSeen =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as ReferralSeen

/** Every referral that was sent to an advocate, those that wait for an answer first. */
export async function referralsTo(
  db: Db,
  councilId: Id,
  advocateId: Id,
): Promise<readonly ReferralSeen[]> {
  const { rows } = await sql<ReferralSeen>`
    select ${SEEN} from ${FROM}
    where f.council_id = ${councilId} and f.advocate_id = ${advocateId} and f.state <> 'ended'
    order by (f.state = 'asked') desc, f.asked_at desc, f.id desc limit 200
  `.execute(db)
  return rows.map(withoutNulls)
}

/** One referral, as long as it was sent to this advocate. */
export async function referralTo(
  db: Db,
  councilId: Id,
  { referralId, advocateId }: { readonly referralId: Id; readonly advocateId: Id },
): Promise<ReferralSeen | undefined> {
  const { rows } = await sql<ReferralSeen>`
    select ${SEEN} from ${FROM}
    where f.council_id = ${councilId} and f.id = ${referralId} and f.advocate_id = ${advocateId}
  `.execute(db)
  return rows[0] && withoutNulls(rows[0])
}

export type AdvocateSeen = { readonly id: Id; readonly name: string; readonly waiting: number }

/** Advocates who can be asked, with how many referrals wait for each. */
export async function advocates(db: Db, councilId: Id): Promise<readonly AdvocateSeen[]> {
  const { rows } = await sql<AdvocateSeen>`
    select a.id, a.name, (select count(*)::int from advocacy_referral f
      where f.council_id = a.council_id and f.advocate_id = a.id and f.state = 'asked') as waiting
    from account a join account_role r on r.council_id = a.council_id and r.account_id = a.id and r.role = 'advocate'
    where a.council_id = ${councilId} and a.ended_on is null
    order by waiting, a.name limit 200
  `.execute(db)
  return rows
}

export type WithoutAdvocate = {
  readonly personId: Id
  readonly knownAs: string
  readonly familyName: string
  readonly reference: string
  readonly startedOn: Day
  readonly state: 'none' | 'asked' | 'declined' | 'accepted'
  readonly advocateName?: string
  readonly firstMeetingAt?: Date
}

/** People who must have an advocate for their open or newest assessment, with where that stands (WX-28). */
export async function withoutAdvocate(
  db: Db,
  reader: Pick<Reader, 'councilId' | 'accountId' | 'roles'>,
  on: Day,
): Promise<readonly WithoutAdvocate[]> {
  const { councilId } = reader
  const { rows } = await sql<WithoutAdvocate & { readonly firstMeetingAt: Date | null }>`
    select p.id as "personId", p.known_as as "knownAs", p.family_name as "familyName", p.reference,
      a.started_on as "startedOn", coalesce(f.state, 'none') as state, c.name as "advocateName",
      f.first_meeting_at as "firstMeetingAt"
    from (select distinct on (person_id) * from assessment
      where council_id = ${councilId} order by person_id, started_on desc, id desc) a
    join person p on p.council_id = a.council_id and p.id = a.person_id
    left join lateral (select * from advocacy_referral f where f.council_id = a.council_id and f.person_id = a.person_id
      and f.state <> 'ended' order by (f.state = 'accepted') desc, (f.state = 'asked') desc, f.asked_at desc limit 1
    ) f on true
    left join account c on c.council_id = p.council_id and c.id = f.advocate_id
    where a.has_difficulty and a.appropriate_individual = '' and ${mayBeSeenBy(reader, on)}
    order by case coalesce(f.state, 'none') when 'none' then 0 when 'declined' then 1 when 'asked' then 2 else 3 end,
      a.started_on, p.family_name, p.id limit 500
  `.execute(db)
  return rows.map(({ firstMeetingAt, ...row }) => ({
    ...row,
    ...(firstMeetingAt && { firstMeetingAt }),
  }))
}
