import { choiceCounted } from '#council/choice/jobs.ts'
import { demoRollsOn } from '#doors/demo/jobs.ts'
import { answerMakesItsLetter, planMakesItsLetter } from '#doors/papers/jobs.ts'
import type { Works } from '#ground/platform/jobs.ts'
import { unsentGoesByNight } from '#lives/media/jobs.ts'
import { ratiosReviewedByNight } from '#lives/needs/jobs.ts'
import { turnsEighteenByNight } from '#lives/people/jobs.ts'
import { progressAskedByNight, smallerPlansBeginByNight } from '#weeks/plans/jobs.ts'
import { eighteenAsksReview, planStartsClock, reviewsClimb } from '#weeks/reviews/jobs.ts'

/** All that the features do in the background. */
export const works: Works = {
  listeners: [planStartsClock, eighteenAsksReview, planMakesItsLetter, answerMakesItsLetter],
  nights: [
    choiceCounted,
    demoRollsOn,
    turnsEighteenByNight,
    ratiosReviewedByNight,
    reviewsClimb,
    progressAskedByNight,
    smallerPlansBeginByNight,
    unsentGoesByNight,
  ],
}
