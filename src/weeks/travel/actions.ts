import type { Id } from '#ground/kernel/id.ts'
import type { Saved } from '#ground/kernel/saved.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveRows } from '#ground/platform/save-rows.ts'
import type { TravelSpeed } from './journey.ts'
import { speedRow } from './store.ts'

/** Saves a county's speeds inside the caller's transaction. Saving the same again does nothing. */
export const saveTravelSpeeds = (
  db: Db,
  councilId: Id,
  speeds: readonly TravelSpeed[],
): Promise<Saved> =>
  saveRows(db, 'travel_speed', ['means', 'up_to_km'], speeds.map(speedRow(councilId)))
