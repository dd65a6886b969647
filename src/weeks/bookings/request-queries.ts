import { type RawBuilder, sql } from 'kysely'
import { addDays, type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { AccessNeed } from '#lives/people/person.ts'
import type { PlaceKind } from './asking.ts'
import type { RequestState } from './request.ts'
import { nextDays, type Seat } from './seat.ts'
import { seatsOf } from './seat-queries.ts'
import type { Titled } from './titled.ts'
import type { StoppedBy, TogetherWhy } from './together.ts'

type Who = { readonly councilId: Id; readonly personId: Id; readonly now: Date }

/** Something that somebody asked for, as their own page says it. */
export type Asked = Titled & {
  readonly id: Id
  readonly state: RequestState
  readonly kind: PlaceKind
  readonly day: Day
  readonly price: Pence
  readonly sessionId: Id
  readonly picture: string
  readonly starts: Minutes
  readonly ends: Minutes
  readonly venueName: string
  readonly providerName: string
  readonly providerWords: string
  readonly answerBy: Date | null
  readonly version: number
  /** Another time that was suggested. */
  readonly offered:
    | (Titled & {
        readonly day: Day
        readonly starts: Minutes
        readonly ends: Minutes
        readonly venueName: string
      })
    | null
  readonly together: {
    readonly id: Id
    readonly state: 'asking' | 'booked' | 'not-booked'
    readonly why: TogetherWhy
    readonly isMine: boolean
    /** Whether this person has said yes. */
    readonly saidYes: boolean
    readonly friends: readonly string[]
    /** What of this person's own week stood in the way, told to them alone. */
    readonly stoppedBy: StoppedBy | ''
    /** Friends whose week has no room for it, told to whoever asked them; never why. */
    readonly stopped: readonly string[]
  } | null
}

const friends = (personId: Id, only: RawBuilder<unknown>) => sql`
  coalesce((select jsonb_agg(distinct p.known_as) from booking_request f
    join person p on p.council_id = f.council_id and p.id = f.person_id
    where f.council_id = t.council_id and f.together_id = t.id and f.person_id <> ${personId} ${only}), '[]')`

const asked = (personId: Id) => sql`
  r.id, r.state, r.kind, r.day, r.price_pence as price, r.session_id as "sessionId", s.title_en as "titleEn",
  s.title_cy as "titleCy", a.easy_en as "easyEn", a.easy_cy as "easyCy", a.picture, coalesce(r.starts, s.starts) as starts, coalesce(r.ends, s.ends) as ends,
  v.name as "venueName", o.name as "providerName", r.provider_words as "providerWords", r.answer_by as "answerBy",
  r.version,
  case when s2.id is not null then jsonb_build_object('titleEn', s2.title_en, 'titleCy', s2.title_cy,
    'easyEn', a2.easy_en, 'easyCy', a2.easy_cy, 'day', r.offered_day, 'starts', s2.starts, 'ends', s2.ends, 'venueName', v2.name) end as offered,
  case when t.id is not null then jsonb_build_object('id', t.id, 'state', t.state, 'why', t.why,
    'isMine', t.asked_by = ${personId}, 'saidYes', r.answered_at is not null,
    'stoppedBy', r.stopped_by, 'friends', ${friends(personId, sql``)},
    'stopped', ${friends(personId, sql`and t.asked_by = ${personId} and f.stopped_by <> ''`)}) end as together`

/** How long what came of a request is shown. */
const DAYS_KEPT = 60
const MOST_SHOWN = 50

/** What somebody asked for and was asked by friends: what is open first, then the newest. */
export async function requestsOf(
  db: Db,
  { councilId, personId, now }: Who,
  only?: Id,
): Promise<readonly Asked[]> {
  const { rows } = await sql<Asked>`
    select ${asked(personId)}
    from booking_request r
    join session s on s.council_id = r.council_id and s.id = r.session_id
    join activity a on a.council_id = s.council_id and a.key = s.activity
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    join provider o on o.council_id = s.council_id and o.id = s.provider_id
    left join session s2 on s2.council_id = r.council_id and s2.id = r.offered_session_id
    left join activity a2 on a2.council_id = s2.council_id and a2.key = s2.activity
    left join venue v2 on v2.council_id = s2.council_id and v2.id = s2.venue_id
    left join together t on t.council_id = r.council_id and t.id = r.together_id
    where r.council_id = ${councilId} and r.person_id = ${personId}
      and ${only ? sql`r.id = ${only}` : sql`r.asked_at >= ${addDays(dayOf(now), -DAYS_KEPT)}::date`}
    order by (r.state in ('friend-asked', 'requested', 'offered')) desc, r.asked_at desc, r.id limit ${MOST_SHOWN}
  `.execute(db)
  return rows
}

/** Something that somebody waits for. */
export type WaitingSeen = Titled & {
  readonly id: Id
  readonly state: 'waiting' | 'offered' | 'passed'
  readonly day: Day | null
  readonly sessionId: Id
  readonly picture: string
  readonly weekday: number
  readonly starts: Minutes
  readonly ends: Minutes
  readonly venueName: string
  readonly askedAt: Date
  readonly offeredUntil: Date | null
  readonly isTogether: boolean
}

/** What somebody waits for, offers first; an offer that passed by is said for a while. */
export async function waitingOf(
  db: Db,
  { councilId, personId, now }: Who,
): Promise<readonly WaitingSeen[]> {
  const { rows } = await sql<WaitingSeen>`
    select w.id, w.state, w.day, w.session_id as "sessionId", s.title_en as "titleEn", s.title_cy as "titleCy",
      a.easy_en as "easyEn", a.easy_cy as "easyCy", a.picture, s.weekday, s.starts, s.ends, v.name as "venueName", w.asked_at as "askedAt",
      w.offered_until as "offeredUntil", w.together_id is not null as "isTogether"
    from waiting_place w
    join session s on s.council_id = w.council_id and s.id = w.session_id
    join activity a on a.council_id = s.council_id and a.key = s.activity
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    where w.council_id = ${councilId} and w.person_id = ${personId} and (w.state in ('waiting', 'offered')
      or w.state = 'passed' and w.ended_at >= ${addDays(dayOf(now), -14)}::date)
    order by w.state = 'offered' desc, w.state = 'waiting' desc, w.asked_at, w.id limit ${MOST_SHOWN}
  `.execute(db)
  return rows
}

/** A request as whoever runs the session sees it: only what they need to answer. */
export type ToAnswer = {
  readonly id: Id
  readonly personId: Id
  readonly knownAs: string
  readonly kind: PlaceKind
  readonly day: Day
  readonly ratio: Ratio
  readonly price: Pence
  readonly sessionId: Id
  readonly titleEn: string
  readonly titleCy: string
  readonly venueName: string
  readonly starts: Minutes
  readonly ends: Minutes
  readonly communication: string
  readonly needs: readonly AccessNeed[]
  readonly state: 'requested' | 'offered'
  readonly answerBy: Date
  readonly askedAt: Date
  readonly togetherId: Id | null
  readonly version: number
  /** How many come on that day already. */
  readonly coming: number
  readonly most: number
  /** What is to be checked first, where whoever asks is not yet 18 on that day, or a friend who asks with them. */
  readonly childCheck: string | null
}

/** Request `r` by person `p`, or by friends together: whether one of them is a child on that day (DO-28). */
const isOfChild = sql`(p.born_on > r.day - interval '18 years' or exists (
  select 1 from booking_request f join person c on c.council_id = f.council_id and c.id = f.person_id
  where f.council_id = r.council_id and f.together_id = r.together_id and c.born_on > r.day - interval '18 years'))`

/** Requests that wait for a provider's answer, or for a person's answer to what the provider suggested: soonest first. */
export async function requestsToAnswer(
  db: Db,
  { councilId, providerId }: { readonly councilId: Id; readonly providerId: Id },
  only?: Id,
): Promise<readonly ToAnswer[]> {
  const { rows } = await sql<ToAnswer>`
    select r.id, r.person_id as "personId", p.known_as as "knownAs", r.kind, r.day,
      jsonb_build_object('staff', r.staff, 'people', r.people) as ratio, r.price_pence as price,
      r.session_id as "sessionId", s.title_en as "titleEn", s.title_cy as "titleCy", v.name as "venueName",
      s.starts, s.ends, p.communication, p.needs, r.state, r.answer_by as "answerBy", r.asked_at as "askedAt",
      case when ${isOfChild} then s.child_check end as "childCheck",
      r.together_id as "togetherId", r.version, s.most,
      ((select count(*) from standing_booking b where b.council_id = r.council_id and b.session_id = r.session_id
          and b.starts_on <= r.day and (b.ends_on is null or b.ends_on >= r.day))
        + (select count(*) from date_booking b where b.council_id = r.council_id and b.session_id = r.session_id
          and b.day = r.day)
        - (select count(*) from day_given_up g where g.council_id = r.council_id and g.session_id = r.session_id
          and g.day = r.day and g.undone_at is null))::int as coming
    from booking_request r
    join session s on s.council_id = r.council_id and s.id = r.session_id
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    join person p on p.council_id = r.council_id and p.id = r.person_id
    where r.council_id = ${councilId} and s.provider_id = ${providerId} and r.state in ('requested', 'offered')
      ${only ? sql`and r.id = ${only}` : sql``}
    order by r.state desc, r.answer_by, r.id limit ${MOST_SHOWN}
  `.execute(db)
  return rows
}

/** Other times that a provider could suggest: the next days of all that it runs with the same activity, but this one. */
export async function otherTimes(
  db: Db,
  {
    councilId,
    providerId,
    now,
  }: { readonly councilId: Id; readonly providerId: Id; readonly now: Date },
  { sessionId, day }: Pick<ToAnswer, 'sessionId' | 'day'>,
): Promise<readonly { readonly seat: Seat; readonly day: Day }[]> {
  const from = dayOf(now)
  const rows = await db
    .selectFrom('session')
    .select('id')
    .where('council_id', '=', councilId)
    .where('provider_id', '=', providerId)
    .where('state', '=', 'live')
    .where((e) => e.or([e('ends_on', 'is', null), e('ends_on', '>=', from)]))
    .orderBy((e) => e.case().when('id', '=', sessionId).then(0).else(1).end())
    .orderBy('weekday')
    .orderBy('id')
    .limit(SESSIONS_SUGGESTED)
    .execute()
  const seats = await seatsOf(db, { councilId, sessionIds: rows.map(({ id }) => id), from })
  return [...seats.values()].flatMap((seat) =>
    nextDays(seat, addDays(from, 1), seat.id === sessionId ? 4 : 2)
      .filter((on) => seat.id !== sessionId || on !== day)
      .map((on) => ({ seat, day: on })),
  )
}
const SESSIONS_SUGGESTED = 10
