import type { MinuteWork } from '#ground/platform/minute.ts'
import type { NightWork } from '#ground/platform/night.ts'
import { gapsBecomeTasks } from './gap-actions.ts'
import { everythingLapses, offerFreePlaces } from './lapse-actions.ts'

/** Each minute: what nobody answered in time lapses. */
export const requestsLapse: MinuteWork = {
  name: 'requests-lapse',
  run: async (db, minute) => {
    await everythingLapses(db, minute)
  },
}

/** Each minute: free places go to those who wait. */
export const placesPassOn: MinuteWork = {
  name: 'places-pass-on',
  run: async (db, minute) => {
    await offerFreePlaces(db, minute)
  },
}

/** Each night: a gap between two activities for which every hub is full becomes somebody's task. */
export const fullGapsByNight: NightWork = {
  name: 'full-gaps',
  run: async (db, { councilId }, platform) => {
    await gapsBecomeTasks(db, { councilId, now: platform.now() })
  },
}
