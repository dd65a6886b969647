import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

/** Sessions at the same thing to do as one whose place ends: other providers first, then the nearest weekday. */
export async function sessionsLike(
  db: Db,
  of: {
    readonly councilId: Id
    readonly sessionId: Id
    readonly from: Day
    readonly most: number
  },
): Promise<readonly Id[]> {
  const { councilId, sessionId, from, most } = of
  const { rows } = await sql<{ id: Id }>`
    select s.id from session ended
    join session s on s.council_id = ended.council_id and s.activity = ended.activity and s.id <> ended.id
      and s.state = 'live' and (s.ends_on is null or s.ends_on > ${from}::date + 28)
    where ended.council_id = ${councilId} and ended.id = ${sessionId}
    order by (s.provider_id <> ended.provider_id) desc, abs(s.weekday - ended.weekday), s.starts, s.id limit ${most}
  `.execute(db)
  return rows.map((row) => row.id)
}

export type PlaceSeen = {
  readonly bookingId: Id
  readonly sessionId: Id
  readonly titleEn: string
  readonly titleCy: string
  readonly providerName: string
  readonly venueName: string
  readonly weekday: number
  readonly starts: number
  readonly ends: number
  readonly price: number
  readonly startsOn: Day
  readonly endsOn: Day | null
  readonly ending: {
    readonly id: Id
    readonly by: 'person' | 'provider' | 'provider-closes' | 'council'
    readonly conversation: string
    readonly lastDay: Day
    readonly paidUntil: Day
    readonly payer: 'package' | 'council' | 'nobody'
  } | null
  /** A place that is held for them until this one ends. */
  readonly backup: {
    readonly titleEn: string
    readonly titleCy: string
    readonly providerName: string
    readonly until: string
  } | null
}

/** One person's weekly places that are still theirs on a day, each with how it ends and what is held in its place. */
export async function placesOfPerson(
  db: Db,
  of: { readonly councilId: Id; readonly personId: Id; readonly on: Day },
): Promise<readonly PlaceSeen[]> {
  const { councilId, personId, on } = of
  const { rows } = await sql<PlaceSeen>`
    select b.id as "bookingId", s.id as "sessionId", s.title_en as "titleEn", s.title_cy as "titleCy",
      o.name as "providerName", v.name as "venueName", s.weekday, s.starts, s.ends, b.price_pence as price,
      b.starts_on as "startsOn", b.ends_on as "endsOn",
      (select jsonb_build_object('id', e.id, 'by', e.by, 'conversation', e.conversation, 'lastDay', e.last_day,
        'paidUntil', e.paid_until, 'payer', e.payer)
        from place_ending e where e.council_id = b.council_id and e.booking_id = b.id) as ending,
      (select jsonb_build_object('titleEn', k.title_en, 'titleCy', k.title_cy, 'providerName', q.name,
          'until', w.offered_until)
        from waiting_place w join session k on k.council_id = w.council_id and k.id = w.session_id
        join provider q on q.council_id = k.council_id and q.id = k.provider_id
        where w.council_id = b.council_id and w.person_id = b.person_id and w.state = 'offered' and w.kind = 'weekly'
          and k.activity = s.activity order by w.offered_at desc limit 1) as backup
    from standing_booking b
    join session s on s.council_id = b.council_id and s.id = b.session_id
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    join provider o on o.council_id = s.council_id and o.id = s.provider_id
    where b.council_id = ${councilId} and b.person_id = ${personId} and (b.ends_on is null or b.ends_on >= ${on}::date)
    order by s.weekday, s.starts, s.id
  `.execute(db)
  return rows
}
