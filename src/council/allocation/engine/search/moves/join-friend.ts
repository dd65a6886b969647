import { candidateFor, drawLine } from '../draw.ts'
import type { Move } from '../search.ts'
import { placeCandidate } from './place.ts'

/** Puts a person in a session that a friend of theirs is in. */
export const joinFriend: Move = {
  supports: ({ friends }) => friends.ties > 0,
  attempt: (search) => {
    const { roster, random } = search
    const { friends, people, candidates } = roster.compiled
    const person = random.below(people.count)
    const start = friends.start[person] as number
    const count = (friends.start[person + 1] as number) - start
    if (count === 0) return false
    const line = drawLine(search, friends.other[start + random.below(count)] as number)
    if (line < 0) return false
    const c = candidateFor(search, person, candidates.session[line] as number)
    return c >= 0 && placeCandidate(search, c)
  },
}
