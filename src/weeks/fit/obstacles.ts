import { type Pence, total } from '#ground/kernel/money.ts'
import { halfDaysOf } from '#ground/kernel/week.ts'
import { hasPlaceFor } from '#weeks/bookings/places.ts'
import type { Sitting } from '#weeks/bookings/sitting.ts'
import {
  assessedFor,
  type Chooser,
  fittingPrice,
  minutesBetween,
  minutesTo,
  wishFor,
} from './chooser.ts'
import type { Obstacle } from './reason.ts'

/** One session of somebody's week, with what it costs them. */
export type InWeek = { readonly sitting: Sitting; readonly price: Pence }

const weekdayTimes = ({ weekday, starts, ends }: Sitting) => halfDaysOf(weekday, starts, ends)

/**
 * Whether nobody can do both: they fill the same half-day, their times overlap, or they are on one day with less time
 * between them than it takes to travel.
 */
export function clashes(chooser: Chooser, a: Sitting, b: Sitting): boolean {
  if (a.id === b.id) return true
  if (a.weekday !== b.weekday) return false
  if (weekdayTimes(a).some((halfDay) => weekdayTimes(b).includes(halfDay))) return true
  const [first, second] = a.starts <= b.starts ? [a, b] : [b, a]
  return second.starts - first.ends < minutesBetween(chooser, first, second)
}

/**
 * All that stands in the way of a session for one person, beside the rest of their week, from the nearest to being
 * lifted to the farthest. None: they can have it.
 *
 * @param week what else is in their week; the session itself is not
 */
export function obstaclesTo(
  chooser: Chooser,
  sitting: Sitting,
  week: readonly InWeek[],
): readonly Obstacle[] {
  const fitting = fittingPrice(chooser, sitting)
  return [
    ...ofPlaces(chooser, sitting),
    ...ofMoney(chooser, week, fitting?.price),
    ...week
      .filter((line) => clashes(chooser, line.sitting, sitting))
      .map((line): Obstacle => ({ kind: 'clash', withSessionId: line.sitting.id })),
    ...ofTravel(chooser, sitting),
    ...(fitting
      ? []
      : [{ kind: isAssessed(chooser, sitting) ? 'ratio' : 'not-assessed' } as const]),
    ...ofFit(chooser, sitting),
    ...ofChoice(chooser, sitting),
  ]
}

/**
 * The same question for many people and sessions at once: whether nothing stands in the way of it by itself. It is asked
 * of the quickest to tell first.
 */
export const canHave = (chooser: Chooser, sitting: Sitting): boolean =>
  ofChoice(chooser, sitting).length === 0 &&
  ofFit(chooser, sitting).length === 0 &&
  ofTravel(chooser, sitting).length === 0 &&
  canPay(chooser, sitting) &&
  ofPlaces(chooser, sitting).length === 0

function canPay(chooser: Chooser, sitting: Sitting): boolean {
  const price = fittingPrice(chooser, sitting)?.price
  return price !== undefined && ofMoney(chooser, [], price).length === 0
}

const isAssessed = (chooser: Chooser, sitting: Sitting) =>
  assessedFor(chooser, sitting) !== undefined

function ofPlaces(chooser: Chooser, sitting: Sitting): readonly Obstacle[] {
  const fitting = fittingPrice(chooser, sitting)
  const isFull = fitting
    ? !hasPlaceFor(sitting, sitting.taken, fitting.ratio)
    : sitting.taken.length >= sitting.most
  const isApart = sitting.taken.some(({ personId }) => chooser.apart.includes(personId))
  return [
    ...(isFull ? [{ kind: 'full' } as const] : []),
    ...(isApart ? [{ kind: 'apart' } as const] : []),
  ]
}

function ofMoney(chooser: Chooser, week: readonly InWeek[], price?: Pence): readonly Obstacle[] {
  if (price === undefined) return []
  const shortBy = total([...week.map((line) => line.price), price]) - chooser.weekly
  return shortBy > 0 ? [{ kind: 'over-budget', shortBy: shortBy as Pence }] : []
}

function ofTravel(chooser: Chooser, sitting: Sitting): readonly Obstacle[] {
  const minutes = minutesTo(chooser, sitting)
  if (minutes === undefined) return [{ kind: 'too-far' }]
  return minutes > chooser.travelLimit ? [{ kind: 'too-far', minutes }] : []
}

const ofFit = (chooser: Chooser, sitting: Sitting): readonly Obstacle[] => [
  ...(chooser.routes.some((route) => sitting.routes.includes(route))
    ? []
    : [{ kind: 'route' } as const]),
  ...chooser.needs
    .filter((need) => !sitting.has.includes(need))
    .map((need): Obstacle => ({ kind: 'access', need })),
  ...chooser.avoids
    .filter((fact) => sitting.exposes.includes(fact))
    .map((fact): Obstacle => ({ kind: 'sensory', fact })),
]

/** What the person has said themselves. They may say otherwise at any time. */
const ofChoice = (chooser: Chooser, sitting: Sitting): readonly Obstacle[] => [
  ...(chooser.declined.includes(sitting.id) ? [{ kind: 'declined' } as const] : []),
  ...(wishFor(chooser, sitting.activity) === -2 ? [{ kind: 'refused' } as const] : []),
  ...(weekdayTimes(sitting).every((halfDay) => chooser.wantedHalfDays.includes(halfDay))
    ? []
    : [{ kind: 'free-time' } as const]),
]

/** Obstacles that are the person's own word: when they choose the session now, they have changed it. */
export const isOwnWord = ({ kind }: Obstacle): boolean =>
  kind === 'declined' || kind === 'refused' || kind === 'free-time'
