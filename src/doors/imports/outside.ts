import type { Day } from '#ground/kernel/day.ts'

export const OUTSIDE_KINDS = ['open-referral', 'openactive'] as const
/** Which standard a feed keeps to. */
export type OutsideKind = (typeof OUTSIDE_KINDS)[number]

/** Something that there is elsewhere, as its own source says it. Nobody can be booked into it. */
export type OutsideOffer = {
  /** The source's own id. */
  readonly reference: string
  readonly title: string
  readonly about: string
  readonly organiser: string
  readonly place: string
  readonly postcode: string
  readonly lat: number | null
  readonly lon: number | null
  readonly times: string
  readonly price: string
  readonly url: string
  /** Of our own list, where its own names one. */
  readonly activity: string | null
  readonly checkedOn: Day | null
}

/** What is wrong with one record of a feed. A fault leaves it out; a warning leaves out one field. */
export type RecordProblem = {
  readonly weight: 'fault' | 'warning'
  /** Which record of the feed, from 1, and its id where it has one. */
  readonly row: number
  readonly reference: string
  readonly field: string
  readonly kind: 'missing' | 'wrong-type' | 'twice' | 'too-long'
}

/** Why a feed could not be read. Nothing of it was kept. */
export type FeedFault =
  | { readonly kind: 'not-an-address'; readonly address: string }
  | { readonly kind: 'not-the-web'; readonly address: string }
  | { readonly kind: 'private-address'; readonly address: string }
  | { readonly kind: 'no-answer'; readonly address: string }
  | { readonly kind: 'too-slow'; readonly address: string; readonly seconds: number }
  | { readonly kind: 'broke-off'; readonly address: string }
  | { readonly kind: 'status'; readonly address: string; readonly status: number }
  | { readonly kind: 'too-many-moves'; readonly address: string }
  | { readonly kind: 'page-too-big'; readonly address: string; readonly megabytes: number }
  | { readonly kind: 'not-json'; readonly address: string }
  | { readonly kind: 'not-this-standard'; readonly address: string }
  | { readonly kind: 'loops'; readonly address: string }
  | { readonly kind: 'no-end'; readonly pages: number }
  | { readonly kind: 'too-many'; readonly records: number }
  | { readonly kind: 'leads-elsewhere'; readonly address: string }

/** What a feed brought, read to its end. */
export type ReadFeed = {
  readonly offers: readonly OutsideOffer[]
  readonly problems: readonly RecordProblem[]
  readonly licence: string
  readonly pages: number
}

const SAID = [
  ...['title', 'about', 'organiser', 'place', 'postcode', 'lat', 'lon', 'times', 'price', 'url'],
  ...['activity', 'checkedOn'],
] as readonly (keyof OutsideOffer)[]

export type HeldOffer = OutsideOffer & { readonly gone: boolean }
export type OutsideChange = {
  readonly added: readonly OutsideOffer[]
  readonly changed: readonly OutsideOffer[]
  readonly same: number
  /** What the source has no longer. */
  readonly gone: readonly HeldOffer[]
}

/** What a feed changes of what is held of it. The same again changes nothing. */
export function outsideChange(
  held: readonly HeldOffer[],
  offers: readonly OutsideOffer[],
): OutsideChange {
  const before = new Map(held.map((offer) => [offer.reference, offer]))
  const now = new Set(offers.map(({ reference }) => reference))
  const isSame = (offer: OutsideOffer) => {
    const old = before.get(offer.reference)
    return old !== undefined && !old.gone && SAID.every((fact) => old[fact] === offer[fact])
  }
  const added = offers.filter(({ reference }) => !before.has(reference))
  const changed = offers.filter((offer) => before.has(offer.reference) && !isSame(offer))
  return {
    ...{ added, changed, same: offers.length - added.length - changed.length },
    gone: held.filter(({ reference, gone }) => !gone && !now.has(reference)),
  }
}
