import type { Day } from '#ground/kernel/day.ts'
import { divided, noMoney, type Pence, times } from '#ground/kernel/money.ts'
import { openDays, type SiteCalendar, type Span } from '#lives/offer/open-days.ts'
import { partYear } from '#means/contributions/periods.ts'
import type { PlanLine, Rhythm } from './plan-line.ts'

/**
 * What a line costs in a full year (rule R5), rounded once, half up. Times a week are reckoned in hundredths, so that
 * 1.5 hours is exact.
 *
 * @param openDays days on which the site is open in the financial year, for a rhythm of open days
 * @example yearlyCostOf({ kind: 'weekly', timesAWeek: 4, weeks: 52 }, 1720p, 0) is 357760p
 */
export function yearlyCostOf(rhythm: Rhythm, unitPrice: Pence, openDays: number): Pence {
  if (rhythm.kind === 'once') return unitPrice
  if (rhythm.kind === 'open-days') return times(openDays, unitPrice)
  return divided(times(Math.round(rhythm.timesAWeek * 100) * rhythm.weeks, unitPrice), 100)
}

/** The calendar by which a line's part of a year is reckoned. */
export type YearOfDays = {
  readonly year: Span
  readonly bankHolidays: ReadonlySet<Span['from']>
  readonly site: SiteCalendar
}

/** What a line comes to in one financial year: by its real open days where it goes by them, else by days. */
export type InYear = { readonly cost: Pence; readonly openDays?: number }

/**
 * What a line comes to from its first day (or the year's) to its last day (or the year's): what is committed, beside
 * the full year that the budget is agreed on. Open days are counted on the site's calendar (rule R26), all else goes by
 * days (rule R12), and what is bought once is paid once, in the year of its first day.
 */
export function costInYear(
  line: Pick<PlanLine, 'rhythm' | 'unitPrice' | 'yearly' | 'startsOn' | 'endsOn'>,
  { year, bankHolidays, site }: YearOfDays,
): InYear {
  const { rhythm, unitPrice, yearly, startsOn, endsOn } = line
  const from = laterOf(startsOn, year.from)
  const to = endsOn === undefined || endsOn > year.to ? year.to : endsOn
  if (rhythm.kind === 'once')
    return { cost: startsOn >= year.from && startsOn <= year.to ? unitPrice : noMoney }
  const isOn = from <= to
  if (rhythm.kind === 'weekly')
    return { cost: isOn ? partYear(yearly, { from, to }, year) : noMoney }
  const days = isOn ? openDays(rhythm.weekday, { from, to }, site, bankHolidays).length : 0
  return { cost: times(days, unitPrice), openDays: days }
}

const laterOf = (a: Day, b: Day): Day => [a, b].sort()[1] ?? b
