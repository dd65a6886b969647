import { addDays, type Day } from '#ground/kernel/day.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { CapacityDecision } from '#lives/people/capacity-decision.ts'
import type { AgreedHow, ManagerKind } from './direct-payment.ts'

/** What a worker writes down when somebody else is to look after the account, or the person again. */
export type Naming = {
  readonly kind: ManagerKind
  /** Who, where it is not the person. */
  readonly name: string
  /** Whether the person chose this. */
  readonly chosen: boolean
  readonly how: AgreedHow | undefined
  readonly words: string
  /** Whether whoever is named agrees to receive the money. */
  readonly agrees: boolean
  /** For an authorised person: the rest of the five conditions of s32(4), as the worker found them. */
  readonly suitable: boolean
  readonly able: boolean
  /** For a nominated person: what was found about the person's capacity to choose them. */
  readonly informationGiven: string
  readonly supportGiven: string
  readonly reasons: string
}

export type NamingRefusal =
  | { readonly kind: 'name-needed' }
  /** Nobody is named over the head of somebody who can decide. */
  | { readonly kind: 'person-must-choose' }
  | { readonly kind: 'say-how-they-agreed' }
  | { readonly kind: 'they-must-agree' }
  | { readonly kind: 'capacity-to-be-written' }
  /** A decision in force says that the person cannot decide this: an authorised person looks after it then. */
  | { readonly kind: 'lacks-capacity' }
  /** Nobody has found that the person cannot decide this: it is theirs to choose. */
  | { readonly kind: 'capacity-presumed' }
  | { readonly kind: 'conditions-not-met' }

/**
 * Whether this person may look after the account. Somebody who can decide may nominate another, who must agree to receive
 * the payments (Care Act 2014 s31(4)); capacity is presumed, and what was found is recorded with the person's own choice.
 * Where a signed decision in force says that they cannot, an authorised person (in Wales: a suitable person) may receive
 * them who agrees, acts in their best interests and is able to manage them (s32(4); 2014 anaw 4 s50(4)).
 *
 * @param capacity the decision in force about managing a direct payment, if any
 */
export function mayManage(
  naming: Naming,
  capacity: Pick<CapacityDecision, 'outcome'> | undefined,
): Result<AgreedHow, NamingRefusal> {
  const lacks = capacity?.outcome === 'lacks-capacity'
  if (naming.kind !== 'person' && !naming.name.trim()) return refuse({ kind: 'name-needed' })
  if (naming.kind === 'authorised-person') return authorised(naming, lacks)
  if (lacks) return refuse({ kind: 'lacks-capacity' })
  if (!naming.chosen) return refuse({ kind: 'person-must-choose' })
  if (!naming.how || !naming.words.trim()) return refuse({ kind: 'say-how-they-agreed' })
  if (naming.kind === 'person') return accept(naming.how)
  if (!naming.agrees) return refuse({ kind: 'they-must-agree' })
  const isWritten = naming.informationGiven.trim() && naming.reasons.trim()
  return isWritten ? accept(naming.how) : refuse({ kind: 'capacity-to-be-written' })
}

function authorised(naming: Naming, lacks: boolean): Result<AgreedHow, NamingRefusal> {
  if (!lacks) return refuse({ kind: 'capacity-presumed' })
  if (!naming.agrees) return refuse({ kind: 'they-must-agree' })
  if (!naming.suitable || !naming.able) return refuse({ kind: 'conditions-not-met' })
  return accept('best-interests')
}

/** When a capacity decision that comes with a nomination is looked at again: with the year's review. */
export const capacityReviewOn = (today: Day): Day => addDays(today, 365)
