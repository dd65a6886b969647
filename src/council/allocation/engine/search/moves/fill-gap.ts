import type { Move } from '../search.ts'
import { placeCandidate } from './place.ts'

/**
 * Puts somebody who has an empty half-day in a session that would fill it, whoever has to make
 * room.
 */
export const fillGap: Move = {
  supports: ({ candidates }) => candidates.count > 0,
  attempt: (search) => {
    const { roster, random } = search
    const { people, candidates } = roster.compiled
    const person = random.below(people.count)
    const wanted = people.wanted[person] as number
    const from = random.below(21)
    for (let i = 0; i < 21; i++) {
      const halfDay = (from + i) % 21
      if (((wanted >> halfDay) & 1) === 0) continue
      if ((roster.lineAt[person * 21 + halfDay] as number) >= 0) continue
      const start = candidates.slotStart[person * 22 + halfDay] as number
      const count = (candidates.slotStart[person * 22 + halfDay + 1] as number) - start
      if (count > 0) return placeCandidate(search, start + random.below(count))
    }
    return false
  },
}
