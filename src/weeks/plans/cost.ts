import { divided, type Pence, times } from '#ground/kernel/money.ts'
import type { Rhythm } from './plan-line.ts'

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
