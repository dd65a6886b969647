import type { View } from '#ground/kernel/view.ts'
import { inTheWayWords as words } from '../in-the-way-words.ts'
import type { Obstacle } from '../reason.ts'
import { type Names, sayObstacles } from './reasons-said.ts'

/**
 * Why a session does not fit, for those who find support. A provider who may not give personal care lacks a registration,
 * not a facility: it is said as what it is. A journey is said in minutes, as the person's limit is.
 */
export function sayInTheWay(
  view: View,
  obstacles: readonly Obstacle[],
  names: Names,
): readonly string[] {
  const isCare = (one: Obstacle) => one.kind === 'access' && one.need === 'personal-care'
  const minutes = obstacles.flatMap((one) => (one.kind === 'too-far' && one.minutes) || [])
  const others = obstacles.filter((one) => !isCare(one) && !(one.kind === 'too-far' && one.minutes))
  return [
    ...(obstacles.some(isCare) ? [words.notRegistered(view)] : []),
    ...minutes.map((far) => words.tooFar(view, { minutes: far })),
    ...(others.length > 0 ? sayObstacles(others, view, names) : []),
  ]
}
