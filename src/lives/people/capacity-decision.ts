import { ageOn, type Day, daysBetween } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { becomesAdultOn } from './adulthood.ts'

export const DECISIONS = [
  'agree-plan',
  'manage-direct-payment',
  'share-information',
  'financial-assessment',
  'take-part-in-assessment',
  'other',
] as const
export type DecisionAbout = (typeof DECISIONS)[number]

/** Mental Capacity Act 2005 s2(5): it is about people of 16 and over. */
export const MCA_FROM_AGE = 16

/** Mental Capacity Act 2005 s3(1). */
export const ABILITIES = ['understands', 'retains', 'weighs', 'communicates'] as const
export type Ability = (typeof ABILITIES)[number]
export type Abilities = Readonly<Record<Ability, boolean>>

export type CapacityOutcome = 'has-capacity' | 'lacks-capacity'

/** Capacity for one decision at one time (Mental Capacity Act 2005 s2-3). Signed when written, never changed after. */
export type CapacityDecision = Abilities & {
  readonly id: Id
  readonly personId: Id
  readonly about: DecisionAbout
  /** The decision itself, in words. */
  readonly decision: string
  readonly informationGiven: string
  /** All that was done to help the person decide (s1(3)). */
  readonly supportGiven: string
  /** The impairment that bears on this decision; empty where there is none. */
  readonly impairment: string
  readonly outcome: CapacityOutcome
  readonly reasons: string
  readonly decidedOn: Day
  readonly reviewOn: Day
  readonly assessedBy: Id
  readonly signedAt: Date
}

/**
 * Somebody lacks capacity only where they cannot do at least one of the four things and an impairment or disturbance of
 * mind or brain bears on it (s2(1), s3(1)). Otherwise they have it (s1(2)): there is no third answer.
 */
export function outcomeOf(of: Abilities & Pick<CapacityDecision, 'impairment'>): CapacityOutcome {
  const cannot = ABILITIES.some((ability) => !of[ability])
  return cannot && of.impairment.trim() !== '' ? 'lacks-capacity' : 'has-capacity'
}

export type CapacityRefusal =
  /** What was ticked leads to another outcome than the one that was given. */
  | { readonly kind: 'no-impairment-bears-on-it' }
  | { readonly kind: 'all-abilities-shown' }
  | { readonly kind: 'ability-missing-and-impaired' }
  | { readonly kind: 'no-support-given' }
  | { readonly kind: 'decided-in-the-future' }
  | { readonly kind: 'review-day-past' | 'review-day-too-far' }
  /** The Act is not about anybody below 16 (s2(5)). */
  | { readonly kind: 'under-16' }

/** Within the year, as for every review. */
const MOST_DAYS_TO_REVIEW = 366

/** Whether a capacity decision may be signed as it was written. Each contradiction is refused by its own name. */
export function asSigned(
  written: CapacityDecision,
  { bornOn, today }: { readonly bornOn: Day; readonly today: Day },
): Result<CapacityDecision, CapacityRefusal> {
  if (written.decidedOn > today) return refuse({ kind: 'decided-in-the-future' })
  if (ageOn(bornOn, written.decidedOn) < MCA_FROM_AGE) return refuse({ kind: 'under-16' })
  const days = daysBetween(written.decidedOn, written.reviewOn)
  if (days <= 0 || written.reviewOn < today) return refuse({ kind: 'review-day-past' })
  if (days > MOST_DAYS_TO_REVIEW) return refuse({ kind: 'review-day-too-far' })
  if (outcomeOf(written) !== written.outcome) return refuse({ kind: contradiction(written) })
  if (written.outcome === 'lacks-capacity' && !written.supportGiven.trim())
    return refuse({ kind: 'no-support-given' })
  return accept(written)
}

function contradiction(written: CapacityDecision) {
  if (written.outcome === 'has-capacity') return 'ability-missing-and-impaired'
  const cannot = ABILITIES.some((ability) => !written[ability])
  return cannot ? 'no-impairment-bears-on-it' : 'all-abilities-shown'
}

/**
 * Whether a decision still counts on a day: until its review day, and never across the eighteenth birthday, since what
 * was decided before was decided of a childhood.
 */
export function countsOn(
  decision: Pick<CapacityDecision, 'decidedOn' | 'reviewOn'>,
  bornOn: Day,
  on: Day,
): boolean {
  const adultOn = becomesAdultOn(bornOn)
  const isOfChildhood = decision.decidedOn < adultOn && on >= adultOn
  return decision.decidedOn <= on && on <= decision.reviewOn && !isOfChildhood
}

/**
 * The decision in force about something on a day: the last one signed, where it still counts. A later one takes the
 * place of all before it, so that one whose review day has passed does not bring an older one back.
 *
 * @param decisions all about one thing, in any order
 */
export function inForceOn(
  decisions: readonly CapacityDecision[],
  bornOn: Day,
  on: Day,
): CapacityDecision | undefined {
  const past = decisions.filter((decision) => decision.decidedOn <= on)
  const last = past.toSorted(byDay).at(-1)
  return last && countsOn(last, bornOn, on) ? last : undefined
}

const byDay = (a: CapacityDecision, b: CapacityDecision) =>
  a.decidedOn.localeCompare(b.decidedOn) || a.signedAt.getTime() - b.signedAt.getTime()
