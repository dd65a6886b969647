import { type RawBuilder, sql } from 'kysely'
import { addDays, type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import type { PersonsDay } from '#weeks/bookings/persons-days.ts'
import { personsDays } from '#weeks/bookings/persons-days-queries.ts'
import { type Counted, type Feeling, REPLY_DAYS, type Said, tellFrom, toTell } from './feedback.ts'
import { feedbackDays } from './policies.ts'

/** One saying with what a page needs to show and change it. */
export type SeenSaying = Said & {
  readonly version: number
  readonly titleEn: string
  readonly titleCy: string
  readonly venue: string
  readonly heldBecause: string
  /** Who hid it last; nobody, where the program held it. */
  readonly hiddenBy: string | null
}

const columns = sql`f.id, f.session_id as "sessionId", f.day, f.answer as feeling, f.reasons as about, f.wants, f.words,
  f.shown, f.held_because as "heldBecause", f.given_at as "givenAt", h.name as handler, f.reply_by as "replyBy", f.reply,
  f.replied_at as "repliedAt", r.name as "repliedBy", f.version, s.title_en as "titleEn", s.title_cy as "titleCy",
  v.name as venue, case when f.shown = 'held' then (
    select a.name from audit u join account a on a.council_id = u.council_id and a.id = u.account_id
    where u.council_id = f.council_id and u.person_id = f.person_id and u.subject = f.id
      and u.action = 'feedback hidden' order by u.at desc limit 1
  ) end as "hiddenBy"`

const sayings = (where: RawBuilder<unknown>, most: number) => sql<SeenSaying>`
  select ${columns} from feedback f
  join session s on s.council_id = f.council_id and s.id = f.session_id
  join venue v on v.council_id = s.council_id and v.id = s.venue_id
  left join account h on h.council_id = f.council_id and h.id = f.handler_id
  left join account r on r.council_id = f.council_id and r.id = f.replied_by
  where f.about = 'session' and ${where}
  order by f.given_at desc, f.id desc limit ${most}`

/** What one person said of their days, the latest first. */
export async function sayingsOf(
  db: Db,
  { councilId, personId, most }: { councilId: Id; personId: Id; most: number },
): Promise<readonly SeenSaying[]> {
  const { rows } = await sayings(
    sql`f.council_id = ${councilId} and f.person_id = ${personId}`,
    most,
  ).execute(db)
  return rows
}

/** So many comments on a wall; the counts are of all. */
export const WALL_SHOWS = 40

export type WallCount = Counted & {
  readonly sessionId: Id
  readonly titleEn: string
  readonly titleCy: string
  readonly weekday: number
}

/** What was said, counted as of one moment. What only those who answer the person may read is no comment of a wall. */
function counted(now: Date) {
  const days = sql`make_interval(days => ${REPLY_DAYS}::integer)`
  const comment = sql`f.words <> '' and f.shown <> 'private'`
  return sql`count(*) filter (where f.answer = 'good')::integer as good,
    count(*) filter (where f.answer = 'not-sure')::integer as "not-sure",
    count(*) filter (where f.answer = 'bad')::integer as bad,
    count(*) filter (where f.given_at > ${now}::timestamptz - ${days})::integer as lately,
    count(*) filter (where ${comment} and f.replied_at <= f.given_at + ${days})::integer as "inTime",
    count(*) filter (where ${comment} and (f.replied_at is not null
      or f.given_at + ${days} < ${now}::timestamptz))::integer as due`
}

/** How the sittings of one provider were, by session, over some days: the words only where their giver shares them. */
export async function wallOf(
  db: Db,
  asked: {
    readonly councilId: Id
    readonly providerId: Id
    readonly now: Date
    readonly days: number
  },
): Promise<{ readonly counts: readonly WallCount[]; readonly comments: readonly SeenSaying[] }> {
  const { councilId, providerId, now, days } = asked
  const from = addDays(dayOf(now), -days)
  const { rows: counts } = await sql<WallCount>`
    select s.id as "sessionId", s.title_en as "titleEn", s.title_cy as "titleCy", s.weekday,
      ${counted(now)}
    from session s join feedback f on f.council_id = s.council_id and f.session_id = s.id and f.day >= ${from}
    where s.council_id = ${councilId} and s.provider_id = ${providerId}
    group by s.id, s.title_en, s.title_cy, s.weekday order by bad desc, good desc, s.id limit 100
  `.execute(db)
  const { rows: comments } = await sayings(
    sql`f.council_id = ${councilId} and s.provider_id = ${providerId} and f.day >= ${from}
      and f.shown <> 'private' and f.words <> ''`,
    WALL_SHOWS,
  ).execute(db)
  return { counts, comments }
}

/** Whether a saying is of a session that a provider runs, and its giver shares it: nobody else's wall has it. */
export async function isOnWallOf(
  db: Db,
  { councilId, providerId, id }: { councilId: Id; providerId: Id; id: Id },
): Promise<boolean> {
  const row = await db
    .selectFrom('feedback as f')
    .innerJoin('session as s', (join) =>
      join.onRef('s.council_id', '=', 'f.council_id').onRef('s.id', '=', 'f.session_id'),
    )
    .select('f.id')
    .where('f.council_id', '=', councilId)
    .where('f.id', '=', id)
    .where('s.provider_id', '=', providerId)
    .where('f.shown', '<>', 'private')
    .executeTakeFirst()
  return row !== undefined
}

export type PageSaying = {
  readonly id: Id
  readonly page: string
  readonly feeling: Feeling
  readonly words: string
  readonly shown: Said['shown']
  readonly givenAt: Date
  readonly reply: string
  readonly repliedAt: Date | null
  readonly version: number
}
export type PageCount = Counted & { readonly page: string }

/** What was said of the pages: how many by page, and the words, the latest first. */
export async function saidOfPages(
  db: Db,
  councilId: Id,
  now: Date,
): Promise<{ readonly counts: readonly PageCount[]; readonly comments: readonly PageSaying[] }> {
  const { rows: counts } = await sql<PageCount>`
    select f.page, ${counted(now)}
    from feedback f where f.council_id = ${councilId} and f.about = 'page'
    group by f.page order by bad desc, f.page limit 100
  `.execute(db)
  const { rows: comments } = await sql<PageSaying>`
    select id, page, answer as feeling, words, shown, given_at as "givenAt", reply, replied_at as "repliedAt", version
    from feedback where council_id = ${councilId} and about = 'page' and words <> ''
    order by given_at desc, id desc limit ${WALL_SHOWS}
  `.execute(db)
  return { counts, comments }
}

export async function isOfPage(db: Db, councilId: Id, id: Id): Promise<boolean> {
  const row = await db
    .selectFrom('feedback')
    .select('id')
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .where('about', '=', 'page')
    .executeTakeFirst()
  return row !== undefined
}

/** The sittings of one person that they may say something of now, the latest first. Two queries. */
export async function daysToTell(
  db: Db,
  asked: {
    readonly councilId: Id
    readonly personId: Id
    readonly today: Day
    readonly minute: number
  },
  said: readonly Pick<Said, 'sessionId' | 'day'>[],
): Promise<readonly PersonsDay[]> {
  const { councilId, personId, today } = asked
  const rules = await policiesOn(db, { councilId, on: today }, { days: feedbackDays })
  if (!rules.ok) return []
  const from = tellFrom(today, rules.value.days.tell)
  return toTell(await personsDays(db, { councilId, personId, from, to: today }), said, asked)
}
