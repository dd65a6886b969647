import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { isChildOn, isConfirmedAtOnce, type Want } from './asking.ts'
import { takeInstead } from './instead-actions.ts'
import { type Acting, atHand, decideAt } from './place-actions.ts'
import type { TakenPlace } from './place-store.ts'
import {
  type AnswerRefusal,
  type BookingRequest,
  hoursFrom,
  mayAnswer,
  type NotChecked,
  type Refusal,
} from './request.ts'
import * as store from './request-store.ts'
import { lockSessions } from './store.ts'

export type Asking = Acting &
  Omit<Want, 'isOffered'> & {
    /** The form's own id: sent twice, it is one request. */
    readonly requestId: Id
    readonly personId: Id
    readonly sessionId: Id
    /** The day that fell out, for a swap. */
    readonly swapFor?: Day
    readonly madeBy?: TakenPlace['madeBy']
    /** The place was offered to them from the waiting list, and is kept for them. */
    readonly isOffered?: boolean
  }

/**
 * Somebody asks for a place. Where the session confirms at once they have it when this ends; else whoever runs it is
 * asked, and both know until when. Asked again with the same id, or for what is asked for already, it changes nothing.
 */
export async function askForPlace(
  db: Db,
  asking: Asking,
): Promise<Result<BookingRequest, Refusal>> {
  const { councilId, personId, sessionId, requestId, now } = asking
  await lockBoth(db, councilId, asking)
  const at = await atHand(db, asking, { sessionId, personIds: [personId], want: asking })
  const before =
    (await store.findRequest(db, councilId, requestId)) ??
    (await store.findOpen(db, councilId, asking))
  if (before && before.personId !== personId) throw new NotFound(`No request ${requestId}`)
  if (before) return accept(before)
  if (!at.ok) return at
  const place = decideAt(at.value, personId, asking)
  if (!place.ok) return place
  const asked: BookingRequest = {
    ...{ id: requestId, personId, sessionId, kind: asking.kind, day: asking.day },
    ...place.value,
    ...(asking.hours && { hours: asking.hours }),
    ...(asking.swapFor && { swapFor: asking.swapFor }),
    ...(asking.insteadOf && { insteadOf: asking.insteadOf }),
    ...{ state: 'requested', providerWords: '', askedBy: asking.accountId, askedAt: now },
    ...{ answerBy: hoursFrom(now, at.value.hours.provider), version: 1 },
  }
  if (!isConfirmedAtOnce(at.value.seat, at.value.askers, asking)) {
    await store.insertRequests(db, councilId, [asked])
    await auditRequest(db, asking, asked, 'place asked for')
    return accept(asked)
  }
  const taken = await takeInstead(db, asking, { ...asking, place: place.value })
  if (!taken.ok) return taken
  const { answerBy: _, ...open } = asked
  const confirmed: BookingRequest = { ...open, state: 'confirmed', bookingId: taken.value }
  await store.insertRequests(db, councilId, [confirmed])
  return accept(confirmed)
}

export type Answering = Acting & {
  readonly requestId: Id
  /** As it was last seen. */
  readonly version: number
}
/** `isChecked`: they made the extra check that a session of all ages names; asked where a child would come (DO-28). */
export type ProvidersAnswer =
  | { readonly kind: 'accept'; readonly words: string; readonly isChecked?: boolean }
  | { readonly kind: 'decline'; readonly words: string }
  | {
      readonly kind: 'suggest'
      readonly words: string
      readonly isChecked?: boolean
      readonly sessionId: Id
      readonly day: Day
    }

/**
 * Whoever runs the session answers: yes, another time, or no. A yes is decided anew under the lock, for what was free when
 * it was asked may be taken.
 */
export async function answerRequest(
  db: Db,
  answering: Answering & { readonly providerId: Id; readonly answer: ProvidersAnswer },
): Promise<Result<BookingRequest, Refusal | AnswerRefusal | NotChecked>> {
  const { councilId, requestId, providerId, answer, now } = answering
  const found = await store.findRequest(db, councilId, requestId)
  if (!found) throw new NotFound(`No request ${requestId}`)
  await lockBoth(db, councilId, found)
  const at = await atHand(db, answering, about(found))
  if (!at.ok) return at
  if (at.value.seat.providerId !== providerId) throw new NotFound(`No request ${requestId}`)
  const [locked = found] = await store.lockRequests(db, councilId, [requestId])
  const may = mayAnswer(locked, 'provider', answering)
  if (!may.ok) return may
  const answered = { ...locked, ...by(answering), providerWords: answer.words }
  if (answer.kind === 'decline') return save(db, answering, { ...answered, state: 'declined' })
  // A suggestion may be taken without asking again, so that the check comes before it as well.
  if (!answer.isChecked && at.value.askers.some((one) => isChildOn(one, locked.day)))
    return refuse({ kind: 'not-checked' })
  if (answer.kind === 'suggest') {
    const offered = { sessionId: answer.sessionId, day: answer.day }
    const answerBy = hoursFrom(now, at.value.hours.offer)
    return save(db, answering, { ...answered, state: 'offered', offered, answerBy })
  }
  const place = decideAt(at.value, locked.personId, locked)
  if (!place.ok) return place
  return confirm(db, answering, answered, place.value)
}

/** The person answers a suggestion: yes to the other time, or no. It stands in the place of nothing that they have then. */
export async function answerSuggestion(
  db: Db,
  answering: Answering & { readonly personId: Id; readonly yes: boolean },
): Promise<Result<BookingRequest, Refusal | AnswerRefusal>> {
  const { councilId, requestId, personId } = answering
  const found = await ownRequest(db, councilId, requestId, personId)
  const { sessionId, day } = found.offered ?? found
  const want = { ...beside(found), sessionId, day }
  const at = await atHand(db, answering, about(want))
  if (!at.ok) return at
  const [{ insteadOf: __, ...locked } = found] = await store.lockRequests(db, councilId, [
    requestId,
  ])
  const may = mayAnswer(locked, 'person', answering)
  if (!may.ok) return may
  const answered = { ...beside(locked), ...by(answering) }
  if (!answering.yes) return save(db, answering, { ...answered, state: 'withdrawn' })
  const place = decideAt(at.value, personId, want)
  if (!place.ok) return place
  return confirm(db, answering, { ...answered, sessionId, day }, place.value)
}

/** The person takes back what they asked for, while nobody has answered it. Taken back twice, it is taken back once. */
export async function withdrawRequest(
  db: Db,
  answering: Acting & { readonly requestId: Id; readonly personId: Id },
): Promise<BookingRequest> {
  const { councilId, requestId, personId } = answering
  const found = await ownRequest(db, councilId, requestId, personId)
  const [locked = found] = await store.lockRequests(db, councilId, [requestId])
  if (locked.state !== 'requested' && locked.state !== 'offered') return locked
  const withdrawn = { ...locked, ...by(answering), state: 'withdrawn' } as const
  await save(db, answering, withdrawn)
  return withdrawn
}

async function ownRequest(db: Db, councilId: Id, requestId: Id, personId: Id) {
  const found = await store.findRequest(db, councilId, requestId)
  if (found?.personId !== personId) throw new NotFound(`No request ${requestId}`)
  return found
}

const about = (request: Pick<BookingRequest, 'sessionId' | 'personId' | 'kind' | 'day'>) => ({
  ...{ sessionId: request.sessionId, personIds: [request.personId] },
  want: { kind: request.kind, day: request.day },
})
/** The session, and the one that it would stand in the place of, in the order in which everybody locks them. */
const lockBoth = (
  db: Db,
  councilId: Id,
  { sessionId, insteadOf }: Pick<BookingRequest, 'sessionId' | 'insteadOf'>,
) => (insteadOf ? lockSessions(db, councilId, [sessionId, insteadOf]) : undefined)
const beside = ({ insteadOf: _, ...request }: BookingRequest): BookingRequest => request
const by = ({ accountId, now }: Acting) => ({ answeredBy: accountId, answeredAt: now })

async function confirm(
  db: Db,
  answering: Answering,
  request: BookingRequest,
  place: Pick<TakenPlace, 'ratio' | 'price' | 'route'>,
): Promise<Result<BookingRequest, Refusal>> {
  const taken = await takeInstead(db, answering, { ...request, place }, request.askedAt)
  if (!taken.ok) return refuse(taken.refusal)
  return save(db, answering, { ...request, state: 'confirmed', bookingId: taken.value })
}

async function save(db: Db, acting: Acting, request: BookingRequest) {
  await store.saveAnswer(db, acting.councilId, request)
  await auditRequest(db, acting, request, `request ${request.state}`)
  return accept(request)
}

const auditRequest = (
  db: Db,
  { councilId, accountId, now }: Acting,
  { id, personId, version }: BookingRequest,
  action: string,
) =>
  audit(db, [{ councilId, accountId, personId, action, subject: id, detail: { version }, at: now }])
