import type { NightWork } from '#ground/platform/night.ts'
import { unknownWaysBecomeTasks } from './actions.ts'

/** Each night: whoever cannot come home as they came becomes somebody's work, until the way is known. */
export const waysHomeByNight: NightWork = {
  name: 'ways-home',
  run: async (db, { councilId }, platform) => {
    await unknownWaysBecomeTasks(db, { councilId, now: platform.now() })
  },
}
