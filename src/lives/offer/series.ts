import { addDays, type Day, daysBetween, mondayOf, weekdayOf } from '#ground/kernel/day.ts'
import { occurrences, type Span } from './open-days.ts'

/** The first to the fourth of its weekday in a month, or the last (-1). */
export const MONTH_WEEKS = [1, 2, 3, 4, -1] as const
export type MonthWeek = (typeof MONTH_WEEKS)[number]

/**
 * When a session comes round: on its weekday, every so many weeks counted from the week of its first day, or on one such
 * weekday of each month. In local days, so that no change of the clocks moves it.
 */
export type Series = {
  /** Monday 0 to Sunday 6. */
  readonly weekday: number
  readonly everyWeeks: number
  readonly monthWeek?: MonthWeek
  readonly startsOn: Day
  readonly endsOn?: Day
}

/** Whether a series has a day, before anything of that day itself is known. */
export function isInSeries(series: Series, on: Day): boolean {
  if (on < series.startsOn || (series.endsOn && on > series.endsOn)) return false
  if (weekdayOf(on) !== series.weekday) return false
  if (series.monthWeek !== undefined) return isMonthWeek(on, series.monthWeek)
  const weeks = daysBetween(mondayOf(series.startsOn), mondayOf(on)) / 7
  return weeks % series.everyWeeks === 0
}

function isMonthWeek(on: Day, week: MonthWeek): boolean {
  if (week === -1) return addDays(on, 7).slice(0, 7) !== on.slice(0, 7)
  return Math.ceil(Number(on.slice(8)) / 7) === week
}

/** The days of a series within a span, both ends included. */
export const seriesDays = (series: Series, within: Span): readonly Day[] =>
  occurrences(series.weekday, within).filter((on) => isInSeries(series, on))
