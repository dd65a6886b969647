import assert from 'node:assert/strict'
import { type Day, dayOf, daysBetween, minuteOf } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { divided, noMoney, type Pence, pence } from '#ground/kernel/money.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import { type Cause, isNotTheirs } from './cause.ts'

/** A band of notice: from so many hours before on, a share of the price is due. Hundredths of a percent: 5000 is half. */
export type CancelBand = { readonly hours: number; readonly share: number }
/** The sickness allowance: so many times in so many weeks. */
export type SicknessAllowance = { readonly times: number; readonly weeks: number }

/** What a day that did not take place comes to, and who bears it. */
export type Fee = {
  /** What the provider gets. */
  readonly provider: Pence
  /** Of it, from the person's own package. */
  readonly package: Pence
  /** Of it, from the council's allowance. */
  readonly council: Pence
  readonly reasons: readonly FeeReason[]
}

/** The named rules that led to a fee, with their numbers: kept with it, and said in words. */
export type FeeReason =
  | { readonly rule: 'R21'; readonly kind: 'band'; readonly hours: number; readonly share: number }
  | {
      readonly rule: 'R21'
      readonly kind: 'sickness-allowance'
      readonly nth: number
      readonly of: number
    }
  | { readonly rule: 'R21'; readonly kind: 'did-not-come'; readonly share: number }
  | { readonly rule: 'R22'; readonly kind: 'provider-cancelled' }
  | { readonly rule: 'R24'; readonly kind: 'held'; readonly week: number; readonly share: number }
  | { readonly rule: 'R25'; readonly kind: 'notice'; readonly until: Day }
  | { readonly rule: 'R26'; readonly kind: 'closed' }
  | { readonly rule: 'fairness'; readonly kind: Cause }

/**
 * Minutes from when it was said to when the session begins, in local time: a week's notice stays a week when the clocks
 * change between. Below nought once it has begun.
 */
export const minutesBefore = (said: Date, on: Day, starts: Minutes): number =>
  daysBetween(dayOf(said), on) * MINUTES_A_DAY + starts - minuteOf(said)
const MINUTES_A_DAY = 24 * 60

/**
 * The share of the price that is due for notice given so many minutes before (rule R21): that of the band with the most
 * hours that were reached. Seven days to the minute is seven days; whoever says nothing gives no notice.
 *
 * @param bands one of them from nought hours on: the policy's check makes sure of that
 */
export function bandFor(bands: readonly CancelBand[], minutes: number): CancelBand {
  const reached = bands.filter(({ hours }) => hours * 60 <= Math.max(0, minutes))
  const [band] = reached.sort((a, b) => b.hours - a.hours)
  assert(band, 'There is a band from nought hours on')
  return band
}

export const shareOf = (price: Pence, share: number): Pence => divided(pence(price * share), WHOLE)
const WHOLE = 10_000

export type Cancelled = {
  readonly price: Pence
  readonly cause: Cause
  /** Minutes of notice: nought or less where it had begun, or nobody said anything. */
  readonly minutes: number
  /** Days in the allowance's weeks up to this one, this one included, that illness took. */
  readonly sickDays: number
}
export type CancelRules = {
  readonly bands: readonly CancelBand[]
  readonly sickness: SicknessAllowance
}

/**
 * What a day comes to that the person does not come to (rule R21, and fairness over it). The provider's share is that of
 * the band; it falls on the person's package only where the cause is their own choice. What the provider itself caused
 * pays nobody anything (rule R22), and a day given up for a swap is paid where they go instead (rule R26).
 */
export function cancellationFee(cancelled: Cancelled, { bands, sickness }: CancelRules): Fee {
  const { price, cause, minutes, sickDays } = cancelled
  if (cause === 'provider') return nothing({ rule: 'R22', kind: 'provider-cancelled' })
  if (cause === 'swap') return nothing({ rule: 'fairness', kind: cause })
  const { hours, share } = bandFor(bands, minutes)
  const provider = shareOf(price, share)
  const band: FeeReason =
    minutes <= 0
      ? { rule: 'R21', kind: 'did-not-come', share }
      : { rule: 'R21', kind: 'band', hours, share }
  if (!isNotTheirs(cause)) return { provider, package: provider, council: noMoney, reasons: [band] }
  const allowed = cause === 'ill' && sickDays <= sickness.times
  const waived: FeeReason = allowed
    ? { rule: 'R21', kind: 'sickness-allowance', nth: sickDays, of: sickness.times }
    : { rule: 'fairness', kind: cause }
  return { provider, package: noMoney, council: provider, reasons: [band, waived] }
}

/** What work about the fee of one day is about: the same, whether it was said before or found out on the day. */
export const feeSubject = (
  councilId: Id,
  of: { readonly personId: Id; readonly sessionId: Id; readonly day: Day },
): Id => idFrom(councilId, 'fee-of-day', `${of.sessionId} ${of.day} ${of.personId}`)

/** Rule R22: the provider cancels, or its place is shut. Nobody pays and nobody is paid. */
export const nothing = (reason: FeeReason): Fee => ({
  ...{ provider: noMoney, package: noMoney, council: noMoney, reasons: [reason] },
})
