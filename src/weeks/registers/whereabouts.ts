import { type Day, momentOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import { type Mark, markKey, type PersonMarks } from './event.ts'

/**
 * Where somebody stands on the register of one sitting. `unaccounted` is the one that matters: they should be here, the
 * time in which they are looked for has come, and nobody knows (R23).
 */
export type Standing = 'here' | 'left' | 'not-here' | 'expected' | 'unaccounted'

/** When a sitting is, with the minutes by which it begins late. */
export type When = {
  readonly day: Day
  readonly starts: Minutes
  readonly ends: Minutes
  readonly lateMinutes?: number
}

export const beginsAt = ({ day, starts, lateMinutes = 0 }: When): Date =>
  momentOf(day, Math.min(starts + lateMinutes, LAST_MINUTE))
export const endsAt = ({ day, ends }: When): Date => momentOf(day, Math.min(ends, LAST_MINUTE))
const LAST_MINUTE = 24 * 60 - 1
const MINUTE = 60_000

/** The moment from which somebody is looked for: so many minutes after the sitting has begun. */
export const lookedForAt = (when: When, minutes: number): Date =>
  new Date(beginsAt(when).getTime() + minutes * MINUTE)

/** Whether a mark leaves it open where they are: nobody has said, or said only that they are not here. */
export const isUnexplained = (mark: Mark | undefined): boolean =>
  mark === undefined || (mark.kind === 'not-here' && mark.reason === 'unknown')

/** @param minutes after the beginning in which somebody is looked for: their own plan's, else the council's */
export function standingOf(
  marks: PersonMarks | undefined,
  when: When,
  { now, minutes }: { readonly now: Date; readonly minutes: number },
): Standing {
  const mark = marks?.mark
  if (isUnexplained(mark)) return now >= lookedForAt(when, minutes) ? 'unaccounted' : 'expected'
  return mark?.kind ?? 'expected'
}

export type Counts = {
  readonly here: number
  readonly expected: number
  readonly notComing: number
  readonly unaccounted: number
}
type Counted = { readonly personId: Id; readonly standing: Standing; readonly isOver: boolean }

/**
 * The now board: how many are in, expected, not coming and unaccounted for, each person once. Whoever is marked here in
 * one sitting is in, whatever another says; being unaccounted for comes before being expected later.
 */
export function countsOf(
  lines: readonly Counted[],
  told: ReadonlySet<Id>,
): Counts & { readonly inside: ReadonlySet<Id> } {
  const byPerson = Map.groupBy(lines, (line) => line.personId)
  const inside = new Set<Id>()
  const counts = { here: 0, expected: 0, notComing: 0, unaccounted: 0 }
  for (const [personId, all] of byPerson) {
    const open = all.filter((line) => !line.isOver)
    if (open.some((line) => line.standing === 'here')) {
      inside.add(personId)
      counts.here += 1
    } else if (open.some((line) => line.standing === 'unaccounted')) counts.unaccounted += 1
    else if (open.some((line) => line.standing === 'expected')) counts.expected += 1
    else if (all.every((line) => line.standing === 'not-here')) counts.notComing += 1
  }
  for (const personId of told) if (!byPerson.has(personId)) counts.notComing += 1
  return { ...counts, inside }
}

/** The marks of one person at one sitting. */
export const marksAt = (
  all: ReadonlyMap<string, PersonMarks>,
  sessionId: Id,
  day: Day,
  personId: Id,
): PersonMarks | undefined => all.get(markKey({ sessionId, day, personId }))
