import { displace, refillDisplaced } from '../displace.ts'
import { drawLine } from '../draw.ts'
import type { Move } from '../search.ts'

/** Takes one line out, and puts something there again that is as likely as not the next best. */
export const drop: Move = {
  supports: ({ candidates }) => candidates.count > 0,
  attempt: (search) => {
    search.displacedCount = 0
    const line = drawLine(search, search.random.below(search.roster.compiled.people.count))
    if (line < 0 || !displace(search, line)) return false
    refillDisplaced(search, 0.5)
    return true
  },
}
