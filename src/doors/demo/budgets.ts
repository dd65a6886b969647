import { addDays, type Day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Random } from '#ground/kernel/random.ts'
import { partOfHalfDay } from '#ground/kernel/week.ts'
import { price } from '#lives/offer/price.ts'
import type { WeeklyBudget } from '#means/budgets/weekly-budget.ts'
import { ROUTES_OF } from './magnitudes.ts'
import type { Resident } from './people.ts'
import { OVERHEAD_AN_HOUR, STAFF_AN_HOUR } from './sessions.ts'
import { needsCloseSupport } from './support.ts'

/** Some budgets are tight, most are fair, some ample: how much of the week wanted they would buy. */
const EASE: readonly (readonly [least: number, most: number, weight: number])[] = [
  [0.86, 0.98, 14],
  [1.02, 1.14, 56],
  [1.15, 1.45, 30],
]

/**
 * What may be planned for a week: the hours wanted at the price of the ratio (rule R1), tight or ample, to the pound.
 * The contingency is already out of it.
 */
export function budgetOf(
  random: Random,
  { person, slot, ratios }: Resident,
  today: Day,
): WeeklyBudget {
  const inBuilding = needsCloseSupport(ratios.building) || random.chance(0.5)
  const setting = inBuilding ? 'building' : 'community'
  const costs = { staffAnHour: STAFF_AN_HOUR, overheadAnHour: OVERHEAD_AN_HOUR[setting] }
  const minutes = person.wantedHalfDays.reduce(
    (sum, half) => sum + (partOfHalfDay(half) === 'evening' ? 120 : 180),
    0,
  )
  const [least, most] = random.weighted(EASE, ([, , weight]) => weight)
  const whole = price(ratios[setting], costs, minutes) * random.between(least, most)
  return {
    personId: person.id,
    weekly: pence(Math.ceil(whole / 100) * 100),
    routes: ROUTES_OF[slot.funding],
    validFrom: addDays(today, -random.int(30, 350)),
  }
}
