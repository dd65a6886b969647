import { addDays, addMonths, type Day, dayOf, minuteOf } from '#ground/kernel/day.ts'
import { noMoney, type Pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { Fee } from './cancellation.ts'
import { type Cause, isNotTheirs } from './cause.ts'

/** Whose notice is how long (rule R25). That of a higher price, and of a session that ends, is the offer's own rule. */
export const NOTICE_CASES = [
  'person-leaves',
  'person-leaves-short-programme',
  'provider-ends-place',
  'council-ends-contract',
] as const
export type NoticeCase = (typeof NOTICE_CASES)[number]
export type NoticeWeeks = Readonly<Record<NoticeCase, number>>

export type EndingBy = 'person' | 'provider' | 'provider-closes' | 'council'
export type EndingCause = Exclude<Cause, 'holiday' | 'swap'> | 'serious-risk' | 'moved'
export type Payer = 'package' | 'council' | 'nobody'

/** How a place ends: the last day on which they come, and until when and by whom it is paid. */
export type Ending = { readonly lastDay: Day; readonly paidUntil: Day; readonly payer: Payer }

/** A group programme that runs for less than half a year has the shorter notice (rule R25). */
export const isShortProgramme = (startsOn: Day, endsOn: Day | undefined): boolean =>
  endsOn !== undefined && endsOn < addMonths(startsOn, 6)

/**
 * "I want to stop this" stops today: they need not come any more, and not to what begins later today either. The
 * provider is paid its notice: from the package where it is the person's own choice, else from the council's allowance.
 */
export function stops(
  said: Date,
  place: {
    readonly cause: EndingCause
    /** Minutes of today on which the session has begun already, where it is one of its days. */
    readonly beganAt?: Minutes
    readonly isShortProgramme: boolean
  },
  notice: NoticeWeeks,
): Ending {
  const today = dayOf(said)
  const isUnderWay = place.beganAt !== undefined && place.beganAt <= minuteOf(said)
  const weeks = notice[place.isShortProgramme ? 'person-leaves-short-programme' : 'person-leaves']
  return {
    lastDay: isUnderWay ? today : addDays(today, -1),
    paidUntil: addDays(today, weeks * 7),
    payer: payerOf(place.cause),
  }
}

/** Fairness over rule R25: notice does not fall on a person whose cause is not their own choice. */
function payerOf(cause: EndingCause): Payer {
  if (cause === 'provider' || cause === 'serious-risk') return 'nobody'
  if (cause === 'moved') return 'package'
  return isNotTheirs(cause) ? 'council' : 'package'
}

export type ProviderEnding = {
  /** What was talked about with the person, and whoever helps them. */
  readonly conversation: string
  /** Somebody would be hurt: the only ground for ending a place at once. */
  readonly isSeriousRisk: boolean
  readonly words: string
}
export type ProviderEndingRefusal =
  | { readonly kind: 'conversation-missing' }
  | { readonly kind: 'risk-missing' }

/**
 * A provider ends one person's place (rule R25): four weeks and a conversation. At once only for serious risk, which
 * has to be written down; then nobody pays for days that did not take place.
 */
export function providerEnds(
  today: Day,
  { conversation, isSeriousRisk, words }: ProviderEnding,
  notice: NoticeWeeks,
): Result<Ending, ProviderEndingRefusal> {
  if (conversation.trim() === '') return refuse({ kind: 'conversation-missing' })
  if (isSeriousRisk && words.trim() === '') return refuse({ kind: 'risk-missing' })
  if (isSeriousRisk) return accept({ lastDay: today, paidUntil: today, payer: 'nobody' })
  const lastDay = noticeEnds(today, 'provider-ends-place', notice)
  return accept({ lastDay, paidUntil: lastDay, payer: 'package' })
}

/** The day to which a notice leads that is given today (rule R25). */
export const noticeEnds = (told: Day, of: NoticeCase, notice: NoticeWeeks): Day =>
  addDays(told, notice[of] * 7)

/** A day of notice that nobody comes to any more: the provider has its price, from whoever bears it. */
export function noticeFee(
  price: Pence,
  { payer, paidUntil }: Pick<Ending, 'payer' | 'paidUntil'>,
): Fee {
  const provider = payer === 'nobody' ? noMoney : price
  return {
    provider,
    package: payer === 'package' ? provider : noMoney,
    council: payer === 'council' ? provider : noMoney,
    reasons: [{ rule: 'R25', kind: 'notice', until: paidUntil }],
  }
}
