import type { Day } from '#ground/kernel/day.ts'
import type { CalendarEntry, ToldEntry } from './calendar.ts'

export type CalendarChange = {
  /** What the calendar says now: what is on, and what was told and is gone, which is cancelled. */
  readonly entries: readonly ToldEntry[]
  /** Those that are new or otherwise than they were told. */
  readonly changed: readonly ToldEntry[]
}

const SAID = ['day', 'starts', 'ends', 'summary', 'place', 'cancelled'] as const
const isSame = (a: CalendarEntry, b: CalendarEntry) => SAID.every((fact) => a[fact] === b[fact])

/**
 * What a calendar says next: an entry that is as it was told keeps its number; one that is otherwise has the next; one
 * that is there no longer is cancelled, once. What was over before `from` is left alone.
 *
 * @param told by the same calendar, the last time that it was asked
 */
export function calendarNow(
  told: readonly ToldEntry[],
  now: readonly CalendarEntry[],
  { from, at }: { readonly from: Day; readonly at: Date },
): CalendarChange {
  const before = new Map(told.map((entry) => [entry.uid, entry]))
  const present = now.map((entry): ToldEntry => next(entry, before.get(entry.uid), at))
  const isThere = new Set(now.map(({ uid }) => uid))
  const gone = told
    .filter((entry) => !isThere.has(entry.uid) && entry.day >= from)
    .map((entry) => next({ ...entry, cancelled: true }, entry, at))
  const entries = [...present, ...gone]
  return { entries, changed: entries.filter((entry) => entry !== before.get(entry.uid)) }
}

function next(entry: CalendarEntry, before: ToldEntry | undefined, at: Date): ToldEntry {
  if (!before) return { ...entry, sequence: 0, changedAt: at }
  if (isSame(entry, before)) return before
  return { ...entry, sequence: before.sequence + 1, changedAt: at }
}
