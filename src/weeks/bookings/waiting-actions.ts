import { type Day, dayOf, minuteOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { type AskRefusal, fittingFor } from './asking.ts'
import { answeringPlaces, waitingOrder } from './asking-policies.ts'
import { type Acting, atHand, decideAt } from './place-actions.ts'
import type { Refusal } from './request.ts'
import { type BookingRequest, hoursFrom } from './request.ts'
import { askForPlace } from './request-actions.ts'
import { hasRoomOn, hasRoomWeekly, nextDays, type Seat, sitsOnDay } from './seat.ts'
import { seatsOf } from './seat-queries.ts'
import { lockSessions } from './store.ts'
import { askAnew } from './together-store.ts'
import { nextParty, type WaitingParty, type WaitingReason } from './waiting.ts'
import * as store from './waiting-store.ts'

type Waiting = Acting & {
  readonly waitingId: Id
  readonly personId: Id
  readonly sessionId: Id
  /** For one day alone; else for a weekly place. */
  readonly day?: Day
}
export type WaitRefusal = AskRefusal | LapsedPolicy | { readonly kind: 'there-is-room' }

/**
 * Somebody waits for a place that is taken. Nobody waits for what does not fit them, or what they could have now. Waiting
 * twice for the same is waiting once, from the first time.
 */
export async function joinWaiting(
  db: Db,
  waiting: Waiting,
): Promise<Result<store.WaitingPlace, WaitRefusal>> {
  const { councilId, personId, sessionId, accountId, now, day: on } = waiting
  const first = await firstDay(db, waiting)
  if (!first) return refuse({ kind: 'not-on' })
  const want = { kind: on ? 'single' : 'weekly', day: first } as const
  const at = await atHand(db, waiting, { sessionId, personIds: [personId], want })
  const same = await store.findSame(db, councilId, { personId, sessionId, ...(on && { day: on }) })
  if (same) return accept(same)
  if (!at.ok) return at
  const free = decideAt(at.value, personId, want)
  if (free.ok) return refuse({ kind: 'there-is-room' })
  if (free.refusal.kind !== 'full' && free.refusal.kind !== 'others-wait') return free
  const [asker] = at.value.askers
  const fitting = asker && fittingFor(at.value.seat, asker, want)
  if (!fitting?.ok) return fitting ?? refuse({ kind: 'not-assessed' })
  const { ratio } = fitting.value
  const place = { id: waiting.waitingId, personId, sessionId, ratio, askedAt: now }
  const known = { ...place, ...(on && { day: on }) }
  await store.insertWaiting(db, councilId, [{ ...known, askedBy: accountId }])
  await note(db, waiting, known.id, 'waits for a place')
  return accept({ ...known, state: 'waiting', version: 1 })
}

async function firstDay(
  db: Db,
  {
    councilId,
    sessionId,
    day: on,
    now,
    beginsOn,
  }: Pick<Waiting, 'councilId' | 'sessionId' | 'day' | 'now'> & { readonly beginsOn?: Day },
): Promise<Day | undefined> {
  if (on) return on
  const from = dayOf(now)
  const seat = (await seatsOf(db, { councilId, sessionIds: [sessionId], from })).get(sessionId)
  if (!seat || !beginsOn || beginsOn <= from) return seat && firstAhead(seat, now)
  return nextDays(seat, beginsOn, 1)[0]
}

/** The next day on which it sits and has not begun. */
export function firstAhead(seat: Seat, now: Date): Day | undefined {
  const today = dayOf(now)
  return nextDays(seat, today, 2).find((on) => on > today || seat.starts > minuteOf(now))
}

type Own = Acting & { readonly waitingId: Id; readonly personId: Id }

/** They wait no longer. What was kept for them is offered to the next. */
export async function leaveWaiting(db: Db, own: Own): Promise<void> {
  const { councilId, waitingId, personId, now } = own
  const found = await ownWaiting(db, own)
  await lockSessions(db, councilId, [found.sessionId])
  const locked = await store.lockWaiting(db, councilId, waitingId)
  if (locked?.state !== 'waiting' && locked?.state !== 'offered') return
  const all = locked.togetherId ? { togetherId: locked.togetherId } : { id: waitingId }
  await store.endWaiting(db, councilId, all, { state: 'left', now })
  await note(db, { ...own, personId }, waitingId, 'waits no longer')
  await offerPlaces(db, { councilId, sessionId: found.sessionId, now })
}

/** Takes the place that is kept for them, on the day it can first be had. Taken twice, it is one place. */
export async function takeOffered(
  db: Db,
  own: Own & { readonly requestId: Id },
): Promise<Result<BookingRequest, Refusal | { readonly kind: 'offer-over' }>> {
  const { councilId, waitingId, now } = own
  const found = await ownWaiting(db, own)
  await lockSessions(db, councilId, [found.sessionId])
  const locked = (await store.lockWaiting(db, councilId, waitingId)) ?? found
  const isOpen = locked.state === 'offered' && locked.offeredUntil && locked.offeredUntil > now
  if (!isOpen && locked.state !== 'taken') return refuse({ kind: 'offer-over' })
  const { beginsOn } = locked
  const first = await firstDay(db, {
    ...{ ...own, sessionId: found.sessionId, ...dayIn(found), ...(beginsOn && { beginsOn }) },
  })
  if (!first) return refuse({ kind: 'not-on' })
  const want = { kind: found.day ? 'single' : 'weekly', day: first } as const
  return askForPlace(db, { ...own, ...want, sessionId: found.sessionId, isOffered: true })
}
const dayIn = ({ day }: store.WaitingPlace) => (day ? { day } : {})

async function ownWaiting(db: Db, { councilId, waitingId, personId }: Own) {
  const found = await store.findWaiting(db, councilId, waitingId)
  if (found?.personId !== personId) throw new NotFound(`Nobody waits as ${waitingId}`)
  return found
}

type Offering = { readonly councilId: Id; readonly sessionId: Id; readonly now: Date }

/**
 * Offers the free places of a session to those who wait, by the published order, each held until a moment that its person
 * knows. Does nothing where there is nothing to offer; whoever gives a place up calls it, and a job does every minute.
 */
export async function offerPlaces(
  db: Db,
  { councilId, sessionId, now }: Offering,
): Promise<number> {
  await lockSessions(db, councilId, [sessionId])
  const today = dayOf(now)
  const seat = (await seatsOf(db, { councilId, sessionIds: [sessionId], from: today })).get(
    sessionId,
  )
  const rules = await policiesOn(
    db,
    { councilId, on: today },
    { order: waitingOrder, hours: answeringPlaces },
  )
  if (!seat || !rules.ok) return 0
  const parties = partiesToOffer(seat, rules.value.order, now)
  const until = hoursFrom(now, rules.value.hours.offer)
  for (const party of parties) {
    await store.offerTo(
      db,
      councilId,
      party.map(({ id }) => id),
      { now, until },
    )
    const { togetherId } = party[0]
    if (togetherId) await askAnew(db, councilId, togetherId, until)
  }
  return parties.length
}

/** Everybody whom there is room for now, in their order: what one is offered is not there for the next. */
export function partiesToOffer(
  seat: Seat,
  order: readonly WaitingReason[],
  now: Date,
): readonly WaitingParty[] {
  const first = firstAhead(seat, now)
  const isOpen = seat.state === 'live' && first && seat.papersUntil && seat.papersUntil >= first
  if (!isOpen) return []
  const found: WaitingParty[] = []
  let left = seat
  for (;;) {
    const party = nextParty(left.waiting, order, (one) => hasRoomFor(left, one, first))
    if (!party) return found
    found.push(party)
    const ids = party.map(({ id }) => id)
    left = {
      ...left,
      held: [...left.held, ...party],
      waiting: left.waiting.filter(({ id }) => !ids.includes(id)),
    }
  }
}

function hasRoomFor(seat: Seat, party: WaitingParty, first: Day): boolean {
  const ratios: readonly Ratio[] = party.map(({ ratio }) => ratio)
  const on = party[0].day
  if (!on) return hasRoomWeekly(seat, first, ratios)
  return on >= first && sitsOnDay(seat, on) && hasRoomOn(seat, on, ratios)
}

const note = (
  db: Db,
  { councilId, accountId, personId, now }: Acting & { readonly personId: Id },
  subject: Id,
  action: string,
) => audit(db, [{ councilId, accountId, personId, action, subject, at: now }])
