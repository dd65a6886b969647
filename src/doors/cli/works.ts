import { choiceCounted } from '#council/choice/jobs.ts'
import { invariantsByNight } from '#council/invariants/jobs.ts'
import { owedByNight } from '#council/payments/jobs.ts'
import { spendingByNight } from '#council/spending/jobs.ts'
import { demoRollsOn } from '#doors/demo/jobs.ts'
import { feedsByNight, feedsEachMinute } from '#doors/feeds/jobs.ts'
import { answerMakesItsLetter, planMakesItsLetter } from '#doors/papers/jobs.ts'
import type { Works } from '#ground/platform/jobs.ts'
import { unsentGoesByNight } from '#lives/media/jobs.ts'
import { ratiosReviewedByNight } from '#lives/needs/jobs.ts'
import { papersWatchedByNight } from '#lives/offer/jobs.ts'
import { turnsEighteenByNight } from '#lives/people/jobs.ts'
import { alertsClimb, risesAlertByNight } from '#lives/safety/jobs.ts'
import { heldPlacesWarned } from '#weeks/bookings/absence-jobs.ts'
import { fullGapsByNight, placesPassOn, requestsLapse } from '#weeks/bookings/waiting-jobs.ts'
import { waysHomeByNight } from '#weeks/homeward/jobs.ts'
import { payableByNight } from '#weeks/payable/jobs.ts'
import {
  feeAsksSomebody,
  progressAskedByNight,
  smallerPlansBeginByNight,
} from '#weeks/plans/jobs.ts'
import { peopleLookedFor, unwantedPortraitsGoByNight } from '#weeks/registers/jobs.ts'
import {
  eighteenAsksReview,
  endedPlaceAsksReview,
  hospitalAsksReview,
  planStartsClock,
  reviewsClimb,
} from '#weeks/reviews/jobs.ts'

/** All that the features do in the background. */
export const works: Works = {
  listeners: [
    planStartsClock,
    eighteenAsksReview,
    endedPlaceAsksReview,
    hospitalAsksReview,
    feeAsksSomebody,
    planMakesItsLetter,
    answerMakesItsLetter,
  ],
  nights: [
    choiceCounted,
    fullGapsByNight,
    demoRollsOn,
    feedsByNight,
    papersWatchedByNight,
    turnsEighteenByNight,
    ratiosReviewedByNight,
    reviewsClimb,
    progressAskedByNight,
    smallerPlansBeginByNight,
    unsentGoesByNight,
    risesAlertByNight,
    payableByNight,
    owedByNight,
    spendingByNight,
    heldPlacesWarned,
    waysHomeByNight,
    unwantedPortraitsGoByNight,
    invariantsByNight,
  ],
  minutes: [alertsClimb, feedsEachMinute, requestsLapse, placesPassOn, peopleLookedFor],
}
