import { addDays } from '#ground/kernel/day.ts'
import type { NightWork } from '#ground/platform/night.ts'
import { writeLines } from './actions.ts'

/** Each night, after days became payable or were corrected: what the council pays by itself is owed to its providers. */
export const owedByNight: NightWork = {
  name: 'provider-lines',
  run: async (db, { councilId, day }, platform) => {
    await writeLines(db, { councilId, upTo: addDays(day, -1), now: platform.now() })
  },
}
