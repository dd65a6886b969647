import type { Minutes } from '#ground/kernel/week.ts'

/** When a venue is open on one day of the week, Monday 0 to Sunday 6. A day may have two: shut over lunch. */
export type OpenHours = {
  readonly weekday: number
  readonly opens: Minutes
  readonly closes: Minutes
}

type Usual = {
  readonly opens: Minutes
  readonly closes: Minutes
  readonly openDays: readonly number[]
}

/**
 * The hours of a week: the usual ones on the usual days, but for days that have hours of their own.
 *
 * @example hoursOf({ opens: 540, closes: 1020, openDays: [0, 1] }, [{ weekday: 1, opens: 540, closes: 1200 }]) is open
 * to five on Monday and to eight on Tuesday
 */
export function hoursOf(usual: Usual, own: readonly OpenHours[] = []): readonly OpenHours[] {
  const apart = new Set(own.map(({ weekday }) => weekday))
  const same = usual.openDays
    .filter((weekday) => !apart.has(weekday))
    .map((weekday) => ({ weekday, opens: usual.opens, closes: usual.closes }))
  return [...same, ...own].toSorted((a, b) => a.weekday - b.weekday || a.opens - b.opens)
}

export const hoursOn = (hours: readonly OpenHours[], weekday: number): readonly OpenHours[] =>
  hours.filter((one) => one.weekday === weekday)

/** Whether a venue is open all through a time of one day of the week. */
export const isOpen = (
  hours: readonly OpenHours[],
  at: { readonly weekday: number; readonly starts: Minutes; readonly ends: Minutes },
): boolean =>
  hoursOn(hours, at.weekday).some(({ opens, closes }) => opens <= at.starts && at.ends <= closes)

export type HoursRefusal =
  | { readonly kind: 'closes-before-it-opens'; readonly weekday: number }
  | { readonly kind: 'hours-overlap'; readonly weekday: number }
  | { readonly kind: 'never-open' }

/** Why a place is not changed. */
export type VenueRefusal = HoursRefusal | { readonly kind: 'changed-meanwhile' }

/** What is wrong with a week of hours; nothing where nothing is. */
export function faultInHours(hours: readonly OpenHours[]): HoursRefusal | undefined {
  if (hours.length === 0) return { kind: 'never-open' }
  const backwards = hours.find(({ opens, closes }) => closes <= opens)
  if (backwards) return { kind: 'closes-before-it-opens', weekday: backwards.weekday }
  const twice = hours.find((one, i) =>
    hours.some(
      (other, j) =>
        j > i &&
        other.weekday === one.weekday &&
        other.opens < one.closes &&
        one.opens < other.closes,
    ),
  )
  return twice && { kind: 'hours-overlap', weekday: twice.weekday }
}

/** From six o'clock an activity is an evening's (WP-16). */
export const EVENING: Minutes = 18 * 60

/** Days on which it is open in the evening, and at the weekend. */
export const longerHours = (
  hours: readonly OpenHours[],
): { readonly evenings: readonly OpenHours[]; readonly weekends: readonly OpenHours[] } => ({
  evenings: hours.filter(({ weekday, closes }) => weekday < 5 && closes > EVENING),
  weekends: hours.filter(({ weekday }) => weekday > 4),
})
