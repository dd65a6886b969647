import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { RowOf } from '#ground/platform/save-rows.ts'
import type { StandingBooking } from './standing-booking.ts'

/** How a weekly place lies in its table. */
export const bookingRow =
  (councilId: Id) =>
  (booking: StandingBooking): RowOf<'standing_booking'> => ({
    council_id: councilId,
    id: booking.id,
    person_id: booking.personId,
    session_id: booking.sessionId,
    staff: booking.ratio.staff,
    people: booking.ratio.people,
    price_pence: booking.price,
    starts_on: booking.startsOn,
    ends_on: booking.endsOn ?? null,
    made_by: booking.madeBy,
  })

/**
 * Locks sessions until the transaction ends, in the order of their ids, so that two who want the same places wait for
 * each other and never both. Without the key: rows that only refer to a session need not wait.
 */
export async function lockSessions(
  db: Db,
  councilId: Id,
  sessionIds: readonly Id[],
): Promise<void> {
  if (sessionIds.length === 0) return
  await db
    .selectFrom('session')
    .select('id')
    .where('council_id', '=', councilId)
    .where('id', 'in', [...sessionIds])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}

/** Takes away places that have not begun: nobody was ever there on them. */
export async function dropPlaces(db: Db, councilId: Id, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return
  await db
    .deleteFrom('standing_booking')
    .where('council_id', '=', councilId)
    .where('id', 'in', [...ids])
    .execute()
}
