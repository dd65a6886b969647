import { type Pence, pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'

/** What a provider pays and adds, in pence an hour. */
export type Costs = { readonly staffAnHour: Pence; readonly overheadAnHour: Pence }

/**
 * Rule R1: the price of a sitting at a ratio. An hour costs the staff cost times staff over people, plus the overhead;
 * the sitting is computed from the unrounded hour and rounded once, half up, to the penny.
 *
 * @param minutes the length of the sitting
 * @example price({ staff: 1, people: 3 }, { staffAnHour: 1840p, overheadAnHour: 230p }, 360) is 5060p
 */
export function price(ratio: Ratio, costs: Costs, minutes: number): Pence {
  const numerator =
    (costs.staffAnHour * ratio.staff + costs.overheadAnHour * ratio.people) * minutes
  const denominator = ratio.people * 60
  return pence(Math.floor((2 * numerator + denominator) / (2 * denominator)))
}
