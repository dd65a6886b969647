import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import {
  type AbsenceReason,
  type EventKind,
  markKey,
  type OnDevice,
  type RegisterEvent,
} from './event.ts'

/** An event as it comes in, before the server has put its own time and its sender to it. */
export type NewEvent = {
  readonly id: Id
  readonly sessionId: Id
  readonly day: Day
  readonly personId: Id
  readonly kind: EventKind
  readonly reason?: AbsenceReason | undefined
  /** When it was, where somebody says so; else the moment of the mark. */
  readonly at?: Date | undefined
  readonly device?: OnDevice | undefined
  readonly markedSelf?: boolean | undefined
  readonly undoes?: Id | undefined
  readonly settles?: Id | undefined
  /** What its maker had before them (`PersonMarks.heads`). A device always says; a page that does not had everything. */
  readonly knows?: readonly Id[] | undefined
  readonly words?: string | undefined
}

export type EventRefusal =
  | 'not-your-session'
  | 'no-place-here'
  | 'day-ahead'
  | 'reason-missing'
  | 'nothing-to-undo'
  | 'other-device'
  /** Another event has this count of this device: the device takes a new name for itself and sends again. */
  | 'count-used'
  /** Another event has this id. */
  | 'id-used'

/** What is said of each event that came, by its id. */
export type EventAnswer =
  | {
      readonly id: Id
      readonly answer: 'accepted' | 'already'
      readonly receivedAt: Date
      /** The sitting had been signed off: the mark is kept, and what was signed is not changed by it. */
      readonly isLate: boolean
    }
  | { readonly id: Id; readonly answer: 'refused'; readonly why: EventRefusal }

/** What must be known to judge events: loaded at once for all of them. */
export type EventGround = {
  readonly today: Day
  readonly sessions: ReadonlySet<Id>
  /** 'session person', for everybody who has or had a place there. */
  readonly places: ReadonlySet<string>
  /** `markKey` by the id of each event that those that came speak of. */
  readonly spokenOf: ReadonlyMap<Id, string>
  readonly otherDevices: ReadonlySet<Id>
}

export const placeKey = (sessionId: Id, personId: Id): string => `${sessionId} ${personId}`

/**
 * Why an event cannot be kept, or nothing. A mark that is late, for a day gone by or after signing off, is kept: what
 * was seen is never lost for coming late.
 */
export function whyRefused(event: NewEvent, ground: EventGround): EventRefusal | undefined {
  const { sessionId, personId, device, kind } = event
  if (device && ground.otherDevices.has(device.id)) return 'other-device'
  if (!ground.sessions.has(sessionId)) return 'not-your-session'
  if (!ground.places.has(placeKey(sessionId, personId))) return 'no-place-here'
  if (event.day > addDays(ground.today, 1)) return 'day-ahead'
  if (kind === 'not-here' && !event.reason) return 'reason-missing'
  const target = kind === 'undo' ? event.undoes : event.settles
  if (kind !== 'undo' && kind !== 'settle') return undefined
  return target && ground.spokenOf.get(target) === markKey(event) ? undefined : 'nothing-to-undo'
}

/** Further out than a message may take: the device's clock is wrong. */
export const CLOCK_WRONG_MILLISECONDS = 2 * 60 * 1000

/**
 * When it was: what somebody said, or the device's clock, put right by how far it was out when it sent; never after it
 * was received. Both of the device's and the server's own times are kept beside it.
 *
 * @param sentAt the device's clock when it sent
 */
export function momentOfEvent(event: NewEvent, sentAt: Date | undefined, now: Date): Date {
  if (event.at) return earlier(event.at, now)
  if (!event.device) return now
  const out = sentAt ? now.getTime() - sentAt.getTime() : 0
  const right = Math.abs(out) > CLOCK_WRONG_MILLISECONDS ? out : 0
  return earlier(new Date(event.device.at.getTime() + right), now)
}
const earlier = (a: Date, b: Date): Date => (a.getTime() < b.getTime() ? a : b)

type Received = { readonly accountId: Id; readonly now: Date; readonly sentAt?: Date | undefined }

/** The event as it is kept, with nothing in it that its kind does not have. */
export function asReceived(event: NewEvent, { accountId, now, sentAt }: Received): RegisterEvent {
  const { id, sessionId, day, personId, kind, device } = event
  const knows = event.knows ?? (device ? [] : undefined)
  return {
    ...{ id, sessionId, day, personId, kind, accountId, receivedAt: now },
    at: momentOfEvent(event, sentAt, now),
    markedSelf: event.markedSelf ?? false,
    words: event.words ?? '',
    ...(device && { device }),
    ...(knows && { knows }),
    ...(kind === 'not-here' && event.reason && { reason: event.reason }),
    ...(kind === 'undo' && event.undoes && { undoes: event.undoes }),
    ...(kind === 'settle' && event.settles && { settles: event.settles }),
  }
}
