import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'

export const CONSENT_ABOUT = [
  'share-with-family',
  'share-with-providers',
  'photos',
  'friends-may-know',
] as const
export type ConsentAbout = (typeof CONSENT_ABOUT)[number]

/** How the person said or showed it. */
export const HOW_SHOWN = ['talk', 'picture', 'object', 'sign', 'writing', 'observed'] as const
export type HowShown = (typeof HOW_SHOWN)[number]

/** What the person answered when they were asked, and how. Kept when it ends, since it was true then. */
export type Consent = {
  readonly id: Id
  readonly personId: Id
  readonly about: ConsentAbout
  readonly answer: boolean
  readonly how: HowShown
  /** What they said, in their own words; what was seen, where they did not use words. */
  readonly words: string
  readonly askedOn: Day
  readonly askedBy: Id
  /** Taken back, or asked anew. From this day on it holds no more. */
  readonly endedOn?: Day
}

/**
 * What the person consents to now. Nobody who was not asked has consented, and what was taken back has ended at once,
 * on the same day (UK GDPR Art 7(3)).
 */
export const consents = (all: readonly Consent[], about: ConsentAbout): boolean =>
  all.some((one) => one.about === about && one.answer && one.endedOn === undefined)
