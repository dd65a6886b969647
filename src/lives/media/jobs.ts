import type { NightWork } from '#ground/platform/night.ts'
import { dropUnsent } from './actions.ts'

const A_DAY = 24 * 60 * 60 * 1_000

/** Each night: photos and recordings of forms that nobody sent within a day are gone (UK GDPR Art 5(1)(e)). */
export const unsentGoesByNight: NightWork = {
  name: 'unsent-media',
  run: async (db, { councilId }, platform) => {
    await dropUnsent(db, councilId, new Date(platform.now().getTime() - A_DAY))
  },
}
