import { sql } from 'kysely'
import { addDays, dayOf, minuteOf, weekdayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { askersOf } from './asker-queries.ts'
import { type Asker, decidePlace, type Now } from './asking.ts'
import { waitingOrder } from './asking-policies.ts'
import { type Gap, type GapOffer, gapsBetween, hoursWithin } from './gap.ts'
import { type Seat, sitsOnDay } from './seat.ts'
import { seatsOf } from './seat-queries.ts'
import type { WaitingReason } from './waiting.ts'

export type OpenGap = Gap & {
  /** The longest time there first. */
  readonly offers: readonly GapOffer[]
  /** A hub is open then, and has no place. */
  readonly isFull: boolean
}
type Who = { readonly councilId: Id; readonly now: Date }

const DAYS_AHEAD = 14
const MOST_HUBS = 60
const OFFERS_SHOWN = 3

/** The gaps of the next two weeks between what one person has, with time at a hub that fills each (WP-13). */
export async function openGaps(
  db: Db,
  { personId, ...who }: Who & { readonly personId: Id },
): Promise<readonly OpenGap[]> {
  return (await openGapsOf(db, who, [personId])).get(personId) ?? []
}

/** The same for many people, in five queries whatever their number. Whoever has no gap is not in it. */
export async function openGapsOf(
  db: Db,
  { councilId, now }: Who,
  personIds: readonly Id[],
): Promise<ReadonlyMap<Id, readonly OpenGap[]>> {
  const today = dayOf(now)
  const days = Array.from({ length: DAYS_AHEAD }, (_, n) => addDays(today, n + 1))
  const asked = { councilId, personIds, on: today, sessionId: councilId, days }
  const askers = await askersOf(db, asked)
  const theirs = askers
    .map((asker) => ({ asker, gaps: gapsBetween(asker.busy) }))
    .filter(({ gaps }) => gaps.length > 0)
  if (theirs.length === 0) return new Map()
  const hubs = await hubSessions(
    db,
    { councilId, now },
    theirs.flatMap(({ gaps }) => gaps),
  )
  const seats = [...(await seatsOf(db, { councilId, sessionIds: hubs, from: today })).values()]
  const rules = await policiesOn(db, { councilId, on: today }, { order: waitingOrder })
  const order = rules.ok ? rules.value.order : []
  const at = { now: { today, minute: minuteOf(now) }, order }
  return new Map(
    theirs.map(({ asker, gaps }) => [asker.id, gaps.map((gap) => filled(asker, gap, seats, at))]),
  )
}

/** Sessions at hubs on the days of these gaps, and at their time: the longest first. */
async function hubSessions(db: Db, { councilId, now }: Who, gaps: readonly Gap[]) {
  const today = dayOf(now)
  const weekdays = [...new Set(gaps.map(({ day }) => weekdayOf(day)))]
  const { rows } = await sql<{ readonly id: Id }>`
    select s.id from session s
    join venue v on v.council_id = s.council_id and v.id = s.venue_id and v.kind = 'hub'
    where s.council_id = ${councilId} and s.state = 'live' and s.starts_on <= ${addDays(today, DAYS_AHEAD)}
      and (s.ends_on is null or s.ends_on > ${today})
      and s.weekday in (select x::integer from jsonb_array_elements_text(${JSON.stringify(weekdays)}::jsonb) x)
      and s.starts <= ${Math.max(...gaps.map(({ after }) => after.starts))}
      and s.ends >= ${Math.min(...gaps.map(({ before }) => before.ends))}
    order by s.ends - s.starts desc, s.id limit ${MOST_HUBS}
  `.execute(db)
  return rows.map(({ id }) => id)
}

type At = { readonly now: Now; readonly order: readonly WaitingReason[] }

/** One gap with the hubs that could fill it, by the very rule of every place. */
function filled(asker: Asker, gap: Gap, seats: readonly Seat[], at: At): OpenGap {
  const tried = seats.flatMap((seat) => {
    const hours = sitsOnDay(seat, gap.day) && hoursWithin(seat, gap, asker.speeds)
    if (!hours) return []
    const want = { kind: 'gap', day: gap.day, hours } as const
    return [{ seat, hours, place: decidePlace({ seat, asker, want, ...at }) }]
  })
  const offers = tried
    .flatMap(({ seat, hours, place }) =>
      place.ok ? [{ seat, hours, price: place.value.price }] : [],
    )
    .sort((a, b) => length(b) - length(a) || a.price - b.price)
  const isFull =
    offers.length === 0 &&
    tried.some(
      ({ place }) =>
        !place.ok && (place.refusal.kind === 'full' || place.refusal.kind === 'others-wait'),
    )
  return { ...gap, offers: offers.filter(isFirstAtHub).slice(0, OFFERS_SHOWN), isFull }
}
/** A hub is offered once, with the best of what it has then: who is there between two things may be at any of it. */
const isFirstAtHub = (offer: GapOffer, n: number, all: readonly GapOffer[]) =>
  all.findIndex(({ seat }) => seat.venueId === offer.seat.venueId) === n
const length = ({ hours }: GapOffer) => hours.ends - hours.starts

/**
 * People who have two things on one weekday with time between them, whom the night asks about: so many after one of them,
 * in the order of their ids.
 */
export async function peopleWithGaps(
  db: Db,
  { councilId, now }: Who,
  { after, most }: { readonly after?: Id | undefined; readonly most: number },
): Promise<readonly Id[]> {
  const today = dayOf(now)
  const { rows } = await sql<{ readonly id: Id }>`
    select distinct a.person_id as id
    from standing_booking a
    join session s on s.council_id = a.council_id and s.id = a.session_id
    join standing_booking b on b.council_id = a.council_id and b.person_id = a.person_id and b.id <> a.id
      and (b.ends_on is null or b.ends_on > ${today})
    join session t on t.council_id = b.council_id and t.id = b.session_id and t.weekday = s.weekday
      and t.starts - s.ends between 45 and 240
    where a.council_id = ${councilId} and (a.ends_on is null or a.ends_on > ${today})
      ${after ? sql`and a.person_id > ${after}` : sql``}
    order by 1 limit ${most}
  `.execute(db)
  return rows.map(({ id }) => id)
}
