import type { Ratio } from '#ground/kernel/ratio.ts'
import { hasPlaceFor, type Taken } from '#weeks/bookings/places.ts'
import type { Sitting } from '#weeks/bookings/sitting.ts'

/** How many more could join at a ratio, up to a handful: enough to know whether there is room. */
export function placesLeft(sitting: Sitting, ratio: Ratio): number {
  const taken: Taken[] = [...sitting.taken]
  let left = 0
  while (left < MOST_COUNTED && hasPlaceFor(sitting, taken, ratio)) {
    taken.push({ ratio })
    left += 1
  }
  return left
}
const MOST_COUNTED = 20
