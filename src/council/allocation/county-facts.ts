import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Point } from '#ground/kernel/place.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { HalfDay, Minutes } from '#ground/kernel/week.ts'
import type { Company, Route, Setting } from '#lives/offer/session.ts'
import type { Rooms } from '#lives/offer/staffing.ts'
import type { TravelMeans, WishStrength } from '#lives/people/person.ts'
import type { TravelSpeed } from '#weeks/travel/journey.ts'

/** A person as the planner needs them, on one day: what is true that day, with dates and history left behind. */
export type PersonFacts = Point & {
  readonly id: Id
  readonly area: string
  readonly language: 'en' | 'cy'
  readonly travelMeans: TravelMeans
  readonly travelLimit: Minutes
  readonly wantedHalfDays: readonly HalfDay[]
  readonly wantedMinutes: Minutes
  readonly needs: readonly string[]
  readonly avoids: readonly string[]
  readonly outcomes: readonly string[]
  readonly carerBreakMinutes: Minutes
  readonly weekly: Pence
  readonly routes: readonly Route[]
  readonly ratios: readonly { readonly setting: Setting; readonly ratio: Ratio }[]
  /** Where an activity has a ratio of its own. */
  readonly activityRatios?: readonly { readonly activity: string; readonly ratio: Ratio }[]
  /** Sessions that a positive-risk decision lets them go to with less support. */
  readonly risksTaken?: readonly Id[]
  readonly wishes: readonly { readonly activity: string; readonly strength: WishStrength }[]
  /** Weekly places held that day or later. They are kept for the person until they say yes to another week. */
  readonly holds: readonly HeldPlace[]
  /** Sessions whose last word from the person is no. */
  readonly declined: readonly Id[]
}

export type HeldPlace = {
  readonly sessionId: Id
  readonly ratio: Ratio
  /** Whether the person chose it, or said yes to it. */
  readonly chosen: boolean
}

/** A place in a session, whosever it is, planned for or not. */
export type PlaceTaken = {
  readonly personId: Id
  readonly ratio: Ratio
  /** What its holder pays; nothing where it is only kept for them. */
  readonly price?: Pence
  /** It goes on as it is while its holder keeps it. One with an end, or kept for whom it was offered to, is theirs to take anew. */
  readonly goesOn: boolean
}
/** A day on which somebody comes who has that day alone, with those who do not come on it. */
export type DayAlone = { readonly joins: readonly Ratio[]; readonly gives: readonly Ratio[] }

export type SessionFacts = {
  readonly id: Id
  readonly venueId: Id
  readonly activity: string
  readonly outcomes: readonly string[]
  readonly setting: Setting
  readonly company: Company
  readonly weekday: number
  readonly starts: Minutes
  readonly ends: Minutes
  readonly staff: { readonly n: number; readonly d: number }
  readonly rooms: Rooms
  readonly least: number
  readonly most: number
  readonly has: readonly string[]
  readonly exposes: readonly string[]
  readonly routes: readonly Route[]
  readonly languages: readonly string[]
  readonly worker: string
  readonly prices: readonly { readonly ratio: Ratio; readonly price: Pence }[]
  readonly taken: readonly PlaceTaken[]
  readonly alone: readonly DayAlone[]
  /** Whoever goes there stays; there is no place for anybody else (rule R35). */
  readonly takesNobodyNew: boolean
}

export type VenueFacts = Point & {
  readonly id: Id
  readonly area: string
  readonly leastStaff: number
}

/** Everything that a plan for one council depends on, as it stood on one day. */
export type CountyFacts = {
  readonly people: readonly PersonFacts[]
  readonly sessions: readonly SessionFacts[]
  readonly venues: readonly VenueFacts[]
  readonly speeds: readonly TravelSpeed[]
  readonly friendships: readonly { readonly a: Id; readonly b: Id; readonly weight: number }[]
  readonly apart: readonly (readonly [Id, Id])[]
}
