/** Part of a day of the week: day * 3 + part. Monday morning 0, afternoon 1, evening 2, Tuesday morning 3 … Sunday evening 20. */
export type HalfDay = number & { readonly unit: 'half-day' }
export type PartOfDay = 'morning' | 'afternoon' | 'evening'

/** Minutes after midnight. */
export type Minutes = number

const PARTS = ['morning', 'afternoon', 'evening'] as const
export const HALF_DAYS_A_WEEK = 21

export const halfDay = (weekday: number, part: PartOfDay): HalfDay =>
  (weekday * 3 + PARTS.indexOf(part)) as HalfDay
export const weekdayOfHalfDay = (of: HalfDay): number => Math.floor(of / 3)
export const partOfHalfDay = (of: HalfDay): PartOfDay => PARTS[of % 3] ?? 'morning'

const BOUNDS = [0, 12 * 60 + 30, 17 * 60, 24 * 60] as const
const AN_HOUR = 60

/** From when to when a part of the day goes, in minutes after midnight. */
export const boundsOf = (part: PartOfDay): readonly [from: Minutes, to: Minutes] => {
  const at = PARTS.indexOf(part)
  return [BOUNDS[at] ?? 0, BOUNDS[at + 1] ?? 24 * 60]
}

/**
 * The half-days that a sitting fills: each in which it spends an hour or more, else the one in which it spends most.
 * The morning ends at half past twelve, the afternoon at five: ten to one is a morning, ten to three a day.
 */
export function halfDaysOf(
  weekday: number,
  starts: Minutes,
  ends: Minutes,
): readonly [HalfDay, ...HalfDay[]] {
  const spent = PARTS.map((_, i) =>
    Math.max(0, Math.min(ends, BOUNDS[i + 1] ?? 0) - Math.max(starts, BOUNDS[i] ?? 0)),
  )
  const most = Math.max(...spent)
  const parts = PARTS.filter((_, i) => (spent[i] ?? 0) >= Math.min(AN_HOUR, most))
  return parts.map((part) => halfDay(weekday, part)) as [HalfDay, ...HalfDay[]]
}

/** "09:30" to minutes after midnight, or nothing where there is no such time. */
export function readTime(text: string): Minutes | undefined {
  const found = /^(\d{1,2}):(\d{2})$/.exec(text.trim())
  const hours = Number(found?.[1])
  const minutes = Number(found?.[2])
  return found && hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined
}
export const writeTime = (of: Minutes): string =>
  `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`
