import type { Id } from '#ground/kernel/id.ts'
import type { RowOf } from '#ground/platform/save-rows.ts'
import type { TravelSpeed } from './journey.ts'

/** How a travel speed lies in its table. */
export const speedRow =
  (councilId: Id) =>
  ({ means, upToKm, detour, kmh, wait }: TravelSpeed): RowOf<'travel_speed'> => ({
    council_id: councilId,
    means,
    up_to_km: upToKm,
    detour,
    kmh,
    wait_minutes: wait,
  })
