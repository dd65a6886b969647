import { Temporal } from 'temporal-polyfill'

/** A date without a time, YYYY-MM-DD, in the civil zone. Sorts as text. */
export type Day = string & { readonly unit: 'day' }

/** The one zone in which people live their days (design section 5). */
export const CIVIL_ZONE = 'Europe/London'

export const day = (text: string): Day => Temporal.PlainDate.from(text).toString() as Day

/** Reads what a person or a file wrote, or nothing where there is no such day (2027-02-30). */
export function readDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as Day
  } catch {
    return undefined
  }
}

/** The day that it is, in the civil zone, at a moment. */
export const dayOf = (moment: Date): Day =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(CIVIL_ZONE)
    .toPlainDate()
    .toString() as Day

/** Minutes after midnight in the civil zone, at a moment. */
export const minuteOf = (moment: Date): number => {
  const time = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(
    CIVIL_ZONE,
  )
  return time.hour * 60 + time.minute
}

/** The moment of a day at minutes after midnight in the civil zone. Where the clocks skip it, the one just after. */
export const momentOf = (on: Day, minute: number): Date =>
  new Date(
    Temporal.PlainDate.from(on).toZonedDateTime({
      timeZone: CIVIL_ZONE,
      plainTime: Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 }),
    }).epochMilliseconds,
  )

export const addDays = (from: Day, days: number): Day =>
  Temporal.PlainDate.from(from).add({ days }).toString() as Day

export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days

/** Monday 0 to Sunday 6. */
export const weekdayOf = (of: Day): number => Temporal.PlainDate.from(of).dayOfWeek - 1

/** The Monday of the week that a day lies in. */
export const mondayOf = (of: Day): Day => addDays(of, -weekdayOf(of))

/** Whole years lived on a day. */
export const ageOn = (birth: Day, on: Day): number =>
  Temporal.PlainDate.from(birth).until(Temporal.PlainDate.from(on), { largestUnit: 'years' }).years

/** The same day of a later month, or its last day where it is shorter: 31 August and six months is 28 February. */
export const addMonths = (from: Day, months: number): Day =>
  Temporal.PlainDate.from(from).add({ months }).toString() as Day
