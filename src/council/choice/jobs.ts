import type { NightWork } from '#ground/platform/night.ts'
import { countMonth, nameToBrokers } from './month-actions.ts'

/** In the first night of each month that it runs: everybody's choice is counted, and who has none is named to a broker. */
export const choiceCounted: NightWork = {
  name: 'choice-index',
  run: async (db, { councilId, day }, platform) => {
    const counted = await countMonth(db, councilId, day)
    if (counted.ok && counted.value.people > 0) await nameToBrokers(db, councilId, platform.now())
  },
}
