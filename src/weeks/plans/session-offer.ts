import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { NationalOutcome } from '#lives/needs/national-outcome.ts'
import type { SiteCalendar } from '#lives/offer/open-days.ts'
import type { Route, Setting } from '#lives/offer/session.ts'
import type { Outcome } from '#lives/people/person.ts'
import type { Sitting } from '#weeks/bookings/sitting.ts'
import { type Chooser, fittingPrice, minutesTo } from '#weeks/fit/chooser.ts'
import { isOwnWord, obstaclesTo } from '#weeks/fit/obstacles.ts'
import { placesLeft } from '#weeks/fit/places-left.ts'
import type { LineReason, Obstacle } from '#weeks/fit/reason.ts'
import { reasonsFor } from '#weeks/fit/reasons.ts'

/** What a session is called and where it is. */
export type SessionFacts = {
  readonly id: Id
  readonly titleEn: string
  readonly titleCy: string
  readonly activityEn: string
  readonly activityCy: string
  readonly providerId: Id
  readonly provider: string
  readonly venue: string
  readonly site: SiteCalendar
}

/** Why somebody cannot have a place in it, each a rule with a name. */
export type OfferBlock = 'ended' | 'not-assessed' | 'ratio' | 'full' | 'does-not-fit'

/** A session as one person could put it in their plan: at which ratio, for how much, how far away, or why not. */
export type SessionOffer = SessionFacts & {
  readonly activity: string
  readonly outcomes: readonly Outcome[]
  readonly setting: Setting
  readonly weekday: number
  readonly starts: Minutes
  readonly ends: Minutes
  readonly routes: readonly Route[]
  readonly startsOn: Sitting['startsOn']
  /** For somebody like this person; none, where no price of it is for their ratio. */
  readonly placesLeft: number
  /** One way, by the person's own means; nothing where nobody knows. */
  readonly travelMinutes?: Minutes
  /** What speaks for it, but for friends: their names are not the plan's to say. */
  readonly reasons: readonly LineReason[]
  readonly fitting?: { readonly ratio: Ratio; readonly price: Pence }
  readonly block?: OfferBlock
  /** All that stands in its way, where it does not fit. */
  readonly obstacles: readonly Obstacle[]
}

/**
 * A session as a plan may take it, by the same rule as every search (weeks/fit): ratio, place, access, what somebody
 * avoids, travel, and people to be kept apart. What the person has said themselves, money and time are the plan's own
 * question: they choose anew with their worker, the basket tells the cost, and a clash is refused where it is written.
 */
export function offerOf(sitting: Sitting, facts: SessionFacts, chooser: Chooser): SessionOffer {
  const obstacles = obstaclesTo(chooser, sitting, []).filter(isPlansToo)
  const fitting = fittingPrice(chooser, sitting)
  const travelMinutes = minutesTo(chooser, sitting)
  const block = sitting.runs ? blockOf(obstacles) : 'ended'
  return {
    ...facts,
    ...{ activity: sitting.activity, outcomes: sitting.outcomes, setting: sitting.setting },
    ...{ weekday: sitting.weekday, starts: sitting.starts, ends: sitting.ends },
    ...{ routes: sitting.routes, startsOn: sitting.startsOn, obstacles },
    placesLeft: fitting ? placesLeft(sitting, fitting.ratio) : 0,
    reasons: reasonsFor(chooser, sitting, []).for.filter(({ kind }) => kind !== 'friend'),
    ...(travelMinutes !== undefined && { travelMinutes }),
    ...(fitting && { fitting: { ratio: fitting.ratio, price: fitting.price } }),
    ...(block && { block }),
  }
}

const isPlansToo = (one: Obstacle): boolean =>
  !isOwnWord(one) && one.kind !== 'over-budget' && one.kind !== 'route' && one.kind !== 'clash'

/** The rule that has a name of its own, else that it does not fit. */
function blockOf(obstacles: readonly Obstacle[]): OfferBlock | undefined {
  const named = (['not-assessed', 'ratio', 'full'] as const).find((kind) =>
    obstacles.some((one) => one.kind === kind),
  )
  return named ?? (obstacles.length > 0 ? 'does-not-fit' : undefined)
}

/** What a day can do for each national outcome. Those that a day cannot serve are met by other lines, or by carers. */
const SERVED_BY: Readonly<Record<NationalOutcome, readonly Outcome[]>> = {
  nutrition: ['health', 'skills'],
  hygiene: ['health'],
  toilet: [],
  clothing: [],
  'home-safety': ['skills'],
  'habitable-home': ['skills'],
  relationships: ['relationships'],
  'work-or-learning': ['work-or-learning', 'skills'],
  community: ['community', 'confidence'],
  'caring-for-a-child': [],
  'self-care': ['health', 'skills'],
  communication: ['relationships', 'confidence'],
  protection: [],
  'work-learning-leisure': ['work-or-learning', 'skills', 'community'],
  family: ['relationships'],
  'social-life': ['relationships', 'community', 'confidence'],
}

/** Whether an activity can serve an outcome of a plan. */
export const canServe = (of: readonly Outcome[], national: string): boolean =>
  (SERVED_BY[national as NationalOutcome] ?? []).some((one) => of.includes(one))
