import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Point } from '#ground/kernel/place.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { Company, PROVIDER_KINDS, Route, Setting } from '#lives/offer/session.ts'
import type { Strength } from '#lives/offer/strength.ts'
import type { AccessNeed, Outcome, SensoryFact } from '#lives/people/person.ts'
import type { Capacity, Taken } from './places.ts'

/** A weekly session as somebody could take part in it from a day: what it is, costs and needs, and who has a place. */
export type Sitting = Capacity & {
  readonly id: Id
  readonly providerId: Id
  readonly providerKind: (typeof PROVIDER_KINDS)[number]
  readonly venueId: Id
  readonly at: Point
  readonly activity: string
  readonly outcomes: readonly Outcome[]
  /** What people may be good at that it makes use of. */
  readonly strengths: readonly Strength[]
  readonly setting: Setting
  readonly company: Company
  readonly weekday: number
  readonly starts: Minutes
  readonly ends: Minutes
  readonly least: number
  /** The session's own and its venue's; personal care only where the provider may give it. */
  readonly has: readonly AccessNeed[]
  readonly exposes: readonly SensoryFact[]
  readonly routes: readonly Route[]
  readonly languages: readonly ('en' | 'cy')[]
  readonly worker: string
  readonly startsOn: Day
  /** Whether it is still on by that day, with a provider who is insured. */
  readonly runs: boolean
  /** What holds on that day, cheapest first. */
  readonly prices: readonly { readonly ratio: Ratio; readonly price: Pence }[]
  /** Places held on that day or later, but for the person who is asking. */
  readonly taken: readonly (Taken & { readonly personId: Id })[]
}
