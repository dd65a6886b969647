import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import type { Route } from '#lives/offer/session.ts'
import type { AskRefusal, PlaceKind, PlanRefusal } from './asking.ts'

/**
 * Where a request is: friends are asked first; whoever runs the session says yes, suggests another time, or says no; a
 * suggestion is the person's to answer. Each state that waits for somebody says until when.
 */
export type RequestState =
  | 'friend-asked'
  | 'requested'
  | 'offered'
  | 'confirmed'
  | 'declined'
  | 'withdrawn'
  | 'lapsed'

export type BookingRequest = {
  readonly id: Id
  readonly personId: Id
  readonly sessionId: Id
  readonly kind: PlaceKind
  readonly day: Day
  readonly ratio: Ratio
  readonly price: Pence
  readonly route: Route | 'none'
  readonly hours?: { readonly starts: Minutes; readonly ends: Minutes }
  readonly swapFor?: Day
  readonly togetherId?: Id
  /** With friends: what they give up on that day, once all of them have their places. */
  readonly insteadOf?: Id
  readonly state: RequestState
  /** Another time that was suggested. */
  readonly offered?: { readonly sessionId: Id; readonly day: Day }
  readonly answerBy?: Date
  readonly providerWords: string
  readonly bookingId?: Id
  readonly askedBy: Id
  readonly askedAt: Date
  readonly answeredBy?: Id
  readonly answeredAt?: Date
  readonly version: number
}

/** Who may have the next word. */
export const ballOf = ({
  state,
}: Pick<BookingRequest, 'state'>): 'provider' | 'person' | 'friends' | 'nobody' => {
  if (state === 'requested') return 'provider'
  if (state === 'offered') return 'person'
  return state === 'friend-asked' ? 'friends' : 'nobody'
}

export type AnswerRefusal =
  | { readonly kind: 'answered-already'; readonly state: RequestState }
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'too-late' }

/** A child would come, and whoever runs the session has not made its extra check (DO-28). */
export type NotChecked = { readonly kind: 'not-checked' }

/**
 * Whether an answer may still be given: it is this side's turn, nobody changed it since it was read, and its time has not
 * run out. The night's job may be late: the time itself decides.
 */
export function mayAnswer(
  request: BookingRequest,
  whose: 'provider' | 'person' | 'friends',
  { version, now }: { readonly version: number; readonly now: Date },
): Result<BookingRequest, AnswerRefusal> {
  if (ballOf(request) !== whose) return refuse({ kind: 'answered-already', state: request.state })
  if (request.version !== version) return refuse({ kind: 'changed-meanwhile' })
  if (request.answerBy && request.answerBy <= now) return refuse({ kind: 'too-late' })
  return accept(request)
}

export const hoursFrom = (now: Date, hours: number): Date =>
  new Date(now.getTime() + hours * 3_600_000)

/** Why a place is not had: a rule of bookings, the plan, or a rule of the council's that has run out. */
export type Refusal = AskRefusal | PlanRefusal | LapsedPolicy
