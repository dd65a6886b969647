import { addMonths, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Answers } from './draft.ts'
import { seriesDays } from './series.ts'
import { hoursOn, isOpen, type OpenHours } from './venue-hours.ts'

/** A place where a session may be, with when it is open and the rooms that whoever sets it up may have. */
export type PlaceThere = {
  readonly id: Id
  readonly name: string
  /** Run by whoever sets the session up, who may open it at other times. */
  readonly isOwn: boolean
  /** None, while nobody has said when it is open. */
  readonly hours: readonly OpenHours[]
  readonly rooms: readonly { readonly id: Id; readonly name: string; readonly holds: number }[]
}

/** Why a session cannot be where and when it is meant to be. Each is mended by another time, room or place. */
export type PlaceFault =
  | {
      readonly kind: 'closed-then'
      readonly place: string
      /** When it is open on that day of the week. */
      readonly open: readonly OpenHours[]
      /** The place, where it is their own. */
      readonly own?: Id
    }
  | { readonly kind: 'room-too-small'; readonly room: string; readonly holds: number }
  | { readonly kind: 'room-taken'; readonly room: string; readonly on: Day }
  /** Nobody may have it any more. */
  | { readonly kind: 'room-gone' }

/** The rooms of the place that a draft is to be at. */
export const roomsIn = (
  { places }: { readonly places: readonly PlaceThere[] },
  { answers }: { readonly answers: Answers },
): PlaceThere['rooms'] => places.find(({ id }) => id === answers.place)?.rooms ?? []

const roomOf = ({ room }: Answers, place: PlaceThere | undefined) =>
  place?.rooms.find(({ id }) => id === room)

/** So far ahead a room is looked at: what is taken later may be given up by then. */
const MONTHS_LOOKED_AT = 6

/** The room and when it is wanted; nothing, while one part of that is not answered. */
export function roomWanted(answers: Answers, today: Day, place: PlaceThere | undefined) {
  const { weekday, everyWeeks, monthWeek, starts, ends, startsOn, endsOn } = answers
  const room = roomOf(answers, place)
  if (!room || weekday === undefined || everyWeeks === undefined || !startsOn) return undefined
  if (starts === undefined || ends === undefined) return undefined
  const series = {
    ...{ weekday, everyWeeks, startsOn },
    ...(monthWeek && { monthWeek }),
    ...(endsOn && { endsOn }),
  }
  const from = startsOn > today ? startsOn : today
  const days = seriesDays(series, { from, to: addMonths(from, MONTHS_LOOKED_AT) })
  return { roomId: room.id, starts, ends, days }
}

/**
 * What is wrong with the place at the time that was answered: it is shut for part of it, or the room is too small, or
 * somebody else has it on one of the days.
 */
export function placeFaults(
  answers: Answers,
  place: PlaceThere | undefined,
  takenOn: Day | undefined,
): readonly PlaceFault[] {
  const { weekday, starts, ends } = answers
  if (!place) return []
  const at = weekday !== undefined &&
    starts !== undefined &&
    ends !== undefined && { weekday, starts, ends }
  const isShut = at && place.hours.length > 0 && !isOpen(place.hours, at)
  if (!isShut) return roomFaults(answers, place, takenOn)
  const { name, isOwn, hours } = place
  const shut = { place: name, open: hoursOn(hours, at.weekday), ...(isOwn && { own: place.id }) }
  return [{ kind: 'closed-then', ...shut }, ...roomFaults(answers, place, takenOn)]
}

function roomFaults(
  answers: Answers,
  place: PlaceThere,
  takenOn: Day | undefined,
): readonly PlaceFault[] {
  if (answers.room === undefined || answers.room === 'none') return []
  const room = roomOf(answers, place)
  if (!room) return [{ kind: 'room-gone' }]
  const { name, holds } = room
  return [
    ...((answers.most ?? 0) > holds
      ? [{ kind: 'room-too-small', room: name, holds } as const]
      : []),
    ...(takenOn ? [{ kind: 'room-taken', room: name, on: takenOn } as const] : []),
  ]
}
