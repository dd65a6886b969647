import type { Compiled } from '../compiled/compiled.ts'
import type { Random } from '../random.ts'
import { emptyRoster, type Roster } from '../roster.ts'

/**
 * What every move is given: the roster, the one generator, and room to note whom it has displaced.
 */
export type Search = {
  readonly roster: Roster
  readonly random: Random
  /** By session: 1 while a move may put people in it although it is under its least. */
  readonly forming: Uint8Array
  /** Lines that the move has taken out, so that those people can be found something else. */
  readonly displaced: Int32Array
  displacedCount: number
}

/** No move displaces more lines than this; `settle` gives up a move that would. */
const mostDisplaced = 2048

export function newSearch(compiled: Compiled, random: Random): Search {
  return {
    roster: emptyRoster(compiled),
    random,
    forming: new Uint8Array(compiled.sessions.count),
    displaced: new Int32Array(mostDisplaced),
    displacedCount: 0,
  }
}

/**
 * A move tries one change of the plan by `join` and `leave`, which keep the score exact as they go.
 * True where it did something and left every hard constraint whole but for sessions under their
 * least, which `settle` then sees to. On false, or when annealing turns it down, the log takes it
 * back.
 */
export type Move = {
  /** Whether the problem has anything that the move could change. */
  readonly supports: (compiled: Compiled) => boolean
  readonly attempt: (search: Search) => boolean
}
