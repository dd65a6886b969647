import type { Day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { noMoney } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { fittingFor, isChildOn, isConfirmedAtOnce, type Place, type PlaceKind } from './asking.ts'
import { roomForAll } from './party.ts'
import { type Acting, type AtHand, atHand, decideAt } from './place-actions.ts'
import type { Refusal } from './request.ts'
import {
  type AnswerRefusal,
  type BookingRequest,
  hoursFrom,
  mayAnswer,
  type NotChecked,
} from './request.ts'
import {
  findRequest,
  insertRequests,
  lockRequests,
  ofTogether,
  saveAnswer,
} from './request-store.ts'
import { bookTogether, decideAll } from './settle-actions.ts'
import { lockSessions } from './store.ts'
import { partyOf, type Together, type TogetherRefusal } from './together.ts'
import * as store from './together-store.ts'
import { endWaiting, insertWaiting } from './waiting-store.ts'

export type Proposing = Acting & {
  /** The form's own id: sent twice, it is one idea. */
  readonly togetherId: Id
  readonly personId: Id
  readonly friends: readonly Id[]
  readonly sessionId: Id
  readonly kind: PlaceKind
  readonly day: Day
  /** What whoever asks does not go to on that one day, once all of them have their places. */
  readonly insteadOf?: Id
  /** Where there is no room for all now, they wait for it as one. */
  readonly waits: boolean
}

/**
 * Somebody asks their friends to go with them: each says their own yes, and then all have a place, or none. Nothing stands
 * in this answer of what stands in a friend's way: only whoever asks is told of themselves, and of the room for all.
 */
export async function proposeTogether(
  db: Db,
  asking: Proposing,
): Promise<Result<Together, TogetherRefusal | Refusal>> {
  const { councilId, personId, togetherId, sessionId, kind, day, now } = asking
  const before = await store.findTogether(db, councilId, togetherId)
  if (before && before.askedBy !== personId) throw new NotFound(`Nothing together ${togetherId}`)
  if (before) return accept(before)
  const friends = await store.friendsOf(db, councilId, personId)
  const party = partyOf(personId, asking.friends, friends)
  if (!party.ok) return party
  const want = { kind, day }
  const at = await atHand(db, asking, { sessionId, personIds: party.value, want })
  if (!at.ok) return at
  const { insteadOf } = asking
  const own = decideAt(at.value, personId, { ...want, ...(insteadOf && { insteadOf }) })
  const isRoom = own.ok || own.refusal.kind === 'full' || own.refusal.kind === 'others-wait'
  if (!isRoom) return own
  if (!asking.waits && !roomForAll(at.value, party.value, want)) return refuse({ kind: 'full' })
  const answerBy = hoursFrom(now, at.value.hours.friends)
  const together: Together = {
    ...{ id: togetherId, askedBy: personId, madeAt: now, answerBy, state: 'asking', why: '' },
    version: 1,
  }
  await store.insertTogether(db, councilId, together)
  await insertRequests(
    db,
    councilId,
    party.value.map((id) => friendRequest(asking, at.value, id, answerBy)),
  )
  await note(db, asking, personId, togetherId, 'friends asked')
  return accept(together)
}

/** One friend's request, with the price that is theirs. Whoever asks has said yes by asking. */
function friendRequest(asking: Proposing, at: AtHand, id: Id, answerBy: Date): BookingRequest {
  const { now, accountId, sessionId, kind, day, togetherId } = asking
  const asker = at.askers.find((one) => one.id === id)
  const fitting = asker && fittingFor(at.seat, asker, { kind, day })
  const place = fitting?.ok ? fitting.value : UNKNOWN
  return {
    ...{ ...place, id: newId(now), personId: id, sessionId, kind, day, togetherId, answerBy },
    ...{ state: 'friend-asked', providerWords: '', askedBy: accountId, askedAt: now, version: 1 },
    ...(id === asking.personId && { answeredBy: accountId, answeredAt: now }),
    ...(id === asking.personId && asking.insteadOf && { insteadOf: asking.insteadOf }),
  }
}
/** Nothing fits them: it is decided, and said to them alone, when everybody has answered. */
const UNKNOWN: Place = { ratio: { staff: 1, people: 1 }, price: noMoney, route: 'none' }

export type AnsweringTogether = Acting & {
  readonly requestId: Id
  readonly personId: Id
  readonly version: number
  readonly yes: boolean
  /** What they do not go to on that one day, as they were told before they said yes. */
  readonly insteadOf?: Id
}

/** A friend's own yes or no. With the last yes all have their places, or all wait, or none has one. */
export async function answerTogether(
  db: Db,
  answering: AnsweringTogether,
): Promise<Result<Together, AnswerRefusal | Refusal>> {
  const { councilId, requestId, personId, now, accountId } = answering
  const found = await findRequest(db, councilId, requestId)
  if (found?.personId !== personId || !found.togetherId)
    throw new NotFound(`No request ${requestId}`)
  const { insteadOf } = answering
  const locked = await lockAll(db, answering, found, insteadOf)
  if (!locked.ok) return locked
  const { together, requests, at } = locked.value
  const own = requests.find(({ id }) => id === requestId) ?? found
  if (answering.yes && (own.answeredAt || own.state === 'requested')) return accept(together)
  // A friend may still say no while whoever runs it is asked.
  const may = mayAnswer(own, own.state === 'requested' ? 'provider' : 'friends', answering)
  if (!may.ok) return may
  if (!answering.yes) {
    await endWaiting(db, councilId, { togetherId: together.id }, { state: 'left', now })
    await store.closeRequests(db, councilId, together.id, 'withdrawn')
    return end(db, answering, { ...together, state: 'not-booked', why: 'somebody-said-no' })
  }
  const told = { ...own, answeredBy: accountId, answeredAt: now }
  const said = insteadOf ? { ...told, insteadOf } : told
  await saveAnswer(db, councilId, said)
  await note(db, answering, personId, requestId, 'friend said yes')
  const all = requests.map((one) => (one.id === requestId ? said : one))
  if (all.some(({ answeredAt }) => !answeredAt)) return accept(together)
  return settle(db, answering, together, all, at)
}

type Locked = {
  readonly together: Together
  readonly requests: readonly BookingRequest[]
  readonly at: AtHand
}

/** The session and those that are given up for it, everybody in it, then what they asked: in the order of every lock. */
async function lockAll(
  db: Db,
  acting: Acting,
  { sessionId, kind, day, togetherId = '' }: BookingRequest,
  insteadOf?: Id,
): Promise<Result<Locked, Refusal>> {
  const open = await ofTogether(db, acting.councilId, togetherId)
  const goes = [insteadOf, ...open.map((one) => one.insteadOf)].filter((id) => id !== undefined)
  await lockSessions(db, acting.councilId, [sessionId, ...goes])
  const personIds = open.map((one) => one.personId)
  if (personIds.length === 0) return refuse({ kind: 'not-on' })
  const at = await atHand(db, acting, { sessionId, personIds, want: { kind, day } })
  if (!at.ok) return at
  const together = await store.lockTogether(db, acting.councilId, togetherId)
  const ids = open.map(({ id }) => id)
  const requests = await lockRequests(db, acting.councilId, ids)
  return accept({ together, requests, at: at.value })
}

async function settle(
  db: Db,
  acting: Acting,
  together: Together,
  requests: readonly BookingRequest[],
  at: AtHand,
): Promise<Result<Together, Refusal>> {
  const { councilId, now } = acting
  const isOffered = await store.hasOffer(db, councilId, together.id)
  const decided = decideAll(at, requests, isOffered, now)
  if (decided.kind === 'no-room') {
    await waitTogether(db, acting, together, requests)
    await reopen(db, acting, requests, undefined)
    return end(db, acting, { ...together, why: 'waiting' })
  }
  const day = requests[0]?.day ?? at.now.today
  if (decided.kind === 'all' && !isConfirmedAtOnce(at.seat, at.askers, { day, isOffered })) {
    const answerBy = hoursFrom(now, at.hours.provider)
    await reopen(db, acting, requests, answerBy)
    return end(db, acting, { ...together, answerBy, why: 'with-provider' })
  }
  const booked =
    decided.kind === 'all' ? await bookTogether(db, acting, decided.places) : refuse(decided)
  if (booked.ok) return end(db, acting, { ...together, state: 'booked', why: '' })
  await store.saveStopped(db, councilId, booked.refusal.stopped)
  await store.closeRequests(db, councilId, together.id, 'declined')
  return end(db, acting, { ...together, state: 'not-booked', why: 'not-for-all' })
}

/** Whoever runs it says yes or no to all of them as one. */
export async function answerAllTogether(
  db: Db,
  answering: Acting & {
    readonly requestId: Id
    readonly version: number
    readonly providerId: Id
    readonly yes: boolean
    readonly isChecked?: boolean
    readonly words: string
  },
): Promise<
  Result<Together, AnswerRefusal | Refusal | NotChecked | { readonly kind: 'not-for-all' }>
> {
  const { councilId, requestId, words } = answering
  const found = await findRequest(db, councilId, requestId)
  if (!found) throw new NotFound(`No request ${requestId}`)
  if (found.state !== 'requested') return refuse({ kind: 'answered-already', state: found.state })
  const locked = await lockAll(db, answering, found)
  if (!locked.ok) return locked
  const { together, requests, at } = locked.value
  if (at.seat.providerId !== answering.providerId) throw new NotFound(`No request ${requestId}`)
  const own = requests.find(({ id }) => id === requestId) ?? found
  const may = mayAnswer(own, 'provider', answering)
  if (!may.ok) return may
  const isOfChild = at.askers.some((one) => isChildOn(one, own.day))
  if (answering.yes && isOfChild && !answering.isChecked) return refuse({ kind: 'not-checked' })
  for (const one of requests) await saveAnswer(db, councilId, { ...one, providerWords: words })
  if (!answering.yes) {
    await store.closeRequests(db, councilId, together.id, 'declined')
    return end(db, answering, { ...together, state: 'not-booked', why: 'provider-said-no' })
  }
  const decided = decideAll(at, requests, false, answering.now)
  if (decided.kind !== 'all')
    return refuse({ kind: decided.kind === 'no-room' ? 'full' : 'not-for-all' })
  const worded = decided.places.map(({ request, place }) => ({
    ...(place && { place }),
    request: { ...request, providerWords: words },
  }))
  const booked = await bookTogether(db, answering, worded)
  if (!booked.ok) return refuse({ kind: 'not-for-all' })
  return end(db, answering, { ...together, state: 'booked', why: '' })
}

/** All of them have said yes and wait for somebody else: for a place, or for whoever runs it. */
async function reopen(
  db: Db,
  { councilId }: Acting,
  requests: readonly BookingRequest[],
  until: Date | undefined,
): Promise<void> {
  for (const one of requests) {
    const { answerBy: _, ...known } = one
    await saveAnswer(db, councilId, {
      ...known,
      ...(until ? { state: 'requested', answerBy: until } : {}),
    })
  }
}

const waitTogether = (
  db: Db,
  { councilId, accountId, now }: Acting,
  { id: togetherId }: Together,
  requests: readonly BookingRequest[],
) =>
  insertWaiting(
    db,
    councilId,
    requests.map((one) => ({
      ...{ id: newId(now), personId: one.personId, sessionId: one.sessionId, ratio: one.ratio },
      ...{ togetherId, askedAt: now, askedBy: accountId },
      ...(one.kind !== 'weekly' && { day: one.day }),
    })),
  )

async function end(db: Db, acting: Acting, together: Together) {
  await store.saveTogether(db, acting.councilId, together)
  const said = together.why || together.state
  await note(db, acting, together.askedBy, together.id, `together: ${said}`)
  return accept(together)
}

const note = (
  db: Db,
  { councilId, accountId, now }: Acting,
  personId: Id,
  subject: Id,
  action: string,
) => audit(db, [{ councilId, accountId, personId, action, subject, at: now }])
