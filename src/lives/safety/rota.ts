import type { Level } from './alert.ts'

/** One turn at the duty desk. */
export type Shift = {
  readonly level: Level
  readonly startsAt: Date
  readonly endsAt: Date
}
export type Gap = { readonly from: Date; readonly to: Date }

/**
 * When nobody at all has the desk between two moments: what a page says plainly, since an alert then waits.
 * Shifts may overlap, touch, or lie one within another; their order is of no account.
 */
export function gapsBetween(
  shifts: readonly Pick<Shift, 'startsAt' | 'endsAt'>[],
  from: Date,
  to: Date,
): readonly Gap[] {
  const gaps: Gap[] = []
  let covered = from.getTime()
  const sorted = shifts.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  for (const { startsAt, endsAt } of sorted) {
    const begins = Math.min(startsAt.getTime(), to.getTime())
    if (begins > covered) gaps.push({ from: new Date(covered), to: new Date(begins) })
    covered = Math.max(covered, endsAt.getTime())
  }
  if (covered < to.getTime()) gaps.push({ from: new Date(covered), to })
  return gaps
}

/** The most days that one form lays out. */
export const MOST_DAYS = 31

export type ShiftRefusal = {
  readonly kind: 'ended-already' | 'no-such-day' | 'too-many-days' | 'last-before-first'
}
