import type { Listener } from '#ground/platform/facts.ts'
import type { NightWork } from '#ground/platform/night.ts'
import { whoseAbsence, whoseEnding } from '#weeks/bookings/absence-queries.ts'
import { climbLadder, heardActivated, heardChange, heardEighteen } from './ladder-actions.ts'

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

/** A provider ended one person's place. The subject is the ending; one that was taken back since asks for nothing. */
export const endedPlaceAsksReview: Listener = {
  feature: 'reviews',
  to: 'place-ended-by-provider',
  hear: async (db, { councilId, subject, at }) => {
    const personId = await whoseEnding(db, councilId, subject)
    if (personId) await heardChange(db, councilId, { personId, trigger: 'provider-change', at })
  },
}

/** Somebody is in hospital. The subject is the absence. */
export const hospitalAsksReview: Listener = {
  feature: 'reviews',
  to: 'person-in-hospital',
  hear: async (db, { councilId, subject, at }) => {
    const personId = await whoseAbsence(db, councilId, subject)
    if (personId) await heardChange(db, councilId, { personId, trigger: 'hospital', at })
  },
}

/** Each night: reviews that come near get a task for their worker, and late ones climb the ladder, once a step. */
export const reviewsClimb: NightWork = {
  name: 'review-ladder',
  run: async (db, { councilId, day }, platform) => climbLadder(db, councilId, day, platform.now()),
}
