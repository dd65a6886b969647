import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Point } from '#ground/kernel/place.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { Span } from '#lives/offer/open-days.ts'
import { isInSeries, type Series, seriesDays } from '#lives/offer/series.ts'
import type { Route, Setting } from '#lives/offer/session.ts'
import type { Rooms } from '#lives/offer/staffing.ts'
import type { AccessNeed } from '#lives/people/person.ts'
import { canHold } from './places.ts'
import type { Titled } from './titled.ts'
import type { Waiter } from './waiting.ts'

/** A weekly place that somebody has. */
export type WeeklyHolder = {
  readonly personId: Id
  readonly ratio: Ratio
  readonly from: Day
  readonly to?: Day
}
/** A place on one day. */
export type DayHolder = { readonly personId: Id; readonly ratio: Ratio; readonly day: Day }
/** A place that is kept for somebody to whom it was offered, every week or on one day. */
export type HeldFor = { readonly personId: Id; readonly ratio: Ratio; readonly day?: Day }

/** What is otherwise on one day of the session. */
export type SeatDay = {
  readonly day: Day
  readonly kind: 'cancelled' | 'changed' | 'extra'
  readonly starts?: Minutes
  readonly ends?: Minutes
  readonly staff?: { readonly n: number; readonly d: number }
  readonly rooms?: Rooms
  readonly venueId?: Id
  readonly at?: Point
}

/** A session with everything that decides who may have a place in it, as it lies under the lock on its row. */
export type Seat = Titled & {
  readonly id: Id
  readonly providerId: Id
  readonly providerName: string
  readonly activity: string
  /** Key of the picture registry. */
  readonly picture: string
  readonly setting: Setting
  readonly venueId: Id
  readonly venueName: string
  readonly at: Point
  readonly starts: Minutes
  readonly ends: Minutes
  readonly series: Series
  readonly state: 'live' | 'paused'
  readonly confirms: 'at-once' | 'by-provider'
  readonly taster?: Pence
  readonly youngest: number
  readonly oldest?: number
  /** What is checked before a child joins adults (DO-28); nothing, where no child can come. */
  readonly childCheck: string
  readonly papersUntil?: Day
  readonly routes: readonly Route[]
  /** The session's own and its venue's; personal care only where the provider may give it. */
  readonly has: readonly AccessNeed[]
  readonly most: number
  readonly staff: { readonly n: number; readonly d: number }
  readonly rooms: Rooms
  readonly leastStaff: number
  readonly prices: readonly (Span1 & { readonly ratio: Ratio; readonly price: Pence })[]
  readonly closures: readonly Span[]
  /** Those that its venue keeps. */
  readonly bankHolidays: readonly Day[]
  readonly dates: readonly SeatDay[]
  readonly weekly: readonly WeeklyHolder[]
  readonly single: readonly DayHolder[]
  readonly givenUp: readonly { readonly personId: Id; readonly day: Day }[]
  readonly held: readonly HeldFor[]
  /** Those who wait and have no offer, as they came. */
  readonly waiting: readonly Waiter[]
}
type Span1 = { readonly from: Day; readonly to?: Day }

/** Whether a session has a day: one of its series on which the place is open and nobody cancelled it, or an extra one. */
export function sitsOnDay(seat: Seat, on: Day): boolean {
  const date = seat.dates.find((one) => one.day === on)
  if (date?.kind === 'extra') return true
  if (date?.kind === 'cancelled' || !isInSeries(seat.series, on)) return false
  return !seat.bankHolidays.includes(on) && !seat.closures.some((c) => c.from <= on && on <= c.to)
}

/** The next days on which a session sits, from a day on. */
export function nextDays(seat: Seat, from: Day, count: number): readonly Day[] {
  const to = addDays(from, LOOKS_AHEAD)
  const extra = seat.dates.filter((d) => d.kind === 'extra' && from <= d.day && d.day <= to)
  const days = [...seriesDays(seat.series, { from, to }), ...extra.map((d) => d.day)]
  return [...new Set(days)]
    .sort()
    .filter((on) => sitsOnDay(seat, on))
    .slice(0, count)
}
/** A series may come round every eight weeks, and a site may be shut on it. */
const LOOKS_AHEAD = 180

/** From when to when it goes on a day. */
export function hoursOn(seat: Seat, on: Day): { readonly starts: Minutes; readonly ends: Minutes } {
  const date = seat.dates.find((one) => one.day === on)
  return { starts: date?.starts ?? seat.starts, ends: date?.ends ?? seat.ends }
}

/** Where it is on a day. */
export function whereOn(seat: Seat, on: Day): { readonly venueId: Id; readonly at: Point } {
  const date = seat.dates.find((one) => one.day === on)
  const { venueId, at } = seat
  return date?.venueId && date.at ? { venueId: date.venueId, at: date.at } : { venueId, at }
}

/**
 * The support of everybody who has a place on a day: weekly places, days by themselves, and what is kept for those who
 * have an offer, without those who said that they do not come. Somebody who is away for a while keeps their place
 * (rule R24), and counts.
 *
 * @param but people who are not counted: those who are asking
 */
export function comingOn(seat: Seat, on: Day, but: readonly Id[] = []): readonly Ratio[] {
  const isThere = ({ personId }: { readonly personId: Id }) => !but.includes(personId)
  const gone = seat.givenUp.filter((g) => g.day === on).map((g) => g.personId)
  const weekly = seat.weekly.filter(
    (w) => w.from <= on && (!w.to || w.to >= on) && !gone.includes(w.personId),
  )
  const single = seat.single.filter((s) => s.day === on && !gone.includes(s.personId))
  const held = seat.held.filter((h) => h.day === undefined || h.day === on)
  return [...weekly, ...single, ...held].filter(isThere).map(({ ratio }) => ratio)
}

/** Whether these people can come on one day, with the staff and rooms of that very day (rule R34). */
export function hasRoomOn(
  seat: Seat,
  on: Day,
  joining: readonly Ratio[],
  but: readonly Id[] = [],
): boolean {
  const date = seat.dates.find((one) => one.day === on)
  const staff = date?.staff ?? seat.staff
  const rooms = date?.rooms ?? seat.rooms
  return canHold({ ...seat, staff, rooms }, [...comingOn(seat, on, but), ...joining])
}

/**
 * Whether these people can come every week from a day on: beside all weekly places, on that day and on each later one on
 * which somebody else begins; and on each day on which others have a place for that day alone. Between those days nobody is
 * added, so there is room on all others too. A day on which staff are short takes away no weekly place: whoever runs it
 * decides about that day.
 */
export function hasRoomWeekly(
  seat: Seat,
  from: Day,
  joining: readonly Ratio[],
  but: readonly Id[] = [],
): boolean {
  const begins = [from, ...seat.weekly.map((w) => w.from).filter((d) => d > from)]
  const usual = { ...seat, single: [], givenUp: [], held: seat.held.filter((h) => !h.day) }
  const alone = [
    ...seat.single.map((s) => s.day),
    ...seat.held.flatMap((h) => (h.day ? [h.day] : [])),
  ]
  const canCome = (of: Seat) => (on: Day) => canHold(seat, [...comingOn(of, on, but), ...joining])
  return (
    [...new Set(begins.flatMap((d) => nextInSeries(seat.series, d)))].every(canCome(usual)) &&
    [...new Set(alone.filter((d) => d >= from))].every(canCome(seat))
  )
}

const nextInSeries = (series: Series, from: Day): readonly Day[] =>
  seriesDays(series, { from, to: addDays(from, LONGEST_ROUND) }).slice(0, 1)
/** Eight weeks, and a week more. */
const LONGEST_ROUND = 63

/** Whether somebody has a place on a day, every week or on that day alone, and has not given it up. */
export const isIn = (seat: Seat, personId: Id, on: Day): boolean =>
  !seat.givenUp.some((g) => g.personId === personId && g.day === on) &&
  (seat.single.some((s) => s.personId === personId && s.day === on) ||
    seat.weekly.some((w) => w.personId === personId && w.from <= on && (!w.to || w.to >= on)))
