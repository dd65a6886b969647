import { addDays, type Day, day, daysBetween } from '#ground/kernel/day.ts'
import { divided, minus, noMoney, type Pence, times } from '#ground/kernel/money.ts'
import type { Maximum } from './charge.ts'
import type { WeekBasis, YearStart } from './policies.ts'

/** A week of a year's money (domain rule R12): a 52nd, or seven days of 365. */
export const weeklyOf = (yearly: Pence, basis: WeekBasis): Pence =>
  basis === '52' ? divided(yearly, 52) : divided(times(7, yearly), 365)

/** A year of a weekly amount, by the same basis. */
export const yearlyOf = (weekly: Pence, basis: WeekBasis): Pence =>
  basis === '52' ? times(52, weekly) : divided(times(365, weekly), 7)

/**
 * What somebody pays of a year's cost that is the same every week: never more than it (Care Act 2014 s14(4), domain rule
 * R8). The council pays the rest, so that the two always make the whole.
 *
 * @param yearlyCost the part of the year's cost that may be charged for
 */
export function personPaysYearly(maximum: Maximum, yearlyCost: Pence, basis: WeekBasis): Pence {
  if (maximum === 'full-cost') return yearlyCost
  const most = yearlyOf(maximum, basis)
  return most < yearlyCost ? most : yearlyCost
}

/** How many payments a year's money is paid in, four weeks each. */
export const PAYMENTS_A_YEAR = 13

/**
 * A year's money in equal payments, the last of which makes up the pennies, so that they sum to the year. It is not four
 * times the rounded week.
 */
export function paymentsOf(yearly: Pence, count: number = PAYMENTS_A_YEAR): readonly Pence[] {
  const rounded = divided(yearly, count)
  const isTooMuch = times(count - 1, rounded) > yearly // a few pence in a year: rounding up would leave a debt
  const each = isTooMuch ? noMoney : rounded
  return [...Array.from({ length: count - 1 }, () => each), minus(yearly, times(count - 1, each))]
}

export type Days = { readonly from: Day; readonly to: Day }

/** The financial year that a day lies in, both ends included. */
export function financialYearOf(of: Day, { month, day: first }: YearStart): Days {
  const start = (year: number) =>
    day(`${year}-${String(month).padStart(2, '0')}-${String(first).padStart(2, '0')}`)
  const year = Number(of.slice(0, 4))
  const from = start(year) <= of ? start(year) : start(year - 1)
  return { from, to: addDays(start(Number(from.slice(0, 4)) + 1), -1) }
}

/**
 * The part of a year's money for some days of one financial year: by days, of 365 or 366.
 *
 * @param part within the year
 */
export function partYear(yearly: Pence, part: Days, year: Days): Pence {
  const days = (of: Days) => daysBetween(of.from, of.to) + 1
  return divided(times(days(part), yearly), days(year))
}

/**
 * The days on which payments fall up to a day, from a first one, so many days apart (domain rule R13). In some years
 * fourteen of a four-weekly run fall: the money is budgeted by the day of service and paid by these days.
 */
export function payDays(first: Day, until: Day, days: number): readonly Day[] {
  const found: Day[] = []
  for (let next = first; next <= until; next = addDays(next, days)) found.push(next)
  return found
}
