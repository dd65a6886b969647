import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

/** People who moved on a day, and what shows it; fewer than nought where some came back. */
export type Move = {
  readonly id: Id
  readonly movedOn: Day
  readonly people: number
  readonly evidence: string
}

export type MoveRefusal =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'evidence-needed' }
  | { readonly kind: 'in-the-future' }
  /** More would have moved than the saving is about. */
  | { readonly kind: 'more-than-all'; readonly people: number }
  /** More would have come back than had moved by then. */
  | { readonly kind: 'more-back-than-moved' }

/** How many had moved by the end of a day. */
export const movedBy = (moves: readonly Pick<Move, 'movedOn' | 'people'>[], on: Day): number =>
  moves.filter(({ movedOn }) => movedOn <= on).reduce((sum, { people }) => sum + people, 0)

/**
 * Whether people may be written down as moved, or come back. On no day may fewer than none have moved, or more than all.
 *
 * @param before what stands there already, in any order
 * @param people who have to move before all of the saving counts
 */
export function mayNoteMove(
  move: Omit<Move, 'id'>,
  given: { readonly before: readonly Move[]; readonly people: number; readonly today: Day },
): Result<true, MoveRefusal> {
  const { before, people, today } = given
  if (move.people === 0) return refuse({ kind: 'nobody' })
  if (move.evidence.trim() === '') return refuse({ kind: 'evidence-needed' })
  if (move.movedOn > today) return refuse({ kind: 'in-the-future' })
  const all = [...before, move]
  const sums = all.map(({ movedOn }) => movedBy(all, movedOn))
  if (sums.some((sum) => sum > people)) return refuse({ kind: 'more-than-all', people })
  return sums.some((sum) => sum < 0) ? refuse({ kind: 'more-back-than-moved' }) : accept(true)
}
