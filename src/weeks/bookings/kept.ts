import { addDays, type Day } from '#ground/kernel/day.ts'
import type { KeptRules } from '#lives/offer/session-policies.ts'

/** A share in hundredths of a percent, rounded half up: 6 of 120 is 500, five in a hundred. */
export const shareOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((20_000 * part + whole) / (2 * whole))

/** Days cancelled by a provider, of those it planned. */
export type Counted = { readonly cancelled: number; readonly planned: number }

/** Whether a provider cancelled more than the council's target (LI-23: 6 of 120 is 5 %, over 3 %). */
export const isOverTarget = ({ cancelled, planned }: Counted, target: number): boolean =>
  cancelled * 10_000 > target * planned

/** What opens a talk with a provider: so many days within some weeks, or the share of all that it planned. */
export const TALK_BECAUSE = ['days', 'share'] as const
export type TalkBecause = (typeof TALK_BECAUSE)[number]

/**
 * Whether a talk is due, and why: rule R22's count, or a share over the target. The share of a few days says nothing, so
 * that it counts from as many planned days as the council's rule has.
 */
export function talkDue(
  { days, share }: Readonly<Record<TalkBecause, Counted>>,
  rules: KeptRules,
): TalkBecause | undefined {
  const isTold = share.planned >= rules.leastPlanned
  if (isTold && isOverTarget(share, rules.target)) return 'share'
  return days.cancelled >= rules.talkDays ? 'days' : undefined
}

/** Days ahead that are cancelled already count at once: a talk does not wait for them. */
const WEEKS_AHEAD = 4

/** The span whose days the share is of: some weeks back, and the days ahead. */
export const spanOfShare = (
  today: Day,
  { shareWeeks }: Pick<KeptRules, 'shareWeeks'>,
): { readonly until: Day; readonly weeks: number } => ({
  until: addDays(today, WEEKS_AHEAD * 7),
  weeks: shareWeeks + WEEKS_AHEAD,
})
