import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth, sayDays } from '#ground/words/dates.ts'
import { sayRatio } from '#ground/words/figures.ts'
import { draftWords as words } from '../draft-words.ts'
import type { PriceFault } from '../price-example.ts'

/** Which days have no price, or two, and for which support. */
export function sayFault(view: View, { kind, ratio, days: { from, to } }: PriceFault): string {
  const days = to
    ? sayDays(view, from, to)
    : words.daysOn(view, { from: sayDayOfMonth(view, from) })
  const given = { support: sayRatio(view, ratio), days }
  return kind === 'gap' ? words.priceGap(view, given) : words.priceOverlap(view, given)
}
