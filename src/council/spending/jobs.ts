import { addDays } from '#ground/kernel/day.ts'
import type { NightWork } from '#ground/platform/night.ts'
import { tellYears } from './actions.ts'

/** Each night, after days became payable: what is agreed, promised and used of everybody's year, as far as yesterday. */
export const spendingByNight: NightWork = {
  name: 'spending',
  run: async (db, { councilId, day }, platform) => {
    const told = await tellYears(db, { councilId, on: addDays(day, -1), now: platform.now() })
    // A council whose financial year has lapsed says so on its page of rules; nothing is told of meanwhile.
    if (!told.ok)
      platform.log.info({ councilId, key: told.refusal.key }, 'No year told of: a rule has lapsed')
  },
}
