import { type Day, daysBetween } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { type Authority, coversDecision } from './authority.ts'
import type { CapacityDecision, DecisionAbout } from './capacity-decision.ts'

/** How far an option limits what the person can do: 0 not at all, 3 a lot. */
export const RESTRICTS = [0, 1, 2, 3] as const
export type Restricts = (typeof RESTRICTS)[number]

export type BestInterestsOption = {
  readonly option: string
  readonly restricts: Restricts
  readonly chosen: boolean
}
export type Consulted = { readonly who: string; readonly said: string }

/** A decision made for somebody who cannot make this one (Mental Capacity Act 2005 s4). Signed, never changed after. */
export type BestInterestsDecision = {
  readonly id: Id
  readonly personId: Id
  /** The signed decision that the person lacks capacity for this. */
  readonly capacityId: Id
  readonly about: DecisionAbout
  readonly decision: string
  /** Past and present wishes and feelings, beliefs and values (s4(6)). */
  readonly wishes: string
  readonly consulted: readonly Consulted[]
  readonly options: readonly BestInterestsOption[]
  /** Who spoke for the person where there was nobody appropriate to consult (s37; Care Act 2014 s67). */
  readonly independent?: 'advocate' | 'imca'
  readonly independentName: string
  /** How the person shows that they do not want it; empty where they do not object. */
  readonly objects: string
  readonly reasons: string
  readonly decidedOn: Day
  readonly reviewOn: Day
  readonly decidedBy: Id
  readonly signedAt: Date
}

export type BestInterestsRefusal =
  | { readonly kind: 'no-capacity-decision' }
  /** Somebody's document covers this: the decision is theirs (s6(6), s9, s16). */
  | { readonly kind: 'holder-decides'; readonly holder: string }
  | { readonly kind: 'no-wishes' }
  | { readonly kind: 'nobody-consulted' }
  | { readonly kind: 'independent-not-named' }
  | { readonly kind: 'needs-two-options' }
  | { readonly kind: 'choose-one-option' }
  | { readonly kind: 'more-restrictive-needs-reasons'; readonly less: string }
  | { readonly kind: 'decided-in-the-future' }
  | { readonly kind: 'review-day-past' | 'review-day-too-far' }

type Facts = {
  readonly capacity: CapacityDecision | undefined
  readonly authorities: readonly Authority[]
  readonly today: Day
}

const MOST_DAYS_TO_REVIEW = 366

/** Whether a decision in somebody's best interests may be signed as it was written. */
export function asBestInterests(
  written: BestInterestsDecision,
  { capacity, authorities, today }: Facts,
): Result<BestInterestsDecision, BestInterestsRefusal> {
  if (capacity?.outcome !== 'lacks-capacity' || capacity.about !== written.about)
    return refuse({ kind: 'no-capacity-decision' })
  const holder = authorities.find((one) => coversDecision(one, written.about, today))
  if (holder) return refuse({ kind: 'holder-decides', holder: holder.holder })
  if (written.decidedOn > today) return refuse({ kind: 'decided-in-the-future' })
  const days = daysBetween(written.decidedOn, written.reviewOn)
  if (days <= 0 || written.reviewOn < today) return refuse({ kind: 'review-day-past' })
  if (days > MOST_DAYS_TO_REVIEW) return refuse({ kind: 'review-day-too-far' })
  const missing = whatIsMissing(written)
  return missing ? refuse(missing) : accept(written)
}

/**
 * What the checklist of s4 still asks for, first things first. The less restrictive way is weighed against the one
 * chosen (s1(6)): to choose another, reasons are written.
 */
export function whatIsMissing(
  written: Pick<
    BestInterestsDecision,
    'wishes' | 'consulted' | 'independent' | 'independentName' | 'options' | 'reasons'
  >,
): BestInterestsRefusal | undefined {
  if (!written.wishes.trim()) return { kind: 'no-wishes' }
  const asked = written.consulted.filter(({ who, said }) => who.trim() && said.trim())
  if (asked.length === 0 && !written.independent) return { kind: 'nobody-consulted' }
  if (written.independent && !written.independentName.trim())
    return { kind: 'independent-not-named' }
  if (written.options.length < 2) return { kind: 'needs-two-options' }
  const [chosen, ...others] = written.options.filter((option) => option.chosen)
  if (!chosen || others.length > 0) return { kind: 'choose-one-option' }
  const less = written.options.find(({ restricts }) => restricts < chosen.restricts)
  if (less && !written.reasons.trim())
    return { kind: 'more-restrictive-needs-reasons', less: less.option }
  return undefined
}

/**
 * The decision in force on a day: the last one about this, before its review day, resting on the capacity decision that
 * is in force. When somebody is found to have capacity after all, what was decided for them falls away.
 */
export function bestInterestsOn(
  decisions: readonly BestInterestsDecision[],
  capacity: CapacityDecision | undefined,
  on: Day,
): BestInterestsDecision | undefined {
  if (capacity?.outcome !== 'lacks-capacity') return undefined
  const past = decisions.filter((one) => one.about === capacity.about && one.decidedOn <= on)
  const last = past.toSorted(byDay).at(-1)
  return last && on <= last.reviewOn && last.capacityId === capacity.id ? last : undefined
}

const byDay = (a: BestInterestsDecision, b: BestInterestsDecision) =>
  a.decidedOn.localeCompare(b.decidedOn) || a.signedAt.getTime() - b.signedAt.getTime()
