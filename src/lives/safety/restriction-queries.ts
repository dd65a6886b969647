import { sql } from 'kysely'
import type { Reader } from '#ground/access/reader.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Basis, RestrictionKind } from './restriction.ts'
import type { Rests } from './restriction-basis.ts'
import { restsJson } from './restriction-basis-queries.ts'
import type { MonthAtPlace } from './rise.ts'

export type ListedRestriction = {
  readonly id: Id
  readonly personId: Id
  readonly name: string
  readonly kind: RestrictionKind
  readonly what: string
  readonly venue: string | null
  readonly reviewBy: Day
  readonly objects: boolean
  readonly uses: number
  readonly referredAt: Date | null
  readonly authorisedBy: string | null
  readonly endedOn: Day | null
  readonly rests: Rests
}
export type SeenRestriction = ListedRestriction & {
  readonly risk: string
  readonly tried: string
  readonly basis: Basis
  readonly wishes: string
  readonly shows: string
  readonly from: Day
  readonly madeBy: string
  readonly version: number
  readonly usesOf: readonly {
    readonly at: Date
    readonly minutes: number
    readonly why: string
    readonly reaction: string
    readonly name: string
  }[]
  readonly reviews: readonly {
    readonly on: Day
    readonly found: string
    readonly nextBy: Day | null
    readonly name: string
  }[]
}

type Asking = Pick<Reader, 'councilId' | 'accountId' | 'providerId' | 'permissions'>

/** Whose restrictions somebody sees: at the desk all, at a provider those who go there, else those whom they work with. */
const mine = ({ accountId, providerId, permissions }: Asking, on: Day) =>
  permissions.has('duty')
    ? sql`true`
    : providerId
      ? sql`r.person_id in (select b.person_id from standing_booking b
          join session s on s.council_id = b.council_id and s.id = b.session_id
          where b.council_id = r.council_id and s.provider_id = ${providerId}
            and (b.ends_on is null or b.ends_on >= ${on}))`
      : sql`exists (select 1 from relationship t where t.council_id = r.council_id and t.account_id = ${accountId}
          and t.person_id = r.person_id and t.kind = 'works-with' and 'week' = any(t.scopes)
          and t.starts_on <= ${on} and (t.ends_on is null or t.ends_on >= ${on}))`

const columns = sql`r.id, r.person_id as "personId", p.known_as || ' ' || p.family_name as name, r.kind, r.what,
  v.name as venue, r.review_by as "reviewBy", r.objects, r.referred_at as "referredAt", r.ended_on as "endedOn",
  h.name as "authorisedBy", ${restsJson} as rests,
  (select count(*)::int from restriction_use u where u.council_id = r.council_id and u.restriction_id = r.id) as uses`
const tables = sql`restriction r join person p on p.council_id = r.council_id and p.id = r.person_id
  left join venue v on v.council_id = r.council_id and v.id = r.venue_id
  left join account h on h.council_id = r.council_id and h.id = r.authorised_by`

/** Those in force, the next to be looked at again first. */
export async function restrictionsFor(
  db: Db,
  asking: Asking,
  { on, personId }: { readonly on: Day; readonly personId?: Id | undefined },
): Promise<readonly ListedRestriction[]> {
  const { rows } = await sql<ListedRestriction>`
    select ${columns} from ${tables}
    where r.council_id = ${asking.councilId} and r.ended_on is null and ${mine(asking, on)}
      and (${personId ?? null}::uuid is null or r.person_id = ${personId ?? null}::uuid)
    order by r.review_by, r.id limit 100
  `.execute(db)
  return rows
}

/** One, whole. @throws NotFound where this reader may not see it */
export async function restrictionById(
  db: Db,
  asking: Asking,
  { on, restrictionId }: { readonly on: Day; readonly restrictionId: Id },
): Promise<SeenRestriction> {
  const { councilId } = asking
  const { rows } = await sql<Omit<SeenRestriction, 'usesOf' | 'reviews'>>`
    select ${columns}, r.risk, r.tried, r.basis, r.wishes, r.shows, r.from_day as "from", m.name as "madeBy", r.version
    from ${tables} join account m on m.council_id = r.council_id and m.id = r.made_by
    where r.council_id = ${councilId} and r.id = ${restrictionId} and ${mine(asking, on)}
  `.execute(db)
  const [one] = rows
  if (!one) throw new NotFound(`No restriction ${restrictionId} for account ${asking.accountId}`)
  const { rows: usesOf } = await sql<SeenRestriction['usesOf'][number]>`
    select u.at, u.minutes, u.why, u.reaction, a.name from restriction_use u
    join account a on a.council_id = u.council_id and a.id = u.made_by
    where u.council_id = ${councilId} and u.restriction_id = ${restrictionId} order by u.at desc, u.id limit 100
  `.execute(db)
  const { rows: reviews } = await sql<SeenRestriction['reviews'][number]>`
    select w.held_on as "on", w.found, w.next_by as "nextBy", a.name from restriction_review w
    join account a on a.council_id = w.council_id and a.id = w.made_by
    where w.council_id = ${councilId} and w.restriction_id = ${restrictionId} order by w.made_at desc limit 50
  `.execute(db)
  return { ...one, usesOf, reviews }
}

/** Uses at each place in the month of a day, and in the month before. @param venueIds all of the council's, where none are given */
export async function usesByPlace(
  db: Db,
  { councilId, months, venueIds }: ByPlace,
): Promise<readonly MonthAtPlace[]> {
  const { rows } = await sql<MonthAtPlace>`
    select v.id as "venueId", v.name as venue,
      count(*) filter (where u.day < ${months.now})::int as before,
      count(*) filter (where u.day >= ${months.now})::int as now
    from restriction_use u join venue v on v.council_id = u.council_id and v.id = u.venue_id
    where u.council_id = ${councilId} and u.day >= ${months.before} and u.day < ${months.next}
      and (${venueIds ? [...venueIds] : null}::uuid[] is null or u.venue_id = any(${venueIds ? [...venueIds] : null}::uuid[]))
    group by v.council_id, v.id, v.name order by v.name, v.id
  `.execute(db)
  return rows
}
export type ByPlace = {
  readonly councilId: Id
  /** The first days of the month before, of this one and of the next. */
  readonly months: { readonly before: Day; readonly now: Day; readonly next: Day }
  readonly venueIds?: readonly Id[] | undefined
}
