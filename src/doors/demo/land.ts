import type { Point } from '#ground/kernel/place.ts'
import type { Area, Postcode } from '#lives/offer/session.ts'
import type { TravelSpeed } from '#weeks/travel/journey.ts'
import type { CouncilFacts } from './county.ts'
import type { SpokeKind } from './spoke-kinds.ts'

/** The ground that a county's lives are laid on: drawn, or read from open data. */
export type Land = {
  readonly council: CouncilFacts
  readonly areas: readonly Area[]
  readonly postcodes: readonly Postcode[]
  /** Neighbourhoods, each with the weight of the people who live there. */
  readonly homes: readonly Neighbourhood[]
  readonly speeds: readonly TravelSpeed[]
  readonly sites: Sites
}

export type Neighbourhood = { readonly postcodes: readonly Postcode[]; readonly weight: number }

/** Places where something can be run, as many as the county has of each, with their names. */
export type Sites = {
  readonly 'resource-centre': readonly Site[]
  readonly hub: readonly Site[]
  readonly 'work-project': readonly Site[]
  readonly framework: readonly Site[]
  readonly micro: readonly Site[]
  readonly spokes: readonly SpokeSite[]
}

export type Site = Point & {
  readonly name: string
  /** Who runs things there, where they are not called as the place is. */
  readonly provider?: string
  readonly postcode: string
  readonly area: string
}

export type SpokeSite = Site & {
  readonly kind: SpokeKind
  /** Opening by weekday, Monday 0, where the real hours are known: minutes after midnight. */
  readonly hours?: readonly (readonly [weekday: number, opens: number, closes: number])[]
}
