import { moveNames } from '../parameters.ts'
import { allMoves } from './moves/all-moves.ts'
import type { Move, Search } from './search.ts'

const nothing: Move = { supports: () => true, attempt: () => false }

/**
 * Draws a move, each as often as the parameters say, of those that the problem has anything for.
 */
export function moveDrawer({ roster: { compiled }, random }: Search): () => Move {
  const shares = compiled.parameters.search.moves
  const names = moveNames.filter((name) => shares[name] > 0 && allMoves[name].supports(compiled))
  const sum = names.reduce((total, name) => total + shares[name], 0)
  let reached = 0
  const upTo = names.map((name) => {
    reached += shares[name]
    return reached / sum
  })
  const moves = names.map((name) => allMoves[name])
  return () => {
    const drawn = random.unit()
    let i = 0
    while (i < moves.length - 1 && drawn >= (upTo[i] as number)) i++
    return moves[i] ?? nothing
  }
}
