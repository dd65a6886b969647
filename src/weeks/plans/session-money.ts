import { type Pence, total } from '#ground/kernel/money.ts'
import { linesThatCount } from './plan.ts'
import type { PlanLine } from './plan-line.ts'

/** A year in weeks, where nothing else says in how many a session runs. */
const WEEKS = 52

/** What is known of a line to reckon with it. */
export type MoneyLine = Pick<
  PlanLine,
  'threadId' | 'kind' | 'rhythm' | 'unitPrice' | 'yearly' | 'startsOn'
>

/**
 * What a plan's sessions share the year's money with, and in how many weeks they run: what is left over those weeks is
 * what may be planned for sessions in one of them.
 *
 * @param weeks by which the council costs sessions; left out where it goes by a site's open days
 */
export function sessionMoney(
  { lines }: { readonly lines: readonly MoneyLine[] },
  weeks?: number,
): { readonly besides: Pence; readonly weeks: number } {
  const count = linesThatCount(lines)
  const sessions = count.filter(({ kind }) => kind === 'session')
  const run = Math.max(0, ...sessions.map(weeksOf))
  return {
    besides: total(count.filter(({ kind }) => kind !== 'session').map(({ yearly }) => yearly)),
    weeks: run || (weeks ?? WEEKS),
  }
}

/** The weeks that a session is paid for in a year: for open days, as many as its price goes into its year's cost. */
function weeksOf({ rhythm, yearly, unitPrice }: MoneyLine): number {
  if (rhythm.kind === 'weekly') return rhythm.weeks
  return rhythm.kind === 'open-days' && unitPrice > 0 ? Math.round(yearly / unitPrice) : 0
}
