import { addDays, type Day, daysBetween, weekdayOf } from '#ground/kernel/day.ts'

/** From one day to another, both included. */
export type Span = { readonly from: Day; readonly to: Day }

/** When a site is shut: its own closed days, and bank holidays where it keeps them. */
export type SiteCalendar = {
  readonly closures: readonly Span[]
  readonly keepsBankHolidays: boolean
}

/** A site that nobody has said anything of keeps bank holidays and never shuts besides. */
export const ORDINARY_SITE: SiteCalendar = { closures: [], keepsBankHolidays: true }

/** Every day of a span that is on one day of the week. Monday 0 to Sunday 6. */
export function occurrences(weekday: number, { from, to }: Span): readonly Day[] {
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7)
  const weeks = Math.floor(daysBetween(first, to) / 7)
  return weeks < 0 ? [] : Array.from({ length: weeks + 1 }, (_, i) => addDays(first, i * 7))
}

/**
 * Rule R26: the days on which a weekly place is really there: each such day of the week, without bank holidays and the
 * site's own closed days. In 2026 to 2027, closed from 24 December to 1 January, a Monday has 46 and a Tuesday 51.
 */
export function openDays(
  weekday: number,
  within: Span,
  site: SiteCalendar,
  bankHolidays: ReadonlySet<Day>,
): readonly Day[] {
  const isShut = (on: Day) =>
    (site.keepsBankHolidays && bankHolidays.has(on)) ||
    site.closures.some(({ from, to }) => from <= on && on <= to)
  return occurrences(weekday, within).filter((on) => !isShut(on))
}
