import type { Id } from '#ground/kernel/id.ts'
import type { RiseAlert } from './policies.ts'

/** How often something happened at one place in one month and in the month before. */
export type MonthAtPlace = {
  readonly venueId: Id
  readonly venue: string
  readonly before: number
  readonly now: number
}

const WHOLE = 10_000

/**
 * Whether it rose by so much that somebody is alerted (rule R36): a quarter more than the month before, from so many on.
 * A month that is not over yet counts as far as it goes: what has risen already does not fall again.
 */
export const hasRisen = (
  { before, now }: Pick<MonthAtPlace, 'before' | 'now'>,
  { percent, least }: RiseAlert,
): boolean => now >= least && now > before && now * WHOLE >= before * (WHOLE + percent)

/** The rise in whole percent, rounded half up; none where there was nothing before. */
export const riseOf = ({
  before,
  now,
}: Pick<MonthAtPlace, 'before' | 'now'>): number | undefined =>
  before === 0 ? undefined : Math.floor(((now - before) * 200 + before) / (before * 2))
