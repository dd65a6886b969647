import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Point } from '#ground/kernel/place.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { HalfDay, Minutes } from '#ground/kernel/week.ts'
import { fittingPrices, ratioFor } from '#lives/needs/assessed-ratio.ts'
import type { Route, Setting } from '#lives/offer/session.ts'
import type { StrengthFound } from '#lives/offer/strength.ts'
import type {
  AccessNeed,
  Outcome,
  SensoryFact,
  TravelMeans,
  WishStrength,
} from '#lives/people/person.ts'
import type { Sitting } from '#weeks/bookings/sitting.ts'
import { journeyMinutes, type TravelSpeed } from '#weeks/travel/journey.ts'

/** A person as someone who chooses: all of them that decides what they can have and would like, on one day. */
export type Chooser = {
  readonly id: Id
  readonly home: Point
  readonly language: 'en' | 'cy'
  readonly travelMeans: TravelMeans
  readonly travelLimit: Minutes
  readonly wantedHalfDays: readonly HalfDay[]
  readonly needs: readonly AccessNeed[]
  readonly avoids: readonly SensoryFact[]
  readonly outcomes: readonly Outcome[]
  /** What they are good at, by the words of their assessment. */
  readonly strengths?: readonly StrengthFound[]
  readonly weekly: Pence
  readonly routes: readonly Route[]
  readonly ratios: readonly { readonly setting: Setting; readonly ratio: Ratio }[]
  /** Where an activity has a ratio of its own: it stands before that of its setting. */
  readonly activityRatios?: readonly { readonly activity: string; readonly ratio: Ratio }[]
  /** Sessions that a positive-risk decision lets them go to with less support, while it holds. */
  readonly risksTaken?: readonly Id[]
  readonly wishes: readonly { readonly activity: string; readonly strength: WishStrength }[]
  /** Sessions that they have said no to, and have not said yes to since. */
  readonly declined: readonly Id[]
  /** Friendships that both consented to. */
  readonly friends: readonly Friend[]
  readonly apart: readonly Id[]
  /** How fast people get about in this county. */
  readonly speeds: readonly TravelSpeed[]
}

export type Friend = { readonly id: Id; readonly name: string }

export const wishFor = (chooser: Chooser, activity: string): WishStrength | undefined =>
  chooser.wishes.find((w) => w.activity === activity)?.strength

/** The ratio that the person is assessed for in a session: of its activity, else of its setting. */
export const assessedFor = (
  { ratios, activityRatios = [] }: Pick<Chooser, 'ratios' | 'activityRatios'>,
  sitting: Pick<Sitting, 'setting' | 'activity'>,
): Ratio | undefined => ratioFor({ settings: ratios, activities: activityRatios }, sitting)

/** Whether a positive-risk decision about this session holds. */
export const takesRisk = ({ risksTaken = [] }: Chooser, sitting: Pick<Sitting, 'id'>): boolean =>
  risksTaken.includes(sitting.id)

/** The ratio and price at which a session fits the person: the cheapest that is enough for them there (R47). */
export function fittingPrice(
  chooser: Chooser,
  sitting: Sitting,
): { readonly ratio: Ratio; readonly price: Pence } | undefined {
  const assessed = assessedFor(chooser, sitting)
  return fittingPrices(assessed, sitting.prices, takesRisk(chooser, sitting))[0]
}

/** One way, by the person's own means; nothing where nobody knows. */
export const minutesTo = (chooser: Chooser, sitting: Pick<Sitting, 'at'>): Minutes | undefined =>
  journeyMinutes(chooser.speeds, chooser.travelMeans, chooser.home, sitting.at)

/** Between two sessions people go by road, as the planner has it. */
export const minutesBetween = (
  chooser: Chooser,
  a: Pick<Sitting, 'at' | 'venueId'>,
  b: Pick<Sitting, 'at' | 'venueId'>,
): Minutes =>
  a.venueId === b.venueId
    ? 0
    : (journeyMinutes(chooser.speeds, 'car', a.at, b.at) ?? Number.POSITIVE_INFINITY)
