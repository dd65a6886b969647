import { addDays, addMonths, type Day } from '#ground/kernel/day.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'

/** A month is looked at as it is in its middle, so many days after its first. */
export const MIDDLE_OF_MONTH = 14
/** As far back as a month can be compared, and as far back as one usually is. */
const MONTHS_BACK = 18
const USUALLY = 6

export type MonthsToCompare = {
  /** The newest first. */
  readonly choices: readonly Day[]
  /** Six months ago, or the first month of the record where it is younger. */
  readonly usual: Day
}

/**
 * Months that this one can be compared with: those before it in whose middle somebody had a place. Before the first place
 * of a record there is nothing to compare with; a record of this very month has its month before, which is empty.
 *
 * @param thisMonth its first day
 * @param firstPlace the day on which the first weekly place of the record began
 */
export function monthsToCompare(thisMonth: Day, firstPlace: Day | undefined): MonthsToCompare {
  const before = Array.from({ length: MONTHS_BACK }, (_, n) => addMonths(thisMonth, -n - 1))
  const hasPlaces = (month: Day) =>
    firstPlace !== undefined && firstPlace <= addDays(month, MIDDLE_OF_MONTH)
  const choices = before.filter((month, n) => n === 0 || hasPlaces(month))
  const usual = choices[Math.min(USUALLY, choices.length) - 1] ?? addMonths(thisMonth, -1)
  return { choices, usual }
}

/** A mean in tenths, divided once and rounded half up; nothing of nothing. */
export const meanTenths = (sum: number, count: number): number | undefined =>
  count === 0 ? undefined : Math.floor((20 * sum + count) / (2 * count))

/** People at each ratio, those with most support first: 2 at 1:1 and 5 at 1:5. */
export function mixOf(
  ratios: readonly Ratio[],
): readonly { readonly ratio: Ratio; readonly people: number }[] {
  const byRatio = Map.groupBy(ratios, ({ staff, people }) => `${staff}:${people}`)
  return [...byRatio.values()]
    .flatMap((same) => (same[0] ? [{ ratio: same[0], people: same.length }] : []))
    .toSorted((a, b) => b.ratio.staff / b.ratio.people - a.ratio.staff / a.ratio.people)
}
