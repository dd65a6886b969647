import type { Id } from '#ground/kernel/id.ts'
import { type Asker, fittingFor, type Want } from './asking.ts'
import { hasRoomOn, hasRoomWeekly, type Seat } from './seat.ts'

/** Whether all of a party would have room at once. It tells nothing of any one of them. */
export function roomForAll(
  { seat, askers }: { readonly seat: Seat; readonly askers: readonly Asker[] },
  party: readonly Id[],
  want: Want,
): boolean {
  const ratios = askers
    .filter(({ id }) => party.includes(id))
    .map((asker) => {
      const fitting = fittingFor(seat, asker, want)
      return fitting.ok ? fitting.value.ratio : UNKNOWN
    })
  return want.kind === 'weekly'
    ? hasRoomWeekly(seat, want.day, ratios, party)
    : hasRoomOn(seat, want.day, ratios, party)
}
/** Nothing fits them: that is decided, and said to them alone, when everybody has answered. */
const UNKNOWN = { staff: 1, people: 8 }
