import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { PartOfDay } from '#ground/kernel/week.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { AccessNeed } from '#lives/people/person.ts'
import type { SpotState } from './spot-offer.ts'

export type UnmetSeen = {
  readonly id: Id
  readonly activityEn: string | null
  readonly activityCy: string | null
  readonly weekday: number | null
  readonly part: PartOfDay | null
  readonly access: readonly AccessNeed[]
  readonly words: string
  readonly madeAt: Date
  readonly metOn: Day | null
}
type Of = { readonly councilId: Id; readonly personId: Id }
const MOST = 50

/** What one person wants and nobody offers: what is open first. */
export async function unmetOf(db: Db, { councilId, personId }: Of): Promise<readonly UnmetSeen[]> {
  const { rows } = await sql<UnmetSeen>`
    select u.id, a.name_en as "activityEn", a.name_cy as "activityCy", u.weekday, u.part, u.access, u.words,
      u.made_at as "madeAt", u.met_on as "metOn"
    from unmet_request u left join activity a on a.council_id = u.council_id and a.key = u.activity
    where u.council_id = ${councilId} and u.person_id = ${personId}
    order by u.met_on is not null, u.made_at desc, u.id limit ${MOST}
  `.execute(db)
  return rows
}

/** What stands open in each area, by its day of the week and by its activity: how many people want it. */
export type GapCount = {
  readonly area: string
  readonly weekday: number | null
  /** Nothing in the counts by day, nor where no activity was named. */
  readonly activity: { readonly en: string; readonly cy: string } | null
  readonly by: 'weekday' | 'activity'
  readonly people: number
}

/** Open unmet requests, counted for the map of gaps in one query. Small numbers are hidden where they are shown. */
export async function gapCounts(db: Db, councilId: Id): Promise<readonly GapCount[]> {
  const { rows } = await sql<GapCount>`
    select u.area, case when grouping(u.weekday) = 0 then u.weekday end as weekday,
      case when a.key is not null then jsonb_build_object('en', a.name_en, 'cy', a.name_cy) end as activity,
      case when grouping(u.weekday) = 0 then 'weekday' else 'activity' end as by,
      count(distinct u.person_id)::int as people
    from unmet_request u left join activity a on a.council_id = u.council_id and a.key = u.activity
    where u.council_id = ${councilId} and u.met_on is null
    group by grouping sets ((u.area, u.weekday), (u.area, a.key, a.name_en, a.name_cy))
    order by by, u.area, weekday nulls last, a.key nulls last
  `.execute(db)
  return rows
}

export async function areaNames(
  db: Db,
  councilId: Id,
): Promise<readonly { readonly key: string; readonly en: string; readonly cy: string }[]> {
  return db
    .selectFrom('area')
    .select(['key', 'name_en as en', 'name_cy as cy'])
    .where('council_id', '=', councilId)
    .orderBy('key')
    .execute()
}

export type VisitSeen = {
  readonly id: Id
  readonly day: Day
  readonly titleEn: string
  readonly titleCy: string
  readonly venueName: string
  readonly starts: number
  readonly ends: number
  readonly goesWith: string
}

export async function visitsOf(db: Db, { councilId, personId }: Of): Promise<readonly VisitSeen[]> {
  const { rows } = await sql<VisitSeen>`
    select w.id, w.day, s.title_en as "titleEn", s.title_cy as "titleCy", v.name as "venueName", s.starts, s.ends,
      w.goes_with as "goesWith"
    from place_visit w
    join session s on s.council_id = w.council_id and s.id = w.session_id
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    where w.council_id = ${councilId} and w.person_id = ${personId} order by w.day desc, w.id limit ${MOST}
  `.execute(db)
  return rows
}

export type OfferSeen = {
  readonly id: Id
  readonly personId: Id
  readonly knownAs: string
  readonly provider: string
  readonly ratio: Ratio
  readonly words: string
  readonly framework: Pence
  readonly price: Pence | null
  readonly state: SpotState
  readonly providerWords: string
  readonly reason: string
  readonly askedAt: Date
  readonly version: number
}

const offer = sql`f.id, f.person_id as "personId", p.known_as as "knownAs", o.name as provider,
  jsonb_build_object('staff', f.staff, 'people', f.people) as ratio, f.words, f.framework_pence as framework,
  f.price_pence as price, f.state, f.provider_words as "providerWords", f.reason, f.asked_at as "askedAt", f.version`

/** Offers asked for one person, for one provider to answer, or for whoever holds the budget to decide: oldest first. */
export async function spotOffers(
  db: Db,
  councilId: Id,
  of:
    | { readonly personId: Id }
    | { readonly providerId: Id }
    | { readonly state: 'to-approve' }
    | { readonly id: Id },
): Promise<readonly OfferSeen[]> {
  const { rows } = await sql<OfferSeen>`
    select ${offer} from spot_offer f
    join person p on p.council_id = f.council_id and p.id = f.person_id
    join provider o on o.council_id = f.council_id and o.id = f.provider_id
    where f.council_id = ${councilId} and ${which(of)}
    order by f.asked_at, f.id limit ${MOST}
  `.execute(db)
  return rows
}

function which(of: Parameters<typeof spotOffers>[2]) {
  if ('personId' in of) return sql`f.person_id = ${of.personId}`
  if ('providerId' in of) return sql`f.provider_id = ${of.providerId} and f.state = 'asked'`
  return 'id' in of ? sql`f.id = ${of.id}` : sql`f.state = 'to-approve'`
}

export type Named = { readonly id: Id; readonly name: string }

/** Whom one could ask. */
export async function providersToAsk(db: Db, councilId: Id): Promise<readonly Named[]> {
  return db
    .selectFrom('provider')
    .select(['id', 'name'])
    .where('council_id', '=', councilId)
    .orderBy('name')
    .orderBy('id')
    .limit(1_000)
    .execute()
}

/** Everything that there could be to do. */
export async function activitiesNamed(
  db: Db,
  councilId: Id,
): Promise<readonly { readonly key: string; readonly nameEn: string; readonly nameCy: string }[]> {
  return db
    .selectFrom('activity')
    .select(['key', 'name_en as nameEn', 'name_cy as nameCy'])
    .where('council_id', '=', councilId)
    .orderBy('name_en')
    .execute()
}

export type TriedCounts = {
  /** Tries whose day is over. */
  readonly tried: number
  /** Of them, those who took a weekly place there on that day or after it. */
  readonly stayed: number
  /** Sessions that offer a try now. */
  readonly offered: number
}

/** Tries between two days, and how many of them became regular. One person who tries two things is two tries. */
export async function triedCounts(
  db: Db,
  councilId: Id,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<TriedCounts> {
  const { rows } = await sql<TriedCounts>`
    select count(*)::int as tried,
      (count(*) filter (where exists (select 1 from standing_booking b where b.council_id = t.council_id
        and b.person_id = t.person_id and b.session_id = t.session_id and b.starts_on >= t.day)))::int as stayed,
      (select count(*) from session s where s.council_id = ${councilId} and s.taster_pence is not null
        and s.state = 'live' and (s.ends_on is null or s.ends_on >= ${to}))::int as offered
    from date_booking t
    where t.council_id = ${councilId} and t.kind = 'taster' and t.day between ${from} and ${to}
      and not exists (select 1 from day_given_up g where g.council_id = t.council_id and g.person_id = t.person_id
        and g.session_id = t.session_id and g.day = t.day and g.undone_at is null)
  `.execute(db)
  return rows[0] ?? { tried: 0, stayed: 0, offered: 0 }
}
