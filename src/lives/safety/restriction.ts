import { addDays, type Day } from '#ground/kernel/day.ts'

export const RESTRICTION_KINDS = [
  'door',
  'strap',
  'bed-rail',
  'watching',
  'holding',
  'medication',
  'belongings',
  'food',
  'contact',
  'other',
] as const
export type RestrictionKind = (typeof RESTRICTION_KINDS)[number]

/** What lets somebody be restricted: their own yes, a decision in their best interests, or an emergency that passes. */
export const BASES = ['consent', 'best-interests', 'emergency'] as const
export type Basis = (typeof BASES)[number]

/** The last day by which it is looked at again (rule R36): so many weeks on, never more than twelve. */
export const lastReviewDay = (from: Day, weeks: number): Day =>
  addDays(from, Math.min(weeks, 12) * 7)

export type RestrictionRefusal = {
  readonly kind:
    | 'say-all'
    | 'review-too-late'
    | 'review-passed'
    | 'ended-already'
    | 'changed-meanwhile'
    | 'lapsed-policy'
    | 'used-in-future'
    /** Nobody says yes to what they object to. */
    | 'they-object'
    /** A signed decision in force says that this is not theirs to agree to. */
    | 'lacks-capacity'
    | 'no-such-decision'
}

/** Words that a restriction cannot be without: each answers one question that the law asks (Mental Capacity Act 2005 s4, s6). */
export const MUST_SAY = ['what', 'risk', 'tried', 'wishes', 'shows'] as const
export type MustSay = (typeof MUST_SAY)[number]

/** The first that nothing is said to. */
export const unsaid = (said: Readonly<Record<MustSay, string>>): MustSay | undefined =>
  MUST_SAY.find((part) => said[part].trim() === '')
