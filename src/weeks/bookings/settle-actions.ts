import type { Ratio } from '#ground/kernel/ratio.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { AskRefusal, Place, PlanRefusal } from './asking.ts'
import { takeInstead } from './instead-actions.ts'
import { type Acting, type AtHand, decideAt } from './place-actions.ts'
import type { BookingRequest } from './request.ts'
import { saveAnswer } from './request-store.ts'
import type { Seat } from './seat.ts'
import { type Stopped, stoppedBy } from './together.ts'
import { allOrNone } from './together-store.ts'
import { firstAhead } from './waiting-actions.ts'

/** Whoever goes there on that day already needs no place: they go with the others to the one that they have. */
export type Decided = { readonly request: BookingRequest; readonly place?: Place }
export type AllDecided =
  | { readonly kind: 'all'; readonly places: readonly Decided[] }
  | { readonly kind: 'no-room' }
  /** Those whose own week it is; nobody, where it is something else of theirs. */
  | { readonly kind: 'not-for-all'; readonly stopped: readonly Stopped[] }

/**
 * Decides for everybody in a party, each beside those before, as if they had their places: all of them, or none. Where
 * only room is missing, they may wait.
 *
 * @param isOffered whether places are kept for them
 */
export function decideAll(
  at: AtHand,
  requests: readonly BookingRequest[],
  isOffered: boolean,
  now: Date,
): AllDecided {
  const party = requests.map(({ personId }) => personId)
  let seat: Seat = { ...at.seat, held: at.seat.held.filter((h) => !party.includes(h.personId)) }
  const places: Decided[] = []
  const cannot: AskRefusal[] = []
  const stopped: Stopped[] = []
  for (const one of requests) {
    const day = one.kind === 'weekly' ? (firstAhead(seat, now) ?? one.day) : one.day
    const request = { ...one, day }
    const { kind, insteadOf } = one
    const want = { kind, day, isOffered, ...(insteadOf && { insteadOf }) }
    const place = decideAt({ ...at, seat }, one.personId, want)
    if (!place.ok && place.refusal.kind === 'already') {
      places.push({ request })
      continue
    }
    if (!place.ok) {
      const isRoom = place.refusal.kind === 'full' || place.refusal.kind === 'others-wait'
      if (isRoom && cannot.length === 0) return { kind: 'no-room' }
      if (isRoom) continue
      cannot.push(place.refusal)
      stopped.push(...stoppedAt(request, place.refusal))
      continue
    }
    places.push({ request, place: place.value })
    seat = withPlace(seat, request, place.value.ratio)
  }
  return cannot.length > 0 ? { kind: 'not-for-all', stopped } : { kind: 'all', places }
}

function stoppedAt(
  { id: requestId }: BookingRequest,
  refusal: AskRefusal | PlanRefusal,
): readonly Stopped[] {
  const by = stoppedBy(refusal)
  return by ? [{ requestId, by }] : []
}

function withPlace(seat: Seat, { personId, kind, day }: BookingRequest, ratio: Ratio): Seat {
  return kind === 'weekly'
    ? { ...seat, weekly: [...seat.weekly, { personId, ratio, from: day }] }
    : { ...seat, single: [...seat.single, { personId, ratio, day }] }
}

/**
 * Takes every place in one go, and gives up what each of them said that it stands in the place of. Where the plan of one
 * refuses it, or a day cannot be given up any more, nobody has a place and nobody gave anything up.
 */
export async function bookTogether(
  db: Db,
  acting: Acting,
  places: readonly Decided[],
): Promise<
  Result<'booked', { readonly kind: 'not-for-all'; readonly stopped: readonly Stopped[] }>
> {
  await allOrNone.begin(db)
  for (const { request, place } of places) {
    const taken = place
      ? await takeInstead(db, acting, { ...request, place }, request.answeredAt)
      : accept(undefined)
    if (!taken.ok) {
      await allOrNone.undo(db)
      const { refusal } = taken
      const stopped = refusal.kind === 'plan' ? stoppedAt(request, refusal) : []
      return refuse({ kind: 'not-for-all', stopped })
    }
    await saveAnswer(db, acting.councilId, {
      ...{ ...request, state: 'confirmed' },
      ...(taken.value && { bookingId: taken.value }),
    })
  }
  return accept('booked')
}
