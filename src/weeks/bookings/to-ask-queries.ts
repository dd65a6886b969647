import { sql } from 'kysely'
import { type Day, dayOf, minuteOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { askersOf, daysTouched } from './asker-queries.ts'
import {
  type Asker,
  type AskRefusal,
  type Busy,
  decidePlace,
  type Now,
  type PlaceKind,
} from './asking.ts'
import { waitingOrder } from './asking-policies.ts'
import { roomForAll } from './party.ts'
import { hoursOn, nextDays, type Seat } from './seat.ts'
import { seatsOf } from './seat-queries.ts'
import type { WaitingReason } from './waiting.ts'

/** One day as somebody could ask for it: for how much, or why not. */
export type DayToAsk = {
  readonly day: Day
  readonly price?: Pence
  readonly refusal?: AskRefusal
  /** What they would not go to on that day: it could be had in place of this. */
  readonly instead?: Busy
}
/** A session as one person could ask for a place in it. */
export type ToAsk = {
  readonly seat: Seat
  /** To try it once; none, where it has no tasters. */
  readonly tasters: readonly DayToAsk[]
  readonly days: readonly DayToAsk[]
  /** Every week, from the first of these days. */
  readonly weekly?: DayToAsk
  readonly friends: readonly { readonly id: Id; readonly name: string }[]
}
type Who = { readonly councilId: Id; readonly personId: Id; readonly now: Date }

const DAYS_SHOWN = 4

/** What one person could ask for in one session, by the very rule that decides. Nothing, where there is no such session. */
export async function toAsk(
  db: Db,
  { councilId, personId, now }: Who,
  sessionId: Id,
): Promise<ToAsk | undefined> {
  const at = await seatNow(db, { councilId, sessionId, now })
  if (!at) return undefined
  const { seat, shown, today } = at
  const first = shown[0] ?? today
  const touched = new Set([
    ...shown.flatMap((day) => daysTouched(seat, { kind: 'single', day })),
    ...daysTouched(seat, { kind: 'weekly', day: first }),
  ])
  const people = { councilId, personIds: [personId], on: first, sessionId, days: [...touched] }
  const [asker] = await askersOf(db, people)
  if (!asker) return undefined
  const order = await orderOn(db, councilId, today)
  const ask = (kind: PlaceKind, day: Day) => asked({ ...at, asker, order }, kind, day)
  return {
    seat,
    tasters: seat.taster === undefined ? [] : shown.map((day) => ask('taster', day)),
    days: shown.map((day) => ask('single', day)),
    ...(shown[0] && { weekly: ask('weekly', shown[0]) }),
    friends: await friendsNamed(db, councilId, personId),
  }
}

type Asked = {
  readonly seat: Seat
  readonly asker: Asker
  readonly now: Now
  readonly order: readonly WaitingReason[]
}

/** One day by the rule; where something else is in the way on that day alone, as it is in the place of that. */
function asked({ seat, asker, now, order }: Asked, kind: PlaceKind, day: Day): DayToAsk {
  const decide = (insteadOf?: Id) =>
    decidePlace({ seat, asker, want: { kind, day, ...(insteadOf && { insteadOf }) }, now, order })
  const place = decide()
  if (place.ok) return { day, price: place.value.price }
  const { refusal } = place
  if (kind === 'weekly' || refusal.kind !== 'clash') return { day, refusal }
  const without = decide(refusal.with.sessionId)
  if (!without.ok) return { day, refusal }
  return { day, price: without.value.price, instead: refusal.with }
}

/** One day of one session as a person could have it, who was asked to it by a friend. */
export async function dayToAsk(
  db: Db,
  { councilId, personId, now }: Who,
  { sessionId, kind, day }: { readonly sessionId: Id; readonly kind: PlaceKind; readonly day: Day },
): Promise<DayToAsk | undefined> {
  const at = await seatNow(db, { councilId, sessionId, now })
  if (!at) return undefined
  const days = daysTouched(at.seat, { kind, day })
  const [asker] = await askersOf(db, { councilId, personIds: [personId], on: day, sessionId, days })
  if (!asker) return undefined
  return asked({ ...at, asker, order: await orderOn(db, councilId, at.today) }, kind, day)
}

/** The next days on which there is room for all of a party at once, but one. It tells nothing of any one of them. */
export async function otherDaysForAll(
  db: Db,
  { councilId, now }: Omit<Who, 'personId'>,
  of: {
    readonly sessionId: Id
    readonly kind: PlaceKind
    readonly party: readonly Id[]
    readonly but: Day
  },
): Promise<readonly Day[]> {
  const { sessionId, kind, party, but } = of
  const at = await seatNow(db, { councilId, sessionId, now })
  if (!at || kind === 'weekly') return []
  const { seat, shown, today } = at
  const askers = await askersOf(db, {
    ...{ councilId, personIds: party, on: today, sessionId, days: [] },
  })
  return shown.filter((day) => day !== but && roomForAll({ seat, askers }, party, { kind, day }))
}

async function seatNow(
  db: Db,
  { councilId, sessionId, now }: { readonly councilId: Id; readonly sessionId: Id; now: Date },
) {
  const today = dayOf(now)
  const seat = (await seatsOf(db, { councilId, sessionIds: [sessionId], from: today })).get(
    sessionId,
  )
  if (!seat) return undefined
  const minute = minuteOf(now)
  const shown = nextDays(seat, today, DAYS_SHOWN + 1)
    .filter((on) => on > today || hoursOn(seat, on).starts > minute)
    .slice(0, DAYS_SHOWN)
  return { seat, shown, today, now: { today, minute } }
}

async function orderOn(db: Db, councilId: Id, on: Day): Promise<readonly WaitingReason[]> {
  const rules = await policiesOn(db, { councilId, on }, { order: waitingOrder })
  return rules.ok ? rules.value.order : []
}

async function friendsNamed(db: Db, councilId: Id, personId: Id) {
  const { rows } = await sql<{ readonly id: Id; readonly name: string }>`
    select q.id, q.known_as as name from friendship f join person q on q.council_id = f.council_id
      and q.id = case when f.person_id = ${personId} then f.friend_id else f.person_id end
    where f.council_id = ${councilId} and (f.person_id = ${personId} or f.friend_id = ${personId})
    order by q.known_as, q.id limit 20
  `.execute(db)
  return rows
}
