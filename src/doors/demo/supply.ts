import type { Id } from '#ground/kernel/id.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import { HALF_DAYS_A_WEEK, type HalfDay, weekdayOfHalfDay } from '#ground/kernel/week.ts'
import type { Resident } from './people.ts'
import { needsCloseSupport } from './support.ts'

/**
 * Staff for close support (1:3 and closer) against what people want, by weekday from Monday. Mondays and Fridays are
 * short on purpose, as in most counties: bank holidays and part-time rotas fall there. Other days have enough and more.
 */
export const CLOSE_SUPPLY = [0.93, 1.3, 1.25, 1.25, 0.91, 1.2, 0] as const

const unitsOf = ({ staff, people }: Ratio) => staff / people

/** Staff wanted at close support, by place and half-day: each person where they are based now. */
export function closeDemand(residents: readonly Resident[]): ReadonlyMap<Id, readonly number[]> {
  const demand = new Map<Id, number[]>()
  for (const { person, base, ratios } of residents) {
    if (!needsCloseSupport(ratios.building)) continue
    const row = demand.get(base.venue.id) ?? Array.from({ length: HALF_DAYS_A_WEEK }, () => 0)
    for (const half of person.wantedHalfDays)
      row[half] = (row[half] ?? 0) + unitsOf(ratios.building)
    demand.set(base.venue.id, row)
  }
  return demand
}

/** Fewer than two staff open no building. */
const LEAST = 2

/**
 * Whole staff for each place in one half-day, adding up to the county's share of what is wanted; first where it is
 * wanted most.
 */
export function staffFor(demand: readonly number[], half: HalfDay): number[] {
  const factor = CLOSE_SUPPLY[weekdayOfHalfDay(half)] ?? 0
  const wanted = demand.map((units) => units * factor)
  let left = Math.round(wanted.reduce((sum, units) => sum + units, 0))
  const staff = wanted.map(() => 0)
  const missing = (i: number) => (wanted[i] ?? 0) - (staff[i] ?? 0)
  while (left >= 1) {
    const most = [...wanted.keys()].reduce((best, i) => (missing(i) > missing(best) ? i : best), 0)
    const opening = staff[most] === 0 ? Math.min(LEAST, left) : 1
    if (opening < LEAST && staff[most] === 0) break
    staff[most] = (staff[most] ?? 0) + opening
    left -= opening
  }
  return staff
}
