import { type Day, weekdayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { SupportPlan } from './plan.ts'
import { isOn, type PlanLine } from './plan-line.ts'

/** A day to which somebody did not come, and for which their package pays all the same. */
export type PaidForNothing = {
  readonly personId: Id
  readonly sessionId: Id
  readonly day: Day
}
type Line = Pick<PlanLine, 'sessionId' | 'rhythm' | 'needs' | 'startsOn' | 'endsOn'>
type Plan = {
  readonly lines: readonly Line[]
  readonly metByCarers: SupportPlan['metByCarers']
}

/**
 * The needs of a plan that stay unmet in the week of a day that was paid for and did not take place: those that this day
 * meets, and no other line of the plan and no carer does (fairness over rules R21 to R25). The money is gone and the need
 * is still there, so it is work for somebody; it is never a reason for less support.
 *
 * @returns national outcomes, none where something else of the week meets each of them
 */
export function needsLeftUnmet(
  { lines, metByCarers }: Plan,
  { sessionId, day }: Pick<PaidForNothing, 'sessionId' | 'day'>,
): readonly string[] {
  const running = lines.filter((line) => isOn(line, day))
  const wasThat = ({ sessionId: id, rhythm }: Line) =>
    id === sessionId && (rhythm.kind !== 'open-days' || rhythm.weekday === weekdayOf(day))
  const met = new Set([
    ...running.filter((line) => !wasThat(line)).flatMap(({ needs }) => needs),
    ...metByCarers.map(({ outcome }) => outcome),
  ])
  const needs = running.filter(wasThat).flatMap(({ needs }) => needs)
  return [...new Set(needs)].filter((need) => !met.has(need))
}
