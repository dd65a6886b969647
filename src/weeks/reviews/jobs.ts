import type { Listener } from '#ground/platform/facts.ts'
import type { NightWork } from '#ground/platform/night.ts'
import { climbLadder, heardActivated, heardEighteen } from './ladder-actions.ts'

/** A plan has begun: its review clock starts. The fact's subject is the plan. */
export const planStartsClock: Listener = {
  feature: 'reviews',
  to: 'plan-activated',
  hear: async (db, { councilId, subject }) => heardActivated(db, councilId, subject),
}

/** Somebody is eighteen: consent and capacity are asked anew, and the plan is reviewed. The subject is the person. */
export const eighteenAsksReview: Listener = {
  feature: 'reviews',
  to: 'turned-eighteen',
  hear: async (db, { councilId, subject, at }) => heardEighteen(db, councilId, subject, at),
}

/** Each night: reviews that come near get a task for their worker, and late ones climb the ladder, once a step. */
export const reviewsClimb: NightWork = {
  name: 'review-ladder',
  run: async (db, { councilId, day }, platform) => climbLadder(db, councilId, day, platform.now()),
}
