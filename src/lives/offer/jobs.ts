import type { NightWork } from '#ground/platform/night.ts'
import { keepPapersUntil } from './paper-actions.ts'

/** Each night: a renewal begins, or a rule of the council's does, and the last day that papers hold is another. */
export const papersWatchedByNight: NightWork = {
  name: 'provider-papers',
  run: async (db, { councilId, day }) => {
    await keepPapersUntil(db, councilId, { on: day })
  },
}
