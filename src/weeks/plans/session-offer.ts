import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { compareSupport, type Ratio } from '#ground/kernel/ratio.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import { fittingPrices } from '#lives/needs/assessed-ratio.ts'
import type { NationalOutcome } from '#lives/needs/national-outcome.ts'
import type { Route, Setting } from '#lives/offer/session.ts'
import type { Outcome } from '#lives/people/person.ts'
import { hasPlaceFor } from '#weeks/bookings/places.ts'
import type { Sitting } from '#weeks/bookings/sitting.ts'
import type { SiteCalendar } from './open-days.ts'

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
  /** A dated decision with the person to go there below their assessed ratio (rule R47). */
  readonly hasRiskDecision: boolean
}

/** Why somebody cannot have a place in it, each a rule with a name. */
export type OfferBlock = 'ended' | 'not-assessed' | 'ratio' | 'full'

/** A session as one person could put it in their plan: at which ratio, for how much, or why not. */
export type SessionOffer = SessionFacts & {
  readonly activity: string
  readonly outcomes: readonly Outcome[]
  readonly setting: Setting
  readonly weekday: number
  readonly starts: Minutes
  readonly ends: Minutes
  readonly routes: readonly Route[]
  readonly startsOn: Sitting['startsOn']
  readonly placesLeft: number
  readonly fitting?: { readonly ratio: Ratio; readonly price: Pence }
  readonly block?: OfferBlock
}

type Assessed = readonly { readonly setting: Setting; readonly ratio: Ratio }[]

/**
 * Rule R47: at the cheapest price of those whose ratio is at least the one assessed for the session's own setting. Only
 * a dated decision with the person lets them in below it, at the nearest ratio that there is.
 */
export function offerOf(sitting: Sitting, facts: SessionFacts, assessed: Assessed): SessionOffer {
  const own = assessed.find((one) => one.setting === sitting.setting)?.ratio
  const nearest = [...sitting.prices].sort((a, b) => compareSupport(b.ratio, a.ratio))[0]
  const fitting =
    fittingPrices(own, sitting.prices)[0] ?? (own && facts.hasRiskDecision ? nearest : undefined)
  const block = blockOf(sitting, own, fitting?.ratio)
  return {
    ...facts,
    ...{ activity: sitting.activity, outcomes: sitting.outcomes, setting: sitting.setting },
    ...{ weekday: sitting.weekday, starts: sitting.starts, ends: sitting.ends },
    ...{ routes: sitting.routes, startsOn: sitting.startsOn },
    placesLeft: Math.max(0, sitting.most - sitting.taken.length),
    ...(fitting && { fitting: { ratio: fitting.ratio, price: fitting.price } }),
    ...(block && { block }),
  }
}

function blockOf(
  sitting: Sitting,
  assessed: Ratio | undefined,
  ratio: Ratio | undefined,
): OfferBlock | undefined {
  if (!sitting.runs) return 'ended'
  if (!assessed) return 'not-assessed'
  if (!ratio) return 'ratio'
  const taken = sitting.taken.map((one) => one.ratio)
  return hasPlaceFor(sitting, taken, ratio) ? undefined : 'full'
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
