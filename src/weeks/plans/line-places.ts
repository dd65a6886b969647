import type { Day } from '#ground/kernel/day.ts'
import type { WantedPlace } from '#weeks/bookings/week-of-places.ts'
import { linesThatCount, type SupportPlan } from './plan.ts'

/**
 * The weekly places that a plan's sessions ask for from a Monday on, at the ratio and price that were agreed. One that
 * another follows is wanted until its notice ends: no day is lost between the two.
 */
export function placesOf(plan: Pick<SupportPlan, 'lines'>, from: Day): readonly WantedPlace[] {
  const counted = linesThatCount(plan.lines)
  const wanted = plan.lines.filter((line) => line.endsOn !== undefined || counted.includes(line))
  return wanted.flatMap(({ sessionId, ratio, unitPrice, startsOn, endsOn }) =>
    sessionId && ratio && (endsOn === undefined || endsOn >= from)
      ? [
          {
            ...{ sessionId, ratio, price: unitPrice },
            startsOn: startsOn > from ? startsOn : from,
            ...(endsOn && { endsOn }),
          },
        ]
      : [],
  )
}
