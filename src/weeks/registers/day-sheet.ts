import type { Id } from '#ground/kernel/id.ts'
import { compareSupport, type Ratio } from '#ground/kernel/ratio.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { Rooms, Staffing } from '#lives/offer/staffing.ts'
import type { AccessNeed, SensoryFact } from '#lives/people/person.ts'
import type { ProfileBrief } from './profile.ts'
import {
  against,
  type ChangeWhy,
  type InRoom,
  type ShortChoice,
  staffingInRooms,
  staffWith,
} from './staff-of-day.ts'

/** Somebody who is expected at a session, as those who support them there need to know them. */
export type Expected = {
  readonly personId: Id
  readonly knownAs: string
  readonly familyName: string
  /** Names the photo of their face, where there is one that may be shown. */
  readonly face?: string
  readonly ratio: Ratio
  /** How to communicate with them, in words (DAPB1605: share and meet). */
  readonly communication: string
  readonly needs: readonly AccessNeed[]
  readonly avoids: readonly SensoryFact[]
  /** Where they were put in a room of their own or with some others today. */
  readonly room?: number
  /** What a card says of them. Nothing: nobody has written their page yet. */
  readonly profile?: ProfileBrief
  /** Minutes after the start in which they are looked for, by their own plan. */
  readonly lookedForAfter?: number
}

/** Staff on the day, as an exact fraction: 7/2 is three full-time and one half-time worker. */
export type Fraction = { readonly n: number; readonly d: number }

export type Sitting = {
  readonly sessionId: Id
  readonly titleEn: string
  readonly titleCy: string
  readonly starts: Minutes
  readonly ends: Minutes
  readonly worker: string
  readonly staff: Fraction
  readonly rooms: Rooms
  readonly least: number
  readonly most: number
}

/** Somebody who has a place and said that they do not come, or is away. */
export type NotComing = {
  readonly personId: Id
  readonly name: string
  /** Said for this day, or away for a while. */
  readonly how: 'given-up' | 'away'
  readonly why: string
}

/** A worker more or less than the session's own. */
export type StaffChange = Fraction & {
  readonly id: Id
  readonly worker: string
  readonly why: ChangeWhy
  readonly byName: string
}

/** What was decided when there were too few. */
export type Chosen = {
  readonly choice: ShortChoice
  readonly words: string
  readonly byName: string
  readonly at: Date
}

export type SittingSheet = Sitting & {
  readonly venueId: Id
  readonly venueName: string
  readonly expected: readonly Expected[]
  readonly notComing: readonly NotComing[]
  readonly staffChanges: readonly StaffChange[]
  readonly chosen: readonly Chosen[]
  /** By how many minutes it begins late today. */
  readonly lateMinutes: number
  readonly register?: {
    readonly openedAt: Date
    readonly signedOffAt?: Date
    readonly signedOffBy?: string
    readonly version: number
  }
}

/** What R34 asks for and what there is. `short` is nought where there is enough. */
export type StaffOnDay = Staffing & { readonly onRota: number; readonly short: number }

type StaffedToday = Pick<Sitting, 'staff' | 'rooms'> & {
  readonly staffChanges?: readonly Fraction[]
}

/** Rule R34 for one sitting, with its rooms of today, against the staff on the rota and everybody more or less. */
export const staffOnDay = (
  { staff, rooms, staffChanges = [] }: StaffedToday,
  people: readonly InRoom[],
  leastStaff: number,
): StaffOnDay =>
  against(staffingInRooms(people, { rooms, leastStaff }), staffWith(staff, staffChanges))

/** Part of a venue's day through which the same sittings go on. */
export type Stretch = {
  readonly starts: Minutes
  readonly ends: Minutes
  readonly people: number
  readonly needed: number
  readonly onRota: number
  readonly short: number
}

type Staffed = StaffedToday &
  Pick<Sitting, 'starts' | 'ends'> & { readonly people: readonly InRoom[] }

/**
 * A venue's day as stretches between one coming or going and the next: sittings at one time need their staff together,
 * and whenever anybody is there, the site has its least (R34).
 */
export function stretchesOf(sittings: readonly Staffed[], leastStaff: number): readonly Stretch[] {
  const moments = [...new Set(sittings.flatMap((s) => [s.starts, s.ends]))].sort((a, b) => a - b)
  const stretches: Stretch[] = []
  for (const [i, starts] of moments.entries()) {
    const ends = moments[i + 1] ?? starts
    const going = sittings.filter(
      (s) => s.starts <= starts && s.ends >= ends && s.people.length > 0,
    )
    if (ends === starts || going.length === 0) continue
    const asked = going.reduce(
      (sum, s) => sum + staffingInRooms(s.people, { rooms: s.rooms, leastStaff: 0 }).needed,
      0,
    )
    const needed = Math.max(asked, leastStaff)
    const people = going.reduce((sum, s) => sum + s.people.length, 0)
    const there = sum(going.map((s) => staffWith(s.staff, s.staffChanges ?? [])))
    const { onRota, short } = against({ dedicated: 0, pooled: [], needed }, there)
    stretches.push({ starts, ends, people, needed, onRota, short })
  }
  return stretches
}

const sum = (all: readonly Fraction[]): Fraction => staffWith({ n: 0, d: 1 }, all)

/** Two letters that stand where a face will: "Priya Shah" is PS. */
export const initialsOf = ({
  knownAs,
  familyName,
}: Pick<Expected, 'knownAs' | 'familyName'>): string =>
  [knownAs, familyName].map((name) => [...name.trim()][0]?.toUpperCase() ?? '').join('')

/** Everybody who is expected at a venue on a day, once each, with when they come and the most support that they have there: to be called over outside. */
export type Present = { readonly person: Expected; readonly sittings: readonly Sitting[] }

type WithPeople = Sitting & { readonly expected: readonly Expected[] }
export function everybodyAt(sheets: readonly WithPeople[]): readonly Present[] {
  const found = new Map<Id, { person: Expected; sittings: Sitting[] }>()
  for (const { expected, ...sitting } of sheets)
    for (const person of expected) {
      const known = found.get(person.personId) ?? { person, sittings: [] }
      known.sittings.push(sitting)
      if (compareSupport(person.ratio, known.person.ratio) > 0) known.person = person
      found.set(person.personId, known)
    }
  return [...found.values()]
}
