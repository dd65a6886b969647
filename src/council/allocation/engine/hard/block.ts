import type { HalfDay, Ratio } from '../problem.ts'

/**
 * Why a person cannot have a session: one hard constraint that is in the way, with its facts. What
 * each one claims is exact, so that a second program can confirm it. "The plan" is the plan as it
 * stands; "with them" means that plan with this one line added and nothing taken away.
 */
export type Block =
  /** These half-days of the session are not among those that the person wants filled. */
  | { readonly constraint: 'unwanted-time'; readonly halfDays: readonly HalfDay[] }
  /** The person has said no to this session. */
  | { readonly constraint: 'declined' }
  /** The person refuses these activities, and the session has them. */
  | { readonly constraint: 'refused-activity'; readonly activities: readonly string[] }
  /** The person has no assessed ratio for the session's setting. */
  | { readonly constraint: 'not-assessed'; readonly setting: string }
  /** No ratio that the session is priced at has staff enough for the assessed one (rule R47). */
  | { readonly constraint: 'ratio-fit'; readonly assessed: Ratio }
  /** The person needs these, and the session has them not. */
  | { readonly constraint: 'access'; readonly missing: readonly string[] }
  /** The person avoids these, and the session has them. */
  | { readonly constraint: 'safety'; readonly exposedTo: readonly string[] }
  /** The session accepts none of the ways in which the person's money may be held. */
  | { readonly constraint: 'funding-route'; readonly accepts: readonly string[] }
  /** The place is farther than the person's limit, or (`minutes` null) not within reach at all. */
  | {
      readonly constraint: 'out-of-reach'
      readonly minutes: number | null
      readonly limit: number
    }
  /**
   * The session clashes with these lines of the person's own week: a shared half-day, times that
   * overlap, or on one day too little time to travel between.
   */
  | { readonly constraint: 'clash'; readonly with: readonly string[] }
  /** The person's week with it costs so many pence more than their weekly budget. */
  | { readonly constraint: 'weekly-budget'; readonly shortBy: number }
  /**
   * With them, everyone planned there and everyone who holds a place there, the session has more
   * people than `most`, or needs more staff than it has (rule R34).
   */
  | {
      readonly constraint: 'session-full'
      readonly people: number
      readonly most: number
      readonly staffNeeded: number
      readonly staff: { readonly n: number; readonly d: number }
    }
  /**
   * People whom this person must be apart from are planned in the session or hold a place there. Who they are is for planners who
   * may see both records.
   */
  | { readonly constraint: 'apart'; readonly from: readonly string[] }
  /** With them the session still has fewer people than it runs with. */
  | { readonly constraint: 'would-not-run'; readonly people: number; readonly least: number }

export type HardName = Block['constraint']

/**
 * From the block that is nearest to being lifted to the one that is farthest: the order in which
 * reasons are given.
 */
export const nearestFirst = [
  'session-full',
  'would-not-run',
  'weekly-budget',
  'clash',
  'out-of-reach',
  'apart',
  'funding-route',
  'ratio-fit',
  'not-assessed',
  'access',
  'safety',
  'declined',
  'refused-activity',
  'unwanted-time',
] as const satisfies readonly HardName[]
