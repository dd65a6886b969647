import { dayOf } from '#ground/kernel/day.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { hasPlaceFor } from '#weeks/bookings/places.ts'
import type { StandingBooking } from '#weeks/bookings/standing-booking.ts'
import { nextMonday, type WantedPlace } from '#weeks/bookings/week-of-places.ts'
import type { Outcome } from './answer.ts'
import type { AnswerRefusal, PlaceFacts } from './answering.ts'

/** What a person gave up when they said yes, and what has become of it. */
export type TakeBackFacts = PlaceFacts & {
  /** Places that end on the Sunday before the week would begin. */
  readonly givenUp: readonly StandingBooking[]
}

/**
 * A yes taken back before the new week has begun: the week is open again, and the person has the places that they had.
 * Refused where somebody else has one of those places by now: then the new week stays theirs until another way is found.
 */
export function takeBackYes(facts: TakeBackFacts): Result<Outcome, AnswerRefusal> {
  const { week, held, givenUp, from } = facts
  const last = week.answers.at(-1)
  if (week.state !== 'accepted' || !last) return refuse({ kind: 'not-open' })
  if (nextMonday(dayOf(last.answeredAt)) !== from) return refuse({ kind: 'begun' })
  const lost = givenUp.find((place) => !isStillThere(facts, place))
  if (lost) return refuse({ kind: 'session-full', sessionId: lost.sessionId })
  const kept = held.filter((place) => place.startsOn < from)
  return accept({
    state: 'open',
    changes: true,
    restores: givenUp,
    places: [...kept, ...givenUp].map(asWanted),
  })
}

const asWanted = ({ sessionId, ratio, price, startsOn }: StandingBooking): WantedPlace => ({
  sessionId,
  ratio,
  price,
  startsOn,
})

function isStillThere({ sittings }: TakeBackFacts, { sessionId, ratio }: StandingBooking): boolean {
  const sitting = sittings.get(sessionId)
  if (!sitting?.runs) return false
  return hasPlaceFor(sitting, sitting.taken, ratio)
}

/** A no taken back: the week is open again, as it was. */
export const takeBackNo = ({
  state,
}: {
  readonly state: string
}): Result<Outcome, AnswerRefusal> =>
  state === 'declined' ? accept({ state: 'open', changes: true }) : refuse({ kind: 'not-open' })
