import { type Id, newId } from '#ground/kernel/id.ts'
import { type Saved, saved } from '#ground/kernel/saved.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveRows } from '#ground/platform/save-rows.ts'
import { askForChildsPlaces } from './child-place-actions.ts'
import { firstPlaceTaken } from './new-starter-actions.ts'
import type { StandingBooking } from './standing-booking.ts'
import { bookingRow, dropPlaces, lockSessions } from './store.ts'
import type { ChangeOfPlaces } from './week-of-places.ts'

/**
 * Saves many weekly places inside the caller's transaction, those that have an end first, so that a place may be given
 * up and taken again in one go. Saving the same again does nothing.
 *
 * @param bookings no two with one id, and no two without an end for one person in one session
 */
export async function saveStandingBookings(
  db: Db,
  councilId: Id,
  bookings: readonly StandingBooking[],
): Promise<Saved> {
  const save = (some: readonly StandingBooking[]) =>
    saveRows(db, 'standing_booking', ['id'], some.map(bookingRow(councilId)))
  const ended = await save(bookings.filter((b) => b.endsOn))
  const open = await save(bookings.filter((b) => !b.endsOn))
  const [ofEnded, ofOpen] = [ended.each.values(), open.each.values()]
  return saved(bookings.map((b) => (b.endsOn ? ofEnded : ofOpen).next().value ?? 'same'))
}

/** Sessions that the rest of this transaction decides about: nobody else takes a place in them until it ends. */
export const lockPlaces = (db: Db, councilId: Id, sessionIds: readonly Id[]): Promise<void> =>
  lockSessions(db, councilId, sessionIds)

export type ChangingPlaces = {
  readonly councilId: Id
  readonly personId: Id
  /** Who pressed. */
  readonly accountId?: Id | undefined
  readonly change: ChangeOfPlaces
  readonly now: Date
}

/**
 * Gives up and takes one person's weekly places as decided. The caller holds the lock on every session in which a place
 * is taken, and has found it free. For somebody not yet eighteen whoever runs it is asked first.
 */
export async function changePlaces(
  db: Db,
  { councilId, personId, accountId, change, now }: ChangingPlaces,
): Promise<void> {
  await dropPlaces(
    db,
    councilId,
    change.drops.map(({ id }) => id),
  )
  const asked = { councilId, personId, accountId, takes: change.takes, now }
  const takes = (await askForChildsPlaces(db, asked)).map(
    (place): StandingBooking => ({ ...place, id: newId(now), personId, madeBy: 'proposal' }),
  )
  await saveStandingBookings(db, councilId, [...change.ends, ...takes])
  if (takes.length > 0) await firstPlaceTaken(db, { councilId, personId, now })
}

/** Gives somebody back places that they had given up, each as it was. */
export const restorePlaces = (
  db: Db,
  councilId: Id,
  places: readonly StandingBooking[],
): Promise<Saved> => saveStandingBookings(db, councilId, places)
