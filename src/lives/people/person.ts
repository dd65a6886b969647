import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import type { HalfDay, Minutes } from '#ground/kernel/week.ts'

export const HOMES = [
  'family',
  'supported-living',
  'care-home',
  'own-home',
  'shared-lives',
] as const
export type Home = (typeof HOMES)[number]

export const TRAVEL_MEANS = ['walk', 'bus', 'car', 'council-transport'] as const
export type TravelMeans = (typeof TRAVEL_MEANS)[number]

/** What a session or its venue must have for somebody to take part. */
export const ACCESS_NEEDS = [
  'step-free',
  'changing-place',
  'hoist',
  'accessible-toilet',
  'quiet-room',
  'personal-care',
  'signing',
] as const
export type AccessNeed = (typeof ACCESS_NEEDS)[number]

/** What some people cannot be with. */
export const SENSORY_FACTS = ['loud-noise', 'sudden-sounds', 'crowds', 'bright-lights'] as const
export type SensoryFact = (typeof SENSORY_FACTS)[number]

/**
 * The national outcomes that a day can serve (Care and Support (Eligibility Criteria) Regulations 2015, reg 2(2)(g)-(i);
 * Wales by the personal outcomes of its Act), with three that people name themselves.
 */
export const OUTCOMES = [
  'relationships',
  'work-or-learning',
  'community',
  'health',
  'skills',
  'confidence',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** An adult with care and support needs, as the planner and the pages know them. */
export type Person = {
  readonly id: Id
  readonly reference: string
  readonly nhsNumber?: string
  readonly givenName: string
  readonly familyName: string
  /** What they like to be called. */
  readonly knownAs: string
  readonly bornOn: Day
  readonly postcode: string
  readonly area: string
  readonly home: Home
  readonly language: View['language']
  readonly seeing: View['seeing']
  /** How to communicate with me, in words (DAPB1605 version 4: record, flag). */
  readonly communication: string
  readonly travelMeans: TravelMeans
  /** One way. */
  readonly travelLimit: Minutes
  readonly wantedHalfDays: readonly HalfDay[]
  readonly wantedMinutes: Minutes
  readonly needs: readonly AccessNeed[]
  readonly avoids: readonly SensoryFact[]
  readonly outcomes: readonly Outcome[]
  readonly carerBreakMinutes: Minutes
}

/** 2 loves, 1 likes, -1 would rather not, -2 refuses. An activity nobody asked about has no wish. */
export type WishStrength = -2 | -1 | 1 | 2
export type Wish = {
  readonly personId: Id
  readonly activity: string
  readonly strength: WishStrength
}

/** Both consented. Kept once: the lower id first. */
export type Friendship = { readonly a: Id; readonly b: Id; readonly weight: 1 | 2 | 3 }

/** Two people who are not to be in one session. */
export type Apart = { readonly a: Id; readonly b: Id }
