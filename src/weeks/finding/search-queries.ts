import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { boundsOf, type PartOfDay } from '#ground/kernel/week.ts'
import type { Db } from '#ground/platform/platform.ts'
import { type Hit, type Search, type Taken, wordsAsked } from './search.ts'

export type Searching = {
  readonly councilId: Id
  /** The day on which it must run and its prices hold. */
  readonly on: Day
  readonly search: Search
  readonly skip?: number
  readonly most: number
}

export type Searched = {
  readonly hits: readonly Hit[]
  readonly total: number
  /** Words that nothing begins with, and the nearest that were looked for in their place. */
  readonly taken: readonly Taken[]
}

/** Sessions that fit a search, the best first: by how well the words fit, then the nearest. Two queries at most. */
export async function searchSessions(db: Db, asked: Searching): Promise<Searched> {
  const words = wordsAsked(asked.search.words ?? '')
  const read = words.length > 0 ? await readWords(db, asked.councilId, words) : []
  // The rows of a page are chosen first, and only they are told in full.
  const { rows } = await sql<Hit & { readonly total: number }>`
    with found as materialized (${found(asked, read.length > 0 ? tsqueryOf(read) : undefined)})
    select f.id, f.title_en as "titleEn", f.title_cy as "titleCy", f.activity, a.picture, f.provider,
      f.venue_id as "venueId", f.venue, f.postcode, r.name_en as "areaEn", r.name_cy as "areaCy",
      jsonb_build_object('lat', f.lat, 'lon', f.lon) as at, f.weekday, f.starts, f.ends, f.company,
      (select min(p.price_pence) from session_price p where ${priceHolds(asked, sql.ref('f'))}) as "from",
      f.step_free as "stepFree", f.checked_on as "checkedOn", f.km, f.total
    from found f
    join activity a on a.council_id = ${asked.councilId} and a.key = f.activity
    join area r on r.council_id = ${asked.councilId} and r.key = f.area
    order by f.place
  `.execute(db)
  return {
    hits: rows.map(({ total: _, ...hit }) => hit),
    total: rows[0]?.total ?? 0,
    taken: takenOf(read),
  }
}

/** More than any words find that say anything; the rest is not looked at. */
const MOST_NAMED = 2000

export type Named = { readonly ids: ReadonlySet<Id>; readonly taken: readonly Taken[] }

/** Every session that has the words, whenever it runs; nothing, where no words are asked. Two queries. */
export async function sessionsNamed(
  db: Db,
  councilId: Id,
  text: string | undefined,
): Promise<Named | undefined> {
  const words = wordsAsked(text ?? '')
  if (words.length === 0) return undefined
  const read = await readWords(db, councilId, words)
  const { rows } = await sql<{ readonly id: Id }>`
    select s.id from session s where s.council_id = ${councilId} and s.words @@ ${tsqueryOf(read)}::tsquery
    order by ts_rank(s.words, ${tsqueryOf(read)}::tsquery) desc, s.id limit ${MOST_NAMED}
  `.execute(db)
  return { ids: new Set(rows.map(({ id }) => id)), taken: takenOf(read) }
}

const takenOf = (read: readonly Read[]): readonly Taken[] =>
  read.filter((word) => word.isNear).map(({ typed, found }) => ({ typed, for: found }))

type Read = { readonly typed: string; readonly found: readonly string[]; readonly isNear: boolean }

/** What each word is looked for as: what begins with it, or else the three words that are nearest to it. */
async function readWords(
  db: Db,
  councilId: Id,
  words: readonly string[],
): Promise<readonly Read[]> {
  const { rows } = await sql<{ typed: string; begins: boolean; near: readonly string[] }>`
    select asked.word as typed, begins.is as begins,
      case when begins.is then '{}' else array(
        select w.word from search_word w where w.council_id = ${councilId} and w.word % asked.word
        order by similarity(w.word, asked.word) desc, w.word limit 3
      ) end as near
    from jsonb_array_elements_text(${JSON.stringify(words)}::jsonb) with ordinality as asked(word, place)
    cross join lateral (select exists (
      select 1 from search_word w where w.council_id = ${councilId} and w.word like asked.word || '%'
    ) as is) begins
    order by asked.place
  `.execute(db)
  return rows.map(({ typed, begins, near }) => {
    const isNear = !begins && near.length > 0
    return { typed, found: isNear ? near : [typed], isNear }
  })
}

/** Letters and digits alone come here, so nothing in it can be read as anything but a word. */
const tsqueryOf = (words: readonly Read[]): string =>
  words.map(({ found }) => `(${found.map((word) => `${word}:*`).join(' | ')})`).join(' & ')

function found({ councilId, on, search, most, skip = 0 }: Searching, tsquery: string | undefined) {
  const { near } = search
  // Flat over a county: a thousandth out at thirty kilometres, and only used to leave out what is far away.
  const km = near
    ? sql`(111.32 * sqrt(power(v.lat - ${near.from.lat}, 2)
        + power((v.lon - ${near.from.lon}) * ${Math.cos((near.from.lat * Math.PI) / 180)}, 2)))`
    : sql`null::double precision`
  const rank = tsquery ? sql`ts_rank(s.words, ${tsquery}::tsquery) desc,` : sql``
  const order = sql`${rank} ${km} nulls last, s.title_en, s.weekday, s.starts, s.id`
  return sql`
    select s.id, s.title_en, s.title_cy, s.activity, o.name as provider, v.id as venue_id, v.name as venue, v.postcode,
      v.area, v.lat, v.lon, s.weekday, s.starts, s.ends, s.company, s.starts_on,
      'step-free' = any (s.has || v.has) as step_free, coalesce(s.checked_on, v.checked_on) as checked_on,
      ${km} as km, count(*) over ()::integer as total, row_number() over (order by ${order}) as place
    from session s
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    join provider o on o.council_id = s.council_id and o.id = s.provider_id
    where s.council_id = ${councilId} and s.state = 'live' and (s.ends_on is null or s.ends_on >= ${on})
      and o.papers_until >= ${on} ${tsquery ? sql`and s.words @@ ${tsquery}::tsquery` : sql``}
      ${sql.join(conditions({ councilId, on }, search, km), sql` `)}
    order by ${order} limit ${most} offset ${skip}`
}

/** Prices of a session that hold on the day, or on its first where that is later. */
const priceHolds = (
  { councilId, on }: Pick<Searching, 'councilId' | 'on'>,
  session: RawBuilder<unknown>,
) => sql`p.council_id = ${councilId} and p.session_id = ${session}.id
  and p.valid_from <= greatest(${on}::date, ${session}.starts_on)
  and (p.valid_to is null or p.valid_to >= greatest(${on}::date, ${session}.starts_on))`

/** Each thing that is asked, as a condition of its own. */
function conditions(
  when: Pick<Searching, 'councilId' | 'on'>,
  search: Search,
  km: RawBuilder<unknown>,
): readonly RawBuilder<unknown>[] {
  const { activity, weekday, part, area, near, needs = [], avoids = [], ratio, most } = search
  const { routes = [], company, setting, outside, room, tasters, going, only } = search
  const some: RawBuilder<unknown>[] = []
  const and = (isAsked: boolean, condition: () => RawBuilder<unknown>) => {
    if (isAsked) some.push(sql`and ${condition()}`)
  }
  and(only !== undefined, () => sql`s.id = ${only}`)
  and(activity !== undefined, () => sql`s.activity = ${activity}`)
  and(weekday !== undefined, () => sql`s.weekday = ${weekday}`)
  and(part !== undefined, () => overlaps(part as PartOfDay))
  and(area !== undefined, () => sql`v.area = ${area}`)
  and(near !== undefined, () => sql`${km} <= ${near?.km}`)
  and(needs.length > 0, () => sql`${[...needs]}::text[] <@ ${given}`)
  and(avoids.length > 0, () => sql`not ${[...avoids]}::text[] && (s.exposes || v.exposes)`)
  and(setting !== undefined, () => sql`s.setting = ${setting}`)
  and(company !== undefined, () => sql`s.company = ${company}`)
  and(routes.length > 0, () => sql`o.routes && ${[...routes]}::text[]`)
  and(outside === true, () => sql`o.kind <> 'council'`)
  and(tasters === true, () => sql`s.taster_pence is not null`)
  and(ratio !== undefined || most !== undefined, () => priced(when, search))
  and(going !== undefined, () => goes(going ?? [], when.on))
  and(room === true, () => sql`s.most > ${placesTaken(when.on)}`)
  return some
}

/** What session and venue have; personal care only where the provider may give it. */
const given = sql`(array_remove(s.has || v.has, case when o.personal_care then '' else 'personal-care' end))`

/** An hour of it, or half of what is shorter than two. */
function overlaps(part: PartOfDay) {
  const [begins, ends] = boundsOf(part)
  return sql`least(s.ends, ${ends}) - greatest(s.starts, ${begins}) >= least(60, (s.ends - s.starts + 1) / 2)`
}

/** A price at a ratio of at least so much support (rule R47), and no more than the most. */
const priced = (when: Pick<Searching, 'councilId' | 'on'>, { ratio, most }: Search) => sql`exists (
  select 1 from session_price p where ${priceHolds(when, sql.ref('s'))}
    ${ratio ? sql`and p.staff * ${ratio.people}::integer >= p.people * ${ratio.staff}::integer` : sql``}
    ${most === undefined ? sql`` : sql`and p.price_pence <= ${most}`}
)`

const weekly = (on: Day) => sql`b.council_id = s.council_id and b.session_id = s.id
  and (b.ends_on is null or b.ends_on >= ${on})`

const goes = (people: readonly Id[], on: Day) => sql`exists (
  select 1 from standing_booking b where ${weekly(on)} and b.person_id = any (${[...people]}::uuid[])
)`

const placesTaken = (on: Day) => sql`(select count(*) from standing_booking b where ${weekly(on)})`
