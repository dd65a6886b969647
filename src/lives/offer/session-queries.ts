import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { AccessNeed, SensoryFact } from '#lives/people/person.ts'
import { sitsOn } from './date-queries.ts'
import type { Confirms, Draft } from './draft.ts'
import { readDraft } from './draft-queries.ts'
import type { MonthWeek } from './series.ts'
import type { Company, Setting } from './session.ts'

/** A session as its provider sees it in a list. */
export type OwnSession = {
  readonly id: Id
  readonly titleEn: string
  readonly titleCy: string
  readonly weekday: number
  readonly starts: Minutes
  readonly ends: Minutes
  readonly everyWeeks: number
  readonly monthWeek: MonthWeek | null
  readonly startsOn: Day
  readonly endsOn: Day | null
  readonly venueName: string
  readonly state: 'live' | 'paused'
}

export const OWN_A_PAGE = 200

const own = sql`s.id, s.title_en as "titleEn", s.title_cy as "titleCy", s.weekday, s.starts, s.ends,
  s.every_weeks as "everyWeeks", s.month_week as "monthWeek", s.starts_on as "startsOn", s.ends_on as "endsOn",
  v.name as "venueName", s.state`

/** What a provider offers, by day and time, with what has ended last. */
export async function ownSessions(
  db: Db,
  { councilId, providerId }: { readonly councilId: Id; readonly providerId: Id },
  on: Day,
): Promise<readonly OwnSession[]> {
  const { rows } = await sql<OwnSession>`
    select ${own} from session s join venue v on v.council_id = s.council_id and v.id = s.venue_id
    where s.council_id = ${councilId} and s.provider_id = ${providerId}
    order by coalesce(s.ends_on < ${on}, false), s.weekday, s.starts, s.title_en, s.id limit ${OWN_A_PAGE}
  `.execute(db)
  return rows
}

/** What a provider is still setting up, the last changed first. */
export async function openDrafts(
  db: Db,
  { councilId, providerId }: { readonly councilId: Id; readonly providerId: Id },
): Promise<readonly Draft[]> {
  const rows = await db
    .selectFrom('session_draft')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('provider_id', '=', providerId)
    .where('state', '=', 'open')
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .limit(50)
    .execute()
  return rows.map(readDraft)
}

export type SessionPriceSeen = {
  readonly ratio: Ratio
  readonly price: Pence
  readonly from: Day
  readonly to: Day | null
}

/** One session whole, as its provider changes it. */
export type SessionWhole = OwnSession & {
  readonly providerName: string
  readonly venueId: Id
  readonly activity: string
  readonly picture: string
  readonly setting: Setting
  readonly company: Company
  readonly worker: string
  readonly staff: { readonly n: number; readonly d: number }
  readonly least: number
  readonly most: number
  readonly has: readonly AccessNeed[]
  readonly exposes: readonly SensoryFact[]
  readonly languages: readonly ('en' | 'cy')[]
  readonly youngest: number
  readonly oldest: number | null
  readonly confirms: Confirms
  readonly tasterPence: Pence | null
  readonly aboutEn: string
  readonly aboutCy: string
  readonly aboutEasyEn: string
  readonly aboutEasyCy: string
  readonly endedBecause: string
  readonly manyReason: string
  readonly version: number
  readonly prices: readonly SessionPriceSeen[]
}

/** @throws NotFound where the provider has no such session */
export async function sessionOfProvider(
  db: Db,
  asked: { readonly councilId: Id; readonly providerId: Id; readonly sessionId: Id },
): Promise<SessionWhole> {
  const { councilId, providerId, sessionId } = asked
  const { rows } = await sql<SessionWhole>`
    select ${own}, o.name as "providerName", s.venue_id as "venueId", s.activity, a.picture, s.setting, s.company,
      s.worker, jsonb_build_object('n', s.staff_n, 'd', s.staff_d) as staff, s.least, s.most, s.has, s.exposes,
      s.languages, s.youngest, s.oldest, s.confirms, s.taster_pence as "tasterPence", s.about_en as "aboutEn",
      s.about_cy as "aboutCy", s.about_easy_en as "aboutEasyEn", s.about_easy_cy as "aboutEasyCy",
      s.ended_because as "endedBecause", s.many_reason as "manyReason", s.version,
      (select coalesce(jsonb_agg(jsonb_build_object('ratio', jsonb_build_object('staff', p.staff, 'people', p.people),
          'price', p.price_pence, 'from', p.valid_from, 'to', p.valid_to)
          order by p.staff::float / p.people desc, p.valid_from), '[]')
        from session_price p where p.council_id = s.council_id and p.session_id = s.id) as prices
    from session s
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    join provider o on o.council_id = s.council_id and o.id = s.provider_id
    join activity a on a.council_id = s.council_id and a.key = s.activity
    where s.council_id = ${councilId} and s.provider_id = ${providerId} and s.id = ${sessionId}
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`Provider ${providerId} has no session ${sessionId}`)
  return row
}

export type DayAhead = {
  readonly day: Day
  /** As in the series, or what is otherwise; a closed place is a day that falls out. */
  readonly state: 'on' | 'cancelled' | 'changed' | 'extra' | 'closed'
  readonly words: string
}

const DAYS_AHEAD = 12

/** The next days of a session's series, with what is otherwise on each. */
export async function daysAhead(
  db: Db,
  asked: { readonly councilId: Id; readonly sessionId: Id },
  from: Day,
): Promise<readonly DayAhead[]> {
  const { rows } = await sql<DayAhead>`
    select d.day, case when x.kind is not null then x.kind when ${sitsOn(sql.ref('d.day'))} then 'on' else 'closed' end as state,
      coalesce(x.words, '') as words
    from session s
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    cross join (select ${from}::date + n as day from generate_series(0, 370) as n) d
    left join session_date x on x.council_id = s.council_id and x.session_id = s.id and x.day = d.day
    where s.council_id = ${asked.councilId} and s.id = ${asked.sessionId}
      and (x.kind is not null or ${sitsOn(sql.ref('d.day'))})
    order by d.day limit ${DAYS_AHEAD}
  `.execute(db)
  return rows
}
