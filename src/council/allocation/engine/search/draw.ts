import type { Search } from './search.ts'

/** A planned line of the person, drawn by starting at a random half-day, or -1. */
export function drawLine({ roster, random }: Search, person: number): number {
  const from = random.below(21)
  for (let i = 0; i < 21; i++) {
    const line = roster.lineAt[person * 21 + ((from + i) % 21)] as number
    if (line >= 0) return line
  }
  return -1
}

/** The person's candidate for a session, by halves, or -1. */
export function candidateFor({ roster }: Search, person: number, s: number): number {
  const { candidates, sessions } = roster.compiled
  const slot = person * 22 + (sessions.firstHalfDay[s] as number)
  let low = candidates.slotStart[slot] as number
  let high = (candidates.slotStart[slot + 1] as number) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = candidates.session[middle] as number
    if (found === s) return middle
    if (found < s) low = middle + 1
    else high = middle - 1
  }
  return -1
}
