import type { Compiled } from './compiled/compiled.ts'

/**
 * The plan in the making: the one thing in the engine that changes. Every number here follows from
 * `lineAt`; the rest is kept beside it so that a join or a leave costs a few additions. Change it
 * by `join` and `leave` alone.
 */
export type Roster = {
  readonly compiled: Compiled
  /** By person * 21 + half-day: the candidate that fills it, or -1. */
  readonly lineAt: Int32Array
  /** By candidate: its place among its session's members, or -1 when it is not planned. */
  readonly position: Int32Array
  /** By session, from `ofSessionStart`: the candidates that are planned in it. */
  readonly members: Int32Array
  readonly heads: Int32Array
  /** By session: people who are planned there or hold a place there. */
  readonly taken: Int32Array
  /** Dedicated staff and whole staff of each pool, by session, for all of those. */
  readonly staffUsed: Int32Array
  readonly poolUnits: Float64Array
  readonly spent: Float64Array
  readonly minutes: Int32Array
  /** How many planned lines serve each outcome of each person. */
  readonly servedBy: Int32Array
  /** How many sessions each pair of friends share. */
  readonly sharedBy: Int32Array
  /** Filled half-days of each group. */
  readonly groupFilled: Int32Array
  /** By candidate: 1 where the person agreed to it, so that it stays. */
  readonly fixed: Uint8Array
  /**
   * By session: 1 where it cannot reach its least although people have agreed to it, so that nobody
   * is put there.
   */
  readonly closed: Uint8Array
  /** What was done since the last `keep`: a candidate that joined, or ~candidate that left. */
  log: Int32Array
  logged: number
  /** The plan's score: the sum of the soft constraints. */
  total: number
  /** Filled half-days. */
  filled: number
}

export function emptyRoster(compiled: Compiled): Roster {
  const { people, sessions, candidates, friends, groups } = compiled
  return {
    compiled,
    lineAt: new Int32Array(people.count * 21).fill(-1),
    position: new Int32Array(candidates.count).fill(-1),
    members: new Int32Array(candidates.count),
    heads: new Int32Array(sessions.count),
    taken: sessions.heldHeads.slice(),
    staffUsed: sessions.heldStaff.slice(),
    poolUnits: sessions.heldUnits.slice(),
    spent: new Float64Array(people.count),
    minutes: new Int32Array(people.count),
    servedBy: new Int32Array(candidates.outcomes),
    sharedBy: new Int32Array(friends.ties),
    groupFilled: new Int32Array(groups.names.length),
    fixed: new Uint8Array(candidates.count),
    closed: new Uint8Array(sessions.count),
    log: new Int32Array(1024),
    logged: 0,
    total: scoreOfNothing(compiled),
    filled: 0,
  }
}

/** An empty week already falls short of a carer's break. */
function scoreOfNothing({ people, weights }: Compiled): number {
  return people.carerBreak.reduce((sum, needed) => sum - needed * weights['carer-break'], 0)
}
