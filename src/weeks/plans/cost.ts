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
export function costInYear(line: CostedLine, calendar: YearOfDays): InYear {
  const { rhythm, unitPrice, yearly, startsOn } = line
  const { year } = calendar
  if (rhythm.kind === 'once')
    return { cost: startsOn >= year.from && startsOn <= year.to ? unitPrice : noMoney }
  if (rhythm.kind === 'weekly') {
    const part = partIn(line, year)
    return { cost: part ? partYear(yearly, part, year) : noMoney }
  }
  const days = openDaysInYear(line, calendar).length
  return { cost: times(days, unitPrice), openDays: days }
}

type CostedLine = Pick<PlanLine, 'rhythm' | 'unitPrice' | 'yearly' | 'startsOn' | 'endsOn'>

/** The days of one financial year on which a line of open days is really there (rule R26). None for any other line. */
export function openDaysInYear(
  line: Pick<PlanLine, 'rhythm' | 'startsOn' | 'endsOn'>,
  { year, bankHolidays, site }: YearOfDays,
): readonly Day[] {
  const part = partIn(line, year)
  if (line.rhythm.kind !== 'open-days' || !part) return []
  return openDays(line.rhythm.weekday, part, site, bankHolidays)
}

/** The part of a year in which a line is on; nothing, where it is not. */
function partIn({ startsOn, endsOn }: Pick<PlanLine, 'startsOn' | 'endsOn'>, year: Span) {
  const from = laterOf(startsOn, year.from)
  const to = endsOn === undefined || endsOn > year.to ? year.to : endsOn
  return from <= to ? { from, to } : undefined
}

const laterOf = (a: Day, b: Day): Day => [a, b].sort()[1] ?? b
