import { ageOn, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { ADULT_AT } from './adulthood.ts'
import { type Authority, coversDecision, holdsOn, parentDecides } from './authority.ts'
import { type BestInterestsDecision, whatIsMissing } from './best-interests-decision.ts'
import { type CapacityDecision, type DecisionAbout, MCA_FROM_AGE } from './capacity-decision.ts'

/** What is on record about one decision of one person on one day. `decisionFacts` loads it. */
export type DecisionFacts = {
  readonly about: DecisionAbout
  readonly on: Day
  readonly bornOn: Day
  /** The capacity decision in force, if any was ever needed. */
  readonly capacity?: CapacityDecision
  /** The documents in force. */
  readonly authorities: readonly Authority[]
  readonly bestInterests?: BestInterestsDecision
}

/** Who says yes. */
export type Agreeing =
  /** The person, from their own account. */
  | { readonly by: 'person' }
  /**
   * A worker who writes down what the person said or showed, or what the holder of a document said (`authorityId`), or
   * that it was decided in the person's best interests: which of them is open, the rule says.
   */
  | { readonly by: 'worker'; readonly authorityId?: Id }
  /** Anybody else, from their own account: a relative, an appointee, an attorney. */
  | { readonly by: 'other'; readonly accountId: Id }

/** The ground on which a decision stands. */
export type AgreeGround =
  | { readonly kind: 'own-capacity' }
  | { readonly kind: 'authority'; readonly authorityId: Id }
  | { readonly kind: 'best-interests'; readonly bestInterestsId: Id }

export const AGREE_REFUSALS = [
  'needs-authority',
  'capacity-to-be-decided',
  'authority-does-not-cover',
  'needs-best-interests',
  'not-yours-to-agree',
  'needs-parental-responsibility',
  'young-person-decides',
] as const
export type AgreeRefusal = { readonly kind: (typeof AGREE_REFUSALS)[number] }

/**
 * On what ground somebody may agree to a decision about the person's life, such as a week. Capacity is presumed
 * (Mental Capacity Act 2005 s1(2)), so the person agrees, in their own account or as a worker writes it down. Only where
 * a signed decision in force says that they lack capacity for this very decision does anybody else come in: the holder
 * of a document in force that covers it; where nobody holds one, a decision in their best interests (s4).
 *
 * Below 16 that Act does not apply (s2(5)): a parent, or whoever else has parental responsibility, agrees (Children Act
 * 1989 s3), with the child's own wishes written beside it (s17(4A); 2014 anaw 4 s7). At 16 and 17 the Act applies, and
 * parental responsibility does not stand in the place of what the young person decides.
 *
 * Refusals:
 * - `needs-parental-responsibility`: below 16, and no parental responsibility on record is named;
 * - `young-person-decides`: parental responsibility is named for somebody of 16 or 17 who is presumed, or was found, able;
 * - `not-yours-to-agree`: it is the person's own decision, or nobody gave this account the right to make it;
 * - `capacity-to-be-decided`: a welfare attorney acts only where the person lacks capacity (s11(7)(a)), and no decision
 *   in force says so;
 * - `authority-does-not-cover`: this account's document, in force, is about something else;
 * - `needs-authority`: somebody else's document covers it, so it is theirs to decide;
 * - `needs-best-interests`: nobody's document covers it, and no complete best-interests decision is in force.
 */
export function whoMayAgree(
  facts: DecisionFacts & { readonly agreeing: Agreeing },
): Result<AgreeGround, AgreeRefusal> {
  if (isBelowSixteen(facts)) return belowSixteen(facts)
  const covering = facts.authorities.filter((one) => coversDecision(one, facts.about, facts.on))
  const lacks = facts.capacity?.outcome === 'lacks-capacity'
  if (!lacks) return withCapacity(facts, covering)
  const mine = covering.find((one) => isAgreedBy(one, facts.agreeing))
  if (mine) return accept({ kind: 'authority', authorityId: mine.id })
  return withoutOwnAuthority(facts, covering)
}

/** Whether somebody is still a child to whom the Mental Capacity Act does not apply: a parent agrees, with them. */
export const isBelowSixteen = ({ bornOn, on }: Pick<DecisionFacts, 'bornOn' | 'on'>): boolean =>
  ageOn(bornOn, on) < MCA_FROM_AGE

function belowSixteen({
  agreeing,
  ...facts
}: DecisionFacts & { readonly agreeing: Agreeing }): Result<AgreeGround, AgreeRefusal> {
  const mine = facts.authorities.filter((one) => isAgreedBy(one, agreeing))
  const parent = mine.find((one) => parentDecides(one, facts))
  if (parent) return accept({ kind: 'authority', authorityId: parent.id })
  if (mine.length > 0) return refuse({ kind: 'authority-does-not-cover' })
  return refuse({
    kind: agreeing.by === 'other' ? 'not-yours-to-agree' : 'needs-parental-responsibility',
  })
}

const isAgreedBy = ({ id, accountId }: Authority, agreeing: Agreeing): boolean => {
  if (agreeing.by === 'worker') return agreeing.authorityId === id
  return agreeing.by === 'other' && accountId === agreeing.accountId
}

function withCapacity(
  { agreeing, capacity, ...facts }: DecisionFacts & { readonly agreeing: Agreeing },
  covering: readonly Authority[],
): Result<AgreeGround, AgreeRefusal> {
  const isOwn =
    agreeing.by === 'person' || (agreeing.by === 'worker' && agreeing.authorityId === undefined)
  if (isOwn) return accept({ kind: 'own-capacity' })
  if (isParentOfYoung({ ...facts, agreeing })) return refuse({ kind: 'young-person-decides' })
  const isHolder = covering.some((one) => isAgreedBy(one, agreeing))
  return refuse({
    kind: isHolder && !capacity ? 'capacity-to-be-decided' : 'not-yours-to-agree',
  })
}

/** Parental responsibility, named for somebody of 16 or 17. */
const isParentOfYoung = ({
  agreeing,
  authorities,
  bornOn,
  on,
}: Pick<DecisionFacts, 'authorities' | 'bornOn' | 'on'> & {
  readonly agreeing: Agreeing
}): boolean =>
  ageOn(bornOn, on) < ADULT_AT &&
  authorities.some(
    (one) =>
      one.kind === 'parental-responsibility' && holdsOn(one, on) && isAgreedBy(one, agreeing),
  )

function withoutOwnAuthority(
  facts: DecisionFacts & { readonly agreeing: Agreeing },
  covering: readonly Authority[],
): Result<AgreeGround, AgreeRefusal> {
  const { agreeing, authorities, bestInterests, on } = facts
  // A parent is consulted about what is best (s4(7)), and does not decide it alone.
  if (covering.length === 0 && isParentOfYoung(facts))
    return refuse({ kind: 'needs-best-interests' })
  const holdsAnother = authorities.some((one) => holdsOn(one, on) && isAgreedBy(one, agreeing))
  if (holdsAnother) return refuse({ kind: 'authority-does-not-cover' })
  if (covering.length > 0) return refuse({ kind: 'needs-authority' })
  if (agreeing.by === 'other') return refuse({ kind: 'not-yours-to-agree' })
  if (!bestInterests || whatIsMissing(bestInterests))
    return refuse({ kind: 'needs-best-interests' })
  return accept({ kind: 'best-interests', bestInterestsId: bestInterests.id })
}
