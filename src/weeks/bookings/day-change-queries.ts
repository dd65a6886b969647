import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { usuallyOn } from '#lives/offer/date-queries.ts'
import type { DateRow, DayFacts, ToTell } from './day-change.ts'
import { expectedIn } from './expected-queries.ts'

export type DayAsked = {
  readonly councilId: Id
  readonly providerId: Id
  readonly sessionId: Id
  readonly day: Day
}

export type DayOfSession = DayFacts & {
  readonly titleEn: string
  readonly titleCy: string
  readonly venueName: string
  readonly providerId: Id
}

type DayRow = Omit<DayOfSession, 'now' | 'roomId'> & {
  readonly roomId: Id | null
  readonly date: { readonly [Key in keyof DateRow]: DateRow[Key] | null } | null
}

/** One day of a provider's own session: as it usually is, and what is otherwise. */
export async function dayOfSession(db: Db, asked: DayAsked): Promise<DayOfSession> {
  const { councilId, providerId, sessionId, day } = asked
  const { rows } = await sql<DayRow>`
    select ${day} as day, s.title_en as "titleEn", s.title_cy as "titleCy", s.provider_id as "providerId",
      s.starts, s.ends, s.worker, s.venue_id as "venueId", s.room_id as "roomId", v.name as "venueName",
      ${usuallyOn(day)} as "isUsual",
      (select jsonb_build_object('kind', x.kind, 'why', x.why, 'words', x.words, 'starts', x.starts, 'ends', x.ends,
          'venueId', x.venue_id, 'roomId', x.room_id, 'worker', x.worker)
        from session_date x where x.council_id = s.council_id and x.session_id = s.id and x.day = ${day}::date) as date,
      greatest(
        coalesce((select max(t.version) from day_change_told t
          where t.council_id = s.council_id and t.session_id = s.id and t.day = ${day}::date), 0),
        coalesce((select x.version from session_date x
          where x.council_id = s.council_id and x.session_id = s.id and x.day = ${day}::date), 0)
      )::integer as version
    from session s join venue v on v.council_id = s.council_id and v.id = s.venue_id
    where s.council_id = ${councilId} and s.provider_id = ${providerId} and s.id = ${sessionId}
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`Provider ${providerId} has no session ${sessionId}`)
  const { date, roomId, ...rest } = row
  const now = date && (withoutNothing(date) as DateRow)
  return { ...rest, ...(roomId && { roomId }), ...(now && { now }) }
}

const withoutNothing = (row: object) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))

/** Everybody who has a place on the day and has not given it up, with how they are told things. */
export async function peopleToTell(db: Db, asked: DayAsked): Promise<readonly ToTell[]> {
  const { councilId, sessionId, day } = asked
  const { rows } = await sql<ToTell>`
    select p.id as "personId", p.known_as || ' ' || p.family_name as name, p.communication, p.language, p.seeing,
      exists (select 1 from account a where a.council_id = p.council_id and a.person_id = p.id) as "hasSignIn",
      array(select n.need from information_need n where n.council_id = p.council_id and n.person_id = p.id
        and n.carer_id is null and n.kind = 'format' and n.share and n.ended_on is null order by n.need) as formats,
      exists (select 1 from information_need n where n.council_id = p.council_id and n.person_id = p.id
        and n.carer_id is null and n.kind = 'format' and not n.share and n.ended_on is null) as "hasPrivateFormat",
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'hasSignIn', c.account_id is not null) order by c.id), '[]')
        from carer c where c.council_id = p.council_id and c.person_id = p.id and c.ended_on is null) as carers
    from session s
    cross join lateral ${expectedIn(day)} e
    join person p on p.council_id = s.council_id and p.id = e.person_id
    where s.council_id = ${councilId} and s.id = ${sessionId}
    order by p.known_as, p.family_name, p.id
  `.execute(db)
  return rows
}

/** The days of a session from one day on and before another, by its series and its place's calendar. */
export async function usualDays(
  db: Db,
  { councilId, sessionId }: Pick<DayAsked, 'councilId' | 'sessionId'>,
  { from, before }: { readonly from: Day; readonly before: Day },
): Promise<readonly Day[]> {
  const { rows } = await sql<{ readonly day: Day }>`
    select d.day from session s
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    cross join (
      select ${from}::date + n as day from generate_series(0, (${before}::date - ${from}::date) - 1) as n
    ) d
    where s.council_id = ${councilId} and s.id = ${sessionId} and ${usuallyOn(sql.ref('d.day'))}
    order by d.day
  `.execute(db)
  return rows.map(({ day }) => day)
}
