import { addDays, type Day, daysBetween, mondayOf } from '#ground/kernel/day.ts'
import { type Pence, total } from '#ground/kernel/money.ts'
import type { Span } from '#lives/offer/open-days.ts'
import { financialYearOf, partYear } from '#means/contributions/periods.ts'
import type { YearStart } from '#means/contributions/policies.ts'

/** How long after its last day a year's registers are waited for. A register is reckoned for 62 days at most. */
const LATE_DAYS = 92
/** So much longer the year is looked at by night: a machine may have been off when it was settled. */
const LOOKED_AT = LATE_DAYS + 31

/** The financial years that a night looks at: the day's own, and the one before as long as its days may still change. */
export function yearsAt(on: Day, start: YearStart): readonly Span[] {
  const year = financialYearOf(on, start)
  const before = financialYearOf(addDays(year.from, -1), start)
  return daysBetween(before.to, on) <= LOOKED_AT ? [before, year] : [year]
}

/** What of a year has passed once a day is over: whole weeks to their Sunday, and a year that is over in full. */
export function passedOf(
  year: Span,
  on: Day,
): { readonly passedTo: Day; readonly isSettled: boolean } {
  const sunday = addDays(mondayOf(addDays(on, 1)), -1)
  return {
    passedTo: on >= year.to ? year.to : sunday,
    isSettled: daysBetween(year.to, on) > LATE_DAYS,
  }
}

/** A day within a year: what is told later of it counts from its last. */
export const dayWithin = ({ from, to }: Span, on: Day): Day =>
  on < from ? from : on > to ? to : on

/** A budget while it holds. */
export type BudgetHeld = { readonly agreed: Pence; readonly from: Day; readonly to?: Day }

/** What is agreed for somebody in one financial year: each budget by the days on which it holds (rule R12). */
export const agreedIn = (budgets: readonly BudgetHeld[], year: Span): Pence =>
  total(
    budgets.flatMap(({ agreed, from, to }) => {
      if (from > year.to || (to && to < year.from)) return []
      const part = { from: dayWithin(year, from), to: to ? dayWithin(year, to) : year.to }
      return [partYear(agreed, part, year)]
    }),
  )
