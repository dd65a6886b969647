import type { Listener } from '#ground/platform/facts.ts'
import type { NightWork } from '#ground/platform/night.ts'
import { heardGivenUp } from './fee-unmet-actions.ts'
import { askForProgress, beginSmallerPlans } from './night-actions.ts'

/** Somebody said that they do not come. Where the fee leaves a need unmet, it is work for somebody (rules R21 to R25). */
export const feeAsksSomebody: Listener = {
  feature: 'plans',
  to: 'day-given-up',
  hear: async (db, { councilId, subject }, platform) =>
    heardGivenUp(db, councilId, { givenUpId: subject, now: platform.now() }),
}

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
