import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { PartOfDay } from '#ground/kernel/week.ts'
import type { AccessNeed } from '#lives/people/person.ts'

/** What a provider is asked to take for one person, beside its sessions. */
export type SpotOffer = {
  readonly id: Id
  readonly personId: Id
  readonly providerId: Id
  readonly ratio: Ratio
  /** What is asked for. */
  readonly words: string
  /** The framework's rate for a day at this ratio. */
  readonly framework: Pence
  readonly price?: Pence
  readonly state: SpotState
  readonly providerWords: string
  readonly reason: string
  readonly askedBy: Id
  readonly version: number
}
export type SpotState =
  | 'asked'
  | 'offered'
  | 'to-approve'
  | 'approved'
  | 'refused'
  | 'declined'
  | 'withdrawn'

/**
 * By how much an offer is above the framework's rate, in hundredths of a percent, rounded up so that a penny above is
 * above: £87.00 against £79.80 is 903, and so 9.03 %.
 */
export const overRate = (price: Pence, framework: Pence): number =>
  Math.max(0, Math.ceil(((price - framework) * 10_000) / framework))

/** An offer above the rate by more than the council's rule waits for whoever holds the budget. */
export const stateOfOffer = (price: Pence, framework: Pence, over: number): SpotState =>
  overRate(price, framework) > over ? 'to-approve' : 'offered'

export type SpotRefusal =
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'answered-already' }
  | { readonly kind: 'reason-needed' }
  | { readonly kind: 'own-offer' }

/** Whoever asked for an offer does not approve it. A no has its reason. */
export function mayDecide(
  offer: SpotOffer,
  by: {
    readonly accountId: Id
    readonly version: number
    readonly yes: boolean
    readonly reason: string
  },
): Result<SpotOffer, SpotRefusal> {
  if (offer.state !== 'to-approve') return refuse({ kind: 'answered-already' })
  if (offer.version !== by.version) return refuse({ kind: 'changed-meanwhile' })
  if (offer.askedBy === by.accountId) return refuse({ kind: 'own-offer' })
  if (!by.yes && by.reason.trim() === '') return refuse({ kind: 'reason-needed' })
  return accept({ ...offer, state: by.yes ? 'approved' : 'refused', reason: by.reason.trim() })
}

/** Something that somebody wants and nobody offers. */
export type UnmetRequest = {
  readonly id: Id
  readonly personId: Id
  /** None: anything at that time. */
  readonly activity?: string
  readonly area: string
  readonly weekday?: number
  readonly part?: PartOfDay
  readonly access: readonly AccessNeed[]
  readonly words: string
  readonly madeOn: Day
  readonly metOn?: Day
}
