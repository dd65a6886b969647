import { addDays, type Day, daysBetween } from '#ground/kernel/day.ts'
import { noMoney, type Pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { type Fee, shareOf } from './cancellation.ts'
import { type Cause, isNotTheirs } from './cause.ts'

export const ABSENCE_REASONS = ['hospital', 'ill', 'holiday', 'family', 'other'] as const
export type AbsenceReason = (typeof ABSENCE_REASONS)[number]

/** How long a place is held and at what share of its price: one stretch of weeks after another (rule R24). */
export type HeldStretch = { readonly weeks: number; readonly share: number }
export type HeldRules = {
  readonly stretches: readonly HeldStretch[]
  /** How many days before the last of them somebody is told that a decision is due. */
  readonly warningDays: number
}

/** The week of an absence that a day lies in: its first seven days are week 1. */
export const weekOfAbsence = (first: Day, on: Day): number =>
  Math.floor(daysBetween(first, on) / 7) + 1

/** The share of the price that holds a place in a week of an absence: nought after the last stretch. */
export function heldShare(stretches: readonly HeldStretch[], week: number): number {
  let last = 0
  for (const { weeks, share } of stretches) {
    last += weeks
    if (week <= last) return share
  }
  return 0
}

/** The last day on which a place is held for somebody who is away from a day. */
export const heldUntil = (stretches: readonly HeldStretch[], first: Day): Day =>
  addDays(first, stretches.reduce((sum, { weeks }) => sum + weeks, 0) * 7 - 1)

/** When the person and their worker are told that the place is held no longer, unless it is decided otherwise. */
export const warnOn = ({ stretches, warningDays }: HeldRules, first: Day): Day =>
  addDays(heldUntil(stretches, first), 1 - warningDays)

/** From its first day to its last; none, where nobody knows yet when they are back. */
export type AwaySpan = { readonly firstDay: Day; readonly lastDay: Day | null }

/** Whether somebody has to decide what becomes of the places: they are away longer than these are held (rule R24). */
export const outlastsHold = (
  stretches: readonly HeldStretch[],
  { firstDay, lastDay }: AwaySpan,
): boolean => !lastDay || lastDay > heldUntil(stretches, firstDay)

export type SpanRefusal =
  | { readonly kind: 'ends-before' }
  /** What has been stays as it was. */
  | { readonly kind: 'has-been' }

/**
 * Other days for an absence, as long as they lie ahead: its first day, until it has come; its last, from yesterday on.
 * What was held and paid on days that are over is never taken back by it.
 */
export function otherSpan(was: AwaySpan, to: AwaySpan, today: Day): Result<AwaySpan, SpanRefusal> {
  const yesterday = addDays(today, -1)
  if (to.lastDay && to.lastDay < to.firstDay) return refuse({ kind: 'ends-before' })
  const isMoved = to.firstDay !== was.firstDay
  if (isMoved && (was.firstDay <= today || to.firstDay < today)) return refuse({ kind: 'has-been' })
  const isOver = [was, to].some(({ lastDay }) => lastDay && lastDay < yesterday)
  return isOver ? refuse({ kind: 'has-been' }) : accept(to)
}

/**
 * What is left of an absence when they come now: nothing, where none of it has been; else the days until yesterday. On its
 * first day it is that day, if something of it has begun without them.
 */
export function leftWhenBack(
  { firstDay }: Pick<AwaySpan, 'firstDay'>,
  today: Day,
  hasBegun: boolean,
): AwaySpan | undefined {
  if (firstDay > today || (firstDay === today && !hasBegun)) return undefined
  const yesterday = addDays(today, -1)
  return { firstDay, lastDay: firstDay > yesterday ? firstDay : yesterday }
}

const CAUSE_OF: Readonly<Record<AbsenceReason, Cause>> = {
  hospital: 'hospital',
  ill: 'ill',
  holiday: 'holiday',
  family: 'other',
  other: 'other',
}

export type Away = {
  readonly reason: AbsenceReason
  /** The week of the absence that the day lies in. */
  readonly week: number
  readonly price: Pence
}

/**
 * What one day of a place comes to while its person is away (rule R24): the provider gets the share of that week. In
 * hospital or ill it comes from the council's allowance, else from the package: two days a week at £135.00 for four
 * weeks are £540.00 and £270.00. None of it is for a session that happened, so none of it is ever charged.
 */
export function heldFee({ reason, week, price }: Away, stretches: readonly HeldStretch[]): Fee {
  const share = heldShare(stretches, week)
  const provider = shareOf(price, share)
  const cause = CAUSE_OF[reason]
  const isWaived = isNotTheirs(cause)
  return {
    provider,
    package: isWaived ? noMoney : provider,
    council: isWaived ? provider : noMoney,
    reasons: [
      { rule: 'R24', kind: 'held', week, share },
      ...(isWaived ? [{ rule: 'fairness', kind: cause } as const] : []),
    ],
  }
}
