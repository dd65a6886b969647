import { govuk } from '#ground/govuk/components.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import {
  financialYearOf,
  PAYMENTS_A_YEAR,
  partYear,
  paymentsOf,
} from '#means/contributions/periods.ts'
import type { YearStart } from '#means/contributions/policies.ts'
import { periodWords as words } from '../period-words.ts'
import type { Split } from '../split.ts'

const { SummaryList } = govuk

type PeriodsProps = {
  readonly view: View
  readonly split: Split
  readonly from: Day
  readonly year: YearStart
}

/**
 * The year's money in payments of four weeks, the last of which makes up the pennies; and the part of it that falls in
 * the first financial year, by days (domain rule R12). Four weeks are a thirteenth of the year, never four rounded weeks.
 */
export function Periods({ view, split, from, year }: PeriodsProps) {
  const payments = paymentsOf(split.agreed)
  const [first = split.agreed] = payments
  const last = payments.at(-1) ?? first
  const firstYear = financialYearOf(from, year)
  const part = partYear(split.agreed, { from, to: firstYear.to }, firstYear)
  const each = words.each(view, { count: PAYMENTS_A_YEAR - 1, money: sayMoney(view, first) })
  const rest = words.last(view, { money: sayMoney(view, last) })
  return (
    <SummaryList
      rows={[
        { key: { text: words.fourWeeks(view) }, value: { text: `${each} ${rest}` } },
        {
          key: { text: words.firstYear(view, { day: sayTheDay(view, firstYear.to) }) },
          value: { text: sayMoney(view, part) },
        },
      ]}
    />
  )
}
