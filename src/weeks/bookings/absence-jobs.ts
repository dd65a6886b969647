import type { NightWork } from '#ground/platform/night.ts'
import { warnOfHeldPlaces } from './long-absence-actions.ts'

/** Each night: places that are soon held no longer for somebody who is away (rule R24). */
export const heldPlacesWarned: NightWork = {
  name: 'held-places-warned',
  run: async (db, { councilId, day }, platform) => {
    await warnOfHeldPlaces(db, { councilId, day, now: platform.now() })
  },
}
