import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { AccessNeed } from '#lives/people/person.ts'

/** What a room may have of its own. */
export const ROOM_HAS = ['kitchen', 'sink', 'projector', 'quiet', 'step-free', 'hoist'] as const
export type RoomHas = (typeof ROOM_HAS)[number]

export type Room = {
  readonly id: Id
  readonly venueId: Id
  readonly name: string
  readonly holds: number
  readonly has: readonly RoomHas[]
  /** Others may use it when it is free. */
  readonly lent: boolean
  readonly version: number
}

export const isSameRoom = (a: Omit<Room, 'venueId'>, b: Omit<Room, 'venueId'>): boolean =>
  a.name === b.name &&
  a.holds === b.holds &&
  a.lent === b.lent &&
  new Set(a.has).symmetricDifference(new Set(b.has)).size === 0

export type RoomAsked = {
  readonly day: Day
  readonly starts: Minutes
  readonly ends: Minutes
  readonly people: number
}

/** What is known of a room at the time asked for. */
export type RoomThen = {
  readonly lent: boolean
  readonly holds: number
  /** The venue is open all through, and not shut that day. */
  readonly isOpen: boolean
  /** A session, or somebody else, has it for part of the time. */
  readonly isTaken: boolean
}

export type RoomRefusal = {
  readonly kind:
    | 'changed-meanwhile'
    | 'name-taken'
    | 'not-lent'
    | 'in-the-past'
    | 'ends-before-it-starts'
    | 'venue-closed'
    | 'room-taken'
    | 'room-too-small'
}

/** Whether somebody else may have a room on a day. Asked again inside the lock on the room. */
export function mayUse(
  room: RoomThen,
  { day, starts, ends, people }: RoomAsked,
  today: Day,
): Result<'may', RoomRefusal> {
  if (!room.lent) return refuse({ kind: 'not-lent' })
  if (ends <= starts) return refuse({ kind: 'ends-before-it-starts' })
  if (day < today) return refuse({ kind: 'in-the-past' })
  if (people > room.holds) return refuse({ kind: 'room-too-small' })
  if (!room.isOpen) return refuse({ kind: 'venue-closed' })
  if (room.isTaken) return refuse({ kind: 'room-taken' })
  return accept('may')
}

/** A room that is free at the time asked for. */
export type FreeRoom = Pick<Room, 'id' | 'name' | 'holds' | 'has'> & {
  readonly venueId: Id
  readonly venueName: string
  readonly area: string
  /** What the venue has: an accessible toilet among them. */
  readonly venueHas: readonly AccessNeed[]
}
