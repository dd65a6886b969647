import { addDays } from '#ground/kernel/day.ts'
import type { NightWork } from '#ground/platform/night.ts'
import { askToReviewRatios } from './ratio-actions.ts'
import { ratiosToReview } from './ratio-queries.ts'

/** Days ahead in which a review is put before somebody, so that no ratio and no decision lapses unseen. */
const AHEAD = 28

/** Each night: ratios and positive-risk decisions whose review is near become work for whoever assesses. */
export const ratiosReviewedByNight: NightWork = {
  name: 'ratio-reviews',
  run: async (db, { councilId, day }, platform) => {
    const due = await ratiosToReview(db, councilId, { from: day, to: addDays(day, AHEAD) })
    await askToReviewRatios(db, councilId, due, platform.now())
  },
}
