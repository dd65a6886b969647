import type { Day } from '#ground/kernel/day.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { PlanLine } from './plan-line.ts'

/** The time of the week that something takes, and the days between which it does. */
export type TimeTaken = {
  /** Monday 0 to Sunday 6. */
  readonly weekday: number
  readonly starts: Minutes
  readonly ends: Minutes
  readonly startsOn: Day
  readonly endsOn?: Day
}

type Timed = Pick<
  PlanLine,
  'kind' | 'rhythm' | 'startsMinute' | 'minutes' | 'unit' | 'startsOn' | 'endsOn'
>

/**
 * When a line is on. Nothing, where nobody has said a day and a time, or where it happens once: then it can clash with
 * nothing. Hours that are all on one day are on end.
 */
export function timeOf({ startsOn, endsOn, ...line }: Timed): TimeTaken | undefined {
  const { rhythm, startsMinute: starts } = line
  if (rhythm.weekday === undefined || starts === undefined || rhythm.kind === 'once')
    return undefined
  const times = line.unit === 'hour' && rhythm.kind === 'weekly' ? rhythm.timesAWeek : 1
  const ends = starts + Math.round(times * line.minutes)
  return { weekday: rhythm.weekday, starts, ends, startsOn, ...(endsOn && { endsOn }) }
}

/** Whether both would be on at one time of one day. One may begin as the other ends. */
export const areAtOnce = (a: TimeTaken, b: TimeTaken): boolean =>
  a.weekday === b.weekday &&
  a.starts < b.ends &&
  b.starts < a.ends &&
  (b.endsOn === undefined || a.startsOn <= b.endsOn) &&
  (a.endsOn === undefined || b.startsOn <= a.endsOn)

/**
 * The first of these lines that is on at the same time in the same weeks: nobody can be in two places. It is the one
 * rule for a worker's line and for the person's own change.
 */
export const clashWith = (lines: readonly PlanLine[], time: TimeTaken): PlanLine | undefined =>
  lines.find((line) => {
    const other = timeOf(line)
    return other !== undefined && areAtOnce(other, time)
  })
