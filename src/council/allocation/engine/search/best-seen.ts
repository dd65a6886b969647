import { join, keep, leave } from '../change.ts'
import type { Roster } from '../roster.ts'

/**
 * The best plan seen. It is copied only when the search first steps down from it, not each time it
 * is beaten.
 */
export type BestSeen = {
  readonly lineAt: Int32Array
  score: number
  at: number
  isCopied: boolean
}

export const bestSeen = (roster: Roster): BestSeen => ({
  lineAt: roster.lineAt.slice(),
  score: roster.total,
  at: 0,
  isCopied: true,
})

/**
 * Before a move is kept: if it steps down from a best that is not yet copied, copies the plan that
 * was there before it.
 */
export function seeBefore(best: BestSeen, roster: Roster, before: number): void {
  if (best.isCopied || before !== best.score || roster.total >= before) return
  const { candidates, sessions } = roster.compiled
  best.lineAt.set(roster.lineAt)
  for (let i = roster.logged - 1; i >= 0; i--) {
    const entry = roster.log[i] as number
    const c = entry >= 0 ? entry : ~entry
    const week = (candidates.person[c] as number) * 21
    const line = entry >= 0 ? -1 : c
    for (let mask = sessions.mask[candidates.session[c] as number] as number; mask !== 0; ) {
      best.lineAt[week + 31 - Math.clz32(mask & -mask)] = line
      mask &= mask - 1
    }
  }
  best.isCopied = true
}

/** After a move is kept. */
export function seeAfter(best: BestSeen, roster: Roster, step: number): void {
  if (roster.total <= best.score) return
  best.score = roster.total
  best.at = step
  best.isCopied = false
}

/** Makes the roster the best plan again. */
export function putBack(best: BestSeen, roster: Roster): void {
  if (!best.isCopied) return // the roster has not stepped down from it
  for (let at = 0; at < roster.lineAt.length; at++) {
    const line = roster.lineAt[at] as number
    if (line >= 0 && line !== best.lineAt[at]) leave(roster, line)
  }
  for (let at = 0; at < roster.lineAt.length; at++) {
    const line = best.lineAt[at] as number
    if (line >= 0 && (roster.position[line] as number) < 0) join(roster, line)
  }
  keep(roster)
}
