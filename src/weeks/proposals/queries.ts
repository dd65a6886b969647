import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Point } from '#ground/kernel/place.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Span } from '#lives/offer/open-days.ts'
import { toldJson } from '#lives/offer/seen-queries.ts'
import { isOld } from '#lives/offer/venue-facts.ts'
import { daysOf, type PersonsDay, type PersonsFacts } from '#weeks/bookings/persons-days.ts'
import { factsJson } from '#weeks/bookings/persons-days-queries.ts'
import type { Chooser } from '#weeks/fit/chooser.ts'
import { friends, speeds } from '#weeks/fit/queries.ts'
import { journeyMinutes, type TravelSpeed } from '#weeks/travel/journey.ts'
import type { AnswerGiven } from './answering.ts'
import type { PersonsWeek, PlaceHeld, SessionSeen, WeekSeen } from './persons-week.ts'

type Of = {
  readonly councilId: Id
  readonly personId: Id
  readonly on: Day
  /** A span whose real days are wanted besides. */
  readonly within?: Span
}

type Row = {
  readonly facts: PersonsFacts | null
  readonly id: Id
  readonly knownAs: string
  readonly travelMeans: Chooser['travelMeans']
  readonly weekly: PersonsWeek['person']['weekly']
  readonly home: Point
  readonly friends: PersonsWeek['friends']
  readonly speeds: readonly TravelSpeed[]
  readonly worker: PersonsWeek['worker'] | null
  readonly held: readonly Omit<PlaceHeld, 'travelMinutes'>[]
  readonly week: Json<WeekSeen> | null
}
type Json<W extends WeekSeen> = Omit<W, 'proposedAt' | 'answers'> & {
  readonly proposedAt: string
  readonly answers: readonly (Omit<AnswerGiven, 'answeredAt'> & { readonly answeredAt: string })[]
}

/**
 * The open week that is proposed to a person, else the one that they answered last, with all that pages say about it and
 * about the places that they have. Two queries, whatever the week holds.
 *
 * @param on places that have ended before this day are left out
 */
export const findWeek = async (
  db: Db,
  councilId: Id,
  personId: Id,
  on: Day,
): Promise<PersonsWeek> => (await findWeekOf(db, { councilId, personId, on })).persons

/** One of a person's real days, and how long it takes them to get there as they travel. */
export type DayToGo = PersonsDay & { readonly travelMinutes: Minutes | undefined }

/** The same, with what they have on each day of a span: the same number of queries. */
export async function findWeekAndDays(
  db: Db,
  of: Of & { readonly within: Span },
): Promise<{ readonly persons: PersonsWeek; readonly days: readonly DayToGo[] }> {
  const { persons, row } = await findWeekOf(db, of)
  const days = row.facts ? daysOf(row.facts, of.within) : []
  const minutesTo = (id: Id) => {
    const at = persons.sessions.get(id)?.venue.at
    return at && journeyMinutes(row.speeds, persons.person.travelMeans, row.home, at)
  }
  return { persons, days: days.map((one) => ({ ...one, travelMinutes: minutesTo(one.sessionId) })) }
}

async function findWeekOf(
  db: Db,
  of: Of,
): Promise<{ readonly persons: PersonsWeek; readonly row: Row }> {
  const { councilId, personId, on } = of
  const row = await weekRow(db, of)
  const misses = row.week?.gaps.flatMap((gap) => gap.misses) ?? []
  const named = [
    ...row.held.map((h) => h.sessionId),
    ...(row.facts?.sessions ?? []).map((one) => one.sessionId),
    ...(row.week?.lines ?? []).map((l) => l.sessionId),
    ...misses.flatMap((m) => [
      m.sessionId,
      ...m.obstacles.flatMap((o) => (o.kind === 'clash' && o.withSessionId) || []),
    ]),
    ...(row.week?.answers ?? []).flatMap((a) =>
      [a.sessionId, a.swappedTo].filter((id) => id !== undefined),
    ),
  ]
  const sessions = await sessionsSeen(db, { councilId, personId, on }, [...new Set(named)])
  const { id, knownAs, travelMeans, weekly, home, worker, week } = row
  const persons: PersonsWeek = {
    person: { id, knownAs, travelMeans, weekly },
    ...(worker && { worker }),
    friends: row.friends,
    held: row.held.map((h): PlaceHeld => {
      const at = sessions.get(h.sessionId)?.venue.at
      return { ...h, travelMinutes: at && journeyMinutes(row.speeds, travelMeans, home, at) }
    }),
    ...(week && { week: readWeek(week) }),
    sessions,
  }
  return { persons, row }
}

const readWeek = (week: Json<WeekSeen>): WeekSeen => ({
  ...week,
  proposedAt: new Date(week.proposedAt),
  answers: week.answers.map((a) => ({ ...a, answeredAt: new Date(a.answeredAt) })),
})

async function weekRow(db: Db, { councilId, personId, on, within }: Of): Promise<Row> {
  const facts = within ? factsJson({ councilId, personId, ...within }) : sql`null::jsonb`
  const { rows } = await sql<Row>`
    select p.id, p.known_as as "knownAs", p.travel_means as "travelMeans", coalesce(b.weekly_pence, 0) as weekly,
      jsonb_build_object('lat', c.lat, 'lon', c.lon) as home,
      ${friends(councilId, personId)} as friends, ${speeds(councilId)} as speeds,
      ${worksWith(councilId, personId, on)} as worker,
      coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('sessionId', session_id,
          'ratio', jsonb_build_object('staff', staff, 'people', people), 'price', price_pence,
          'startsOn', starts_on, 'endsOn', ends_on)) order by starts_on, session_id)
        from standing_booking h where h.council_id = p.council_id and h.person_id = p.id
          and (h.ends_on is null or h.ends_on >= ${on})), '[]') as held,
      ${weekJson(councilId, personId)} as week, ${facts} as facts
    from person p
    join postcode c on c.council_id = p.council_id and c.postcode = p.postcode
    left join weekly_budget b on b.council_id = p.council_id and b.person_id = p.id
      and b.valid_from <= ${on} and (b.valid_to is null or b.valid_to >= ${on})
    where p.council_id = ${councilId} and p.id = ${personId}
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No person ${personId}`)
  return row
}

/** Who talks with the person when they ask: their social worker, else whoever has worked with them longest. */
const worksWith = (councilId: Id, personId: Id, on: Day) => sql`(
  select jsonb_build_object('accountId', a.id, 'name', a.name)
  from relationship r join account a on a.council_id = r.council_id and a.id = r.account_id
  where r.council_id = ${councilId} and r.person_id = ${personId} and r.kind = 'works-with'
    and r.starts_on <= ${on} and (r.ends_on is null or r.ends_on >= ${on})
    and (a.ended_on is null or a.ended_on > ${on})
  order by exists (select from account_role k where k.council_id = a.council_id and k.account_id = a.id
    and k.role = 'social-worker') desc, r.starts_on, r.id
  limit 1)`

const weekJson = (councilId: Id, personId: Id) => sql`(
  select jsonb_build_object('id', w.id, 'state', w.state, 'version', w.version, 'proposedAt', w.proposed_at,
    'lines', coalesce((select jsonb_agg(jsonb_build_object('sessionId', session_id,
        'ratio', jsonb_build_object('staff', staff, 'people', people), 'price', price_pence,
        'travelMinutes', travel_minutes, 'reasons', reasons) order by session_id)
      from proposed_line l where l.council_id = w.council_id and l.week_id = w.id), '[]'),
    'gaps', coalesce((select jsonb_agg(jsonb_build_object('halfDay', half_day, 'misses', reasons) order by half_day)
      from proposed_gap g where g.council_id = w.council_id and g.week_id = w.id), '[]'),
    'answers', coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', n.id, 'answer', n.answer,
        'sessionId', n.session_id, 'swappedTo', n.swapped_to, 'accountId', n.account_id,
        'answeredAt', n.answered_at, 'open', n.open)) order by n.answered_at, n.id)
      from week_answer n where n.council_id = w.council_id and n.week_id = w.id), '[]'))
  from proposed_week w
  where w.council_id = ${councilId} and w.person_id = ${personId} and w.state <> 'replaced'
  order by (w.state = 'open') desc, w.proposed_at desc limit 1)`

/**
 * Sessions as one person's pages show them, by id, in one query. A session that nobody knows is not there.
 *
 * @param told those that somebody chooses among: with what their provider tells of them, and its photos
 */
export async function sessionsSeen(
  db: Db,
  { councilId, personId, on }: Of,
  ids: readonly Id[],
  told: readonly Id[] = [],
): Promise<ReadonlyMap<Id, SessionSeen>> {
  if (ids.length === 0) return new Map()
  const besides = told.length > 0 ? sql`, ${toldJson} as told` : sql``
  const { rows } = await sql<SessionSeen & { readonly checkedOn: Day }>`
    select s.id, coalesce(s.checked_on, v.checked_on) as "checkedOn", s.title_en as "titleEn", s.title_cy as "titleCy"${besides},
      jsonb_build_object('key', a.key, 'nameEn', a.name_en, 'nameCy', a.name_cy, 'easyEn', a.easy_en,
        'easyCy', a.easy_cy, 'picture', a.picture) as activity,
      s.weekday, s.starts, s.ends,
      jsonb_build_object('id', v.id, 'name', v.name, 'areaEn', r.name_en, 'areaCy', r.name_cy,
        'at', jsonb_build_object('lat', v.lat, 'lon', v.lon)) as venue,
      o.name as provider, s.worker, s.setting, s.company, s.languages, s.ends_on as "lastDay",
      array(select x from unnest(s.has || v.has) x where x <> 'personal-care' or o.personal_care group by x order by x) as has,
      array(select x from unnest(s.exposes || v.exposes) x group by x order by x) as exposes,
      coalesce((select jsonb_agg(distinct jsonb_build_object('id', q.id, 'name', q.known_as))
        from friendship f join person q on q.council_id = f.council_id
          and q.id = case when f.person_id = ${personId} then f.friend_id else f.person_id end
        join standing_booking k on k.council_id = q.council_id and k.person_id = q.id and k.session_id = s.id
          and (k.ends_on is null or k.ends_on >= ${on})
        where f.council_id = s.council_id and (f.person_id = ${personId} or f.friend_id = ${personId})), '[]') as friends
    from session s
    join activity a on a.council_id = s.council_id and a.key = s.activity
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    join area r on r.council_id = v.council_id and r.key = v.area
    join provider o on o.council_id = s.council_id and o.id = s.provider_id
    where s.council_id = ${councilId}
      and s.id in (select given.id::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as given(id))
  `.execute(db)
  return new Map(
    rows.map(({ checkedOn, ...session }) => [
      session.id,
      { ...session, ...(isOld(checkedOn, on) && { oldFacts: checkedOn }) },
    ]),
  )
}
