import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { Rooms } from '#lives/offer/staffing.ts'
import type { Incident, IncidentRefusal } from '#lives/safety/incident.ts'
import type { Fraction } from './day-sheet.ts'
import type { EventAnswer } from './event-check.ts'
import type { WireEvent, WireNewEvent } from './event-wire.ts'
import type { ContactKind } from './welfare.ts'

/**
 * One person on a tablet: the fewest facts that keep them safe. No address, no date of birth, no number, no money,
 * nothing of an assessment and no photo.
 */
export type TabletPerson = {
  readonly personId: Id
  readonly knownAs: string
  readonly familyName: string
  readonly ratio: Ratio
  /** Where they were put in a room of their own or with some others today. */
  readonly room?: number
  readonly communication: string
  /** How to support them, in three lines at most. */
  readonly support: readonly string[]
  readonly allergies: string
  readonly medicines: string
  readonly seizures: string
  /** From when they are looked for if nobody knows where they are (R23). */
  readonly lookedForAt: string
  /** Who is rung then, in the order of their own plan; those who must not be asked are left out. */
  readonly contacts: readonly {
    readonly contact: ContactKind
    readonly name: string
    readonly phone: string
  }[]
}

export type TabletSitting = {
  readonly sessionId: Id
  readonly day: Day
  readonly titleEn: string
  readonly titleCy: string
  readonly starts: Minutes
  readonly ends: Minutes
  readonly worker: string
  /** Those who are there that day: the session’s own, with everybody more and less. */
  readonly staff: Fraction
  readonly rooms: Rooms
  readonly isSignedOff: boolean
  readonly people: readonly TabletPerson[]
}

export type TabletVenue = { readonly id: Id; readonly name: string; readonly leastStaff: number }

/** What a tablet is given, once somebody is signed in. */
export type HandedOut = {
  readonly account: Id
  readonly name: string
  readonly language: 'en' | 'cy'
  /** Base64url: locks on the tablet what this account marks there. */
  readonly key: string
  readonly serverNow: string
  /** Today and tomorrow, by the server's clock. */
  readonly days: readonly Day[]
  /** To choose from, where none was asked for. */
  readonly venues: readonly TabletVenue[]
  readonly venue?: TabletVenue
  /** Which sheets these are: a tablet that has them already is not given them again. */
  readonly version: string
  readonly sittings?: readonly TabletSitting[]
  readonly events: readonly WireEvent[]
  /** Who marked, by account. */
  readonly names: Readonly<Record<Id, string>>
}

export type Sent = {
  /** Whose marks these are: they go under nobody else's sign-in. */
  readonly account: Id
  /** The tablet's own clock when it sends. */
  readonly sentAt: string
  readonly deviceName: string
  readonly events: readonly WireNewEvent[]
}

/** What the server says of each mark. `not-understood`: it was made by a version that the server does not know. */
export type SentAnswer =
  | {
      readonly id: Id
      readonly answer: 'accepted' | 'already'
      readonly receivedAt: string
      readonly isLate: boolean
    }
  | { readonly id: Id; readonly answer: 'refused'; readonly why: SentRefusal }
export type SentRefusal =
  | Extract<EventAnswer, { readonly answer: 'refused' }>['why']
  | 'not-understood'

/** What happened, as a tablet sends it. */
export type WireIncident = Omit<Incident, 'at' | 'sessionId' | 'body'> & { readonly at: string }
export type IncidentAnswer =
  | { readonly answer: 'accepted' }
  | { readonly answer: 'refused'; readonly why: IncidentRefusal['kind'] }

/** As many as go at once. */
export const MARKS_A_BATCH = 50
