import { addDays } from '#ground/kernel/day.ts'
import type { NightWork } from '#ground/platform/night.ts'
import { reckon } from './actions.ts'

/** Each night: what is known of booked days up to yesterday becomes payable, or is corrected. */
export const payableByNight: NightWork = {
  name: 'payable',
  run: async (db, { councilId, day }, platform) => {
    const now = platform.now()
    const done = await reckon(db, { councilId, upTo: addDays(day, -1), now })
    // A council whose rules have lapsed says so on its page of rules; nothing is worked out with them meanwhile.
    if (!done.ok)
      platform.log.info({ councilId, key: done.refusal.key }, 'Nothing reckoned: a rule has lapsed')
  },
}
