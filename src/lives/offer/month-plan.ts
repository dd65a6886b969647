import { addDays, type Day, daysBetween, weekdayOf } from '#ground/kernel/day.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { WhyShut } from './closure.ts'
import { mostAtOnce } from './hub-costs.ts'
import { type Rooms, staffing } from './staffing.ts'
import { EVENING, hoursOn, type OpenHours } from './venue-hours.ts'

type Sitting = {
  readonly day: Day
  readonly starts: number
  readonly ends: number
  readonly rooms: Rooms
  readonly roomId: string | null
  readonly staff: { readonly n: number; readonly d: number }
  readonly ratios: readonly Ratio[]
}
type Shut = {
  readonly day: Day
  readonly why: WhyShut
}

export type PlannedDay = {
  readonly day: Day
  readonly shut?: Shut
  readonly hours: readonly OpenHours[]
  readonly sessions: number
  /** Different rooms that its sessions have. */
  readonly rooms: number
  /** The most staff needed at once (R34), and by how many the rota of some sitting is short of its own. */
  readonly needed: number
  readonly short: number
}
export type MonthPlan = {
  readonly from: Day
  readonly days: readonly PlannedDay[]
  readonly evenings: number
  readonly weekends: number
  /** Weekly places held in sittings that begin in the evening, counted on each of their days (WP-16). */
  readonly eveningPlaces: number
}

/** A month of one place as it stands: every day with its hours, or why it is shut, and the staff that its sittings need. */
export function monthPlan(
  span: { readonly from: Day; readonly to: Day },
  place: { readonly hours: readonly OpenHours[]; readonly leastStaff: number },
  { sittings, shut }: { readonly sittings: readonly Sitting[]; readonly shut: readonly Shut[] },
): MonthPlan {
  const byDay = Map.groupBy(sittings, ({ day }) => day)
  const shutOn = new Map(shut.map((one) => [one.day, one]))
  const all = Array.from({ length: daysBetween(span.from, span.to) + 1 }, (_, i) =>
    addDays(span.from, i),
  )
  const days = all.map((day) => {
    const isShut = shutOn.get(day)
    const of = byDay.get(day) ?? []
    const staffed = of.map((one) => {
      const { needed } = staffing(one.ratios, { rooms: one.rooms, leastStaff: 0 })
      const short = Math.max(0, needed - Math.floor(one.staff.n / one.staff.d))
      return { ...one, needed, short }
    })
    return {
      day,
      ...(isShut && { shut: isShut }),
      hours: isShut ? [] : hoursOn(place.hours, weekdayOf(day)),
      sessions: of.length,
      rooms: new Set(of.flatMap(({ roomId }) => roomId ?? [])).size,
      needed: mostAtOnce(staffed, place.leastStaff),
      short: staffed.reduce((sum, { short }) => sum + short, 0),
    }
  })
  return {
    ...{ from: span.from, days },
    evenings: days.filter(({ hours }) => hours.some(({ closes }) => closes > EVENING)).length,
    weekends: days.filter(({ day, hours }) => weekdayOf(day) > 4 && hours.length > 0).length,
    eveningPlaces: sittings
      .filter(({ starts }) => starts >= EVENING)
      .reduce((sum, { ratios }) => sum + ratios.length, 0),
  }
}
