import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { Route } from '#lives/offer/session.ts'

export const LINE_KINDS = [
  'session',
  'personal-assistant',
  'community',
  'transport',
  'tenancy',
  'equipment',
  'one-off',
] as const
/** Many kinds of help may stand in one plan. A community line is free, and counts as much as any other. */
export type LineKind = (typeof LINE_KINDS)[number]

/** How the money goes. `none` where there is none to go. The managed route is an equal, never a fallback. */
export type LineRoute = Route | 'none'

/**
 * How often. `open-days`: each day of the week on which the site is open, by its own calendar (rule R26). `weekly`: so
 * many visits, hours or trips a week, for so many weeks in a year (rule R5); at most two decimals.
 */
export type Rhythm =
  | { readonly kind: 'open-days'; readonly weekday: number }
  | {
      readonly kind: 'weekly'
      readonly timesAWeek: number
      readonly weeks: number
      /** Where it is always on one day of the week. */
      readonly weekday?: number
    }
  | { readonly kind: 'once'; readonly weekday?: number }

export const UNITS = ['sitting', 'hour', 'trip', 'week', 'once'] as const
export type Unit = (typeof UNITS)[number]
export const PRICE_SOURCES = ['session-price', 'rate-table', 'quote', 'import', 'free'] as const
export type PriceSource = (typeof PRICE_SOURCES)[number]

export const CHOSEN_BY = ['person', 'with-help', 'someone-else'] as const
export const CHOSEN_HOW = [
  'talk',
  'picture',
  'object',
  'sign',
  'writing',
  'observed',
  'not-known',
] as const

/** Who chose a line, and how. What a helper chose is never kept as the person's choice. */
export type Choice = {
  readonly by: (typeof CHOSEN_BY)[number]
  readonly how: (typeof CHOSEN_HOW)[number]
  /** In the person's own words, or what was seen. */
  readonly words: string
  /** Why, where someone else chose, or where a carer would rather have something else. */
  readonly reason: string
  /** What the carer would rather, kept apart: the person's choice leads. */
  readonly carerPrefers: string
}

/** One thing that a plan pays for or counts on, with the way its money goes. */
export type PlanLine = {
  readonly id: Id
  /** The same line through the versions of the plan. */
  readonly threadId: Id
  readonly kind: LineKind
  /** As the person knows it. */
  readonly what: string
  /** For a session, and only for one. */
  readonly sessionId?: Id
  readonly providerId?: Id
  readonly route: LineRoute
  readonly ratio?: Ratio
  readonly rhythm: Rhythm
  readonly startsMinute?: Minutes
  /** Of support, each time. */
  readonly minutes: Minutes
  readonly unit: Unit
  readonly unitPrice: Pence
  readonly priceSource: PriceSource
  /** A full year at this price. */
  readonly yearly: Pence
  /** Whether what the person pays may count this line: transport and advocacy may not, in Wales. */
  readonly isChargeable: boolean
  /** Threads of the plan's outcomes that it serves. */
  readonly outcomes: readonly Id[]
  /** National outcomes of the eligible needs that it meets. */
  readonly needs: readonly string[]
  /** Of break for the carer in a week (rule R38); below nought it costs them time. */
  readonly breakMinutes: Minutes
  readonly startsOn: Day
  readonly endsOn?: Day
  readonly choice: Choice
}

/** Minutes of support in an ordinary week, rounded once. What happens once is no part of a week. */
export function weeklyMinutes({ rhythm, minutes }: Pick<PlanLine, 'rhythm' | 'minutes'>): Minutes {
  if (rhythm.kind === 'once') return 0
  return rhythm.kind === 'open-days' ? minutes : Math.round(rhythm.timesAWeek * minutes)
}

/** Whether a line is on, on a day. */
export const isOn = (
  { startsOn, endsOn }: Pick<PlanLine, 'startsOn' | 'endsOn'>,
  on: Day,
): boolean => startsOn <= on && (endsOn === undefined || endsOn >= on)
