import { type Point, straightLine } from '#ground/kernel/place.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { TravelMeans } from '#lives/people/person.ts'

/**
 * How fast people get about in one county by one means, for journeys up to a length: the road is longer than the
 * straight line by `detour`, and there is `wait` besides (the stop, the pick-up, the walk from the car).
 */
export type TravelSpeed = {
  readonly means: TravelMeans
  /** Straight-line kilometres up to which this row holds; the last row of a means holds beyond it too. */
  readonly upToKm: number
  readonly detour: number
  readonly kmh: number
  readonly wait: Minutes
}

/** Door to door, one way, in whole minutes rounded up; nothing where the county has no row for the means. */
export function journeyMinutes(
  speeds: readonly TravelSpeed[],
  means: TravelMeans,
  from: Point,
  to: Point,
): Minutes | undefined {
  const km = straightLine(from, to) / 1000
  const rows = speeds.filter((s) => s.means === means)
  const row = rows.find((s) => km <= s.upToKm) ?? rows.at(-1)
  return row && Math.ceil(row.wait + ((km * row.detour) / row.kmh) * 60)
}

/** Straight-line kilometres beyond which nothing is reached in so many minutes, by any row of the means. */
export const furthestKm = (
  speeds: readonly TravelSpeed[],
  means: TravelMeans,
  within: Minutes,
): number =>
  Math.max(
    0,
    ...speeds
      .filter((one) => one.means === means)
      .map(({ wait, kmh, detour }) => (((within - wait) / 60) * kmh) / detour),
  )
