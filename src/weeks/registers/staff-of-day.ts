import { isDedicated, type Ratio } from '#ground/kernel/ratio.ts'
import { type Rooms, type Staffing, staffing } from '#lives/offer/staffing.ts'
import type { Fraction, StaffOnDay } from './day-sheet.ts'

/** Why there is somebody more or somebody less than the session's own staff. */
export const CHANGE_WHY = [
  'ill',
  'late',
  'leave',
  'moved-away',
  'agency',
  'moved-here',
  'extra',
] as const
export type ChangeWhy = (typeof CHANGE_WHY)[number]

/** Whether it takes a worker away; the others bring one. */
export const takesAway = (why: ChangeWhy): boolean =>
  why === 'ill' || why === 'late' || why === 'leave' || why === 'moved-away'

/** What is done about too few staff. The program takes nobody off: whoever is on the day decides, and says why (R34). */
export const SHORT_CHOICES = ['agency', 'move-group', 'shorten', 'wait', 'cancel'] as const
export type ShortChoice = (typeof SHORT_CHOICES)[number]

/** A worker may come for part of a day's work: in halves and quarters, exactly. */
export const PARTS_OF_WORKER = { whole: [1, 1], half: [1, 2], quarter: [1, 4] } as const
export type PartOfWorker = keyof typeof PARTS_OF_WORKER

/** The session's own staff with everybody more and less, as an exact fraction in lowest terms. Never below nought. */
export function staffWith(own: Fraction, changes: readonly Fraction[]): Fraction {
  const all = changes.reduce((a, b) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d }), own)
  if (all.n <= 0) return { n: 0, d: 1 }
  const divisor = greatestCommonDivisor(all.n, all.d)
  return { n: all.n / divisor, d: all.d / divisor }
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b)

/** Somebody who is there or expected, and the room that they are in; none: with the rest, as the session has it. */
export type InRoom = { readonly ratio: Ratio; readonly room?: number }

/**
 * Rule R34 with the rooms of the day: people share staff only inside the group that stays together, so each room is
 * rounded up by itself. Who was put in no room stays with the session's own group or groups.
 */
export function staffingInRooms(
  people: readonly InRoom[],
  { rooms, leastStaff }: { readonly rooms: Rooms; readonly leastStaff: number },
): Staffing {
  const byRoom = [...Map.groupBy(people, (one) => one.room ?? 0)].sort(([a], [b]) => a - b)
  const groups = byRoom.map(([room, group]) =>
    staffing(
      group.map(({ ratio }) => ratio),
      { rooms: room === 0 ? rooms : 'together', leastStaff: 0 },
    ),
  )
  const dedicated = groups.reduce((sum, group) => sum + group.dedicated, 0)
  const pooled = groups.flatMap((group) => group.pooled)
  const sum = pooled.reduce((a, b) => a + b, dedicated)
  return { dedicated, pooled, needed: people.length > 0 ? Math.max(sum, leastStaff) : 0 }
}

/** A room of its own for each level of support that shares staff; who has staff of their own stays where they are. */
export function roomsByRatio<P extends { readonly ratio: Ratio }>(
  people: readonly P[],
): readonly { readonly person: P; readonly room: number }[] {
  const sharing = people.filter(({ ratio }) => !isDedicated(ratio))
  const levels = [...new Set(sharing.map(({ ratio }) => ratio.staff / ratio.people))]
    .sort((a, b) => b - a)
    .slice(0, MOST_ROOMS)
  return sharing.map((person) => ({
    person,
    room: levels.indexOf(person.ratio.staff / person.ratio.people) + 1 || MOST_ROOMS,
  }))
}
export const MOST_ROOMS = 9

/** What is needed against what there is: exact, compared before it is divided. */
export const against = (asked: Staffing, { n, d }: Fraction): StaffOnDay => ({
  ...asked,
  onRota: n / d,
  short: asked.needed * d > n ? (asked.needed * d - n) / d : 0,
})
