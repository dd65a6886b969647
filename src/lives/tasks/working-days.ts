import { addDays, type Day, weekdayOf } from '#ground/kernel/day.ts'

/** Monday to Friday, except bank holidays of England and Wales. */
export const isWorkingDay = (day: Day, holidays: ReadonlySet<string>): boolean =>
  weekdayOf(day) < 5 && !holidays.has(day)

/**
 * The day so many working days after another: what is asked on Monday and answered within two is answered by Wednesday,
 * and what comes in on a Saturday is counted from the Monday. The day itself is never counted.
 *
 * @param days nought or more; nought gives the day itself
 * @param holidays the bank holidays of the time between, as days
 */
export function workingDaysAfter(from: Day, days: number, holidays: ReadonlySet<string>): Day {
  let on = from
  for (let left = days; left > 0; ) {
    on = addDays(on, 1)
    if (isWorkingDay(on, holidays)) left -= 1
  }
  return on
}

/** So far ahead that the asked number of working days lies within: for picking the bank holidays that matter. */
export const horizonOf = (from: Day, days: number): Day => addDays(from, days * 2 + 21)
