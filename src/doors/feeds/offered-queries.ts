import { type RawBuilder, sql } from 'kysely'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { hoursJson } from '#lives/offer/venue-queries.ts'
import { wordsAsked } from '#weeks/finding/search.ts'
import type { Offered } from './offered.ts'

/** What somebody asked a list for: each is joined to the others by "and". */
export type OfferFilter = {
  readonly search?: string
  readonly activities?: readonly string[]
  readonly companies?: readonly string[]
  readonly access?: readonly string[]
  readonly providerIds?: readonly Id[]
  readonly modifiedAfter?: Date
  /** Within so many metres of a postcode, or anywhere that the council serves. */
  readonly postcode?: string
  readonly metres?: number
  readonly ids?: readonly Id[]
}
export type OfferAsked = {
  readonly councilId: Id
  readonly today: Day
  readonly filter: OfferFilter
}
export type Slice = { readonly skip: number; readonly most: number }

/** What ended is still told of for a while, so that whoever keeps a copy sees that it did. */
const TOLD_AFTER_ITS_END = 90

/** What the public may know of one session `s`, with its venue `v`, provider `o`, activity `a` and area `r`. */
const FACTS = sql`
  s.id, s.title_en as "titleEn", s.title_cy as "titleCy", s.about_en as "aboutEn", s.about_cy as "aboutCy",
  o.id as "providerId", o.name as provider, o.kind as "providerKind", o.email, o.papers_until as "papersUntil",
  v.id as "venueId", v.name as venue, v.about_en as "venueAboutEn", v.about_cy as "venueAboutCy", v.postcode,
  r.name_en as "areaEn", r.name_cy as "areaCy", v.lat, v.lon, v.has as "venueHas", ${hoursJson} as "venueHours", s.has,
  s.exposes || v.exposes as exposes, a.key as activity, a.name_en as "activityEn", a.name_cy as "activityCy",
  s.company, s.weekday, s.every_weeks as "everyWeeks", s.month_week as "monthWeek", s.starts, s.ends,
  s.starts_on as "startsOn", s.ends_on as "endsOn", s.languages, s.youngest, s.oldest, s.most,
  coalesce(s.checked_on, v.checked_on) as "checkedOn", s.state, s.taster_pence as "tasterPence",
  v.closed_on_bank_holidays as "keepsBankHolidays"`

const prices = (today: Day) => sql`coalesce((
  select jsonb_agg(jsonb_build_object('staff', p.staff, 'people', p.people, 'price', p.price_pence,
    'from', p.valid_from, 'to', p.valid_to) order by p.price_pence, p.staff, p.people, p.valid_from)
  from session_price p where p.council_id = s.council_id and p.session_id = s.id
    and (p.valid_to is null or p.valid_to >= ${today}::date)
), '[]')`

const FROM = sql`
  from session s
  join venue v on v.council_id = s.council_id and v.id = s.venue_id
  join provider o on o.council_id = s.council_id and o.id = s.provider_id
  join activity a on a.council_id = s.council_id and a.key = s.activity
  join area r on r.council_id = v.council_id and r.key = v.area
  left join feed_item f on f.council_id = s.council_id and f.feed = 'services' and f.id = s.id::text`

/** Sessions of one page, by their ids, which never change their order. */
export async function offered(
  db: Db,
  asked: OfferAsked,
  { skip, most }: Slice,
): Promise<readonly Offered[]> {
  const { rows } = await sql<Offered>`
    select ${FACTS}, ${prices(asked.today)} as prices, f.changed_at::text as "changedAt"
    ${FROM} where ${matches(asked)} order by s.id limit ${most} offset ${skip}`.execute(db)
  return rows.map(({ changedAt, ...row }) => ({
    ...row,
    changedAt: changedAt && new Date(changedAt).toISOString(),
  }))
}

export async function countOffered(db: Db, asked: OfferAsked): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count ${FROM} where ${matches(asked)}`.execute(db)
  return rows[0]?.count ?? 0
}

function matches({ councilId, today, filter }: OfferAsked): RawBuilder<unknown> {
  const { search, activities, companies, access, providerIds, modifiedAfter, ids } = filter
  const all = [
    sql`s.council_id = ${councilId}`,
    sql`(s.ends_on is null or s.ends_on >= ${addDays(today, -TOLD_AFTER_ITS_END)}::date)`,
  ]
  if (search !== undefined) all.push(says(search))
  if (activities) all.push(sql`s.activity = any (${[...activities]}::text[])`)
  if (companies) all.push(sql`s.company = any (${[...companies]}::text[])`)
  if (access) all.push(sql`(s.has || v.has) && ${[...access]}::text[]`)
  if (providerIds) all.push(sql`s.provider_id = any (${[...providerIds]}::uuid[])`)
  if (ids) all.push(sql`s.id = any (${[...ids]}::uuid[])`)
  // What was not looked at yet is new.
  if (modifiedAfter)
    all.push(sql`(f.changed_at is null or f.changed_at >= ${modifiedAfter.toISOString()})`)
  if (filter.postcode !== undefined) all.push(near(councilId, filter.postcode, filter.metres))
  return sql.join(all, sql` and `)
}

/** Each word begins one of the session's own; letters and digits alone are left of what was typed. */
function says(search: string): RawBuilder<unknown> {
  const words = wordsAsked(search)
  if (words.length === 0) return sql`false`
  return sql`s.words @@ ${words.map((word) => `${word}:*`).join(' & ')}::tsquery`
}

/** A postcode that the council does not serve is covered by nothing. */
const near = (councilId: Id, postcode: string, metres: number | undefined) => sql`exists (
  select 1 from postcode p where p.council_id = ${councilId} and p.postcode = ${postcode}
    and ${
      metres === undefined
        ? sql`true`
        : sql`111320 * sqrt(power(v.lat - p.lat, 2)
            + power((v.lon - p.lon) * cos(radians(p.lat)), 2)) <= ${metres}`
    }
)`

/** A thing that a session can be about, in the council's own list. */
export type OfferedActivity = {
  readonly key: string
  readonly nameEn: string
  readonly nameCy: string
  readonly easyEn: string
  readonly easyCy: string
}

export async function activitiesOf(db: Db, councilId: Id): Promise<readonly OfferedActivity[]> {
  const { rows } = await sql<OfferedActivity>`
    select key, name_en as "nameEn", name_cy as "nameCy", easy_en as "easyEn", easy_cy as "easyCy"
    from activity where council_id = ${councilId} order by key`.execute(db)
  return rows
}

export type Organiser = Pick<Offered, 'providerId' | 'provider' | 'providerKind' | 'email'>
export type OrganiserAsked = {
  readonly councilId: Id
  readonly today: Day
  readonly search?: string
  readonly id?: Id
}

/** Whoever has a session that the public may know of. */
export async function organisers(
  db: Db,
  asked: OrganiserAsked,
  { skip, most }: Slice,
): Promise<readonly Organiser[]> {
  const { rows } = await sql<Organiser>`
    select o.id as "providerId", o.name as provider, o.kind as "providerKind", o.email
    from provider o where ${organises(asked)} order by o.id limit ${most} offset ${skip}`.execute(
    db,
  )
  return rows
}

export async function countOrganisers(db: Db, asked: OrganiserAsked): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from provider o where ${organises(asked)}`.execute(db)
  return rows[0]?.count ?? 0
}

const organises = ({ councilId, today, search, id }: OrganiserAsked) => sql`
  o.council_id = ${councilId} and exists (
    select 1 from session s where s.council_id = o.council_id and s.provider_id = o.id
      and (s.ends_on is null or s.ends_on >= ${addDays(today, -TOLD_AFTER_ITS_END)}::date)
  ) ${search === undefined ? sql`` : sql`and strpos(folded(o.name), folded(${search})) > 0`}
  ${id === undefined ? sql`` : sql`and o.id = ${id}`}`
