import type { NightWork } from '#ground/platform/night.ts'
import { askForProgress, beginSmallerPlans } from './night-actions.ts'

/** Each night: outcomes that nobody has talked about for twelve weeks become work for whoever plans with the person. */
export const progressAskedByNight: NightWork = {
  name: 'outcome-progress',
  run: async (db, night, platform) => {
    await askForProgress(db, { ...night, now: platform.now() })
  },
}

/** Each night: a smaller budget, agreed after a review and told of in time, begins on its day. */
export const smallerPlansBeginByNight: NightWork = {
  name: 'smaller-plans-begin',
  run: async (db, night, platform) => {
    await beginSmallerPlans(db, { ...night, now: platform.now() }, platform.tell)
  },
}
