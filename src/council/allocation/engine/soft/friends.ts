import type { Roster } from '../roster.ts'

/**
 * Friends who share a session keep their tie (rule R44): the first that they share in the week
 * counts four points, each further one two, times the friendship's weight. Even numbers, since half
 * of them belongs to each of the two.
 */
export const firstTogether = (weight: number): number => 2 * Math.round(2 * weight)
export const furtherTogether = (weight: number): number => 2 * Math.round(weight)

export function friendsPoints(shared: number, weight: number): number {
  return shared === 0 ? 0 : firstTogether(weight) + (shared - 1) * furtherTogether(weight)
}

export function friendsGain({ compiled, lineAt, sharedBy }: Roster, c: number): number {
  const { candidates, sessions, friends } = compiled
  const p = candidates.person[c] as number
  const end = friends.start[p + 1] as number
  const session = candidates.session[c] as number
  const halfDay = sessions.firstHalfDay[session] as number
  let gain = 0
  for (let i = friends.start[p] as number; i < end; i++) {
    const line = lineAt[(friends.other[i] as number) * 21 + halfDay] as number
    if (line < 0 || candidates.session[line] !== session) continue
    const tie = friends.tie[i] as number
    gain += (sharedBy[tie] === 0 ? friends.first[tie] : friends.further[tie]) as number
  }
  return gain
}
