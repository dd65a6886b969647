import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Clock } from './review-clock.ts'

/** What a review may begin with, besides its clock (domain rule R20). */
export const TRIGGERS = [
  'clock',
  'asked',
  'did-not-attend',
  'hospital',
  'carer-strain',
  'provider-change',
  'safeguarding',
  'price-rise',
  'restriction',
  'eighteenth-birthday',
  'wrong-place',
] as const
export type Trigger = (typeof TRIGGERS)[number]
/** What somebody may say a review is for, on a page. The others come from elsewhere in the record. */
export const ASKED_TRIGGERS = TRIGGERS.filter(
  (one) => one !== 'clock' && one !== 'eighteenth-birthday',
)

export type Review = {
  readonly id: Id
  readonly personId: Id
  readonly planId?: Id
  readonly clocks: readonly Clock[]
  readonly trigger: Trigger
  readonly words: string
  readonly askedBy?: Id
  readonly askedAt: Date
  readonly dueOn: Day
  /** Who comes. */
  readonly workerId?: Id
  readonly bookedOn?: Day
  readonly heldOn?: Day
  readonly refusedBecause?: string
  readonly found: string
  readonly needChanged?: boolean
}

export type ReviewState = 'open' | 'booked' | 'held' | 'refused'
export function stateOf(
  review: Pick<Review, 'bookedOn' | 'heldOn' | 'refusedBecause'>,
): ReviewState {
  if (review.heldOn) return 'held'
  if (review.refusedBecause) return 'refused'
  return review.bookedOn ? 'booked' : 'open'
}

export type ReviewRefusal =
  | { readonly kind: 'reasons-needed' }
  | { readonly kind: 'found-needed' }
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'in-the-past' }
  | { readonly kind: 'closed' }

/** A council may refuse to review, and then says why (Care Act 2014 s27(4); a reasonable request, s27(1)(b)). */
export function refuses(review: Review, reasons: string): Result<'refused', ReviewRefusal> {
  if (review.heldOn || review.refusedBecause) return refuse({ kind: 'closed' })
  return reasons.trim() === '' ? refuse({ kind: 'reasons-needed' }) : accept('refused')
}

/** A day for the visit: today or later, for a review that is neither held nor refused. */
export function books(review: Review, on: Day, today: Day): Result<'booked', ReviewRefusal> {
  if (review.heldOn || review.refusedBecause) return refuse({ kind: 'closed' })
  return on < today ? refuse({ kind: 'in-the-past' }) : accept('booked')
}

/** A review that took place: on a day that has come, with what was found. One that was refused may be held after all. */
export function holds(
  review: Review,
  held: { readonly on: Day; readonly found: string },
  today: Day,
): Result<'held', ReviewRefusal> {
  if (review.heldOn) return refuse({ kind: 'closed' })
  if (held.on > today) return refuse({ kind: 'not-yet' })
  return held.found.trim() === '' ? refuse({ kind: 'found-needed' }) : accept('held')
}
