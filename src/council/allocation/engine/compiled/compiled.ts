import type { Lookup } from '../lookup.ts'
import type { Parameters, Weights } from '../parameters.ts'

/**
 * A problem as the search sees it: typed arrays, made once and never changed. People are numbered
 * as in the problem. Sessions are numbered in the order of the week, by first half-day, so that a
 * person's candidates for one half-day lie side by side. A candidate is a (person, session) pair
 * that no fixed hard constraint forbids, nor the places that are held now.
 */
export type Compiled = {
  readonly lookup: Lookup
  /** The number of each person and session, by id. */
  readonly numbers: {
    readonly people: ReadonlyMap<string, number>
    readonly sessions: ReadonlyMap<string, number>
  }
  readonly parameters: Parameters
  readonly weights: Weights
  readonly people: CompiledPeople
  readonly sessions: CompiledSessions
  readonly candidates: Candidates
  readonly friends: CompiledFriends
  /** Who must be apart: the others of person p at `start[p]` to `start[p + 1]`. */
  readonly apart: { readonly start: Int32Array; readonly other: Int32Array }
  readonly groups: Groups
}

export type CompiledPeople = {
  readonly count: number
  readonly budget: Float64Array
  readonly wantedMinutes: Int32Array
  readonly carerBreak: Int32Array
  /** One bit for each half-day that is wanted. */
  readonly wanted: Int32Array
  readonly area: Int32Array
  readonly band: Int32Array
}

export type CompiledSessions = {
  readonly count: number
  /** The place of each in `problem.sessions`. */
  readonly inProblem: Int32Array
  readonly least: Int32Array
  readonly most: Int32Array
  readonly staff: Int32Array
  readonly leastStaff: Int32Array
  readonly unitsPerStaff: Float64Array
  /** Pools of session s are numbered from `poolStart[s]`. */
  readonly poolStart: Int32Array
  /** People who hold a place now, whole staff for them, and the units of each pool that they use. */
  readonly heldHeads: Int32Array
  readonly heldStaff: Int32Array
  readonly heldUnits: Float64Array
  readonly minutes: Int32Array
  readonly firstHalfDay: Int32Array
  /** How many half-days it fills, and which, one bit each. */
  readonly halfDays: Int32Array
  readonly mask: Int32Array
  /** `clash[s * clashWidth + inDay[t]]` is 1 when s and t, of one day, clash. */
  readonly inDay: Int32Array
  readonly clashWidth: number
  readonly clash: Uint8Array
}

export type Candidates = {
  readonly count: number
  /**
   * Person p's at `start[p]` to `start[p + 1]`; those whose first half-day is h from `slotStart[p *
   * 22 + h]`.
   */
  readonly start: Int32Array
  readonly slotStart: Int32Array
  readonly person: Int32Array
  readonly session: Int32Array
  /** The sum of all soft constraints of a line alone. */
  readonly value: Float64Array
  readonly pence: Float64Array
  /** The place in `session.prices`. */
  readonly price: Int32Array
  /** 1 where the person holds this very place now, so that there is always room. */
  readonly keeps: Uint8Array
  /** What it takes beyond any place that the person holds there: a head or none, and staff. */
  readonly head: Uint8Array
  readonly dedicated: Int32Array
  /** Which pool, numbered over all sessions, or -1. */
  readonly pool: Int32Array
  readonly units: Float64Array
  readonly outcomeStart: Int32Array
  /** A number for each outcome of each person. */
  readonly outcome: Int32Array
  readonly outcomes: number
  /** The same candidates by session. */
  readonly ofSessionStart: Int32Array
  readonly ofSession: Int32Array
  /** 1 where the person has agreed to it. */
  readonly agreed: Uint8Array
}

export type CompiledFriends = {
  readonly start: Int32Array
  readonly other: Int32Array
  /** Which friendship of the problem. */
  readonly tie: Int32Array
  readonly ties: number
  /** What the first shared session and each further one are worth, weight included. */
  readonly first: Float64Array
  readonly further: Float64Array
}

/**
 * Areas and bands, numbered together; `worth[start[g] + n]` is what n filled half-days in group g
 * are worth.
 */
export type Groups = {
  readonly names: readonly { readonly kind: 'area' | 'band'; readonly key: string }[]
  readonly wanted: Int32Array
  readonly start: Int32Array
  readonly worth: Float64Array
}

/** Refuses to grow past what Int32 and the screens can hold: about 30 million pairs. */
export const mostCandidates = 30_000_000
