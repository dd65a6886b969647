import type { Day } from '#ground/kernel/day.ts'
import { HALF_DAYS_A_WEEK, type HalfDay, halfDaysOf } from '#ground/kernel/week.ts'

type Held = {
  readonly day: Day
  readonly weekday: number
  readonly starts: number
  readonly ends: number
  readonly most: number
  /** Who came, where a register says it; else weekly places taken that day. */
  readonly taken: number
}

/** How full one half-day of the week was: who came of places there were, over all its days. */
export type HalfDayUse = {
  readonly half: HalfDay
  readonly taken: number
  readonly places: number
  /** In tenths of a percent, rounded half up. */
  readonly share: number
}

/**
 * How full a place is, by half-day of the week: every sitting counts in each half-day that it fills. A half-day without
 * any sitting is left out. It is a figure to talk about, never a reason to close: what else could be there is the question.
 */
export function useByHalfDay(sittings: readonly Held[]): readonly HalfDayUse[] {
  const sums = Array.from({ length: HALF_DAYS_A_WEEK }, () => ({ taken: 0, places: 0 }))
  for (const { weekday, starts, ends, most, taken } of sittings)
    for (const half of halfDaysOf(weekday, starts, ends)) {
      const sum = sums[half]
      if (sum) {
        sum.taken += taken
        sum.places += most
      }
    }
  return sums.flatMap(({ taken, places }, half) =>
    places === 0
      ? []
      : [
          {
            half: half as HalfDay,
            taken,
            places,
            share: Math.floor((2_000 * taken + places) / (2 * places)),
          },
        ],
  )
}
