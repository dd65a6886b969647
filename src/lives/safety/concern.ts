import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { workingDaysAfter } from '#lives/tasks/working-days.ts'
import type { ConcernDays } from './policies.ts'

export const CONCERN_ABOUT = [
  'physical',
  'sexual',
  'psychological',
  'money',
  'neglect',
  'discrimination',
  'organisation',
  'modern-slavery',
  'domestic',
  'self-neglect',
  'not-sure',
] as const
export type ConcernAbout = (typeof CONCERN_ABOUT)[number]

/** Where on the body, as a list: a map that can be read aloud and marked without a mouse. */
export const BODY_PARTS = [
  'head',
  'face',
  'neck',
  'left-shoulder',
  'right-shoulder',
  'left-arm',
  'right-arm',
  'left-hand',
  'right-hand',
  'chest',
  'stomach',
  'back',
  'bottom',
  'left-leg',
  'right-leg',
  'left-foot',
  'right-foot',
] as const
export type BodyPart = (typeof BODY_PARTS)[number]
export const isBodyPart = (text: string): text is BodyPart =>
  (BODY_PARTS as readonly string[]).includes(text)

export const PERSON_ASKED = ['asked', 'not-safe-to', 'not-yet'] as const
export type PersonAsked = (typeof PERSON_ASKED)[number]

export const CONCERN_STATES = ['raised', 'enquiry', 'other-action', 'closed'] as const
export type ConcernState = (typeof CONCERN_STATES)[number]
export const OUTCOME_MET = ['yes', 'partly', 'no', 'not-asked'] as const
export type OutcomeMet = (typeof OUTCOME_MET)[number]

/** The three parts of the test, each answered by a person at the desk; nothing answers them but people. */
export type EnquiryTest = {
  /** Has needs for care and support, whether or not they are met. */
  readonly hasNeeds: boolean
  /** Is experiencing, or at risk of, abuse or neglect. */
  readonly atRisk: boolean
  /** Cannot protect themself because of those needs. */
  readonly cannotProtect: boolean
}

/**
 * Whether an enquiry is owed: all three parts (Care Act 2014 s42(1); Social Services and Well-being (Wales) Act 2014
 * s126(1)). Where one is not met, something else is done and written down: a concern is never simply dropped.
 */
export const stateAfter = ({ hasNeeds, atRisk, cannotProtect }: EnquiryTest): ConcernState =>
  hasNeeds && atRisk && cannotProtect ? 'enquiry' : 'other-action'

/** By when it is decided, and by when an enquiry is normally made: none where the law of the nation gives no days. */
export function concernDates(
  raisedAt: Date,
  days: ConcernDays,
  holidays: ReadonlySet<string>,
): { readonly decideBy: Day; readonly enquireBy?: Day } {
  const on = dayOf(raisedAt)
  return {
    decideBy: workingDaysAfter(on, days.decide, holidays),
    ...(days.enquire !== undefined && {
      enquireBy: workingDaysAfter(on, days.enquire, holidays),
    }),
  }
}

/** What somebody can quote of a concern without saying anything: the last letters of its id. */
export const referenceOf = (id: Id): string => id.replaceAll('-', '').slice(-8).toUpperCase()

export type ConcernRefusal = {
  readonly kind:
    | 'say-what-was-seen'
    | 'give-reasons'
    | 'closed-already'
    | 'not-decided'
    | 'say-outcome'
    | 'ask-the-person'
    | 'changed-meanwhile'
    | 'lapsed-policy'
    | 'no-provider'
}
