import { demoRollsOn } from '#doors/demo/jobs.ts'
import { answerMakesItsLetter, planMakesItsLetter } from '#doors/papers/jobs.ts'
import type { Works } from '#ground/platform/jobs.ts'
import { ratiosReviewedByNight } from '#lives/needs/jobs.ts'
import { turnsEighteenByNight } from '#lives/people/jobs.ts'
import { eighteenAsksReview, planStartsClock, reviewsClimb } from '#weeks/reviews/jobs.ts'

/** All that the features do in the background. */
export const works: Works = {
  listeners: [planStartsClock, eighteenAsksReview, planMakesItsLetter, answerMakesItsLetter],
  nights: [demoRollsOn, turnsEighteenByNight, ratiosReviewedByNight, reviewsClimb],
}
