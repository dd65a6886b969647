import { type Day, daysBetween } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

/** The four kinds that the standard names (DAPB1605 version 4): formats, ways of contact, communication, more support. */
export const INFORMATION_NEED_KINDS = ['format', 'contact', 'communication', 'support'] as const
export type InformationNeedKind = (typeof INFORMATION_NEED_KINDS)[number]

/** What can be needed of each kind. The needs of kind 'format' are those that `formatNeeded` of letters knows or holds for. */
export const NEEDS_OF_KIND = {
  format: ['standard', 'easy-read', 'large-print', 'audio', 'braille', 'sign-film', 'electronic'],
  contact: ['phone', 'text-message', 'email', 'post', 'in-person', 'through-somebody', 'relay'],
  communication: [
    'bsl-interpreter',
    'makaton',
    'objects-of-reference',
    'picture-exchange',
    'communication-aid',
    'lip-reading',
    'deafblind-manual',
    'short-words',
  ],
  support: ['longer-meeting', 'quiet-room', 'helper', 'advocate', 'hearing-loop', 'breaks'],
} as const satisfies Readonly<Record<InformationNeedKind, readonly string[]>>
export type NeedCode = (typeof NEEDS_OF_KIND)[InformationNeedKind][number]

/** The codes of all kinds, which are told apart by themselves. */
export const NEED_CODES: readonly NeedCode[] = Object.values(NEEDS_OF_KIND).flat()
export const isNeedCode = (text: string): text is NeedCode =>
  (NEED_CODES as readonly string[]).includes(text)
export const kindOf = (need: NeedCode): InformationNeedKind =>
  INFORMATION_NEED_KINDS.find((kind) =>
    (NEEDS_OF_KIND[kind] as readonly string[]).includes(need),
  ) ?? 'support'

/** One thing that a person, or their carer, needs so that they can be told things and be understood. */
export type InformationNeed = {
  readonly id: Id
  readonly personId: Id
  /** Where the need is the carer's and not the person's. */
  readonly carerId?: Id
  readonly kind: InformationNeedKind
  /** One of `NEEDS_OF_KIND`; a file from elsewhere may bring another word, which then holds letters. */
  readonly need: string
  readonly detail: string
  readonly identifiedOn: Day
  readonly recordedBy: Id
  /** Whether providers and partners may be told: the person's own answer. */
  readonly share: boolean
  /** How it is met, in words; empty while it is not. */
  readonly met: string
  readonly reviewOn: Day
  readonly reviewedOn?: Day
  readonly endedOn?: Day
  /** Raised by each change, where it was read from its table. */
  readonly version?: number
}

/** The six steps of the standard, in its order. */
export const STEPS = ['identify', 'record', 'flag', 'share', 'meet', 'review'] as const
export type Step = (typeof STEPS)[number]
export type StepState = 'done' | 'to-do' | 'late' | 'not-wanted'

export const isInForce = (need: Pick<InformationNeed, 'identifiedOn' | 'endedOn'>, on: Day) =>
  need.identifiedOn <= on && (need.endedOn === undefined || on < need.endedOn)

/**
 * How far each of the six steps has come for one need on a day. Identified and recorded need no more once the row
 * stands; it is flagged while it is in force; not sharing is the person's answer and no fault.
 */
export function stepsOn(need: InformationNeed, on: Day): Readonly<Record<Step, StepState>> {
  return {
    identify: 'done',
    record: 'done',
    flag: isInForce(need, on) ? 'done' : 'to-do',
    share: need.share ? 'done' : 'not-wanted',
    meet: need.met.trim() ? 'done' : 'to-do',
    review: on > need.reviewOn ? 'late' : need.reviewedOn ? 'done' : 'to-do',
  }
}

/** A need is looked at again within the year. A leap year's 366 days are a year too. */
const MOST_DAYS_TO_REVIEW = 366

export type ReviewDayRefusal = {
  readonly kind: 'review-day-past' | 'review-day-too-far'
}

/** The day of the next review: after today, within twelve months. */
export function reviewDay(on: Day, today: Day): Result<Day, ReviewDayRefusal> {
  const days = daysBetween(today, on)
  if (days <= 0) return refuse({ kind: 'review-day-past' })
  if (days > MOST_DAYS_TO_REVIEW) return refuse({ kind: 'review-day-too-far' })
  return accept(on)
}
