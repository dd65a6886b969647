import assert from 'node:assert/strict'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { StandingBooking } from '#weeks/bookings/standing-booking.ts'
import type { Placed } from './batch.ts'
import { heldPlace, termsOf } from './booking-rules.ts'
import type { Facts } from './facts.ts'
import { idOf, type Making } from './make-ids.ts'
import type { SoundRows } from './rows.ts'

/** A row about a place that is held already changes that place; any other is a new one. */
export function makeBookings(
  rows: SoundRows,
  making: Making,
  facts: Facts,
): readonly Placed<StandingBooking>[] {
  const taken = new Set(making.known.bookings.map((b) => b.id))
  return rows.bookings.map(({ place, cells }) => {
    const personId = idOf(making, 'person', cells.person)
    const sessionId = idOf(making, 'session', cells.session)
    const session = facts.session(cells.session)
    assert(session, 'A booking of an unknown session was let through')
    const held = heldPlace(cells, facts)
    const terms = termsOf(cells, held, session, facts.assessed(cells.person, session.setting))
    assert(terms.ok, 'A booking without terms was let through')
    const startsOn = cells.from ?? held?.startsOn ?? making.today
    const reference = `${cells.person} ${cells.session} ${startsOn}`
    const value: StandingBooking = {
      id: held?.id ?? freeId(making.councilId, reference, taken),
      personId,
      sessionId,
      ...terms.value,
      startsOn,
      ...(cells.until && { endsOn: cells.until }),
      madeBy: held?.madeBy ?? 'import',
    }
    return { place, value }
  })
}

/** The id of a new place. One that began on this day before, and was moved to another since, keeps its own. */
function freeId(councilId: Id, reference: string, taken: Set<Id>): Id {
  let id = idFrom(councilId, 'booking', reference)
  while (taken.has(id)) id = idFrom(councilId, 'booking', id)
  taken.add(id)
  return id
}
