import type { RelationshipKind, Scope } from '#ground/access/relationship.ts'
import type { Role } from '#ground/access/role.ts'
import type { Day } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Point } from '#ground/kernel/place.ts'
import type { View } from '#ground/kernel/view.ts'
import type { AssessedRatio } from '#lives/needs/assessed-ratio.ts'
import type { Activity, Area, Postcode, Provider, Session, Venue } from '#lives/offer/session.ts'
import type { Apart, Friendship, Person, Wish } from '#lives/people/person.ts'
import type { WeeklyBudget } from '#means/budgets/weekly-budget.ts'
import type { StandingBooking } from '#weeks/bookings/standing-booking.ts'
import type { TravelSpeed } from '#weeks/travel/journey.ts'
import type { Records } from './records/records.ts'

/** A whole made-up county, ready to be kept: nobody in it is real. */
export type County = BareCounty & {
  /** What was assessed, agreed and decided for its people. */
  readonly records: Records
}

/** A county before anything was assessed or agreed. */
export type BareCounty = {
  readonly council: CouncilFacts
  readonly areas: readonly Area[]
  readonly postcodes: readonly Postcode[]
  readonly speeds: readonly TravelSpeed[]
  readonly activities: readonly Activity[]
  readonly providers: readonly Provider[]
  readonly venues: readonly Venue[]
  readonly sessions: readonly Session[]
  readonly people: readonly Person[]
  readonly wishes: readonly Wish[]
  readonly friendships: readonly Friendship[]
  readonly apart: readonly Apart[]
  readonly ratios: readonly AssessedRatio[]
  readonly budgets: readonly WeeklyBudget[]
  readonly bookings: readonly StandingBooking[]
  readonly accounts: readonly DemoAccount[]
  readonly dirt: readonly DirtyRow[]
}

export type CouncilFacts = {
  readonly key: string
  readonly nameEn: string
  readonly nameCy: string
  readonly jurisdiction: 'ENGLAND' | 'WALES'
  readonly centre: Point
  readonly population: number
}

/** A ready-made sign-in, for looking around. */
export type DemoAccount = {
  readonly id: Id
  readonly name: string
  readonly roles: readonly Role[]
  readonly language: View['language']
  readonly seeing: View['seeing']
  readonly personId?: Id
  readonly providerId?: Id
  readonly relationships: readonly DemoRelationship[]
}

export type DemoRelationship = {
  readonly personId: Id
  readonly kind: RelationshipKind
  readonly scopes: readonly Scope[]
  readonly document?: string
}

export const DIRT = [
  'duplicate-person',
  'unknown-ratio',
  'wrong-area',
  'no-insurance',
  'area-total',
] as const

/** A row that is wrong on purpose, with what is wrong in words: real files are never clean. */
export type DirtyRow = {
  readonly kind: (typeof DIRT)[number]
  /** The person's or provider's reference, or the area's key. */
  readonly reference: string
  readonly wrong: string
}

/** What every made-up county is made with. */
export type Making = { readonly seed: number; readonly today: Day }

const MADE_UP = '6f0ff1a5-6c63-4f0c-9f0e-5a9c1d6a7b11'

/** The same council key gives the same council id in every database. */
export const councilIdOf = (key: string): Id => idFrom(MADE_UP, 'council', key)

/** Everybody who is in day opportunities: all people but the records that are somebody's second. */
export function membersOf(county: Pick<BareCounty, 'people' | 'dirt'>): readonly Person[] {
  const twice = new Set(
    county.dirt.filter((d) => d.kind === 'duplicate-person').map((d) => d.reference),
  )
  return county.people.filter((p) => !twice.has(p.reference))
}
