import type { View } from '#ground/kernel/view.ts'
import type { Ages } from '../offer-told.ts'
import { seenWords as words } from '../seen-words.ts'

/** Most of what there is takes everybody who is grown: that goes without saying. */
const GROWN = 18

/** Of which ages people are who go to something, where it is not just for everybody who is grown (DO-28). */
export function sayAges(view: View, { youngest, oldest }: Ages): string | undefined {
  if (oldest !== null) return words.ages(view, { youngest, oldest })
  return youngest === GROWN ? undefined : words.agesFrom(view, { youngest })
}
