import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Point } from '#ground/kernel/place.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { AccessNeed, Outcome, SensoryFact } from '#lives/people/person.ts'
import type { Rooms } from './staffing.ts'
import type { Strength } from './strength.ts'
import type { OpenHours } from './venue-hours.ts'

export const PROVIDER_KINDS = ['council', 'framework', 'micro', 'community', 'agency'] as const
export const VENUE_KINDS = ['hub', 'resource-centre', 'work-project', 'spoke'] as const
export const ROUTES = ['direct-payment', 'service-fund', 'managed'] as const
/** How a person's money is held: the managed route is an equal, never a fallback. */
export type Route = (typeof ROUTES)[number]
export const SETTINGS = ['building', 'community'] as const
/** Where a ratio was assessed for, and where a session is. */
export type Setting = (typeof SETTINGS)[number]
export const COMPANY = ['ordinary', 'shared', 'separate'] as const
/** Whether it is an ordinary place, one shared with the public, or a separate one. */
export type Company = (typeof COMPANY)[number]

export type Provider = {
  readonly id: Id
  readonly reference: string
  readonly name: string
  readonly kind: (typeof PROVIDER_KINDS)[number]
  /** What a file of providers says of its insurance. Whether it may be offered, its papers say (paper.ts). */
  readonly insuredUntil?: Day
  /** May give personal care: registered, or exempt (Health and Social Care Act 2008 (Regulated Activities) Regulations 2014). */
  readonly personalCare: boolean
  readonly routes: readonly Route[]
}

export type Venue = Point & {
  readonly id: Id
  readonly reference: string
  readonly providerId?: Id
  readonly name: string
  readonly kind: (typeof VENUE_KINDS)[number]
  readonly postcode: string
  readonly area: string
  readonly has: readonly AccessNeed[]
  readonly exposes: readonly SensoryFact[]
  /** Rule R34: the fewest staff on the site when anybody is there. */
  readonly leastStaff: number
  /** By day of the week; a day that is not here is one on which it is closed. */
  readonly hours: readonly OpenHours[]
  /** The hub that helps this spoke. */
  readonly hubId?: Id
  readonly checkedOn: Day
}

/** The price of a sitting at a ratio, for service from one day to another, both included. */
export type SessionPrice = {
  readonly ratio: Ratio
  readonly price: Pence
  readonly validFrom: Day
  readonly validTo?: Day
}

/** One sitting a week of an activity, at a time and place: Pottery, Tuesdays, ten to twelve. */
export type Session = {
  readonly id: Id
  readonly reference: string
  readonly titleEn: string
  readonly titleCy: string
  readonly providerId: Id
  readonly venueId: Id
  readonly activity: string
  readonly setting: Setting
  readonly company: Company
  /** Monday 0 to Sunday 6. */
  readonly weekday: number
  readonly starts: Minutes
  readonly ends: Minutes
  /** Staff on the day, as an exact fraction. */
  readonly staff: { readonly n: number; readonly d: number }
  readonly rooms: Rooms
  readonly least: number
  readonly most: number
  readonly has: readonly AccessNeed[]
  readonly exposes: readonly SensoryFact[]
  readonly languages: readonly ('en' | 'cy')[]
  readonly worker: string
  readonly startsOn: Day
  readonly endsOn?: Day
  readonly prices: readonly SessionPrice[]
}

export type Postcode = Point & { readonly postcode: string; readonly area: string }

export type Area = {
  readonly key: string
  readonly nameEn: string
  readonly nameCy: string
  readonly population: number
  /** GeoJSON geometry, WGS84: Polygon or MultiPolygon. */
  readonly outline: { readonly type: string; readonly coordinates: unknown }
}

/** A kind of thing to do, in the council's own list. */
export type Activity = {
  readonly key: string
  readonly nameEn: string
  readonly nameCy: string
  readonly easyEn: string
  readonly easyCy: string
  /** Key of the picture registry (words/pictures.ts). */
  readonly picture: string
  readonly outcomes: readonly Outcome[]
  /** What people may be good at that it makes use of. */
  readonly strengths?: readonly Strength[]
}
